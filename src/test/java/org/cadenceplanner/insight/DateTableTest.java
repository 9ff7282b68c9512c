package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

class DateTableTest {
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Spring Day", "2019-03-08")
          .off("Mothers' Day", "2019-03-31")
          .off("Winter Day", "2019-01-08");
  private static final Calendars GERMANY =
      Calendars.named("Germany").off("Spring Day", "2019-03-08", "2019-11-10");

  private final Plans plans =
      Plans.of(
              Scenarios.every(8)
                  .from("4.11", "2018-07-10")
                  .milestone("Code freeze", Length.ofWeeks(9)))
          .years(2018, 2019)
          .released("4.11", "2018-07-10")
          .heeding(3, ENGLAND)
          .heeding(2, GERMANY);

  private final DateTable table = DateTable.of(plans.schedule(), Calendars.index(ENGLAND, GERMANY));

  @Test
  void releasesAndMilestonesAreInTheOrderOfTheirDays() {
    assertThat(table.rows())
        .extracting(DateRow::what, DateRow::dateInWords, DateRow::stateInWords)
        .containsExactly(
            row("4.11 release", "Tue 10 Jul 2018", "released"),
            row("4.12 Code freeze", "Sun 6 Jan 2019", "planned"),
            row("4.12 release", "Sun 10 Mar 2019", "planned"),
            row("4.13 Code freeze", "Mon 9 Sep 2019", "planned"),
            row("4.13 release", "Mon 11 Nov 2019", "planned"));
  }

  @Test
  void aMilestoneOfTheLastYearIsThereThoughItsReleaseComesAfterIt() {
    Plans inDecember =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3)))
            .years(2018, 2018)
            .released("4.11", "2018-07-10");
    DateTable last = DateTable.of(inDecember.schedule(), Calendars.index());
    assertThat(last.rows())
        .extracting(DateRow::what, DateRow::dateInWords, DateRow::stateInWords)
        .containsExactly(
            row("4.11 release", "Tue 10 Jul 2018", "released"),
            row("4.12 Code freeze", "Mon 10 Dec 2018", "planned"));
    assertThat(last.nearInWords())
        .isEqualTo("0 of 1 milestone come within 7 days of a day that at least half have off");
  }

  private static Tuple row(String... cells) {
    return Tuple.tuple((Object[]) cells);
  }

  @Test
  void nearIsTheNearestDayWithinAWeekThatAtLeastHalfHaveOff() {
    assertThat(near("4.12 Code freeze"))
        .isEqualTo("2 days before Winter Day (England), 3 of 5 committers off");
    assertThat(near("4.12 release"))
        .isEqualTo("2 days after Spring Day (England, Germany), 5 of 5 committers off");
    assertThat(near("4.13 release")).as("Germany alone is less than half").isEqualTo("–");
  }

  private String near(String what) {
    return table.rows().stream()
        .filter(row -> row.what().equals(what))
        .map(DateRow::nearInWords)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void howManyArePlannedNearHolidaysIsSaidInASentence() {
    assertThat(table.nearInWords())
        .isEqualTo(
            "1 of 2 planned releases and 1 of 2 milestones come within 7 days of a day that at"
                + " least half have off");
    assertThat(DateRow.near(table.rows())).hasSize(2);
  }

  @Test
  void oneReleaseAloneComesNearHolidays() {
    Plans one =
        Plans.of(Scenarios.every(8).from("4.11", "2018-07-10"))
            .years(2018, 2019)
            .heeding(3, ENGLAND);
    assertThat(DateTable.of(one.schedule(), Calendars.index(ENGLAND)).nearInWords())
        .isEqualTo(
            "1 of 3 planned releases comes within 7 days of a day that at least half have off");
  }

  @Test
  void whereNothingIsPlannedThereIsNothingToSay() {
    Plans past = Plans.of(Scenarios.every(8).from("4.11", "2018-07-10")).years(2018, 2018);
    DateTable none =
        DateTable.of(past.released("4.11", "2018-07-10").schedule(), Calendars.index());
    assertThat(none.nearInWords()).isEmpty();
    assertThat(none.rows()).hasSize(1);
    assertThat(none.rows()).extracting(DateRow::near).allMatch(near -> near.isEmpty());
  }

  @Test
  void aDayOnAHolidayIsOnIt() {
    HolidaysNear near =
        new HolidaysNear(
            new DayOff(LocalDate.of(2019, 4, 19), 7, 10), 0, List.of("Good Friday (UK)"));
    assertThat(near.inWords()).isEqualTo("on Good Friday (UK), 7 of 10 committers off");
  }
}
