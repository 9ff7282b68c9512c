package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Plan PLAN = PlanTexts.plan(PlanTexts.quoted(PlanTexts.SMALL));

  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<IOException> failed = new ArrayList<>();

  @TempDir private Path temporary;

  @Test
  void aSecondOfChangesIsOneWriteOfTheNewest() throws Exception {
    try (UnsavedWork unsaved = unsaved()) {
      Autosave autosave = autosave(unsaved);
      autosave.changed(work("first"));
      autosave.changed(work("second"));
      assertThat(later).hasSize(1);
      aSecondPasses();
      autosave.changed(work("third"));
      aSecondPasses();
    }
    assertThat(left()).containsExactly("third");
    assertThat(failed).isEmpty();
  }

  @Test
  void savedWorkIsNotKeptLater() throws Exception {
    try (UnsavedWork unsaved = unsaved()) {
      Autosave autosave = autosave(unsaved);
      autosave.changed(work("first"));
      aSecondPasses();
      autosave.changed(work("second"));
      autosave.settled();
      aSecondPasses();
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void theNextChangeTriesAgainAfterAFailure() throws Exception {
    Files.writeString(temporary.resolve("user"), "a file");
    try (UnsavedWork unsaved = unsaved()) {
      Autosave autosave = autosave(unsaved);
      autosave.changed(work("first"));
      aSecondPasses();
      assertThat(failed).singleElement().isInstanceOf(NotWritten.class);
      Files.delete(temporary.resolve("user"));
      autosave.changed(work("second"));
      aSecondPasses();
    }
    assertThat(left()).containsExactly("second");
  }

  @Test
  @Timeout(60)
  void aChangeIsKeptInTheBackground() throws Exception {
    LinkedBlockingQueue<Thread> keeping = new LinkedBlockingQueue<>();
    ExecutorService background = Executors.newSingleThreadExecutor();
    try (background;
        UnsavedWork unsaved = unsaved()) {
      Autosave autosave =
          new Autosave(
              unsaved,
              task ->
                  background.execute(
                      () -> {
                        task.run();
                        keeping.add(Thread.currentThread());
                      }),
              failed::add);
      autosave.changed(work("first"));
      assertThat(keeping.poll(1, TimeUnit.MINUTES)).isNotEqualTo(Thread.currentThread());
    }
    assertThat(left()).containsExactly("first");
  }

  private Autosave autosave(UnsavedWork unsaved) {
    return new Autosave(unsaved, Runnable::run, later::add, failed::add);
  }

  private void aSecondPasses() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private UnsavedWork unsaved() {
    return new UnsavedWork(temporary.resolve("user"), CLOCK);
  }

  private static UnsavedPlan work(String scenario) {
    return new UnsavedPlan(Optional.empty(), PLAN, scenario);
  }

  private List<String> left() throws IOException {
    try (UnsavedWork next = unsaved()) {
      return next.found().stream().map(left -> ((LeftWork.Whole) left).work().scenario()).toList();
    }
  }
}
