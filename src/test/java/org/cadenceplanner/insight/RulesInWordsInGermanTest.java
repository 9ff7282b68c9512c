package org.cadenceplanner.insight;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Rounding;
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
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules in one line, in German.
@ExtendWith(InGerman.class)
final class RulesInWordsInGermanTest {
  private static final String SUPPORT =
      "full support 18 Monate, dann security fixes only 18 Monate";

  @Test
  void theRulesOfXenIn2018AreOneLine() {
    assertThat(Samples.read("xen-2018").scenarios())
        .extracting(RulesInWords::of)
        .startsWith(
            "alle 6 Monate ab 4.11 (10. Juli 2018), Di–Do, sonst später; " + SUPPORT,
            "alle 8 Monate ab 4.11 (10. Juli 2018), Di–Do, sonst später; " + SUPPORT)
        .contains(
            "alle 6 Monate ab 4.11 (10. Juli 2018), Di–Do, sonst später; "
                + SUPPORT
                + "; ab 4.12: abwechselnd even (full support 24 Monate, dann security fixes only"
                + " 24 Monate), odd (full support 9 Monate, dann security fixes only 3 Monate)",
            "alle 6 Monate ab 4.11 (10. Juli 2018), Di–Do, sonst später; "
                + SUPPORT
                + "; Termin von 4.12 ausgelassen");
  }

  @Test
  void whatDiffersFromReleaseToReleaseFollows() {
    Scenarios scenario =
        Scenarios.every(6)
            .slips(Slip.CHAINED)
            .apart(5)
            .era(Eras.fromDay("2020-01-01").versions("5.{n}").anchored("2020-03-05"))
            .era(Eras.from("5.4"))
            .amended("2026-02-28", Schemes.one(Length.ofMonths(42)), "4.17", "4.18")
            .skipping("4.16", 3)
            .pinned("4.14", "2020-07-24");
    assertThat(RulesInWords.of(scenario.scenario()))
        .endsWith(
            "; ab dem letzten Release gezählt; zwischen Releases mindestens 5 Monate Abstand"
                + "; ab 1. Jan. 2020: fällig am 5. März 2020, Versionen 5.{n}"
                + "; ab 5.4: wie zuvor"
                + "; 4.17 und 4.18: full support 42 Monate, Stand vom 28. Feb. 2026"
                + "; 3 Termine ab dem von 4.16 ausgelassen; von Hand festgelegt: 4.14");
  }

