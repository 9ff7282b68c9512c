package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.function.IntFunction;
import org.cadenceplanner.chart.Legend.Entry;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// The samples in a legend: what the things look like that its names stand beside.
final class LegendSample {
  private static final int GRADES = 3;

  private LegendSample() {}

  static void draw(Sketch sketch, Entry entry, Area area) {
    double reach = sketch.type().of(5);
    double middle = area.y() + area.height() / 2;
    Point centre = area.centre();
    Area bar = new Area(area.x(), middle - reach, area.width(), 2 * reach);
    switch (entry) {
      case Entry.Phase phase -> drawPhase(sketch, phase, bar);
      case Entry.State state ->
          new ReleaseMark(state.state()).draw(sketch, centre, reach * 1.2, subject(entry));
      case Entry.Skipped skipped ->
          SkippedSlotMark.draw(sketch, centre, reach * 0.8, subject(entry));
      case Entry.ByRule _ -> GhostMark.draw(sketch, centre, reach * 1.2, subject(entry));
      case Entry.Milestones milestones -> MilestoneMark.draw(sketch, centre, reach, subject(entry));
      case Entry.Open _ -> {
        sketch.add(bar.filled(sketch.palette().muted()));
        OpenEnd.fade(sketch, bar);
      }
      case Entry.Holidays holidays ->
          sketch.add(
              bar.filled(sketch.palette().holiday())
                  .withOutline(Stroke.solid(sketch.palette().grid(), 1)));
      case Entry.TooMany _ -> Hatch.draw(sketch, bar);
      case Entry.Breaking _ -> BreakingMark.draw(sketch, centre, reach, subject(entry));
      case Entry.MostBranches _ ->
          sketch.add(
              Mark.Line.of(area.x(), middle, area.right(), middle, ExcessBranches.stroke(sketch)));
      case Entry.Limit limit ->
          sketch.add(
              Mark.Line.of(area.x(), middle, area.right(), middle, CountArea.limitStroke(sketch)));
      case Entry.BoldClass bold ->
          sketch.write(
              boldSample(), area.x(), middle, sketch.type().smallStrong(), sketch.palette().text());
      case Entry.Own own -> own.sample().draw(sketch, bar, subject(entry));
    }
  }

  private static void drawPhase(Sketch sketch, Entry.Phase phase, Area bar) {
    if (phase.isHidden()) {
      Area inner = bar.inset(0.5);
      Stroke stroke = Stroke.dashed(sketch.palette().muted(), 1, 2, 2);
      sketch.add(inner.outlined(stroke).about(subject(phase)));
    } else {
      phase.swatch().draw(sketch, bar, subject(phase));
    }
  }

  /// Three boxes side by side, each in an ink of its own.
  ///
  /// @param ink the ink of the first box, 0, to the last, 2
  static void grades(Sketch sketch, Area area, Subject subject, IntFunction<Ink> ink) {
    double width = area.width() / GRADES;
    for (int i = 0; i < GRADES; i++) {
      Area grade = new Area(area.x() + i * width, area.y(), width, area.height());
      sketch.add(grade.filled(ink.apply(i)).about(subject));
    }
  }

  static Subject subject(Entry entry) {
    return new Part.Sample(entry.name()).subject();
  }

  static double width(Sketch sketch, Entry entry) {
    return switch (entry) {
      case Entry.Phase phase -> sketch.type().of(22);
      case Entry.State state -> sketch.type().of(12);
      case Entry.Skipped skipped -> sketch.type().of(12);
      case Entry.ByRule _ -> sketch.type().of(12);
      case Entry.Milestones milestones -> sketch.type().of(6);
      case Entry.Open _ -> sketch.type().of(22);
      case Entry.Holidays holidays -> sketch.type().of(22);
      case Entry.Breaking _ -> sketch.type().of(14);
      case Entry.TooMany _ -> sketch.type().of(22);
      case Entry.MostBranches _ -> sketch.type().of(20);
      case Entry.Limit limit -> sketch.type().of(20);
      case Entry.BoldClass bold ->
          sketch.lettering().width(boldSample(), sketch.type().smallStrong());
      case Entry.Own own -> sketch.type().of(own.width());
    };
  }

  private static String boldSample() {
    return tr("bold");
  }
}
