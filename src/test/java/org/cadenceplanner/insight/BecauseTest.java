package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Reason;
import org.cadenceplanner.schedule.Refusal;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

class BecauseTest {
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Christmas Day", "2018-12-25")
          .off("Boxing Day (Bank Holiday)", "2018-12-26");
  private static final Calendars GERMANY =
      Calendars.named("Germany").off("Christmas Day", "2018-12-25");

  @Test
  void everyRefusedDayHasOneEntry() {
    Release release = eightMonths().release("4.12");
    assertThat(Because.ofRelease(release.refused()))
        .containsExactly("Sunday", "Monday is not a release day");
    assertThat(release.refused()).hasSize(2);
  }

  @Test
  void milestonesMayFallOnAllowedDays() {
    Release release =
        Plans.of(
                Scenarios.every(8)
                    .from("4.11", "2018-07-10")
                    .dates(Dates.tuesdayToThursday())
                    .milestone("Code freeze", Length.ofDays(4)))
            .release("4.12");
    assertThat(Because.ofMilestone(release.milestones().getFirst().placement().refused()))
        .contains("Friday is not an allowed day");
  }

  @Test
  void aDayMayBeRefusedForWhatMustComeBeforeIt() {
    LocalDate day = LocalDate.of(2019, 2, 10);
    assertThat(
            Because.ofMilestone(
                List.of(
                    new Refusal(day, List.of(new Reason.OutOfOrder())),
                    new Refusal(day, List.of(new Reason.NotAfterStart())))))
        .containsExactly("before the milestone before it", "not after the start of its phase");
  }

  @Test
  void aHolidayNamesTheCalendarsThatHaveIt() {
    Clash clash = christmas(Dates.everyDay());
    assertThat(Because.of(clash))
        .containsExactly("Christmas Day (England, Germany)", "Boxing Day (Bank Holiday) (England)");
  }

  @Test
  void aDayWithSeveralReasonsNamesThemInOneEntry() {
    Clash clash =
        christmas(
            Dates.tuesdayToThursday()
                .never("year-end freeze", "12-22", "12-31")
                .notDuring("winter camp", "2018-12-24", "2018-12-25", 0, 0)
                .atMost(0));
    assertThat(Because.of(clash))
        .containsExactly("Christmas Day (England, Germany); year-end freeze; winter camp");
  }

  @Test
  void inShortEachThingIsSaidOnceWithoutRemarks() {
    assertThat(Because.inShort(eightMonths().schedule().clashes().getFirst()))
        .isEqualTo("weekend, Monday");
    assertThat(Because.inShort(christmas(Dates.everyDay())))
        .isEqualTo("Christmas Day (England, Germany), Boxing Day (England)");
  }

  @Test
  void aHolidayThatComesTwiceIsSaidOnceWithAllItsCalendars() {
    Clash clash =
        newYear(
            Calendars.named("China").off("Day off", "2020-01-02", "2020-01-03"),
            Calendars.named("Japan").off("Bank Holiday", "2020-01-02").off("Day off", "2020-01-04"),
            Calendars.named("Germany (Bavaria, Augsburg)").off("New Year", "2020-01-01"));
    assertThat(Because.inShort(clash))
        .isEqualTo(
            "New Year (Germany/Bavaria/Augsburg), Day off (China, Japan), Bank Holiday (Japan)");
  }

  @Test
  void twoHolidaysOnOneDayAreTwoThings() {
    Clash clash =
        newYear(
            Calendars.named("China")
                .off("New Year; Spring Festival", "2020-01-01")
                .off("Spring Festival", "2020-01-02"));
    assertThat(Because.inShort(clash)).isEqualTo("New Year (China), Spring Festival (China)");
  }

  @Test
  void whatWasInTheWayStandsInTheOrderOfItsDaysWhicheverWayTheDateWent() {
    Dates nearest = Dates.tuesdayToThursday().going(Direction.NEAREST);
    assertThat(
            Because.inShort(
                Plans.of(Scenarios.every(12).from("1.0", "2020-02-29").dates(nearest))
                    .years(2020, 2020)
                    .schedule()
                    .clashes()
                    .getFirst()))
        .isEqualTo("Friday, weekend, Monday");
  }

  @Test
  void aMilestoneThatWentBackSaysThatItMustStayBeforeItsRelease() {
    Clash clash =
        Plans.of(
                Scenarios.every(8)
                    .from("4.11", "2018-07-10")
                    .dates(Dates.tuesdayToThursday())
                    .milestone("Branching", Length.ofDays(3)))
            .schedule()
            .clashes()
            .stream()
            .filter(it -> it.milestone().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(clash.date()).isBefore(clash.due());
    assertThat(Because.inShort(clash))
        .isEqualTo("Friday, weekend, Monday; must stay before its release");
    assertThat(Because.of(clash)).contains("not before its release");
  }

  @Test
  void aReleaseTooNearOrTooFarFromTheOneBeforeSaysByHowMuch() {
    assertThat(
            Because.inShort(gap(Optional.of(Length.ofMonths(6)), Optional.empty(), "2019-06-01")))
        .isEqualTo("less than 6 months after the release before");
    Clash late = gap(Optional.empty(), Optional.of(Length.ofMonths(8)), "2019-03-01");
    assertThat(Because.inShort(late)).isEqualTo("more than 8 months after the release before");
    assertThat(Because.of(late)).contains("more than 8 months after the release before");
  }

  private static Clash gap(Optional<Length> least, Optional<Length> most, String released) {
    return Plans.of(
            Scenarios.every(8).apart(new Gap(least, most)).dates(Dates.everyDay().atMost(60)))
        .released("4.12", released)
        .schedule()
        .clashes()
        .getFirst();
  }

  private static Clash newYear(Calendars... calendars) {
    Plans plans =
        Plans.of(Scenarios.every(12).from("1.0", "2020-01-01").dates(Dates.everyDay()))
            .years(2020, 2020);
    for (Calendars each : calendars) {
      plans = plans.heeding(1, each);
    }
    return plans.schedule().clashes().getFirst();
  }

  private static Plans eightMonths() {
    return Plans.of(Scenarios.every(8).from("4.11", "2018-07-10").dates(Dates.tuesdayToThursday()));
  }

  private static Clash christmas(Dates dates) {
    return Plans.of(Scenarios.every(12).from("1.0", "2018-12-25").dates(dates))
        .years(2018, 2018)
        .heeding(1, ENGLAND)
        .heeding(1, GERMANY)
        .schedule()
        .clashes()
        .getFirst();
  }

  @Test
  void daysInTheNameOfAHolidayAreWrittenAsTheLanguageWritesThem() {
    assertThat(Because.withCalendars("Day off (substituted from 2019-02-03)", List.of("China")))
        .isEqualTo("Day off (substituted from 3 Feb 2019) (China)");
    assertThat(Because.withCalendars("2019-02-30", List.of("China")))
        .isEqualTo("2019-02-30 (China)");
  }

  @Test
  void theNameOfAnEventStaysAsItWasGiven() {
    assertThat(Because.withCalendars("Summit of 2025-03-04", List.of()))
        .isEqualTo("Summit of 2025-03-04");
  }
}
