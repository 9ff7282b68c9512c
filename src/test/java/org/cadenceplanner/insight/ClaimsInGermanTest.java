package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is claimed of scenarios, and how rules meet history, in German.
@ExtendWith(InGerman.class)
final class ClaimsInGermanTest {
  private static final Scenarios EIGHT = Scenarios.every(8).named("8 Monate");
  private static final Scenarios NINE = Scenarios.every(9).named("9 Monate");

  @Test
  void theClaimsOfTheDebate() {
    assertThat(claims(NINE, EIGHT))
        .containsExactly(
            "„9 Monate“ fällt auf 4 Tage im Jahr: 10. Jan., 10. Apr., 10. Juli und 10. Okt.",
            "„8 Monate“ fällt auf 3 Tage im Jahr: 10. März, 10. Juli und 10. Nov.",
            "Diese Tage gelten, solange Verzug nicht weitergegeben wird.",
            "„8 Monate“ braucht 12,5 % mehr Zweigjahre als „9 Monate“: im Mittel 4,5 gegen 4 Zweige"
                + " zugleich, höchstens 5 (50 % der Zeit) gegen 4 (die ganze Zeit).",
            "„8 Monate“ und „9 Monate“ haben nur dann dieselbe Spitze, 5, wenn der Tag mitzählt, an"
                + " dem der Support endet; sonst ist sie 5 gegen 4.");
  }

  @Test
  void fewerAsManyAndMoreThanNone() {
    Scenarios none = Scenarios.every(8).named("keiner").support(SupportScheme.alike(List.of()));
    assertThat(claims(EIGHT, NINE))
        .anyMatch(
            it -> it.startsWith("„9 Monate“ braucht 11,1 % weniger Zweigjahre als „8 Monate“:"));
    assertThat(claims(NINE, Scenarios.every(9).named("gleich")))
        .anyMatch(it -> it.startsWith("„gleich“ braucht so viele Zweigjahre wie „9 Monate“: im "));
    assertThat(claims(none, EIGHT))
        .anyMatch(it -> it.startsWith("„8 Monate“ braucht mehr Zweigjahre als „keiner“: im "));
    assertThat(claims(Scenarios.every(9).named("erst 9").era(Eras.from("4.15").every(6))))
        .first()
        .isEqualTo("„erst 9“ fällt am Ende auf 2 Tage im Jahr: 10. Apr. und 10. Okt.");
  }

  @Test
  void rulesHeldAgainstHistory() {
    Backtest backtest =
        held(
            released("4.10", "2017-12-13"),
            released("4.11", "2018-07-10"),
            released("4.12", "2019-03-17"),
            released("4.14", "2020-08-01"));
    assertThat(BacktestInWords.of(backtest.releases()))
        .isEqualTo(
            "Release: 3 von 5 verglichen, 1 genau, 2 innerhalb von 7 Tagen; im Mittel 9,67 Tage zu"
                + " spät, 9,67 Tage daneben; am weitesten 4.14, 22 Tage zu spät. Nicht verglichen:"
                + " 1 vor dem Anker und 1 nicht erschienen.");
    assertThat(backtest.columns().get(1).name()).isEqualTo("full support bis");
    assertThat(BacktestInWords.of(held(released("4.10", "2017-12-13")).releases()))
        .isEqualTo("Release: keines von 1 verglichen. Nicht verglichen: 1 vor dem Anker.");
    assertThat(BacktestInWords.inAll(backtest)).startsWith("Insgesamt: ");
  }

  @Test
  void aReleaseCameOnTheDayLateOrEarly() {
    LocalDate day = LocalDate.of(2019, 3, 12);
    assertThat(BacktestInWords.came(day, 0)).isEqualTo("Di. 12. März 2019; es kam am selben Tag.");
    assertThat(BacktestInWords.came(day, 1)).isEqualTo("Di. 12. März 2019; es kam 1 Tag zu spät.");
    assertThat(BacktestInWords.came(day, -2))
        .isEqualTo("Di. 12. März 2019; es kam 2 Tage zu früh.");
  }

  @Test
  void aReleaseThatIsNotInTheHistoryIsRefused() {
    Plan plan = Plans.of(EIGHT).plan();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history(released("36", "2018-07-10"), released("37", "2019-07-10"))
                    .countedFrom(Version.of("38"), plan))
        .withMessage("kein Release „38“ in list; erlaubt: eines von 36, 37");
  }

  private static List<String> claims(Scenarios... scenarios) {
    return Claims.of(Arrays.stream(scenarios).map(s -> Plans.of(s).schedule()).toList());
  }

  private static Backtest held(HistoricRelease... releases) {
    PublishedHistory history = history(releases);
    Plan plan =
        history.inPlaceOfHistoryOf(Plans.of(Scenarios.every(8).from("4.11", "2018-07-10")).plan());
    DayIndex index =
        DayIndex.of(
            LocalDate.of(DayIndex.firstYear(plan), 1, 1),
            LocalDate.of(DayIndex.lastYear(plan), 12, 31),
            List.of());
    return Backtest.of(plan, index, LocalDate.of(2022, 1, 1), plan.scenarios().getFirst(), history);
  }

  private static PublishedHistory history(HistoricRelease... releases) {
    return new PublishedHistory("list", List.of(releases), List.of(Schemes.FULL), List.of());
  }

  private static HistoricRelease released(String version, String date) {
    Map<String, HistoricEnd> noEnds = Map.of();
    return Plans.released(version, date, noEnds);
  }
}
