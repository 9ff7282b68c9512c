package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;

/// Figures of the load from backports: Xen's 4.10 is in full support from 13 December 2017 to 12 June
/// 2019, and gets security fixes up to 12 December 2020.
final class LoadProposalsTest {
  private static final Version XEN = Version.of("4.10");

  private static List<LoadProposal> proposals(
      List<BranchMonth> months, YearMonth first, YearMonth last) {
    Plan plan = Samples.read("xen-2018").withCalendars(List.of());
    DayIndex index =
        DayIndex.of(
            LocalDate.of(DayIndex.firstYear(plan), 1, 1),
            LocalDate.of(DayIndex.lastYear(plan), 12, 31),
            List.of());
    Schedule schedule = new Scheduler(plan, index, LocalDate.of(2018, 7, 11)).all().getFirst();
    return LoadProposals.of(months, schedule.worked(), first, last);
  }

  private static List<BranchMonth> everyMonth(int backports) {
    YearMonth first = YearMonth.of(2017, 12);
    return IntStream.range(0, 48)
        .mapToObj(i -> new BranchMonth(XEN, first.plusMonths(i), backports))
        .toList();
  }

  @Test
  void theSameEveryMonthIsThatInBothPhases() {
    assertThat(proposals(everyMonth(7), YearMonth.of(2017, 12), YearMonth.of(2021, 11)))
        .containsExactly(
            new LoadProposal.InFullSupport(
                7,
                "119 backports in 17 whole months of branches in full support, Dec 2017 to Nov"
                    + " 2021"),
            new LoadProposal.InSecuritySupport(
                7,
                "119 backports in 17 whole months of branches in security-only support, Dec 2017"
                    + " to Nov 2021"));
  }

  @Test
  void monthsWithoutBackportsCount() {
    List<BranchMonth> one = List.of(new BranchMonth(XEN, YearMonth.of(2018, 3), 10));
    assertThat(proposals(one, YearMonth.of(2018, 1), YearMonth.of(2018, 4)))
        .containsExactly(
            new LoadProposal.InFullSupport(
                2.5,
                "10 backports in 4 whole months of branches in full support, Jan 2018 to Apr"
                    + " 2018"));
  }

  @Test
  void oneBackportInOneMonthIsOneOfEach() {
    List<BranchMonth> one = List.of(new BranchMonth(XEN, YearMonth.of(2018, 3), 1));
    assertThat(proposals(one, YearMonth.of(2018, 3), YearMonth.of(2018, 3)))
        .containsExactly(
            new LoadProposal.InFullSupport(
                1,
                "1 backport in 1 whole month of branches in full support, Mar 2018 to Mar 2018"));
  }

  @Test
  void branchesThatThePlanDoesNotHaveGiveNothing() {
    List<BranchMonth> other = List.of(new BranchMonth(Version.of("1.0"), YearMonth.of(2018, 3), 9));
    assertThat(proposals(other, YearMonth.of(2018, 1), YearMonth.of(2018, 4))).isEmpty();
  }
}