  static List<Arguments> cadences() {
    return List.of(
        Arguments.of(Scenarios.every(Length.ofDays(1)), "jeden Tag"),
        Arguments.of(Scenarios.every(Length.ofWeeks(1)), "jede Woche"),
        Arguments.of(Scenarios.every(1), "jeden Monat"),
        Arguments.of(Scenarios.every(new Length(1, LengthUnit.YEARS)), "jedes Jahr"),
        Arguments.of(
            Scenarios.alternating("25 weeks", "27 weeks"), "abwechselnd alle 25 und 27 Wochen"),
        Arguments.of(
            Scenarios.following("kernel", 1, Optional.empty()), "mit jedem Release von „kernel“"),
        Arguments.of(
            Scenarios.following("kernel", 2, Optional.of(Length.ofWeeks(6))),
            "6 Wochen nach jedem 2. Release von „kernel“"),
        Arguments.of(Scenarios.yearly(on(10, 15), on(4, 1)), "am 1. April und 15. Oktober"),
        Arguments.of(
            Scenarios.yearly(
                on(WeekOfMonth.SECOND, TUESDAY, Month.OCTOBER),
                on(WeekOfMonth.SECOND, TUESDAY, Month.APRIL),
                on(WeekOfMonth.LAST, THURSDAY, Month.NOVEMBER)),
            "am 2. Dienstag im April und Oktober und letzten Donnerstag im November"),
        Arguments.of(
            Scenarios.yearly(new YearlySlot.InWeek(WeekOfMonth.THIRD, THURSDAY, Month.APRIL)),
            "am Donnerstag der 3. Woche im April"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cadences")
  void cadences(Scenarios scenario, String words) {
    assertThat(RulesInWords.clauses(scenario.scenario()).getFirst()).isEqualTo(words);
  }

  @Test
  void slipsAndGaps() {
    assertThat(Stream.of(Slip.values()).map(CadenceInWords::of))
        .containsExactly(
            "Verzug wird nicht weitergegeben",
            "ab dem letzten Release gezählt",
            "Verzug wird aufgeholt");
    Optional<Length> six = Optional.of(Length.ofMonths(6));
    assertThat(CadenceInWords.of(Gap.NONE)).isEqualTo("beliebiger Abstand");
    assertThat(CadenceInWords.of(new Gap(Optional.empty(), six)))
        .isEqualTo("höchstens 6 Monate Abstand");
    assertThat(CadenceInWords.of(new Gap(Optional.of(Length.ofWeeks(1)), six)))
        .isEqualTo("mindestens 1 Woche und höchstens 6 Monate Abstand");
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        Arguments.of(Dates.everyDay(), "jeder Tag, sonst später"),
        Arguments.of(Dates.workdays().atMost(0), "Mo–Fr, nie verschoben"),
        Arguments.of(
            Dates.on(Set.of(TUESDAY, THURSDAY)).going(Direction.EARLIER).atMost(1),
            "Di, Do, sonst früher um höchstens 1 Tag"),
        Arguments.of(
            Dates.workdays().going(Direction.NEAREST).atMost(5),
            "Mo–Fr, sonst am nächstgelegenen Tag, höchstens 5 Tage entfernt"),
        Arguments.of(Dates.workdays().going(Direction.SKIP), "Mo–Fr, sonst Termin ausgelassen"),
        Arguments.of(
            Dates.workdays().going(Direction.WITHIN_MONTH), "Mo–Fr, sonst im selben Monat"),
        Arguments.of(
            Dates.workdays().blockedBy(new Blocking.AtLeast(0.125)),
            "Mo–Fr, sonst später, Feiertage zählen, wenn mindestens 12,5 % frei haben"),
        Arguments.of(
            Dates.workdays()
                .heeding(new WeightedCalendar("gb/eng", 3), new WeightedCalendar("us", 1))
                .blockedBy(new Blocking.All()),
            "Mo–Fr, sonst später, Feiertage von gb/eng und us, Feiertage zählen, wenn alle frei"
                + " haben"),
        Arguments.of(
            Dates.workdays()
                .heeding()
                .never("Pause", "12-22", "01-03")
                .notDuring("Xen summit", "2018-06-20", "2018-06-22", 0, 0)
                .notNear("gb/eng", "Easter", 3, 1),
            "Mo–Fr, sonst später, keine Feiertage beachtet, nicht 22. Dez. – 3. Jan. (Pause), nicht"
                + " bei Xen summit, nicht bei Easter (oder 3 Tage davor und 1 Tag danach)"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("policies")
  void datePolicies(Dates dates, String words) {
    assertThat(RulesInWords.clauses(Scenarios.every(8).dates(dates).scenario()).get(2))
        .isEqualTo(words);
  }

  static Stream<Arguments> ends() {
    End months = new End.AfterRelease(Length.ofMonths(14));
    End second = End.Successor.ofAny(2);
    MonthDay day = MonthDay.of(4, 30);
    return Stream.of(
        Arguments.of(new End.AfterStart(Length.ofMonths(18)), "18 Monate"),
        Arguments.of(months, "bis 14 Monate nach dem Release"),
        Arguments.of(End.Successor.ofAny(1), "bis zum nächsten Release"),
        Arguments.of(second, "bis zum 2. neueren Release"),
        Arguments.of(
            new End.Successor(1, Optional.of("LTS"), 3, Optional.of(Length.ofWeeks(4))),
            "bis zum nächsten LTS-Release und 3 weiteren Releases und 4 Wochen"),
        Arguments.of(new End.OnDay(day, 0, false), "bis 30. April seines Jahres"),
        Arguments.of(new End.OnDay(day, 1, false), "bis 30. April des nächsten Jahres"),
        Arguments.of(
            new End.OnDay(day, 3, true), "bis 30. April 3 Jahre später, ab ihrem Beginn gezählt"),
        Arguments.of(new End.Unknown(), "bis zu einem noch unbekannten Tag"),
        Arguments.of(
            new End.Earliest(List.of(months, second)),
            "das Frühere von: bis 14 Monate nach dem Release und bis zum 2. neueren Release"),
        Arguments.of(
            new End.Rounded(months, new Rounding.EndOf(Rounding.Period.QUARTER)),
            "bis 14 Monate nach dem Release, verlegt auf das Quartalsende"),
        Arguments.of(
            new End.Rounded(second, new Rounding.DayOfMonth(28, true)),
            "bis zum 2. neueren Release, verlegt auf den 28. des Monats"),
        Arguments.of(
            new End.Rounded(second, new Rounding.DayOfMonth(28, false)),
            "bis zum 2. neueren Release, verlegt auf den nächsten 28."),
        Arguments.of(
            new End.Rounded(
                second,
                new Rounding.NextSlot(
                    List.of(on(2, 28), on(WeekOfMonth.LAST, THURSDAY, Month.AUGUST)))),
            "bis zum 2. neueren Release, verlegt auf den nächsten Tag von: 28. Februar, letzter"
                + " Donnerstag im August"),
        Arguments.of(
            new End.Rounded(second, new Rounding.AllowedWeekday()),
            "bis zum 2. neueren Release, verlegt auf den nächsten erlaubten Wochentag"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ends")
  void ends(End end, String words) {
    assertThat(EndInWords.of(end, false)).isEqualTo(words);
  }

  static Stream<Arguments> conditions() {
    Set<Month> spring = Set.of(Month.APRIL, Month.MAY);
    return Stream.of(
        Arguments.of(
            new ClassRule.Listed(
                Stream.of("1", "2", "3", "4", "5", "6", "7", "8").map(Version::of).toList()),
            "für 1, 2, 3, 4, 5, 6 und 2 weitere"),
        Arguments.of(new ClassRule.Numbered(ClassRule.Parity.ODD), "bei ungerader Nummer"),
        Arguments.of(new ClassRule.Due(spring, Optional.empty()), "wenn im April und Mai fällig"),
        Arguments.of(
            new ClassRule.Due(spring, Optional.of(ClassRule.Parity.EVEN)),
            "wenn im April und Mai eines geraden Jahres fällig"),
        Arguments.of(
            new ClassRule.Due(Set.of(), Optional.of(ClassRule.Parity.ODD)),
            "wenn in einem ungeraden Jahr fällig"),
        Arguments.of(new ClassRule.FirstOfYear(), "wenn das erste seines Jahres"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("conditions")
  void conditions(ClassRule.Condition condition, String words) {
    assertThat(ConditionInWords.of(condition)).isEqualTo(words);
  }

  @Test
  void classesTakeTurnsAndPhasesSayHowTheyCount() {
    SupportScheme evenLong = Schemes.evenLong();
    ClassRule rule = new ClassRule("odd", new ClassRule.FirstOfYear());
    SupportScheme scheme =
        new SupportScheme(
            evenLong.classes(), evenLong.cycle(), Optional.of(Version.of("4.12")), List.of(rule));
    assertThat(SupportInWords.of(scheme))
        .startsWith(
            "odd wenn das erste seines Jahres; sonst abwechselnd even, odd ab 4.12: even (");
    Phase late =
        new Phase("late", false, new End.AfterStart(Length.ofMonths(12)), Precision.QUARTER);
    assertThat(
            SupportInWords.of(
                SupportScheme.alike(
                        List.of(new EarlyPhase("alpha", false, Length.ofWeeks(16))), List.of(late))
                    .withDates(Optional.of(Dates.workdays().policy()))))
        .isEqualTo(
            "alpha ab 16 Wochen vor dem Release (nicht gezählt), dann late 12 Monate, auf das"
                + " Quartal genau (nicht gezählt), Enden Mo–Fr, sonst später");
  }
}
