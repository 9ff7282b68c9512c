package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Ink;

/// An ink that lets the ground through, as it is seen.
final class SeenInk {
  private SeenInk() {}

  static Ink on(Ink ground, Ink ink) {
    double share = ink.alpha() / 255.0;
    return new Ink(
        mixed(ground.red(), ink.red(), share),
        mixed(ground.green(), ink.green(), share),
        mixed(ground.blue(), ink.blue(), share),
        255);
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }
}
