package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.LimitChance;
import org.cadenceplanner.insight.LimitInWords;
import org.cadenceplanner.insight.ObservedSlip;
import org.cadenceplanner.insight.PlaceChance;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.insight.Spread;
import org.cadenceplanner.insight.Words;

/// The parts of a forecast that plain text and Markdown have in common.
final class ForecastParts {
  private ForecastParts() {}

  /// What the forecast rests on, or why there is none.
  static List<String> basis(Forecast forecast) {
    String slips = ForecastInWords.slips(forecast.slips());
    String against = ForecastInWords.against(forecast.slips());
    if (!forecast.isPossible()) {
      return List.of(ForecastInWords.impossible(forecast.slips()), against);
    }
    return forecast.releases().isEmpty()
        ? List.of(slips + " " + against, "No release is planned in the years looked at.")
        : List.of(slips + " " + against, ForecastInWords.drawn(forecast.draws()));
  }

  /// The slips, a row for each.
  static Table slips(Forecast forecast) {
    return new Table(
        List.of("Release", "Meant for", "Came", "Days"),
        forecast.slips().observed().stream().map(ForecastParts::row).toList());
  }

  private static List<String> row(ObservedSlip slip) {
    return List.of(
        slip.version().text(),
        Words.day(slip.meant()),
        Words.day(slip.came()),
        ForecastInWords.signed(slip.days()));
  }

  /// The days by which releases are out with a chance of 10, 50 and 90 %.
  static Table releases(Forecast forecast) {
    return new Table(
        List.of("Release", "Planned", "10 % by", "50 % by", "90 % by", "Blocked"),
        forecast.releases().stream().map(ForecastParts::row).toList());
  }

  private static List<String> row(ReleaseForecast release) {
    Spread spread = release.spread();
    return List.of(
        release.version().text(),
        Words.day(release.planned()),
        Words.day(spread.by(0.1)),
        Words.day(spread.by(0.5)),
        Words.day(spread.by(0.9)),
        Words.percent(release.blocked()));
  }

  /// The chance of each place in the year.
  static Optional<Table> places(Forecast forecast) {
    String within = "Within " + Words.count(forecast.draws().within(), "day");
    return table(
        List.of("Place", "Releases", within),
        forecast.places().stream().map(ForecastParts::row).toList());
  }

  private static List<String> row(PlaceChance place) {
    return List.of(place.place(), String.valueOf(place.releases()), Words.percent(place.chance()));
  }

  /// The chance that each limit is broken.
  static Optional<Table> limits(Forecast forecast) {
    return table(
        List.of("Limit", "As planned", "Broken"),
        forecast.limits().stream().map(ForecastParts::row).toList());
  }

  private static List<String> row(LimitChance limit) {
    return List.of(
        LimitInWords.of(limit.limit()),
        limit.isBrokenAsPlanned() ? "broken" : "kept",
        Words.percent(limit.chance()));
  }

  private static Optional<Table> table(List<String> header, List<List<String>> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(header, rows));
  }

  /// Scenarios side by side: when the last release in the horizon may come, and the limits.
  static Table sideBySide(List<Forecast> forecasts) {
    return new Table(
        List.of("Scenario", "Last release", "Planned", "10 % by", "90 % by", "A limit broken"),
        forecasts.stream().map(ForecastParts::row).toList());
  }

  private static List<String> row(Forecast forecast) {
    Optional<ReleaseForecast> last =
        forecast.releases().isEmpty()
            ? Optional.empty()
            : Optional.of(forecast.releases().getLast());
    return List.of(
        forecast.scenario().name(),
        Table.textOf(last.map(ReleaseForecast::version)),
        day(last.map(ReleaseForecast::planned)),
        day(last.map(release -> release.spread().by(0.1))),
        day(last.map(release -> release.spread().by(0.9))),
        Table.textOf(forecast.anyLimitBroken().map(Words::percent)));
  }

  private static String day(Optional<LocalDate> day) {
    return Table.textOf(day.map(Words::day));
  }
}
