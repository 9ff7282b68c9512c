package org.cadenceplanner.chart;

/// How closely a chart looks: at years, or at days.
enum Closeness {
  /// Branches, releases and holiday seasons.
  YEARS,
  /// The weeks, the single days off and the milestones besides.
  DAYS;

  private static final double LEAST_DAY = 3;

  /// Days can be told apart where they are at least 3 units wide.
  static Closeness of(TimeAxis axis) {
    return axis.perDay() < LEAST_DAY ? YEARS : DAYS;
  }
}
