package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.Held;
import org.cadenceplanner.insight.StatedDay;
import org.cadenceplanner.plan.Version;

/// Where the rules would have put a release that came.
///
/// @param version the release
/// @param day the day by rule
/// @param days how many days later it came, below 0 if earlier
public record Ghost(Version version, LocalDate day, long days) {

  /// The ghosts of the releases that rules were held against.
  public static List<Ghost> of(Backtest backtest) {
    return backtest.releases().rows().stream()
        .filter(row -> row.days().isPresent())
        .map(Ghost::of)
        .toList();
  }

  private static Ghost of(Held row) {
    return new Ghost(
        row.version(), row.byRule().map(StatedDay::day).orElseThrow(), row.days().orElseThrow());
  }
}
