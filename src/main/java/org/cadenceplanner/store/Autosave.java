package org.cadenceplanner.store;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Keeps the newest state of one open plan, so that a crash loses a second of work at most: what
/// was changed is kept seven tenths of a second later, and the rest is time to write it.
///
/// No method but [#now()] blocks: what is written, is written in the background.
public final class Autosave {
  private static final long MILLIS_BETWEEN = 250;

  private final UnsavedWork kept;
  private final Executor background;
  private final Executor later;
  private final Consumer<IOException> failed;
  private final UUID id = UUID.randomUUID();
  private final AtomicReference<Optional<UnsavedPlan>> newest =
      new AtomicReference<>(Optional.empty());

  /// An autosave for one open plan.
  ///
  /// @param background a single thread, so that what is kept and forgotten stays in order
  /// @param failed is told, in the background, what could not be kept; the next change tries again
  public Autosave(UnsavedWork kept, Executor background, Consumer<IOException> failed) {
    this(
        kept,
        background,
        CompletableFuture.delayedExecutor(MILLIS_BETWEEN, TimeUnit.MILLISECONDS, background),
        failed);
  }

  Autosave(UnsavedWork kept, Executor background, Executor later, Consumer<IOException> failed) {
    this.kept = kept;
    this.background = background;
    this.later = later;
    this.failed = failed;
  }

  /// Says that the plan was changed: soon after the newest state is kept.
  public void changed(UnsavedPlan work) {
    if (newest.getAndSet(Optional.of(work)).isEmpty()) {
      later.execute(this::keepNewest);
    }
  }

  /// Goes on with what an ended process left: keeps it as the state of this plan, then lets go of
  /// what was left. Where it cannot be kept here, what was left stays.
  public void takeOver(LeftWork.Whole left) {
    background.execute(() -> keepThenDismiss(left));
  }

  private void keepThenDismiss(LeftWork.Whole left) {
    try {
      kept.keep(id, left.work());
      kept.dismiss(left);
    } catch (IOException e) {
      failed.accept(e);
    }
  }

  /// Says that nothing is unsaved any more: what was kept is forgotten.
  public void settled() {
    newest.set(Optional.empty());
    background.execute(this::forget);
  }

  /// Keeps what waits to be kept, at once, as the process is about to end; this blocks on the disk.
  public void now() {
    keepNewest();
  }

  private synchronized void keepNewest() {
    Optional<UnsavedPlan> work = newest.getAndSet(Optional.empty());
    try {
      if (work.isPresent()) {
        kept.keep(id, work.orElseThrow());
      }
    } catch (NotWritten e) {
      failed.accept(e);
    }
  }

  private void forget() {
    try {
      kept.forget(id);
    } catch (IOException e) {
      failed.accept(e);
    }
  }
}
