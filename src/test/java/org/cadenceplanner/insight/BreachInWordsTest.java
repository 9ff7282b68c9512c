package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class BreachInWordsTest {
  private static final Limit SUMMER =
      new Limit.NoReleaseIn(
          new BlockedRange("summer break", MonthDay.of(7, 1), MonthDay.of(7, 31)));

  @Test
  void branchesOverTheLimitAreSaidWithTheirFirstAndTheirLastDay() {
    assertThat(of(eightMonths(), new Limit.MostBranches(4, Optional.empty())))
        .startsWith("Limit broken: 5 branches from 10 Mar 2021 to 9 Jul 2021; at most 4.");
  }

  @Test
  void whereTheirNumberChangesTheHighestIsSaid() {
    assertThat(of(eightMonths(), new Limit.MostBranches(3, Optional.empty())))
        .containsExactly(
            "Limit broken: up to 5 branches from 10 Jul 2020 to 31 Dec 2024; at most 3.");
  }

  @Test
  void aLimitOnAPhaseSaysWhichPhase() {
    assertThat(of(eightMonths(), new Limit.MostBranches(2, Optional.of(Schemes.FULL))))
        .startsWith(
            "Limit broken: 3 branches in full support from 10 Nov 2019 to 9 Jan 2020; at most 2.");
  }

  @Test
  void aReleaseInARangeIsSaidWithItsDayAndARecordedOneAsHistory() {
    assertThat(of(eightMonths().released("4.11", "2018-07-10"), SUMMER))
        .startsWith(
            "Limit was broken: 4.11 on 10 Jul 2018; no release 1 Jul – 31 Jul (summer break).",
            "Limit broken: 4.14 on 10 Jul 2020; no release 1 Jul – 31 Jul (summer break).");
  }

  @Test
  void aShortOverlapSaysUntilWhenTheReleaseBeforeWouldHaveToBeSupported() {
    Limit overlap = new Limit.LeastOverlap(Optional.of("even"), Length.ofMonths(40));
    assertThat(of(Plans.of(Scenarios.every(6).support(Schemes.evenLong())), overlap))
        .startsWith(
            "Limit broken: 4.14 on 10 Jan 2020, and 4.12 is supported until 10 Jan 2023; at least"
                + " 40 months after it, until 10 May 2023.");
  }

  @Test
  void theHolidaySeasonsOfACycleAreNamedByTheirDays() {
    Calendars feasts =
        Calendars.named("England")
            .off("Christmas", "2018-12-25", "2018-12-26", "2018-12-28")
            .off("Easter", "2019-04-19", "2019-04-22");
    assertThat(
            of(Plans.of(Scenarios.every(12)).heeding(1, feasts), new Limit.MostHolidaySeasons(1)))
        .containsExactly(
            "Limit broken: 2 holiday seasons from 4.11 on 10 Jul 2018 to 4.12 on 10 Jul 2019 (25"
                + " Dec 2018 – 30 Dec 2018, 19 Apr 2019 – 22 Apr 2019); at most 1.");
  }

  @Test
  void ofManySeasonsTheFirstFourAreNamed() {
    Calendars feasts = Calendars.named("England");
    for (int year = 2018; year < 2022; year++) {
      feasts.off("Christmas", year + "-12-25", year + "-12-26", year + "-12-28");
    }
    Plans plans = Plans.of(Scenarios.every(48)).years(2018, 2021).heeding(1, feasts);
    assertThat(of(plans, new Limit.MostHolidaySeasons(0)))
        .containsExactly(
            "Limit broken: 4 holiday seasons from 4.11 on 10 Jul 2018 to 31 Dec 2021 at least (25"
                + " Dec 2018 – 30 Dec 2018, 25 Dec 2019 – 29 Dec 2019, 25 Dec 2020 – 28 Dec 2020,"
                + " 25 Dec 2021 – 28 Dec 2021); at most 0.");
    feasts.off("Easter", "2019-04-19", "2019-04-22");
    Plans five = Plans.of(Scenarios.every(48)).years(2018, 2021).heeding(1, feasts);
    assertThat(of(five, new Limit.MostHolidaySeasons(0)))
        .first()
        .asString()
        .startsWith("Limit broken: 5 holiday seasons ")
        .endsWith("25 Dec 2020 – 28 Dec 2020 and 1 more); at most 0.");
  }

  @Test
  void aDayAndAReleaseTellWhichLimitsTheyBreak() {
    Schedule schedule =
        eightMonths().limits(new Limit.MostBranches(4, Optional.empty()), SUMMER).schedule();
    DayInWords days = new DayInWords(schedule, Calendars.index());
    assertThat(days.of(LocalDate.of(2021, 3, 10))).contains("Limit broken: at most 4 branches");
    assertThat(days.of(LocalDate.of(2021, 7, 10))).noneMatch(line -> line.contains("Limit"));
    Release inSummer = Plans.of(Scenarios.every(8)).release("4.14");
    assertThat(ReleaseInWords.of(inSummer, schedule))
        .contains("Limit broken: 4.14 on 10 Jul 2020; no release 1 Jul – 31 Jul (summer break).");
    Release inSpring = Plans.of(Scenarios.every(8)).release("4.12");
    assertThat(ReleaseInWords.of(inSpring, schedule)).noneMatch(line -> line.contains("Limit"));
  }

  @Test
  void limitsAreSaidInWords() {
    assertThat(LimitInWords.of(new Limit.MostBranches(1, Optional.of("full support"))))
        .isEqualTo("at most 1 branch in full support");
    assertThat(LimitInWords.of(SUMMER)).isEqualTo("no release 1 Jul – 31 Jul (summer break)");
    assertThat(LimitInWords.of(new Limit.LeastOverlap(Optional.of("LTS"), Length.ofMonths(12))))
        .isEqualTo("at least 12 months of support after the next LTS release");
    assertThat(LimitInWords.of(new Limit.MostHolidaySeasons(1)))
        .isEqualTo("at most 1 holiday season between releases");
  }

  private static Plans eightMonths() {
    return Plans.of(Scenarios.every(8).from("4.11", "2018-07-10"));
  }

  private static List<String> of(Plans plans, Limit limit) {
    return BreachInWords.of(plans.limits(limit).schedule());
  }
}
