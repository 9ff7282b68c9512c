package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.insight.survey.Stance;

/// The ink of a vote: the stronger the vote, the further from the ground, so that neighbours in a bar
/// can be told apart in grey; on which side of the middle it stands says whether it is for or against.
///
/// @param stance the vote
record VoteInk(Stance stance) {
  private static final int MILD = 105;
  private static final int STRONGEST = 0;
  private static final int MILDER = 4;

  static VoteInk of(Stance stance) {
    return new VoteInk(stance);
  }

  Ink in(Palette palette) {
    return switch (stance) {
      case STRONG_OBJECTION -> palette.limit();
      case MILD_OBJECTION -> palette.limit().withAlpha(MILD);
      case NEUTRAL -> palette.band();
      case FOR -> palette.ramp().get(MILDER);
      case STRONGLY_FOR -> palette.ramp().get(STRONGEST);
    };
  }

  /// What can be read on it.
  Ink text(Palette palette) {
    return switch (stance) {
      case STRONG_OBJECTION, FOR, STRONGLY_FOR -> Palette.textOn(in(palette));
      case MILD_OBJECTION, NEUTRAL -> palette.text();
    };
  }

  Mark.Box box(Sketch sketch, Area area) {
    return area.filled(in(sketch.palette())).withOutline(Stroke.solid(sketch.palette().mark(), 1));
  }
}
