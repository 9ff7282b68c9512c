package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;

class NotesTest {

  @Test
  void aPlanThatComesOutAsWrittenHasNoNotes() {
    assertThat(
            notes(
                Scenarios.every(8)
                    .skipping("4.12", 1)
                    .pinned("4.13", "2020-08-01")
                    .era(Eras.from("4.14").every(9))))
        .isEmpty();
  }

  @Test
  void aPinOfAVersionThatDoesNotComeIsNamed() {
    assertThat(notes(Scenarios.every(8).pinned("5.0", "2020-01-01")))
        .containsExactly("The pin of 5.0 is not used: no slot has it.");
  }

  @Test
  void aPinOfAReleaseThatIsOutIsNamedOnce() {
    Scenarios scenario =
        Scenarios.every(8).pinned("4.11", "2018-08-01").pinned("4.9", "2017-08-01");
    assertThat(
            Plans.of(scenario)
                .released("4.9", "2017-06-28")
                .released("4.11", "2018-07-10")
                .schedule()
                .notes())
        .containsExactly(
            "The pin of 4.11 is not used: it is out.", "The pin of 4.9 is not used: it is out.");
  }

  @Test
  void aPublishedEndOfAPhaseThatTheSchemeLacksIsNamed() {
    HistoricEnd end = new HistoricEnd.OnDay(LocalDate.of(2020, 6, 30));
    assertThat(
            Plans.of(Scenarios.every(8))
                .released(Plans.released("4.9", "2017-06-28", Map.of("extended", end)))
                .schedule()
                .notes())
        .containsExactly(
            "The end of 'extended' that 4.9 has in the history is not used: no such phase in its"
                + " scheme.");
  }

  @Test
  void anAmendmentOfAReleaseThatDoesNotComeIsNamed() {
    Plan plan =
        Plans.of(Scenarios.every(8).from("4.11", "2018-07-10"))
            .released("4.10", "2017-12-12")
            .plan();
    Scenario scenario = plan.scenarios().getFirst();
    Amendment longer =
        new Amendment(
            LocalDate.of(2018, 7, 11),
            List.of(Version.of("4.10"), Version.of("4.12"), Version.of("9.9")),
            scenario.rules().support(),
            "");
    Scenario amended = scenario.withAmendments(List.of(longer, longer));
    assertThat(
            new Scheduler(plan, Calendars.index(), LocalDate.of(2018, 7, 11))
                .schedule(amended)
                .notes())
        .containsExactly("The amendment of 9.9 is not used: it is not out, and no slot has it.");
  }

  @Test
  void aPublishedEndOfAPhaseThatTheSchemeHasIsUsed() {
    assertThat(
            Plans.of(Scenarios.every(8).from("4.11", "2018-07-10"))
                .released(
                    Plans.released(
                        "4.11",
                        "2018-07-10",
                        Map.of(Schemes.FULL, new HistoricEnd.OnDay(LocalDate.of(2020, 1, 10)))))
                .schedule()
                .notes())
        .isEmpty();
  }

  @Test
  void aReleaseThatWasPassedOverIsNotPlannedAndNamed() {
    Schedule schedule =
        Plans.of(Scenarios.every(8).from("2.1", "2016-01-10"))
            .released("2.3", "2017-06-01")
            .schedule();
    assertThat(schedule.planned().getFirst().version()).isEqualTo(Version.of("2.4"));
    assertThat(schedule.unlisted()).isEmpty();
    assertThat(schedule.notes())
        .containsExactly(
            "2.1 is not planned: the history has 2.3, but not it.",
            "2.2 is not planned: the history has 2.3, but not it.");
  }

  @Test
  void aReleaseThatWasPassedOverIsNamedOnceHoweverManyCameOutSince() {
    assertThat(
            Plans.of(Scenarios.every(8).from("2.1", "2016-01-10"))
                .released("2.2", "2017-01-10")
                .released("2.3", "2017-06-01")
                .schedule()
                .notes())
        .containsExactly("2.1 is not planned: the history has 2.2, but not it.");
  }

