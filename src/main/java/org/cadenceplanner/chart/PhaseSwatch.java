package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// A piece of a bar in the ink of its phase; hollow where a branch in that phase does not count as
/// supported, and slimmer before the release.
record PhaseSwatch(Ink ink, boolean counts, boolean isEarly) {
  private static final double SLIMMER = 0.22;

  static PhaseSwatch of(String phase, PhaseKey key, Palette palette) {
    return new PhaseSwatch(key.ink(phase, palette), key.counts(phase), key.isEarly(phase));
  }

  void draw(Sketch sketch, Area area, Subject subject) {
    sketch.add(box(area, sketch.palette()).about(subject));
  }

  private Mark.Box box(Area bar, Palette palette) {
    Area area = isEarly ? bar.inset(0, bar.height() * SLIMMER) : bar;
    boolean tooThin = area.height() < 4 || area.width() < 4;
    if (counts || tooThin) {
      return area.filled(ink);
    }
    Area inner = area.inset(0.75);
    return inner.filled(palette.surface()).withOutline(Stroke.solid(ink, 1.5));
  }

  /// The ground that a text on this piece stands on.
  Ink ground(Palette palette) {
    return counts ? ink : palette.surface();
  }
}
