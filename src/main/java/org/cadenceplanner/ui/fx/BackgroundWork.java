package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What work in the background came to. All work comes to something, whatever is thrown in it: else it
/// would be under way for ever on the screen.
sealed interface BackgroundWork<T> {
  /// It was done.
  record Done<T>(T result) implements BackgroundWork<T> {}

  /// It went wrong.
  record Failed<T>(Exception problem) implements BackgroundWork<T> {}

  /// Does it on the thread that calls.
  static <T> BackgroundWork<T> of(Callable<T> work) {
    try {
      return new Done<>(work.call());
    } catch (Exception e) {
      return new Failed<>(e);
    } catch (OutOfMemoryError e) {
      return failed(tr("There is not enough memory for it."), e);
    } catch (Throwable e) {
      return failed(tr("This is a mistake in Cadence, not in your plan: %s", e), e);
    }
  }

  private static <T> BackgroundWork<T> failed(String why, Throwable error) {
    return new Failed<>(new IllegalStateException(why, error));
  }

  /// Tells what it came to.
  default void tell(Consumer<T> done, Consumer<Exception> failed) {
    switch (this) {
      case Done<T>(T result) -> done.accept(result);
      case Failed<T>(Exception problem) -> failed.accept(problem);
    }
  }
}
