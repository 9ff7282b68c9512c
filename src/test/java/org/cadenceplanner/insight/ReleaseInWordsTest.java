package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class ReleaseInWordsTest {

  @Test
  void aMovedReleaseTellsEveryDayItWasKeptOffAndWhy() {
    assertThat(
            of(
                "4.12",
                Plans.of(
                    eightMonths()
                        .dates(Dates.tuesdayToThursday())
                        .milestone("Code freeze", Length.ofWeeks(9)))))
        .containsExactly(
            "4.12 planned for Tue 12 Mar 2019",
            "Due Sun 10 Mar 2019",
            "Not Sun 10 Mar 2019: Sunday",
            "Not Mon 11 Mar 2019: Monday is not a release day",
            "full support from 12 Mar 2019 until 12 Sep 2020",
            "security fixes only from 12 Sep 2020 until 12 Mar 2022",
            "Code freeze Tue 8 Jan 2019");
  }

  @Test
  void aMovedMilestoneTellsWhatWasInItsWay() {
    assertThat(
            of(
                "4.12",
                Plans.of(
                    eightMonths()
                        .dates(Dates.tuesdayToThursday())
                        .milestone("Branching", Length.ofDays(3)))))
        .last()
        .asString()
        .startsWith("Branching Thu 7 Mar 2019, due Sat 9 Mar 2019: ");
  }

  @Test
  void whatIsInTheWayForDaysIsToldOnce() {
    assertThat(
            of(
                "4.12",
                Plans.of(
                    eightMonths()
                        .dates(Dates.tuesdayToThursday().never("year-end freeze", "12-22", "01-13"))
                        .milestone("Code freeze", Length.ofWeeks(9)))))
        .last()
        .asString()
        .isEqualTo(
            "Code freeze Tue 15 Jan 2019, due Tue 8 Jan 2019: year-end freeze; Friday is not an"
                + " allowed day; Saturday; Sunday; Monday is not an allowed day");
  }

  @Test
  void aReleaseLateInHistorySaysHowLate() {
    assertThat(of("4.11", Plans.of(eightMonths()).released("4.11", "2018-07-26")))
        .startsWith("4.11 released on Thu 26 Jul 2018", "Due Tue 10 Jul 2018, 16 days late");
  }

  @Test
  void aReleaseThatCameTooEarlySaysHowEarlyAndOneOnTimeNothing() {
    assertThat(of("4.11", Plans.of(eightMonths()).released("4.11", "2018-07-09")))
        .contains("Due Tue 10 Jul 2018, 1 day early");
    assertThat(of("4.11", Plans.of(eightMonths()).released("4.11", "2018-07-10")))
        .noneMatch(line -> line.startsWith("Due"));
  }

  @Test
  void anOverdueReleaseSaysSinceWhen() {
    assertThat(of("4.12", Plans.of(eightMonths()).today("2019-03-20")).getFirst())
        .isEqualTo("4.12 overdue since Sun 10 Mar 2019 (10 days)");
  }

  @Test
  void aDateSetByHandHasItsReason() {
    assertThat(of("4.12", Plans.of(eightMonths().pinned("4.12", "2019-04-02", "summit"))))
        .startsWith(
            "4.12 set by hand to Tue 2 Apr 2019", "Due Sun 10 Mar 2019", "Set by hand: summit");
  }

  @Test
  void aReleaseLeftOnARefusedDaySaysSo() {
    assertThat(of("4.12", Plans.of(eightMonths().dates(Dates.tuesdayToThursday().atMost(0)))))
        .contains("Not resolved: no free day was found, so it stays where it was due");
  }

  @Test
  void theClassIsSaidWhereThereAreSeveral() {
    assertThat(of("4.12", Plans.of(eightMonths().support(Schemes.evenLong()))))
        .contains("Class: even");
    assertThat(of("4.12", Plans.of(eightMonths()))).noneMatch(line -> line.startsWith("Class"));
  }

  @Test
  void aPhaseIsASentence() {
    Release release = Plans.of(eightMonths()).release("4.12");
    assertThat(ReleaseInWords.phase(release, release.phases().getFirst()))
        .isEqualTo("4.12 is in full support from 10 Mar 2019 until 10 Sep 2020.");
  }

  @Test
  void aPhaseAfterOneWithoutAnEndHasNoFirstDay() {
    Release release = Plans.of(eightMonths().support(Schemes.openThenSecurity())).release("4.12");
    assertThat(release.phases())
        .extracting(phase -> ReleaseInWords.phase(release, phase))
        .containsExactly(
            "4.12 is in full support from 10 Mar 2019 until open.",
            "4.12 is in security fixes only after an open end.");
  }

  @Test
  void anEndThatWasMovedTellsWhatWasInItsWay() {
    SupportScheme scheme =
        SupportScheme.alike(Schemes.phases(18, 18))
            .withDates(Optional.of(Dates.on(EnumSet.of(DayOfWeek.MONDAY)).policy()));
    Release release = Plans.of(eightMonths().support(scheme)).release("4.12");
    assertThat(ReleaseInWords.phase(release, release.phases().getFirst()))
        .isEqualTo(
            "4.12 is in full support from 10 Mar 2019 until 14 Sep 2020 (due Thu 10 Sep 2020:"
                + " Thursday is not an allowed day; Friday is not an allowed day; Saturday;"
                + " Sunday).");
  }

  @Test
  void aMilestoneThatIsEarlierForAHolidaySaysSo() {
    Event newYear = new Event.NamedHoliday("Chinese New Year", "china", "Spring Festival", 0, 0);
    Milestone freeze =
        new Milestone(
            "Code freeze",
            Length.ofWeeks(9),
            Optional.empty(),
            Optional.of(new Longer(Length.ofWeeks(1), List.of(), List.of(newYear))),
            Optional.empty());
    assertThat(
            of(
                "4.12",
                Plans.of(eightMonths().milestone(freeze))
                    .knowing(Calendars.named("China").off("Spring Festival", "2019-02-05"))))
        .last()
        .isEqualTo("Code freeze Sun 30 Dec 2018, 1 week earlier for Chinese New Year");
  }

  private static Scenarios eightMonths() {
    return Scenarios.every(8).from("4.11", "2018-07-10");
  }

  private static List<String> of(String version, Plans plans) {
    Schedule schedule = plans.schedule();
    return ReleaseInWords.of(plans.release(version), schedule);
  }
}
