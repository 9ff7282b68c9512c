package org.cadenceplanner.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// A disk that does not answer holds up no file chooser.
class LastFolderTest {
  private static final Path FOLDER = Path.of("plans");

  @Test
  void aFolderThatIsThereIsFound() {
    assertThat(last(folder -> true, Duration.ofMinutes(1)).find()).contains(FOLDER);
  }

  @Test
  void aFolderThatIsGoneIsNot() {
    assertThat(last(folder -> false, Duration.ofMinutes(1)).find()).isEmpty();
  }

  @Test
  void oneOnADiskThatDoesNotAnswerIsDoneWithout() {
    CountDownLatch never = new CountDownLatch(1);
    assertThat(last(folder -> waited(never), Duration.ofMillis(50)).find()).isEmpty();
    never.countDown();
  }

  private static boolean waited(CountDownLatch answer) {
    try {
      answer.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static LastFolder last(Predicate<Path> isThere, Duration patience) {
    return new LastFolder(FOLDER, isThere, patience);
  }
}
