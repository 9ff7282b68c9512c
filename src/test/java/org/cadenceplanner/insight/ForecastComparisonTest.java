package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

/// What may come of several scenarios, side by side.
class ForecastComparisonTest {
  private static final Length INTERVAL = Length.ofWeeks(12);
  private static final Scenarios ANCHORED =
      Scenarios.every(6).from("1.0", "2018-08-10").named("anchored");
  private static final Scenarios CHAINED =
      Scenarios.every(6).from("1.0", "2018-08-10").slips(Slip.CHAINED).named("chained");

  @Test
  void theBandsOfTheNextReleasesAreHeldAgainstEachOther() {
    Scenarios weeks = Scenarios.every(INTERVAL).from("1.0", "2018-07-31").named("anchored");
    Scenarios chain =
        Scenarios.every(INTERVAL).from("1.0", "2018-07-31").slips(Slip.CHAINED).named("chained");
    List<Comparison.Row> rows = rows(Plans.of(weeks).and(chain), 0, 10, 20, 30, 40);
    assertThat(row(rows, "Forecast: slips it goes by")).containsExactly(plain("5"), plain("5"));
    assertThat(row(rows, "80 % band of the next release"))
        .containsExactly(plain("± 20 days"), plain("± 20 days"));
    // The sum of two slips is at most 10 days in 3 of 25 futures, and more than 60 in as many.
    assertThat(row(rows, "80 % band of the one after it"))
        .containsExactly(best("± 20 days"), plain("± 30 days"));
  }

  @Test
  void thePlacesInTheYearAreMetMoreOftenWhereSlipsAreNotCarriedOn() {
    Plans plans = Plans.of(ANCHORED).and(CHAINED).years(2018, 2019);
    List<Comparison.Row> rows = rows(plans, 10, 10, 10, 10, 10);
    assertThat(row(rows, "Places in the year met")).containsExactly(best("100 %"), plain("33.3 %"));
    assertThat(row(rows, "Met: 10 Feb ± 14 days")).containsExactly(best("100 %"), plain("0 %"));
    assertThat(row(rows, "Met: 10 Aug ± 14 days")).containsExactly(best("100 %"), plain("50 %"));
    assertThat(rows.stream().map(Comparison.Row::label))
        .containsSubsequence("Met: 10 Feb ± 14 days", "Met: 10 Aug ± 14 days");
  }

  @Test
  void placesThatAScenarioDoesNotHaveAreNone() {
    Plans plans = Plans.of(ANCHORED).and(Scenarios.every(INTERVAL).from("1.0", "2018-08-10"));
    List<Comparison.Row> rows = rows(plans, 0, 0, 0, 0, 0);
    assertThat(row(rows, "Met: 10 Feb ± 14 days")).containsExactly(plain("100 %"), plain("–"));
    assertThat(row(rows, "Places in the year met")).containsExactly(plain("100 %"), plain("–"));
  }

  @Test
  void blockedDaysAreHeldAgainstEachOther() {
    Scenarios tuesdays =
        Scenarios.every(INTERVAL)
            .from("1.0", "2018-07-31")
            .dates(Dates.tuesdayToThursday())
            .named("tuesdays");
    Scenarios anyDay = Scenarios.every(INTERVAL).from("1.0", "2018-07-31").named("any day");
    // Slips lead from a Tuesday to a Saturday.
    assertThat(row(rows(Plans.of(tuesdays).and(anyDay), 4, 4, 4, 4, 4), "Ready on a blocked day"))
        .containsExactly(plain("100 %"), best("0 %"));
  }

  @Test
  void limitsAreHeldAgainstEachOtherWhereThePlanHasAny() {
    Limit noAugust =
        new Limit.NoReleaseIn(new BlockedRange("summer", MonthDay.of(8, 1), MonthDay.of(8, 31)));
    Plans plans = Plans.of(ANCHORED).and(CHAINED).years(2018, 2018).limits(noAugust);
    List<Comparison.Row> rows = rows(plans, 30, 30, 30, 30, 30);
    assertThat(row(rows, "A limit broken")).containsExactly(plain("0 %"), plain("0 %"));
    assertThat(row(rows, "Broken: no release 1 Aug – 31 Aug (summer)"))
        .containsExactly(plain("0 %"), plain("0 %"));
    assertThat(rows(Plans.of(ANCHORED).and(CHAINED), 0, 0, 0, 0, 0))
        .extracting(Comparison.Row::label)
        .noneMatch(label -> label.contains("roken"));
  }

  @Test
  void aScenarioOfWhichNothingCanBeSaidHasDashes() {
    Plans plans = Plans.of(ANCHORED);
    release(plans, 0, 0, 0, 0, 0);
    List<Comparison.Row> rows =
        ForecastComparison.of(List.of(Optional.empty(), Optional.of(forecast(plans, 0))));
    assertThat(row(rows, "80 % band of the next release"))
        .containsExactly(plain("–"), plain("± 0 days"));
    assertThat(ForecastComparison.of(List.of(Optional.empty()))).isEmpty();
  }

  private static List<Comparison.Row> rows(Plans plans, int... slips) {
    release(plans, slips);
    return ForecastComparison.of(
        List.of(Optional.of(forecast(plans, 0)), Optional.of(forecast(plans, 1))));
  }

  private static Forecast forecast(Plans plans, int place) {
    return Forecast.of(
        plans.plan(),
        plans.index(),
        LocalDate.of(2018, 7, 11),
        plans.plan().scenarios().get(place),
        List.of(new PastInterval(Version.of("0.1"), INTERVAL)),
        new Draws(20_000, 1, 14));
  }

  /// Puts releases into the history every 12 weeks, each so many days late.
  private static void release(Plans plans, int... slips) {
    LocalDate day = LocalDate.of(2017, 1, 3);
    plans.released("0.1", day.toString());
    for (int i = 0; i < slips.length; i++) {
      day = INTERVAL.after(day).plusDays(slips[i]);
      plans.released("0." + (i + 2), day.toString());
    }
  }

  private static List<Cell> row(List<Comparison.Row> rows, String label) {
    return rows.stream()
        .filter(row -> row.label().equals(label))
        .findFirst()
        .map(Comparison.Row::cells)
        .orElseThrow();
  }

  private static Cell plain(String text) {
    return new Cell(text, false);
  }

  private static Cell best(String text) {
    return new Cell(text, true);
  }
}
