package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.insight.Repositories.backport;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures of the backports of a branch.
final class BackportFiguresTest {
  private static final List<BranchCommit> COMMITS =
      List.of(
          backport("2018-08-01", "Ada", false, 10),
          backport("2018-08-20", "Jan", true, 2),
          backport("2018-10-05", "Jan", false, 30),
          backport("2018-10-06", "Jan", false, 4));

  @Test
  void theBusiestCommitterIsTheFirst() {
    BackportFigures figures = BackportFigures.of(COMMITS);
    assertThat(figures.byCommitter().keySet()).containsExactly("Jan", "Ada");
    assertThat(figures.byCommitter()).containsEntry("Jan", 3).containsEntry("Ada", 1);
    assertThat(figures.busiest()).contains("Jan");
    assertThat(figures.busiestShare()).contains(0.75);
  }

  @Test
  void aQuarterOfThemIsSecurity() {
    assertThat(BackportFigures.of(COMMITS).count()).isEqualTo(4);
    assertThat(BackportFigures.of(COMMITS).securityShare()).contains(0.25);
  }

  @Test
  void theDelayIsTheOneInTheMiddle() {
    assertThat(BackportFigures.of(COMMITS).delay()).contains(7.0);
    assertThat(BackportFigures.median(List.of(9L, 1L, 4L))).contains(4.0);
  }

  @Test
  void ofNoBackportsNothingIsKnown() {
    BackportFigures none = BackportFigures.of(List.of());
    assertThat(none.busiest()).isEmpty();
    assertThat(none.busiestShare()).isEmpty();
    assertThat(none.securityShare()).isEmpty();
    assertThat(none.delay()).isEmpty();
  }

  @Test
  void monthsWithoutBackportsAreLeftOut() {
    assertThat(BackportFigures.byMonth(COMMITS).keySet())
        .containsExactly(YearMonth.of(2018, 8), YearMonth.of(2018, 10));
    assertThat(BackportFigures.byMonth(COMMITS).get(YearMonth.of(2018, 8)).count()).isEqualTo(2);
  }
}
