package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.DayOff;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// One year of a scenario from left to right: its days off, and over them milestones, releases and
/// skipped slots.
///
/// @param story what is shown
/// @param axis where the days stand
/// @param area the row
/// @param reach from the middle of a diamond to its corners
record YearRow(YearStory story, YearAxis axis, Area area, double reach) {
  private static final double SHARE_OF_BAND = 0.76;
  private static final double LOW = 5;
  private static final double FAINTEST = 0.12;
  private static final double STRONGEST_OF_SOME = 0.75;
  private static final double SHARE_OF_SHORT_TICK = 0.22;
  private static final double SHARE_OF_LONG_TICK = 0.5;
  private static final double CROSS = 0.6;
  private static final double HALO = 1.6;

  /// How strong a day off is: most of all where all committers are off.
  static Ink ink(Palette palette, double share) {
    double strength = share >= 1 ? 1 : FAINTEST + (STRONGEST_OF_SOME - FAINTEST) * share;
    return palette.off().withAlpha((int) Math.round(255 * strength));
  }

  void drawDaysOff(Sketch sketch, List<DayOff> days) {
    Area band = band();
    for (DayOff off : days) {
      double x = axis.x(off.day());
      double width = Math.max(axis.end(off.day()) - x, Math.min(1, axis.right() - x));
      sketch.add(
          Mark.Box.filled(x, band.y(), width, band.height(), ink(sketch.palette(), off.share()))
              .about(new Part.Holidays(off.day()).subject()));
    }
  }

  void drawToday(Sketch sketch) {
    double x = axis.middle(story.schedule().today());
    TodayMark.draw(sketch, x, area, new Part.Today().subject());
  }

  void drawSkipped(Sketch sketch, LocalDate due) {
    Subject subject = new Part.Skipped(story.scenario(), due).subject();
    SkippedSlotMark.draw(sketch, middle(due), reach * CROSS, subject);
  }

  /// Draws the tick of a milestone: short for one of a row.
  void drawMilestone(Sketch sketch, Release release, ScheduledMilestone milestone) {
    Point middle = middle(milestone.date());
    boolean isInRow = milestone.number().isPresent();
    double tick = band().height() * (isInRow ? SHARE_OF_SHORT_TICK : SHARE_OF_LONG_TICK);
    sketch.add(
        Mark.Line.of(middle.x(), middle.y() - tick, middle.x(), middle.y() + tick, sketch.halo()));
    Subject subject =
        new Part.Milestone(story.scenario(), release.version(), milestone.name()).subject();
    MilestoneMark.draw(sketch, middle, tick, subject);
  }

  void drawRelease(Sketch sketch, Release release) {
    Point middle = middle(release.date());
    sketch.add(
        Mark.Polygon.filled(Diamond.corners(middle, reach + HALO), sketch.palette().surface()));
    Subject subject = new Part.Release(story.scenario(), release.version()).subject();
    new ReleaseMark(release.state()).draw(sketch, middle, reach, subject);
  }

  private Point middle(LocalDate day) {
    return new Point(axis.middle(day), band().y() + band().height() / 2);
  }

  // On whole units where it is high enough to show it, so that its edges are sharp.
  private Area band() {
    if (area.height() < LOW) {
      return area;
    }
    double height = Math.floor(area.height() * SHARE_OF_BAND);
    double top = Math.round(area.y() + (area.height() - height) / 2);
    return new Area(area.x(), top, area.width(), height);
  }
}
