package org.cadenceplanner.chart;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Cells of one size for panels side by side, in rows from left to right.
///
/// @param area what the cells fill
/// @param columns how many cells stand side by side
/// @param rows how many rows of cells there are
/// @param gap the room between cells
record PanelGrid(Area area, int columns, int rows, double gap) {

  private static final double WIDTH_TO_HEIGHT = 1.7;

  /// The grid whose cells come nearest to a good shape while being as large as can be.
  static PanelGrid of(Area area, int panels, double gap) {
    return IntStream.rangeClosed(1, panels)
        .mapToObj(columns -> new PanelGrid(area, columns, Math.ceilDiv(panels, columns), gap))
        .max(Comparator.comparingDouble(PanelGrid::usefulSize))
        .orElseThrow();
  }

  /// As many columns and rows in another area.
  PanelGrid in(Area other) {
    return new PanelGrid(other, columns, rows, gap);
  }

  Area cell(int place) {
    double width = (area.width() - gap * (columns - 1)) / columns;
    double height = (area.height() - gap / 2 * (rows - 1)) / rows;
    double x = area.x() + (place % columns) * (width + gap);
    double y = area.y() + Math.floorDiv(place, columns) * (height + gap / 2);
    return new Area(Math.round(x), Math.round(y), Math.floor(width), Math.floor(height));
  }

  private double usefulSize() {
    return Math.min(cell(0).width() / WIDTH_TO_HEIGHT, cell(0).height());
  }
}
