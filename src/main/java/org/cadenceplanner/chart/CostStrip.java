package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.insight.CadenceInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.insight.advice.Strip;

/// The strip of one cadence: its name, a box for each stretch of days of about the same cost, and the
/// ranks of the best days under them.
///
/// @param advice what the strip is part of: all its strips have one scale
/// @param strip the strip
/// @param axis where the days of the year stand
/// @param costs the least and the most that any day costs
record CostStrip(Advice advice, Strip strip, YearAxis axis, DoubleSummaryStatistics costs) {
  /// So many steps of cost can be told apart.
  private static final int GRADES = 12;

  private static final int FAINTEST = 18;
  private static final int STRONGEST = 235;
  private static final double LOWEST_LEGIBLE = 10;
  private static final double NARROWEST_LEGIBLE = 0.5;
  private static final double LINE = 20;
  private static final double REACH = 4;

  static CostStrip of(Advice advice, Strip strip, YearAxis axis) {
    return new CostStrip(
        advice,
        strip,
        axis,
        advice.strips().stream()
            .flatMap(any -> any.days().stream())
            .flatMapToDouble(day -> day.cost().stream())
            .summaryStatistics());
  }

  /// Draws the strip, and tells where its days stand.
  StripPlot draw(Sketch sketch, Area area) {
    double line = sketch.type().of(LINE);
    String name = sketch.lettering().fit(name(), sketch.type().smallStrong(), area.width());
    sketch.requireLegible(name.equals(name()));
    sketch.write(
        name, area.x(), area.y() + line / 2, sketch.type().smallStrong(), sketch.palette().text());
    Area boxes = area.below(line).above(line);
    sketch.requireLegible(boxes.height() >= LOWEST_LEGIBLE && axis.perDay() >= NARROWEST_LEGIBLE);
    drawDays(sketch, boxes);
    drawNow(sketch, boxes);
    drawRanks(sketch, boxes, boxes.bottom() + line / 2);
    return new StripPlot(strip, axis, boxes);
  }

  private String name() {
    return Words.capitalised(CadenceInWords.of(strip.cadence()));
  }

  /// The ink of a cost: 0 for the least, 1 for the most.
  static Ink ink(Palette palette, double share) {
    int alpha = (int) Math.round(FAINTEST + share * (STRONGEST - FAINTEST));
    return palette.off().withAlpha(alpha);
  }

  private void drawDays(Sketch sketch, Area area) {
    List<Strip.Day> days = strip.days();
    int start = 0;
    for (int i = 1; i <= days.size(); i++) {
      boolean ends =
          i == days.size()
              || days.get(i).day().getDayOfYear() == 1
              || !grade(days.get(i)).equals(grade(days.get(start)));
      if (ends) {
        drawStretch(sketch, area, days.get(start), days.get(i - 1).day());
        start = i;
      }
    }
  }

  private void drawStretch(Sketch sketch, Area area, Strip.Day first, LocalDate last) {
    Palette palette = sketch.palette();
    OptionalInt grade = grade(first);
    Ink ink = grade.isPresent() ? ink(palette, grade.getAsInt() / (GRADES - 1.0)) : palette.grid();
    double left = axis.x(first.day());
    double width = StripPlot.end(last, axis) - left;
    sketch.add(Mark.Box.filled(left, area.y(), width, area.height(), ink));
  }

  private OptionalInt grade(Strip.Day day) {
    double range = costs.getMax() - costs.getMin();
    return day.cost().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            range == 0
                ? 0
                : (int)
                    Math.round((GRADES - 1) * (day.cost().getAsDouble() - costs.getMin()) / range));
  }

  private void drawNow(Sketch sketch, Area area) {
    double x = axis.middle(advice.next().due());
    sketch.add(Mark.Line.of(x, area.y() - REACH, x, area.bottom() + REACH, sketch.halo()));
    Stroke stroke = Stroke.solid(sketch.palette().text(), 1.5);
    sketch.add(Mark.Line.of(x, area.y() - REACH, x, area.bottom() + REACH, stroke));
  }

  private void drawRanks(Sketch sketch, Area area, double middle) {
    List<Double> taken = new ArrayList<>();
    double room = sketch.lettering().width("10", sketch.type().smallStrong()) + 2;
    for (int i = 0; i < advice.best().size(); i++) {
      Advised advised = advice.best().get(i);
      double x = axis.middle(advised.due());
      boolean isFree = taken.stream().allMatch(other -> Math.abs(other - x) >= room);
      if (isOfStrip(advised) && isFree) {
        taken.add(x);
        drawTick(sketch, x, area.bottom());
        double within = Math.clamp(x, area.x() + room / 2, area.right() - room / 2);
        drawRank(sketch, i, new Area(within - room / 2, middle - room / 2, room, room));
      }
    }
  }

  private static void drawTick(Sketch sketch, double x, double y) {
    Stroke stroke = Stroke.solid(sketch.palette().text(), 1);
    sketch.add(Mark.Line.of(x, y, x, y + REACH, stroke));
  }

  // The box is what a click is to meet: a digit alone is narrow.
  private static void drawRank(Sketch sketch, int place, Area area) {
    sketch.writeAround(
        String.valueOf(place + 1),
        area.x() + area.width() / 2,
        area.y() + area.height() / 2,
        sketch.type().smallStrong(),
        sketch.palette().text());
    sketch.add(
        new Mark.Box(
            area.x(),
            area.y(),
            area.width(),
            area.height(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(DrawnStrips.rank(place))));
  }

  private boolean isOfStrip(Advised advised) {
    return advised.cadence().equals(strip.cadence()) && advised.support().equals(strip.support());
  }
}
