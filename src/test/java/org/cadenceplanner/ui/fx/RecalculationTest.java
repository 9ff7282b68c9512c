package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The newest planning counts: it waits for no older one, and an older one brings nothing.
@Timeout(20)
class RecalculationTest {
  private static final String MISTAKE =
      "This is a mistake in Cadence, not in your plan: java.lang.StackOverflowError: too deep";

  private final ExecutorService background =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Recalculation planning = new Recalculation(background, screen::add, Duration.ZERO);
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final List<String> results = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  @AfterEach
  void letGo() {
    held.countDown();
    background.shutdownNow();
  }

  @Test
  void aNewerRequestDoesNotWaitForTheOlder() throws Exception {
    ask("9 months", () -> holdOut("9 months"));
    begun.await();
    ask("8 months", () -> "8 months");
    toScreen();
    assertThat(results).containsExactly("8 months");
    assertThat(planning.doing().get()).isEmpty();
  }

  @Test
  void whatAnOlderRequestBringsAfterAllIsDropped() throws Exception {
    ask("9 months", () -> holdOut("9 months"));
    begun.await();
    ask("8 months", () -> "8 months");
    toScreen();
    held.countDown();
    toScreen();
    assertThat(results).containsExactly("8 months");
    assertThat(failures).isEmpty();
  }

  @Test
  void whatIsNotWantedAnyMoreIsToldSo() throws Exception {
    ask("9 months", () -> holdOut("9 months"));
    begun.await();
    planning.drop();
    interrupted.await();
    assertThat(planning.canStop()).isFalse();
    assertThat(failures).isEmpty();
  }

  @Test
  void whatIsStoppedByHandSaysSoAtOnce() throws Exception {
    ask("9 months", () -> holdOut("9 months"));
    begun.await();
    planning.cancel();
    interrupted.await();
    assertThat(failures).containsExactly("Planning 9 months was stopped.");
    assertThat(planning.doing().get()).isEmpty();
  }

  @Test
  void aFailureIsTold() throws Exception {
    ask(
        "9 months",
        () -> {
          throw new IllegalStateException("no such calendar");
        });
    toScreen();
    assertThat(failures).containsExactly("no such calendar");
    assertThat(planning.doing().get()).isEmpty();
  }

  @Test
  void tooLittleMemoryIsTold() throws Exception {
    ask(
        "100 years",
        () -> {
          throw new OutOfMemoryError();
        });
    toScreen();
    assertThat(failures).containsExactly("There is not enough memory for it.");
    assertThat(planning.doing().get()).isEmpty();
  }

  @Test
  void aMistakeOfTheProgramIsTold() throws Exception {
    ask("100 years", RecalculationTest::fail);
    toScreen();
    assertThat(failures).containsExactly(MISTAKE);
    assertThat(planning.doing().get()).isEmpty();
  }

  @Test
  void soItIsOfWhatIsLookedUpBesideIt() throws Exception {
    planning.lookUp(RecalculationTest::fail, results::add, e -> failures.add(e.getMessage()));
    toScreen();
    assertThat(failures).containsExactly(MISTAKE);
  }

  private static String fail() {
    throw new StackOverflowError("too deep");
  }

  private void ask(String what, Callable<String> work) {
    planning.start("Planning " + what, work, results::add, e -> failures.add(e.getMessage()));
  }

  /// Work that goes on although it has been told to stop.
  private String holdOut(String result) {
    begun.countDown();
    while (held.getCount() > 0) {
      try {
        held.await();
      } catch (InterruptedException e) {
        interrupted.countDown();
      }
    }
    return result;
  }

  private void toScreen() throws InterruptedException {
    screen.take().run();
  }
}