  @Test
  void aReleaseOfTheHistoryAfterTodayIsNamed() {
    assertThat(Plans.of(Scenarios.every(8)).released("4.11", "2050-01-01").schedule().notes())
        .contains("4.11 is in the history, with a day after today: 1 Jan 2050.");
  }

  @Test
  void aReleasePinnedBeforeTheOneBeforeItIsNamed() {
    assertThat(notes(Scenarios.every(8).pinned("4.14", "2019-01-02")))
        .containsExactly("4.14 comes before 4.12.");
  }

  @Test
  void aClassThatTheCycleDoesNotNameIsNamed() {
    ReleaseClass used = new ReleaseClass("used", List.of());
    ReleaseClass spare = new ReleaseClass("spare", List.of());
    SupportScheme scheme =
        new SupportScheme(List.of(used, spare), List.of("used"), Optional.empty());
    assertThat(notes(Scenarios.every(8).support(scheme)))
        .containsExactly("No release is of the class 'spare': the cycle does not name it.");
  }

  @Test
  void aSkipThatEmptiesNoSlotIsNamed() {
    assertThat(notes(Scenarios.every(8).skipping("4.11", 1).skipping("4.13", 1)))
        .containsExactly("The slot of 4.11 is not skipped: it does not come.");
    assertThat(notes(Scenarios.every(8).skipping("4.9", 1).skipping("4.12", 1)))
        .containsExactly("The slot of 4.9 is not skipped: it does not come.");
    assertThat(notes(Scenarios.every(8).skipping("4.999", 1)))
        .containsExactly("The slot of 4.999 is not skipped: it does not come.");
  }

  @Test
  void aSkippedVersionMadeFromTheDateIsSkippedThoughItNeverComes() {
    Scenarios scenario =
        Scenarios.every(6).versions("{yy}.{mm}").from("18.04", "2018-04-26").skipping("18.10", 1);
    assertThat(notes(scenario)).isEmpty();
  }

  @Test
  void anEraThatNeverBeginsIsNamed() {
    assertThat(notes(Scenarios.every(8).era(Eras.from("5.0").every(6))))
        .containsExactly("The era from 5.0 begins after the years looked at, or never.");
  }

  @Test
  void twoReleasesOnOneDayAreNamed() {
    assertThat(notes(Scenarios.every(8).pinned("4.12", "2019-11-10")))
        .containsExactly("4.12 and 4.13 fall on one day, 10 Nov 2019.");
  }

  @Test
  void aDayThatAShortMonthTakesBackIsSaidOnce() {
    assertThat(notes(Scenarios.every(6).from("4.11", "2018-08-31")))
        .containsExactly(
            "4.12 is due on 28 Feb 2019, the last day of a month without the day counted from.",
            "4.11: full support ends on 29 Feb 2020, "
                + "the last day of a month without the day counted from.");
    assertThat(notes(Scenarios.every(6).from("4.11", "2018-08-28"))).isEmpty();
    Scenarios inDays =
        Scenarios.every(Length.ofDays(100))
            .from("4.11", "2018-08-31")
            .support(Schemes.one(Length.ofWeeks(50)));
    assertThat(notes(inDays)).isEmpty();
    Phase early = new Phase("early", true, new End.AfterRelease(Length.ofDays(49)));
    Phase ended = new Phase("ended", true, new End.AfterRelease(Length.ofMonths(1)));
    Scenarios noDaysLeft =
        Scenarios.every(12)
            .from("4.11", "2018-08-28")
            .support(SupportScheme.alike(List.of(early, ended)));
    assertThat(notes(noDaysLeft)).isEmpty();
  }

  @Test
  void aDayThatAShortMonthTakesBackIsNotSaidOfReleasesThatAreOut() {
    assertThat(
            Plans.of(Scenarios.every(12).from("4.11", "2018-08-31"))
                .released("4.11", "2018-08-31")
                .today("2018-09-01")
                .schedule()
                .notes())
        .containsExactly(
            "4.12: full support ends on 28 Feb 2021, "
                + "the last day of a month without the day counted from.");
  }

  @Test
  void aDayThatAShortMonthTakesBackIsNotSaidOfYearsThatAreNotLookedAt() {
    Scenarios scenario =
        Scenarios.every(6).from("4.11", "2018-08-31").support(Schemes.one(Length.ofWeeks(50)));
    assertThat(Plans.of(scenario).years(2020, 2021).schedule().notes())
        .containsExactly(
            "4.14 is due on 29 Feb 2020, the last day of a month without the day counted from.");
  }

