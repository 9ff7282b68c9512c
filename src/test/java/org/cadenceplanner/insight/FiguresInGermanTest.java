package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The figures and the work of scenarios, in German.
@ExtendWith(InGerman.class)
final class FiguresInGermanTest {
  private static final Person ONE = new Person("one person", 60, 4);

  @Test
  void theFiguresOfEightMonths() {
    assertThat(figures(eightMonths()).stream().map(KeyFigure::caption))
        .containsExactly(
            "Releases im Jahr",
            "Tage im Jahr: Mär, Jul, Nov",
            "Zweige zugleich unterstützt, auf Dauer",
            "Wartung im Monat, auf Dauer",
            "Tage verschoben, da gesperrt");
    assertThat(figures(eightMonths()).stream().map(KeyFigure::value).limit(3))
        .containsExactly("1,5", "3", "5");
    assertThat(figures(eightMonths()).get(2).beside()).isEqualTo("Spitze · 4,5 Mittel");
  }

  @Test
  void figuresAreExplainedInSentences() {
    List<String> sentences = figures(eightMonths()).stream().map(KeyFigure::explanation).toList();
    assertThat(sentences.get(0))
        .endsWith(
            "1,5 Releases im Jahr, sie fallen auf 3 Tage im Jahr: 10. März, 10. Juli und 10. Nov.");
    assertThat(sentences.get(1))
        .isEqualTo("10. März, 10. Juli und 10. Nov., solange Verzug nicht weitergegeben wird.");
    assertThat(sentences.get(2))
        .startsWith(
            "Auf Dauer, wenn die Zweige früherer Regeln weg sind: Spitze 5 für 50 % der Zeit,"
                + " Mittel 4,5. 2018–2024: Spitze 5, ")
        .contains("Die Leute können 4 Zweige zugleich betreuen; ");
    assertThat(sentences.get(4))
        .isEqualTo(
            "0 Tage verschoben, da gesperrt (Releases, Meilensteine und Enden zusammen); keiner"
                + " blieb gesperrt.");
    assertThat(figures(eightMonths().dates(Dates.tuesdayToThursday().atMost(0))).get(4))
        .extracting(KeyFigure::explanation)
        .asString()
        .endsWith(" blieben gesperrt, da kein freier Tag gefunden wurde.");
  }

  @Test
  void placesInTheYear() {
    Schedule yearly =
        Plans.of(
                Scenarios.yearly(
                    Scenarios.on(WeekOfMonth.LAST, DayOfWeek.TUESDAY, Month.APRIL),
                    Scenarios.on(10, 15)))
            .schedule();
    assertThat(PlacesInYear.inWords(yearly))
        .containsExactly("letzter Dienstag im April", "15. Okt.");
    assertThat(PlacesInYear.number(yearly)).isEqualTo("2 Stellen im Jahr");
  }

  @Test
  void brokenLimits() {
    Limit three = new Limit.MostBranches(3, Optional.empty());
    Limit season = new Limit.MostHolidaySeasons(1);
    KeyFigure broken = limits(three, season);
    assertThat(broken.beside()).isEqualTo("von 2 · 1 Mal");
    assertThat(broken.caption()).isEqualTo("Grenze verletzt");
    assertThat(broken.explanation())
        .isEqualTo(
            "1 von 2 Grenzen ist verletzt, 1 Mal. Bis zu 5 Zweige vom 10. Juli 2020 bis 31. Dez."
                + " 2024; höchstens 3.");
    assertThat(limits(season).explanation()).isEqualTo("Keine von 1 Grenze ist verletzt.");
  }

  @Test
  void rowsOfAComparison() {
    assertThat(Comparison.of(List.of(Plans.of(eightMonths()).schedule())).rows())
        .extracting(Comparison.Row::label)
        .startsWith(
            "Releases im Jahr",
            "Verschiedene Tage im Jahr",
            "Zweige zugleich, auf Dauer: Spitze / Mittel",
            "In „full support“, auf Dauer");
  }

  @Test
  void theWorkOverTime() {
    LoadInWords load = load(ONE);
    assertThat(load.summary())
        .isEqualTo(
            "79 Stunden Arbeit im Monat im Mittel, am meisten im Oktober 2031: 117. Die Leute haben"
                + " 60 Stunden im Monat; in 42 von 48 Monaten ist es mehr Arbeit.");
    assertThat(load.keyFigures().stream().map(KeyFigure::beside))
        .containsExactly("von 60 h", "im Okt. 2031", "891–1016", "2 nötig", "von 48");
    assertThat(load.of(load.work().at(LocalDate.of(2031, 10, 1))))
        .containsExactly(
            "Oktober 2031: 117 Stunden Arbeit, 57 mehr, als die Leute haben",
            "Backports 19 h, Sicherheits-Backports 30 h, Punkt-Releases 8 h, Releases 60 h",
            "Im Mittel 4 Zweige unterstützt: 2 in „full support“, 2 in „security fixes only“",
            "50 % der Arbeit an 4.31, Release am Mo. 10. Nov. 2031");
    assertThat(load.basis())
        .isEqualTo(
            "Backports im Monat: 19 bei vollem und 10 bei reinem Sicherheits-Support, 35 % davon"
                + " Sicherheit (an Xen gemessen). Stunden: 0,5 je Backport, 1,5 je"
                + " Sicherheits-Backport, 120 je Release, ab dem ersten Meilenstein, 8 je"
                + " Punkt-Release, alle 4 Monate (angenommen).");
  }

  @Test
  void whatThePeopleHave() {
    assertThat(load(ONE, ONE).available()).isEqualTo("120 h im Monat, die 2 Leute haben");
    assertThat(load().summary()).endsWith("Der Plan nennt niemanden, der sie macht.");
    assertThat(load(ONE).keyFigures().get(3).explanation())
        .isEqualTo(
            "Nach den Stunden aufgeteilt, die jede Person hat, entfallen 100 % der Arbeit auf eine."
                + " Im Mittel braucht es 2 Leute mit je 60 Stunden im Monat.");
  }

  private static KeyFigure limits(Limit... limits) {
    return FiguresInWords.keyFigures(Plans.of(eightMonths()).limits(limits).schedule()).get(5);
  }

  private static LoadInWords load(Person... people) {
    return new LoadInWords(
        Plans.of(Scenarios.every(8).milestone("freeze", Length.ofMonths(2)).people(people))
            .years(2030, 2033)
            .schedule());
  }

  private static Scenarios eightMonths() {
    return Scenarios.every(8).from("4.11", "2018-07-10");
  }

  private static List<KeyFigure> figures(Scenarios scenario) {
    return FiguresInWords.keyFigures(Plans.of(scenario).schedule());
  }
}
