package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;

/// A rectangle of a drawing that a part may fill. Sides never fall below 0.
record Area(double x, double y, double width, double height) {

  Area {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /// The topmost part of this area.
  Area top(double height) {
    return new Area(x, y, width, Math.min(height, this.height));
  }

  /// What is left under the topmost part.
  Area below(double height) {
    double cut = Math.clamp(height, 0, this.height);
    return new Area(x, y + cut, width, this.height - cut);
  }

  /// The lowest part of this area.
  Area base(double height) {
    double cut = Math.clamp(height, 0, this.height);
    return new Area(x, bottom() - cut, width, cut);
  }

  /// What is left over the lowest part.
  Area above(double height) {
    return new Area(x, y, width, this.height - height);
  }

  /// This area without a margin on all four sides.
  Area inset(double margin) {
    return inset(margin, margin);
  }

  Area inset(double across, double down) {
    return new Area(x + across, y + down, width - 2 * across, height - 2 * down);
  }

  Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  /// All of it in one ink.
  Mark.Box filled(Ink ink) {
    return Mark.Box.filled(x, y, width, height, ink);
  }

  /// A stroke along its sides.
  Mark.Box outlined(Stroke stroke) {
    return Mark.Box.outlined(x, y, width, height, stroke);
  }

  Area withWidth(double newWidth) {
    return new Area(x, y, newWidth, height);
  }
}
