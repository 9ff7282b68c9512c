package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.insight.Slips;

/// What is known of when the releases of a scenario may come.
///
/// @param forecast what the history says; empty where it could not be looked at
/// @param problem why nothing can be said, for people; empty where something can
public record Foreseen(Optional<Forecast> forecast, Optional<String> problem) {

  static Foreseen of(Forecast forecast) {
    return new Foreseen(Optional.of(forecast), problem(forecast));
  }

  static Foreseen nothing(String why) {
    return new Foreseen(Optional.empty(), Optional.of(why));
  }

  private static Optional<String> problem(Forecast forecast) {
    if (!forecast.isPossible()) {
      return Optional.of(ForecastInWords.impossible(forecast.slips()) + way(forecast.slips()));
    }
    return forecast.releases().isEmpty()
        ? Optional.of(tr("No forecast: no release is planned in the years looked at."))
        : Optional.empty();
  }

  /// What rules do not tell of the past can be stated.
  private static String way(Slips slips) {
    return slips.stated().isEmpty()
        ? " " + tr("How often it was meant to release can be stated in Timeline, under Forecast.")
        : "";
  }

  /// The forecast; empty where nothing can be said.
  public Optional<Forecast> possible() {
    return forecast.filter(_ -> problem.isEmpty());
  }

  /// When its releases may come; none where nothing can be said.
  public List<ReleaseForecast> releases() {
    return forecast.map(Forecast::releases).orElse(List.of());
  }
}
