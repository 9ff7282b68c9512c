package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.cadenceplanner.language.Language;

/// What a forecast rests on, in sentences.
public final class ForecastInWords {
  private ForecastInWords() {}

  /// How late releases came: `Slips of 4.3 to 4.11: 9, from -30 to +68 days, on average 12.67 days
  /// late.`
  public static String slips(Slips slips) {
    if (slips.observed().isEmpty()) {
      return tr("No slip is known.");
    }
    IntSummaryStatistics days =
        slips.observed().stream().mapToInt(ObservedSlip::days).summaryStatistics();
    return tr(
        slips.mean() < 0
            ? "Slips of %s to %s: %s, from %s to %s days, on average %s early."
            : "Slips of %s to %s: %s, from %s to %s days, on average %s late.",
        slips.observed().getFirst().version(),
        slips.observed().getLast().version(),
        slips.observed().size(),
        signed(days.getMin()),
        signed(days.getMax()),
        Words.days(Math.abs(slips.mean())));
  }

  /// What slips are counted against: `Counted against 9 months from 4.3 on and 6 months from 4.7
  /// on.`
  public static String against(Slips slips) {
    List<String> stated =
        slips.stated().stream()
            .map(it -> tr("%s from %s on", Words.length(it.interval()), it.from()))
            .toList();
    return stated.isEmpty()
        ? tr("Counted against the intervals of the scenario's rules.")
        : tr("Counted against %s.", Words.list(stated));
  }

  /// How it was drawn: `10,000 futures, seed 1: each release slips as one of these did.`
  public static String drawn(Draws draws) {
    return tr(
        "%s futures, seed %s: each release slips as one of these did, all alike likely.",
        number(draws.futures()), draws.seed());
  }

  /// Where a forecast in a chart comes from: `Forecast: 10,000 futures by 9 slips, 4.3 to 4.11.
  /// Counted against 9 months from 4.3 on and 6 months from 4.7 on.`
  public static String source(Forecast forecast) {
    Slips slips = forecast.slips();
    if (!forecast.isPossible()) {
      return impossible(slips);
    }
    return tr(
            "Forecast: %s futures by %s slips, %s to %s.",
            number(forecast.draws().futures()),
            slips.observed().size(),
            slips.observed().getFirst().version(),
            slips.observed().getLast().version())
        + " "
        + against(slips);
  }

  /// When a release may come: `4.14: half of the futures between 30 Jun 2020 and 6 Aug 2020, 80 %
  /// between 10 Jun 2020 and 16 Sep 2020.`
  public static String release(ReleaseForecast release) {
    Spread spread = release.spread();
    return tr(
        "%s: half of the futures between %s and %s, 80 %% between %s and %s.",
        release.version(),
        Words.day(spread.by(0.25)),
        Words.day(spread.by(0.75)),
        Words.day(spread.by(0.1)),
        Words.day(spread.by(0.9)));
  }

  private static String number(int futures) {
    return String.format(Language.spoken().locale(), "%,d", futures);
  }

  /// Why nothing can be said: `No forecast: 3 slips are known, and 5 are needed.`
  public static String impossible(Slips slips) {
    return tr(
        "No forecast: the history has %s to go by; at least %s are needed.",
        amountOf(slips.observed().size(), "slip", "slips"), Slips.FEWEST);
  }

  /// Days late with their sign: `+22`, `-30`, `0`.
  public static String signed(int days) {
    return days > 0 ? "+" + days : String.valueOf(days);
  }
}
