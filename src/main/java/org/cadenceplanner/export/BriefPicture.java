package org.cadenceplanner.export;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.chart.ChartKind;

/// A chart of a brief that is a file of its own, in the colours of paper.
///
/// @param scenarios the names of the scenarios that it shows
/// @param width the width before scaling
/// @param height the height before scaling; empty where the chart is higher by itself, as it has the
///   figures that the brief has in a table
/// @param scale how many pixels a unit has across
public record BriefPicture(
    ChartKind kind, List<String> scenarios, int width, Optional<Integer> height, int scale) {
  public BriefPicture {
    scenarios = List.copyOf(scenarios);
  }
}
