package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Mark;

/// The end of a bar that nobody knows: the bar vanishes into the ground.
final class OpenEnd {
  private static final double LENGTH = 64;
  private static final int STEPS = 16;

  private OpenEnd() {}

  /// Lets the end of a bar fade that is drawn already.
  static void fade(Sketch sketch, Area bar) {
    double step = Math.min(LENGTH, bar.width()) / STEPS;
    for (int i = 1; i <= STEPS; i++) {
      sketch.add(
          Mark.Box.filled(
              bar.right() - (STEPS - i + 1) * step,
              bar.y(),
              step,
              bar.height(),
              sketch.palette().surface().withAlpha(255 * i / STEPS)));
    }
  }
}