  @Test
  void endsOnDaysThatNoCalendarIsLookedUpForAreSaid() {
    Calendars germany = Calendars.named("Germany").off("Christmas Day", "2018-12-25");
    assertThat(notesOnWorkdayEnds(Length.ofMonths(12), germany)).isEmpty();
    assertThat(notesOnWorkdayEnds(Length.ofMonths(60), germany))
        .containsExactly("Ends after 2020 may fall on a holiday: no later ones are looked up.");
  }

  @Test
  void aCalendarSaysTheLastYearItSpeaksForAndTheLastThatIsAnnounced() {
    Calendars china = Calendars.named("China").announcedUntil(2020).knownUntil(2022);
    assertThat(Plans.of(Scenarios.every(8)).heeding(1, china).schedule().notes())
        .containsExactly(
            "China: days after 2020 are computed, not announced yet.",
            "China: no holidays are known after 2022; later dates may fall on one.");
    Calendars older = Calendars.named("China").announcedUntil(2017);
    assertThat(Plans.of(Scenarios.every(8)).heeding(1, older).schedule().notes())
        .containsExactly(
            "China: days are computed, not announced; feasts by the moon may shift by a day.");
    Calendars longer = Calendars.named("China").announcedUntil(2024).knownUntil(2024);
    assertThat(Plans.of(Scenarios.every(8)).heeding(1, longer).schedule().notes()).isEmpty();
  }

  @Test
  void aCalendarThatNobodyHeedsSaysNothing() {
    Calendars china = Calendars.named("China").knownUntil(2020);
    assertThat(Plans.of(Scenarios.every(8)).knowing(china).schedule().notes()).isEmpty();
  }

  @Test
  void aPlanOfYearsBeforeACalendarsFirstIsToldSo() {
    Calendars china = Calendars.named("China").knownFrom(2015);
    Scenarios scenario = Scenarios.every(8).from("4.2", "2012-09-17");
    assertThat(Plans.of(scenario).years(2012, 2014).heeding(1, china).schedule().notes())
        .containsExactly(
            "China: no holidays are known before 2015; earlier dates may fall on one.");
    assertThat(Plans.of(scenario).years(2014, 2016).heeding(1, china).schedule().notes())
        .containsExactly(
            "China: no holidays are known before 2015; earlier dates may fall on one.");
    assertThat(Plans.of(scenario).years(2015, 2017).heeding(1, china).schedule().notes()).isEmpty();
  }

  @Test
  void aCalendarThatOnlyALaterEraHeedsSpeaksToo() {
    Calendars china = Calendars.named("China").knownUntil(2020);
    Scenarios scenario =
        Scenarios.every(8)
            .era(
                Eras.from("4.13")
                    .dates(Dates.workdays().heeding(new WeightedCalendar("china", 1))));
    assertThat(Plans.of(scenario).knowing(china).schedule().notes())
        .containsExactly("China: no holidays are known after 2020; later dates may fall on one.");
  }

  @Test
  void aCalendarThatOnlyAnEventFollowsSpeaksToo() {
    Calendars china =
        Calendars.named("China").off("Spring Festival", "2019-02-05").knownUntil(2020);
    Scenarios scenario =
        Scenarios.every(8).dates(Dates.everyDay().notNear("china", "spring festival", 7, 7));
    assertThat(Plans.of(scenario).knowing(china).schedule().notes())
        .containsExactly("China: no holidays are known after 2020; later dates may fall on one.");
  }

  private static List<String> notesOnWorkdayEnds(Length support, Calendars calendar) {
    SupportScheme endsOnWorkdays =
        Schemes.one(support).withDates(Optional.of(Dates.workdays().policy()));
    return Plans.of(Scenarios.every(8).support(endsOnWorkdays))
        .years(2018, 2019)
        .heeding(1, calendar)
        .schedule()
        .notes();
  }

  private static List<String> notes(Scenarios scenario) {
    return Plans.of(scenario).schedule().notes();
  }
}
