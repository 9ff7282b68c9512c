package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.insight.Repositories.backport;
import static org.cadenceplanner.insight.Repositories.branch;
import static org.cadenceplanner.insight.Repositories.own;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

/// The backports of two branches: full support of 4.10 ends on 13 June 2019.
final class CountedBackportsTest {
  private static final Backports XEN =
      Repositories.of(
          branch(
              "4.10",
              "2017-12-13",
              List.of("2018-04-12", "2018-08-12"),
              backport("2018-03-01", "Jan", true, 1),
              own("2018-04-12"),
              backport("2019-06-12", "Jan", false, 1),
              backport("2019-06-13", "Ada", false, 1),
              backport("2022-01-01", "Ada", false, 1)),
          branch(
              "4.11",
              "2018-07-10",
              List.of("2018-12-10"),
              backport("2018-09-01", "Ada", false, 1)));
  private static final YearMonth LAST = YearMonth.of(2019, 12);
  private static final Schedule SCHEDULE =
      Plans.of(Scenarios.every(8))
          .released("4.10", "2017-12-13")
          .released("4.11", "2018-07-10")
          .schedule();

  @Test
  void theyBeginWithTheFirstMonthThatHasAnyAndEndWithTheLastLookedAt() {
    CountedBackports counted = CountedBackports.of(XEN, LAST);
    assertThat(counted.first()).isEqualTo(YearMonth.of(2018, 3));
    assertThat(counted.last()).isEqualTo(LAST);
    assertThat(counted.backports()).isEqualTo(4);
    assertThat(counted.branches()).isEqualTo(2);
  }

  @Test
  void monthsBeforeTheYearsOfPlansAreNoBeginning() {
    BranchMonth early = new BranchMonth(Version.of("4.10"), YearMonth.of(1899, 12), 3);
    BranchMonth later = new BranchMonth(Version.of("4.10"), YearMonth.of(2018, 3), 2);
    CountedBackports counted = CountedBackports.of(List.of(early, later), LAST);
    assertThat(counted.first()).isEqualTo(YearMonth.of(2018, 3));
    assertThat(counted.backports()).isEqualTo(2);
  }

  @Test
  void someOfTheMonthsMayBeLookedAt() {
    CountedBackports counted = CountedBackports.of(XEN, LAST);
    Optional<YearMonth> september = Optional.of(YearMonth.of(2018, 9));
    assertThat(counted.between(september, Optional.empty()).backports()).isEqualTo(3);
    assertThat(counted.between(Optional.empty(), september).backports()).isEqualTo(2);
  }

  @Test
  void aRepositoryGivesTheShareOfSecurityAndHowOftenPointReleasesComeToo() {
    assertThat(CountedBackports.of(XEN, LAST).proposals(SCHEDULE))
        .contains(
            new LoadProposal.SecurityShare(
                0.25, "1 of 4 backports names an XSA or a CVE, Mar 2018 to Dec 2019"),
            new LoadProposal.PointReleaseEvery(
                Length.ofMonths(4), "122 days from one to the next, in the middle of 3"))
        .hasAtLeastOneElementOfType(LoadProposal.InFullSupport.class);
    assertThat(CountedBackports.of(XEN.months(), LAST).proposals(SCHEDULE))
        .hasSize(2)
        .hasOnlyElementsOfTypes(
            LoadProposal.InFullSupport.class, LoadProposal.InSecuritySupport.class);
  }

  @Test
  void pointReleasesOfOtherMonthsAreLeftOut() {
    Optional<YearMonth> september = Optional.of(YearMonth.of(2018, 9));
    assertThat(
            CountedBackports.of(XEN, LAST).between(september, Optional.empty()).proposals(SCHEDULE))
        .contains(
            new LoadProposal.PointReleaseEvery(
                Length.ofMonths(5), "153 days from one to the next, in the middle of 1"));
  }

  @Test
  void pointReleasesThatComeOftenAreCountedInDays() {
    Backports often =
        Repositories.of(branch("4.10", "2018-01-01", List.of("2018-01-11", "2018-01-21")));
    CountedBackports fromJanuary =
        CountedBackports.of(often, LAST)
            .between(Optional.of(YearMonth.of(2018, 1)), Optional.empty());
    assertThat(fromJanuary.proposals(SCHEDULE))
        .containsExactly(
            new LoadProposal.PointReleaseEvery(
                Length.ofDays(10), "10 days from one to the next, in the middle of 2"));
  }

  @Test
  void proposalsFillTheLoadWithTheirSources() {
    Length five = Length.ofMonths(5);
    Load filled =
        LoadProposals.in(
            Load.usual(),
            List.of(
                new LoadProposal.SecurityShare(0.2, "counted"),
                new LoadProposal.PointReleaseEvery(five, "counted")));
    assertThat(filled.securityShare()).isEqualTo(0.2);
    assertThat(filled.pointReleaseEvery()).isEqualTo(five);
  }

  @Test
  void backportsOfABranchAreCountedByThePhaseThatTheDayIsIn() {
    PhaseBackports phases = PhaseBackports.of(XEN, SCHEDULE);
    assertThat(phases.phases()).containsExactly(Schemes.FULL, Schemes.SECURITY);
    assertThat(phases.rows())
        .containsExactly(
            new PhaseBackports.Row(Version.of("4.10"), List.of(2, 1), 1),
            new PhaseBackports.Row(Version.of("4.11"), List.of(1, 0), 0));
  }

  @Test
  void branchesThatThePlanDoesNotHaveAreLeftOut() {
    Backports other = Repositories.of(branch("1.0", "2018-01-01", List.of()));
    assertThat(PhaseBackports.of(other, SCHEDULE).rows()).isEmpty();
  }
}
