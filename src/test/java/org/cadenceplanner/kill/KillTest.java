package org.cadenceplanner.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed at random while it edits and saves tears no file and loses nothing that
/// it had saved or kept; `.ci/kill` does it a thousand times.
class KillTest {
  private static final int KILLS = 24;
  private static final long SEED = 2018;
  private static final int LONGEST_LIFE = 1_000;

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void noFileIsTornAndRecoveryOffersWhatWasKept() throws Exception {
    List<Kill> kills = new KillHarness(KILLS, SEED, LONGEST_LIFE).in(folder, (number, kill) -> {});

    assertThat(kills).hasSize(KILLS).allSatisfy(kill -> assertThat(kill.faults()).isEmpty());
    assertThat(KillHarness.Figures.of(kills).edits()).isPositive();
    assertThat(kills).extracting(Kill::parts).allMatch(parts -> parts <= 2);
  }
}
