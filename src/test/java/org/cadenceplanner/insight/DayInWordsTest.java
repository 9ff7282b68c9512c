package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

class DayInWordsTest {
  private static final Calendars ENGLAND =
      Calendars.named("England").off("Christmas Day", "2018-12-25");
  private static final Calendars GERMANY =
      Calendars.named("Germany").off("Christmas Day", "2018-12-25");

  private final Schedule schedule =
      Plans.of(
              Scenarios.every(8)
                  .from("4.11", "2018-07-10")
                  .dates(Dates.tuesdayToThursday().never("year-end freeze", "12-22", "01-02"))
                  .milestone("Code freeze", Length.ofWeeks(9)))
          .released("4.11", "2018-07-10")
          .heeding(3, ENGLAND)
          .heeding(2, GERMANY)
          .schedule();

  @Test
  void aDayNamesItsHolidaysAndWhatRulesAReleaseOut() {
    assertThat(on("2018-12-25"))
        .containsExactly(
            "Tue 25 Dec 2018",
            "Christmas Day (England, Germany)",
            "5 of 5 committers off",
            "No day for a release: holiday, year-end freeze",
            "1 branch supported: 1 in full support",
            "full support: 4.11");
  }

  @Test
  void onlyTheHolidaysThatTheRulesInForceHeedAreNamed() {
    Dates german = Dates.everyDay().heeding(new WeightedCalendar("germany", 1));
    Calendars wales = Calendars.named("Wales").off("Boxing Day", "2017-12-26", "2018-12-26");
    Schedule eras =
        Plans.of(
                Scenarios.every(12).from("4.11", "2018-07-10").era(Eras.from("4.12").dates(german)))
            .heeding(3, wales)
            .knowing(GERMANY)
            .schedule();
    DayInWords words = new DayInWords(eras, Calendars.index(wales, GERMANY));
    assertThat(words.of(LocalDate.of(2018, 12, 25))).contains("Christmas Day (Germany)");
    assertThat(words.of(LocalDate.of(2018, 12, 26)))
        .doesNotContain("Boxing Day (Wales)")
        .noneMatch(line -> line.startsWith("No day for a release"));
    assertThat(words.of(LocalDate.of(2017, 12, 26))).contains("Boxing Day (Wales)");
  }

  @Test
  void todayIsSaidToBeToday() {
    assertThat(on("2018-07-11").getFirst()).isEqualTo("Wed 11 Jul 2018, today");
  }

  @Test
  void releasesAndMilestonesOnTheDayAreNamed() {
    assertThat(on("2019-03-12")).contains("Release of 4.12, planned");
    assertThat(on("2019-01-08")).contains("Code freeze of 4.12");
  }

  @Test
  void aMilestoneIsNamedThoughItsReleaseComesAfterTheYearsLookedAt() {
    Plans inDecember =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3))).years(2018, 2018);
    assertThat(
            new DayInWords(inDecember.schedule(), inDecember.index())
                .of(LocalDate.of(2018, 12, 10)))
        .contains("Code freeze of 4.12");
  }

  @Test
  void aSkippedSlotIsNamed() {
    Schedule skipping =
        Plans.of(Scenarios.every(8).from("4.11", "2018-07-10").skipping("4.12", 1)).schedule();
    assertThat(new DayInWords(skipping, Calendars.index()).of(LocalDate.of(2019, 3, 10)))
        .contains("Skipped slot: no release is due");
  }

  @Test
  void aDaySaysTheLimitOnBranchesThatIsBrokenOnItAndNoOther() {
    Limit summer =
        new Limit.NoReleaseIn(new BlockedRange("summer", MonthDay.of(7, 1), MonthDay.of(7, 31)));
    Schedule limited =
        Plans.of(Scenarios.every(8).from("4.11", "2018-07-10"))
            .limits(new Limit.MostBranches(3, Optional.empty()), summer)
            .schedule();
    DayInWords words = new DayInWords(limited, Calendars.index());
    assertThat(words.of(LocalDate.of(2020, 7, 9))).noneMatch(line -> line.contains("imit"));
    assertThat(words.of(LocalDate.of(2020, 7, 10)))
        .filteredOn(line -> line.contains("imit"))
        .containsExactly("Limit broken: at most 3 branches");
  }

  @Test
  void beforeTheFirstReleaseNothingIsSupported() {
    assertThat(on("2018-01-02")).contains("No branches supported");
  }

  @Test
  void theBranchesNamedAreAsManyAsTheScheduleCountsOnEveryDayOfTheHorizon() {
    for (Schedule any : List.of(schedule, withEndDays())) {
      DayInWords words = new DayInWords(any, Calendars.index(ENGLAND, GERMANY));
      any.horizon()
          .first()
          .datesUntil(any.horizon().end())
          .forEach(
              day -> {
                List<String> lines = words.branches(day);
                int named = lines.stream().skip(1).mapToInt(DayInWordsTest::versions).sum();
                int counted =
                    any.branches().byPhase().values().stream().mapToInt(f -> f.at(day)).sum();
                assertThat(named).as("on %s", day).isEqualTo(counted);
                assertThat(lines.getFirst())
                    .startsWith(
                        any.branches().total().at(day) == 0
                            ? "No"
                            : "" + any.branches().total().at(day));
              });
    }
  }

  @Test
  void ofManyBranchesTheFirstAreNamedAndTheOthersCounted() {
    SupportScheme longLived =
        SupportScheme.alike(
            List.of(
                new Phase("support", true, new End.AfterRelease(Length.ofMonths(60))),
                new Phase("archived", false, new End.AfterStart(Length.ofMonths(2)))));
    Schedule often =
        Plans.of(Scenarios.every(1).from("1", "2018-01-01").support(longLived)).schedule();
    DayInWords words = new DayInWords(often, Calendars.index());
    assertThat(words.branches(LocalDate.of(2018, 8, 1)))
        .containsExactly("8 branches supported: 8 in support", "support: 1, 2, 3, 4, 5, 6, 7, 8");
    assertThat(words.branches(LocalDate.of(2018, 10, 1)))
        .containsExactly(
            "10 branches supported: 10 in support", "support: 1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
    assertThat(words.branches(LocalDate.of(2023, 1, 2)).getLast())
        .isEqualTo("archived (not counted): 1");
  }

  private static Schedule withEndDays() {
    return Plans.of(Scenarios.every(9).from("4.11", "2018-07-10")).endDaysCount().schedule();
  }

  private static int versions(String line) {
    return line.substring(line.indexOf(": ") + 2).split(", ").length;
  }

  private List<String> on(String day) {
    return new DayInWords(schedule, Calendars.index(ENGLAND, GERMANY)).of(LocalDate.parse(day));
  }
}
