package org.cadenceplanner.insight;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesInWordsTest {
  private static final String SUPPORT =
      "full support 18 months, then security fixes only 18 months";

  @Test
  void xensRulesAreOneLine() {
    assertThat(
            words(Scenarios.every(8).from("4.11", "2018-07-10").dates(Dates.tuesdayToThursday())))
        .isEqualTo("every 8 months from 4.11 (10 Jul 2018), Tue–Thu, else later; " + SUPPORT);
  }

  @Test
  void erasSkipsAndPinsFollowTheRules() {
    assertThat(
            words(
                Scenarios.every(6)
                    .dates(Dates.tuesdayToThursday())
                    .era(Eras.from("4.12").every(9))
                    .era(Eras.from("4.15").anchored("2021-01-05"))
                    .era(Eras.from("5.1").versions("5.{n}"))
                    .era(Eras.from("5.2"))
                    .era(Eras.from("5.3").dates(Dates.workdays()).support(Schemes.months(36, 24)))
                    .skipping("4.13", 1)
                    .skipping("4.16", 3)
                    .pinned("4.14", "2020-07-24")
                    .pinned("4.17", "2022-12-12")))
        .isEqualTo(
            "every 6 months from 4.11 (10 Jul 2018), Tue–Thu, else later; "
                + SUPPORT
                + "; from 4.12: every 9 months; from 4.15: due on 5 Jan 2021"
                + "; from 5.1: versions 5.{n}; from 5.2: as before; from 5.3: Mon–Fri, else later,"
                + " full support 36 months, then security fixes only 24 months"
                + "; the slot of 4.13 skipped; 3 slots from that of 4.16 on skipped"
                + "; set by hand: 4.14 and 4.17");
  }

  @Test
  void rulesCanBeToldApartOneByOne() {
    assertThat(
            RulesInWords.clauses(
                Scenarios.every(8)
                    .dates(Dates.tuesdayToThursday())
                    .era(Eras.from("4.12").every(9))
                    .skipping("4.13", 1)
                    .pinned("4.14", "2020-07-24")
                    .scenario()))
        .containsExactly(
            "every 8 months",
            "from 4.11 (10 Jul 2018)",
            "Tue–Thu, else later",
            SUPPORT,
            "from 4.12: every 9 months",
            "the slot of 4.13 skipped",
            "set by hand: 4.14");
  }

  @Test
  void manyPinsAreOnlyCounted() {
    Scenarios three =
        Scenarios.every(6)
            .pinned("4.12", "2020-07-24")
            .pinned("4.13", "2020-07-24")
            .pinned("4.14", "2020-07-24");
    assertThat(words(three)).endsWith("; set by hand: 4.12, 4.13 and 4.14");
    assertThat(words(three.pinned("4.15", "2020-07-24"))).endsWith("; set by hand: 4 releases");
  }

  @Test
  void whatSlipsDoAndHowFarApartReleasesComeFollowsTheSupport() {
    assertThat(words(Scenarios.every(8).slips(Slip.CHAINED).apart(6)))
        .endsWith(
            "; each counted from the day the last one came; releases at least 6 months apart");
    assertThat(words(Scenarios.every(8).slips(Slip.CATCH_UP))).endsWith("; slips caught up");
  }

  @Test
  void anEraSaysWhatItChangesOfSlipsAndGapsAndThatItHasOtherMilestones() {
    assertThat(
            words(
                Scenarios.every(8)
                    .era(
                        Eras.from("4.13")
                            .slips(Slip.CATCH_UP)
                            .apart(6)
                            .milestone("Freeze", Length.ofWeeks(6)))))
        .endsWith("from 4.13: slips caught up, at least 6 months apart, other milestones");
  }

  @Test
  void cadenceAndSupportAloneAreThoseOfAnyProject() {
    Scenarios scenario = Scenarios.every(8).slips(Slip.CATCH_UP).dates(Dates.workdays());
    assertThat(RulesInWords.ofCadenceAndSupport(scenario.scenario().rules()))
        .isEqualTo("every 8 months; slips caught up; " + SUPPORT);
  }

  @Test
  void erasOfADayAndAmendmentsSayTheirDays() {
    assertThat(
            words(
                Scenarios.every(8)
                    .era(Eras.fromDay("2026-01-01").every(6))
                    .amended("2026-02-28", Schemes.months(18, 42), "4.17", "4.18")))
        .contains("from 1 Jan 2026: every 6 months")
        .contains(
            "4.17 and 4.18: full support 18 months, then security fixes only 42 months, as of 28"
                + " Feb 2026");
  }

  @Test
  void aFollowerSaysWhatItFollows() {
    assertThat(words(Scenarios.following("kernel", 2, Optional.of(Length.ofWeeks(6)))))
        .startsWith("6 weeks after every 2nd release of 'kernel' from 4.11");
    assertThat(words(Scenarios.following("kernel", 1, Optional.empty())))
        .startsWith("with each release of 'kernel' from 4.11");
  }

  static List<Arguments> cadences() {
    return List.of(
        Arguments.of(Scenarios.every(1), "every month"),
        Arguments.of(Scenarios.every(new Length(1, LengthUnit.YEARS)), "every year"),
        Arguments.of(Scenarios.every(Length.ofWeeks(6)), "every 6 weeks"),
        Arguments.of(Scenarios.every(Length.ofDays(1)), "every day"),
        Arguments.of(
            Scenarios.alternating("25 weeks", "27 weeks"), "every 25 and 27 weeks in turn"),
        Arguments.of(
            Scenarios.alternating("1 month", "6 weeks"), "every 1 month and 6 weeks in turn"),
        Arguments.of(
            Scenarios.yearly(new YearlySlot.InWeek(WeekOfMonth.THIRD, THURSDAY, Month.APRIL)),
            "on the Thursday of the third week of April"),
        Arguments.of(Scenarios.yearly(on(10, 15), on(4, 1)), "on 1 April and 15 October"),
        Arguments.of(
            Scenarios.yearly(
                on(WeekOfMonth.SECOND, TUESDAY, Month.OCTOBER),
                on(WeekOfMonth.SECOND, TUESDAY, Month.APRIL)),
            "on the second Tuesday of April and October"),
        Arguments.of(
            Scenarios.yearly(
                on(WeekOfMonth.SECOND, THURSDAY, Month.FEBRUARY),
                on(WeekOfMonth.SECOND, THURSDAY, Month.MAY),
                on(WeekOfMonth.LAST, THURSDAY, Month.AUGUST)),
            "on the second Thursday of February and May and the last Thursday of August"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cadences")
  void cadencesReadAsPeopleSayThem(Scenarios scenario, String words) {
    assertThat(words(scenario)).startsWith(words + " from 4.11 (10 Jul 2018), any day");
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        Arguments.of(Dates.everyDay(), "any day, else later"),
        Arguments.of(Dates.on(EnumSet.of(TUESDAY)), "Tue, else later"),
        Arguments.of(Dates.on(EnumSet.of(MONDAY, TUESDAY)), "Mon, Tue, else later"),
        Arguments.of(Dates.on(EnumSet.of(MONDAY, FRIDAY)), "Mon, Fri, else later"),
        Arguments.of(Dates.workdays().going(Direction.EARLIER), "Mon–Fri, else earlier"),
        Arguments.of(
            Dates.workdays().going(Direction.NEAREST).atMost(1),
            "Mon–Fri, else to the nearest day by at most 1 day"),
        Arguments.of(
            Dates.workdays().going(Direction.WITHIN_MONTH), "Mon–Fri, else within the month"),
        Arguments.of(Dates.workdays().atMost(0), "Mon–Fri, never moved"),
        Arguments.of(
            Dates.workdays().blockedBy(new Blocking.All()),
            "Mon–Fri, else later, holidays count where all are off"),
        Arguments.of(
            Dates.workdays().blockedBy(new Blocking.AtLeast(0.5)),
            "Mon–Fri, else later, holidays count where at least 50 % are off"),
        Arguments.of(Dates.workdays().heeding(), "Mon–Fri, else later, no holidays heeded"),
        Arguments.of(
            Dates.workdays()
                .heeding(new WeightedCalendar("gb/eng", 3), new WeightedCalendar("us", 1)),
            "Mon–Fri, else later, holidays of gb/eng and us"),
        Arguments.of(
            Dates.workdays()
                .never("year-end freeze", "12-22", "01-03")
                .notDuring("Xen summit", "2018-06-20", "2018-06-22", 0, 0)
                .notNear("gb/eng", "Easter", 3, 1),
            "Mon–Fri, else later, not 22 Dec – 3 Jan (year-end freeze), not at Xen summit, not at"
                + " Easter (or 3 days before and 1 day after)"),
        Arguments.of(
            Dates.workdays().notNear("gb/eng", "Easter", 2, 0),
            "Mon–Fri, else later, not at Easter (or 2 days before)"),
        Arguments.of(
            Dates.workdays().notNear("gb/eng", "Easter", 0, 1),
            "Mon–Fri, else later, not at Easter (or 1 day after)"));
  }

  @Test
  void theDaysThatAPolicyRefusesAreSaidAlone() {
    Dates dates =
        Dates.workdays()
            .heeding(new WeightedCalendar("us", 1))
            .never("year-end freeze", "12-22", "01-03");
    assertThat(DatesInWords.ofDays(dates.policy()))
        .isEqualTo("holidays of us, not 22 Dec – 3 Jan (year-end freeze)");
    assertThat(DatesInWords.ofDays(Dates.workdays().policy())).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("policies")
  void datePoliciesSayWhatIsNotAsUsual(Dates dates, String words) {
    assertThat(words(Scenarios.every(8).dates(dates)))
        .isEqualTo("every 8 months from 4.11 (10 Jul 2018), " + words + "; " + SUPPORT);
  }

  @Test
  void classesTakeTurns() {
    assertThat(support(Schemes.evenLong()))
        .isEqualTo(
            "by turns even (full support 24 months, then security fixes only 24 months),"
                + " odd (full support 9 months, then security fixes only 3 months)");
  }

  @Test
  void turnsMayBeginWithALaterRelease() {
    SupportScheme even = Schemes.evenLong();
    assertThat(
            support(
                new SupportScheme(even.classes(), even.cycle(), Optional.of(Version.of("4.12")))))
        .startsWith("by turns from 4.12 on even (full support 24 months, ");
  }

  @Test
  void aCycleThatIsLongerThanItsClassesIsSpeltOut() {
    ReleaseClass lts = new ReleaseClass("LTS", Schemes.phases(36, 24));
    ReleaseClass interim = new ReleaseClass("interim", List.of());
    assertThat(
            support(
                new SupportScheme(
                    List.of(lts, interim, new ReleaseClass("unused", List.of())),
                    List.of("LTS", "interim", "interim"),
                    Optional.of(Version.of("4.12")))))
        .isEqualTo(
            "by turns LTS, interim, interim from 4.12 on:"
                + " LTS (full support 36 months, then security fixes only 24 months),"
                + " interim (no support)");
  }

  @Test
  void rulesBeforeTheTurnsAreSaidEvenWhereEachClassHasItsTurn() {
    SupportScheme evenLong = Schemes.evenLong();
    ClassRule rule = new ClassRule("odd", new ClassRule.FirstOfYear());
    SupportScheme scheme =
        new SupportScheme(evenLong.classes(), evenLong.cycle(), evenLong.first(), List.of(rule));
    assertThat(support(scheme))
        .startsWith("odd if the first of its year; else by turns even, odd: even (full support");
  }

  @Test
  void aRuleThatListsVersionsNamesThem() {
    ClassRule two = new ClassRule("odd", new ClassRule.Listed(versions("4.13", "4.15")));
    ClassRule seven =
        new ClassRule(
            "odd", new ClassRule.Listed(versions("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7")));
    assertThat(support(Schemes.evenLong().withAssigned(List.of(two, seven))))
        .startsWith(
            "odd for 4.13 and 4.15; odd for 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 and 1 more; else by turns"
                + " even, odd: even (full support");
  }

  private static List<Version> versions(String... names) {
    return Stream.of(names).map(Version::of).toList();
  }

  @Test
  void ofTwoEndsThereIsAnEarlierAndOfThreeAnEarliest() {
    End twoYears = new End.AfterRelease(Length.ofMonths(24));
    End second = End.Successor.ofAny(2);
    End unknown = new End.Unknown();
    assertThat(EndInWords.of(new End.Earliest(List.of(twoYears, second)), true))
        .isEqualTo("the earlier of 24 months and until the 2nd newer release");
    assertThat(EndInWords.of(new End.Latest(List.of(twoYears, second)), true))
        .isEqualTo("the later of 24 months and until the 2nd newer release");
    assertThat(EndInWords.of(new End.Earliest(List.of(twoYears, second, unknown)), true))
        .isEqualTo(
            "the earliest of 24 months, until the 2nd newer release and until a day not known yet");
    assertThat(EndInWords.of(new End.Latest(List.of(twoYears, second, unknown)), true))
        .startsWith("the latest of 24 months, until ");
  }

  @Test
  void theOneClassOfACycleIsItsScheme() {
    SupportScheme scheme =
        new SupportScheme(
            List.of(
                new ReleaseClass("unused", List.of()),
                new ReleaseClass("used", Schemes.phases(18, 18))),
            List.of("used"),
            Optional.empty());
    assertThat(support(scheme)).isEqualTo(SUPPORT);
  }

  @Test
  void phasesSayWhatTheyCountFromAndWhetherTheyCount() {
    assertThat(
            support(
                SupportScheme.alike(
                    List.of(
                        new Phase("current", true, new End.AfterRelease(Length.ofMonths(6))),
                        new Phase("active", true, new End.AfterRelease(Length.ofMonths(24))),
                        new Phase("best effort", false, new End.AfterStart(Length.ofMonths(12)))))))
        .isEqualTo(
            "current 6 months, then active until 24 months after the release,"
                + " then best effort 12 months (not counted)");
  }

  @Test
  void endsSayWhichDaysTheyMayFallOn() {
    SupportScheme scheme =
        SupportScheme.alike(Schemes.phases(18, 18))
            .withDates(Optional.of(Dates.workdays().going(Direction.EARLIER).policy()));
    assertThat(support(scheme)).isEqualTo(SUPPORT + ", ends Mon–Fri, else earlier");
  }

  @Test
  void phasesBeforeTheReleaseComeFirst() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(
                new EarlyPhase("alpha", false, Length.ofWeeks(16)),
                new EarlyPhase("beta", true, Length.ofWeeks(8))),
            Schemes.phases(18, 18));
    assertThat(support(scheme))
        .isEqualTo(
            "alpha from 16 weeks before the release on (not counted),"
                + " then beta from 8 weeks before the release on, then "
                + SUPPORT);
  }

  private static String support(SupportScheme scheme) {
    return words(Scenarios.every(8).support(scheme)).split("; ", 2)[1];
  }

  private static String words(Scenarios scenario) {
    return RulesInWords.of(scenario.scenario());
  }
}
