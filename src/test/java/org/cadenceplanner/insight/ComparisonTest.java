package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Scenarios SIX = Scenarios.every(6).named("6 months");
  private static final Scenarios EIGHT = Scenarios.every(8).named("8 months");
  private static final Scenarios NINE = Scenarios.every(9).named("9 months");
  private static final Scenarios WITHOUT_CYCLE =
      Scenarios.every(Length.ofWeeks(1))
          .named("weekly")
          .from("2018.1", "2018-07-10")
          .versions("{yyyy}.{n}")
          .support(Schemes.evenLong());

  @Test
  void theFiguresOfTheDebateStandSideBySideWithTheBestMarked() {
    Comparison comparison = comparison(SIX, EIGHT, NINE);
    assertThat(comparison.scenarios()).containsExactly("6 months", "8 months", "9 months");
    assertThat(row(comparison, "Releases a year"))
        .containsExactly(plain("2"), plain("1.5"), plain("1.33"));
    assertThat(row(comparison, "Different dates in the year"))
        .containsExactly(best("2"), plain("3"), plain("4"));
    assertThat(row(comparison, "Branches at once, settled: peak / mean"))
        .containsExactly(plain("6 / 6"), plain("5 / 4.5"), best("4 / 4"));
    assertThat(row(comparison, "In full support, settled"))
        .containsExactly(plain("3 / 3"), plain("3 / 2.25"), best("2 / 2"));
    assertThat(row(comparison, "Hours of work a month"))
        .containsExactly(plain("106 of 60"), plain("79 of 60"), best("71 of 60"));
    assertThat(row(comparison, "Branches at once, 2018–2024: peak / mean"))
        .containsExactly(plain("6 / 4.48"), plain("5 / 3.42"), best("4 / 3.06"));
    assertThat(row(comparison, "Time with more branches than people can look after"))
        .containsExactly(plain("64 %"), plain("28.6 %"), best("0 %"));
  }

  @Test
  void whereNobodyDoesTheWorkNoneIsTooMuch() {
    Comparison comparison = comparison(EIGHT, NINE, Scenarios.every(9).named("alone").people());
    assertThat(row(comparison, "Time with more branches than people can look after"))
        .containsExactly(plain("28.6 %"), best("0 %"), plain("–"));
    assertThat(row(comparison, "Hours of work a month"))
        .containsExactly(plain("79 of 60"), best("71 of 60"), best("71"));
    Figures nobody = Figures.of(Plans.of(Scenarios.every(9).people()).schedule());
    assertThat(FiguresInWords.capacity(nobody))
        .isEqualTo("The plan names nobody who looks after branches.");
    assertThat(FiguresInWords.work(nobody)).endsWith("point releases 8).");
  }

  @Test
  void brokenLimitsAreComparedWhereThePlanHasAny() {
    Limit four = new Limit.MostBranches(4, Optional.empty());
    Comparison comparison =
        Comparison.of(
            Stream.of(EIGHT, NINE).map(it -> Plans.of(it).limits(four).schedule()).toList());
    assertThat(row(comparison, "Limits broken, of 1")).containsExactly(plain("1"), best("0"));
    assertThat(row(comparison, "Times a limit is broken")).containsExactly(plain("6"), best("0"));
    assertThat(comparison(EIGHT, NINE).rows())
        .extracting(Comparison.Row::label)
        .noneMatch(label -> label.contains("imit"));
  }

  @Test
  void movedDatesAreComparedAndThoseThatFoundNoFreeDay() {
    Comparison comparison =
        comparison(
            EIGHT,
            Scenarios.every(8).dates(Dates.tuesdayToThursday()),
            Scenarios.every(8).dates(Dates.tuesdayToThursday().atMost(0)));
    assertThat(row(comparison, "Dates moved")).containsExactly(best("0"), plain("6"), best("0"));
    assertThat(row(comparison, "Clashes not resolved"))
        .containsExactly(best("0"), best("0"), plain("6"));
  }

  @Test
  void moreRowsMayFollow() {
    Comparison.Row more = new Comparison.Row("Votes", List.of(plain("3"), plain("5")));
    Comparison comparison = comparison(EIGHT, NINE);
    assertThat(comparison.with(List.of(more)).rows())
        .startsWith(comparison.rows().getFirst())
        .endsWith(more);
  }

  @Test
  void scenariosThatAreEquallyGoodAreBothBest() {
    assertThat(
            row(
                comparison(NINE, EIGHT, Scenarios.every(9)),
                "Branches at once, settled: peak / mean"))
        .extracting(Cell::best)
        .containsExactly(true, false, true);
  }

  @Test
  void nothingIsBestWhereAllAreAlike() {
    assertThat(comparison(NINE, Scenarios.every(9)).rows())
        .flatExtracting(Comparison.Row::cells)
        .noneMatch(Cell::best);
  }

  @Test
  void oneScenarioHasNoBest() {
    assertThat(comparison(EIGHT).rows())
        .isNotEmpty()
        .flatExtracting(Comparison.Row::cells)
        .noneMatch(Cell::best);
  }

  @Test
  void aDashStandsWhereAFigureIsNot() {
    Comparison comparison = comparison(WITHOUT_CYCLE, EIGHT, NINE);
    assertThat(row(comparison, "Branches at once, settled: peak / mean"))
        .containsExactly(plain("–"), plain("5 / 4.5"), best("4 / 4"));
    assertThat(row(comparison, "Different dates in the year"))
        .containsExactly(plain("–"), best("3"), plain("4"));
  }

  @Test
  void everyRowHasACellForEveryScenario() {
    assertThat(comparison(SIX, EIGHT, NINE, WITHOUT_CYCLE).rows())
        .allMatch(row -> row.cells().size() == 4);
  }

  private static Comparison comparison(Scenarios... scenarios) {
    return Comparison.of(Arrays.stream(scenarios).map(s -> Plans.of(s).schedule()).toList());
  }

  private static List<Cell> row(Comparison comparison, String label) {
    return comparison.rows().stream()
        .filter(row -> row.label().equals(label))
        .findFirst()
        .orElseThrow()
        .cells();
  }

  private static Cell plain(String text) {
    return new Cell(text, false);
  }

  private static Cell best(String text) {
    return new Cell(text, true);
  }
}
