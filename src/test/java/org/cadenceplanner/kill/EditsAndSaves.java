package org.cadenceplanner.kill;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.cadenceplanner.store.Autosave;
import org.cadenceplanner.store.Holder;
import org.cadenceplanner.store.LeftWork;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.OpenedPlan;
import org.cadenceplanner.store.PlanLock;
import org.cadenceplanner.store.Saving;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.store.UnsavedWork;

/// The window's work on files without the window: goes on with what was left, then edits without
/// end, keeps what is unsaved and saves now and then, each on the threads on which the window does
/// it, and says on standard output what it is about to do and what is done.
final class EditsAndSaves {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int EDITS_TO_A_SAVE = 40;
  private static final int MOST_NANOS_BETWEEN = 2_000_000;

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
  private final Executor files = Executors.newSingleThreadExecutor();
  private final PlanLock lock = new PlanLock(Holder.here(CLOCK));
  private final Random random;
  private final UnsavedWork kept;
  private final Autosave autosave;
  private OpenFile file;
  private int number;
  private boolean isSaving;

  private EditsAndSaves(Path userFolder, OpenedPlan opened, Random random) {
    this.random = random;
    kept = new UnsavedWork(userFolder, CLOCK);
    autosave =
        new Autosave(
            kept, Executors.newSingleThreadExecutor(), problem -> say("failed " + problem));
    file = opened.file();
    number = Edits.numberOf(opened.plan()).orElseThrow();
  }

  /// @param words the user's folder, the plan file, and the seed
  public static void main(String... words) throws Exception {
    Path path = Path.of(words[1]);
    new EditsAndSaves(Path.of(words[0]), OpenFile.read(path), new Random(Long.parseLong(words[2])))
        .run();
  }

  private void endWithTheHarness() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      say("failed " + e);
    }
    Runtime.getRuntime().halt(1);
  }

  private void run() {
    Thread.ofPlatform().daemon().start(this::endWithTheHarness);
    say(lock.take(file.path()).map(holder -> "held " + holder.user()).orElse("locked"));
    kept.found().forEach(this::goOn);
    say("ready " + number);
    while (true) {
      for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
        next.run();
      }
      edit();
      LockSupport.parkNanos(random.nextInt(MOST_NANOS_BETWEEN));
    }
  }

  private void goOn(LeftWork left) {
    switch (left) {
      case LeftWork.Damaged damaged -> say("damaged " + damaged.why());
      case LeftWork.Whole whole -> {
        int found = Edits.numberOf(whole.work().plan()).orElseThrow();
        if (found > number) {
          number = found;
          file = whole.work().file().orElseThrow();
          autosave.takeOver(whole);
        } else {
          files.execute(() -> dismiss(whole));
        }
      }
    }
  }

  private void dismiss(LeftWork left) {
    try {
      kept.dismiss(left);
    } catch (IOException e) {
      say("failed " + e);
    }
  }

  private void edit() {
    say("edit " + (number + 1) + " " + System.nanoTime());
    number++;
    autosave.changed(work());
    if (!isSaving && random.nextInt(EDITS_TO_A_SAVE) == 0) {
      isSaving = true;
      OpenFile open = file;
      int saved = number;
      files.execute(() -> save(open, saved));
    }
  }

  private UnsavedPlan work() {
    return new UnsavedPlan(
        Optional.of(file), Edits.plan(number), Edits.plan(0).scenarios().getFirst().name());
  }

  private void save(OpenFile open, int which) {
    say("saving " + which);
    try {
      Saving saving = open.save(Edits.plan(which));
      screen.add(() -> saved(saving, which));
    } catch (NotWritten e) {
      say("failed " + e);
    }
  }

  private void saved(Saving saving, int which) {
    isSaving = false;
    switch (saving) {
      case Saving.Saved done -> {
        say("saved " + which);
        file = done.file();
        if (which == number) {
          autosave.settled();
        } else {
          autosave.changed(work());
        }
      }
      case Saving.Withheld withheld -> replace(withheld);
    }
  }

  /// What was gone on with may be of the file as it was before the last save; whoever saves it is
  /// asked.
  private void replace(Saving.Withheld withheld) {
    say("withheld " + withheld.state());
    try {
      file = OpenFile.replace(Edits.plan(number), file.path());
      say("saved " + number);
      autosave.settled();
    } catch (NotWritten e) {
      say("failed " + e);
    }
  }

  /// What is written to a pipe can be read after a kill.
  private synchronized void say(String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      Runtime.getRuntime().halt(1);
    }
  }
}
