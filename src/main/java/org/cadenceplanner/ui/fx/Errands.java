package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Work with files, done in the background. What is written is written one after the other and comes
/// to its end; what is read holds up nothing else, and what is slow to come can be given up.
///
/// All methods are for the screen's thread.
public final class Errands implements Busy {
  private final Executor reading;
  private final Executor writing;
  private final Executor screen;
  private final List<Errand> waiting = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<String>> doing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// One piece of work; two with the same words are two.
  private static final class Errand {
    private final String what;
    private final Optional<Consumer<Exception>> whenStopped;

    Errand(String what, Optional<Consumer<Exception>> whenStopped) {
      this.what = what;
      this.whenStopped = whenStopped;
    }
  }

  /// @param reading runs what may be stopped; one thing does not wait for another
  /// @param writing runs what must not be stopped, one thing at a time
  /// @param screen runs on the screen's thread, such as `Platform::runLater`
  public Errands(Executor reading, Executor writing, Executor screen) {
    this.reading = reading;
    this.writing = writing;
    this.screen = screen;
  }

  @Override
  public ReadOnlyObjectProperty<Optional<String>> doing() {
    return doing.getReadOnlyProperty();
  }

  /// Starts work that the user may stop, such as reading; it then fails with a
  /// [CancellationException].
  ///
  /// @param what what it is, as the status bar says it: `Opening xen.cadence.json`
  /// @param work the work, in the background
  /// @param done takes its result, on the screen's thread
  /// @param failed takes what went wrong, on the screen's thread
  public <T> void start(
      String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    begin(reading, new Errand(what, Optional.of(failed)), work, done, failed);
  }

  /// Starts work that must not be left half known, such as writing: it cannot be stopped.
  public <T> void finish(
      String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    begin(writing, new Errand(what, Optional.empty()), work, done, failed);
  }

  @Override
  public boolean canStop() {
    return waiting.stream().anyMatch(errand -> errand.whenStopped.isPresent());
  }

  @Override
  public void cancel() {
    List<Errand> stopped =
        waiting.stream().filter(errand -> errand.whenStopped.isPresent()).toList();
    waiting.removeAll(stopped);
    say();
    stopped.forEach(
        errand ->
            errand.whenStopped.ifPresent(
                tell ->
                    tell.accept(new CancellationException(tr("%s was stopped.", errand.what)))));
  }

  private <T> void begin(
      Executor background,
      Errand errand,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Exception> failed) {
    waiting.add(errand);
    say();
    background.execute(() -> run(errand, work, done, failed));
  }

  private <T> void run(
      Errand errand, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    BackgroundWork<T> result = BackgroundWork.of(work);
    screen.execute(() -> end(errand, () -> result.tell(done, failed)));
  }

  private void end(Errand errand, Runnable then) {
    if (waiting.remove(errand)) {
      say();
      then.run();
    }
  }

  private void say() {
    Optional<String> first = waiting.stream().map(errand -> errand.what).findFirst();
    if (!Objects.equals(doing.get(), first)) {
      doing.set(first);
    }
  }
}
