package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.TextStyle;

/// How high the rows of branches are, and what of a branch there is room for.
///
/// Dates stand in rows from 15 on, versions in all rows from 10 on, in smaller letters below 12, and
/// in still lower rows in every second, third … of them. Bars of low rows are thicker, for the sake
/// of the dates on them, as long as 3 stay between them. All these grow with the letters.
///
/// @param height the height of a row, in units
/// @param type the letters of the chart
record RowHeight(double height, TypeScale type) {
  /// From here on rows can be told apart.
  static final double LEAST_LEGIBLE = 3;

  private static final double LEAST_WITH_DATE = 15;
  private static final double LETTERS = 12;
  private static final double LEAST_LETTERS = 10;
  private static final double BETWEEN_BARS = 3;
  private static final double USUAL_BAR = 0.62;
  private static final double THICKEST = 36;
  private static final double LONGEST_REACH = 9;

  /// Whether rows can be told apart at all.
  boolean isLegible() {
    return height >= LEAST_LEGIBLE;
  }

  boolean hasRoomForDates() {
    return height >= type.of(LEAST_WITH_DATE);
  }

  /// Every how many rows a version has room.
  int rowsPerVersion() {
    return isLow() ? 1 : (int) Math.ceil(type.of(LETTERS) / height);
  }

  /// How versions are written.
  TextStyle version(boolean bold) {
    if (isLow()) {
      return bold ? type.leastStrong() : type.least();
    }
    return bold ? type.smallStrong() : type.small();
  }

  private boolean isLow() {
    return height >= type.of(LEAST_LETTERS) && height < type.of(LETTERS);
  }

  /// How thick bars are.
  double bar() {
    double lettered = Math.min(type.of(LETTERS), height - type.of(BETWEEN_BARS));
    return height < 3 ? height : Math.min(THICKEST, Math.max(height * USUAL_BAR, lettered));
  }

  /// How far diamonds reach from their middle to their corners.
  double reach() {
    return Math.min(LONGEST_REACH, height * 0.4);
  }
}
