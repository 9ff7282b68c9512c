package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The days of a schedule, told one by one.
final class CalendarEntryTest {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private static final Schedule MOVED =
      Plans.of(
              Scenarios.every(8)
                  .milestone("Code freeze", Length.ofWeeks(9))
                  .dates(Dates.on(EnumSet.of(DayOfWeek.TUESDAY))))
          .released("4.11", "2018-07-10")
          .schedule();

  private static CalendarEntry entry(Schedule schedule, String title) {
    return CalendarEntry.of(schedule, ALL).stream()
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReleaseComesBetweenItsMilestonesAndTheEndsOfItsSupport() {
    Set<Kind> planned = EnumSet.complementOf(EnumSet.of(Kind.POINT_RELEASE));

    assertThat(CalendarEntry.of(MOVED, planned))
        .filteredOn(entry -> entry.version().text().equals("4.12"))
        .extracting(CalendarEntry::title)
        .containsExactly(
            "Tested: 4.12 Code freeze",
            "Tested: 4.12 release",
            "Tested: 4.12 end of full support",
            "Tested: 4.12 end of security fixes only");
  }

  @Test
  void aMilestoneOfTheLastYearIsThereThoughItsReleaseComesAfterIt() {
    Schedule schedule =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3)))
            .years(2018, 2018)
            .released("4.11", "2018-07-10")
            .schedule();
    assertThat(CalendarEntry.of(schedule, EnumSet.of(Kind.RELEASE, Kind.MILESTONE)))
        .extracting(CalendarEntry::title, CalendarEntry::day)
        .containsExactly(
            tuple("Tested: 4.11 release", LocalDate.of(2018, 7, 10)),
            tuple("Tested: 4.12 Code freeze", LocalDate.of(2018, 12, 10)));
  }

  @Test
  void aMovedDaySaysWhatWasInTheWay() {
    assertThat(entry(MOVED, "Tested: 4.12 release").facts())
        .contains("Due Sun 10 Mar 2019", "Not Sun 10 Mar 2019: Sunday")
        .last()
        .isEqualTo("Scenario: tested");
  }

  @Test
  void whatHangsOnAReleaseThatIsOutIsSettled() {
    assertThat(entry(MOVED, "Tested: 4.11 release").isSettled()).isTrue();
    assertThat(entry(MOVED, "Tested: 4.11 end of full support").isSettled()).isTrue();
    assertThat(entry(MOVED, "Tested: 4.12 release").isSettled()).isFalse();
  }

  @Test
  void pointReleasesAreToBeExpectedAsOftenAsTheLoadSaysWhileABranchIsSupported() {
    List<CalendarEntry> points =
        CalendarEntry.of(MOVED, EnumSet.of(Kind.POINT_RELEASE)).stream()
            .filter(entry -> entry.version().text().equals("4.12"))
            .toList();

    assertThat(points)
        .extracting(CalendarEntry::title)
        .startsWith("Tested: 4.12 point release 1", "Tested: 4.12 point release 2");
    assertThat(points)
        .extracting(CalendarEntry::day)
        .startsWith(LocalDate.of(2019, 7, 12), LocalDate.of(2019, 11, 12));
    LocalDate end = entry(MOVED, "Tested: 4.12 end of security fixes only").day();
    assertThat(points).hasSize(8).allMatch(entry -> entry.day().isBefore(end));
    assertThat(points).noneMatch(CalendarEntry::isSettled);
  }

  @Test
  void anEndThatIsSaidAsAMonthIsItsLastDay() {
    HistoricEnd january = new HistoricEnd.InMonth(YearMonth.of(2020, 1));
    Schedule schedule =
        Plans.of(Scenarios.every(8))
            .released(Plans.released("4.11", "2018-07-10", Map.of("full support", january)))
            .schedule();

    assertThat(entry(schedule, "Tested: 4.11 end of full support (Jan 2020)").day())
        .isEqualTo(LocalDate.of(2020, 1, 31));
  }

  @Test
  void aPointReleaseSaysThatItIsNotPlanned() {
    assertThat(entry(MOVED, "Tested: 4.12 point release 1").facts())
        .containsExactly(
            "To be expected, not planned: one every 4 months while the branch is supported",
            "Scenario: tested");
  }

  @Test
  void anEndThatNobodyKnowsHasNoDay() {
    SupportScheme open =
        SupportScheme.alike(List.of(new Phase("support", true, new End.Unknown())));
    Schedule schedule = Plans.of(Scenarios.every(8).support(open)).schedule();
    assertThat(CalendarEntry.of(schedule, Set.of(Kind.END_OF_PHASE))).isEmpty();
  }

  @Test
  void onlyTheKindsThatAreWantedAreTold() {
    assertThat(CalendarEntry.of(MOVED, Set.of(Kind.MILESTONE)))
        .isNotEmpty()
        .allMatch(entry -> entry.kind() == Kind.MILESTONE);
  }

  @Test
  @ExtendWith(InGerman.class)
  void entriesAreGermanWhereGermanIsSpoken() {
    List<String> titles = CalendarEntry.of(MOVED, ALL).stream().map(CalendarEntry::title).toList();

    assertThat(titles).contains("Tested: Release 4.12", "Tested: 4.12: Ende von full support");
    assertThat(entry(MOVED, "Tested: Release 4.12").facts()).last().isEqualTo("Szenario: tested");
  }
}
