package org.cadenceplanner.chart;

/// What a chart of a plan shows.
public enum ChartKind {
  TIMELINE,
  YEAR,
  COMPARE,
  LOAD
}
