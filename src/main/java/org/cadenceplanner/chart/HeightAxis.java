package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;

/// Which number stands how high: 0 at the bottom, `most` at the top.
///
/// @param most the largest number shown, at least 1
record HeightAxis(int most, double top, double bottom) {

  private static final List<Integer> STEPS = List.of(1, 2, 5);

  HeightAxis {
    most = Math.max(1, most);
  }

  double y(double value) {
    return Math.round(bottom - (bottom - top) * Math.clamp(value, 0.0, most) / most);
  }

  /// Round numbers from 0 up, at least so many units apart.
  List<Integer> ticks(double apart) {
    int step = step(apart);
    List<Integer> ticks = new ArrayList<>();
    for (int tick = 0; tick <= most; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  private int step(double apart) {
    for (int tens = 1; tens < most; tens *= 10) {
      for (int step : STEPS) {
        if ((bottom - top) * step * tens / most >= apart) {
          return step * tens;
        }
      }
    }
    return most;
  }
}
