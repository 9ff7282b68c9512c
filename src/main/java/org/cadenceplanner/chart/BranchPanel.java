package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.Words;

/// The branches of one scenario over time and, on the same axis, how many there are at once.
///
/// @param story what is drawn
/// @param phases the phases of the whole chart, so that panels share their inks
/// @param seasons the holiday seasons
/// @param layout where things stand, the same for panels side by side
record BranchPanel(
    BranchStory story, PhaseKey phases, List<HolidaySeason> seasons, PanelLayout layout) {

  /// Draws the panel; its layout must have been made for an area of this size.
  void draw(Sketch sketch, Area area) {
    TimeAxis axis = layout.axis(area, story.from(), story.until());
    Area underHeader = new AxisHeader(axis).draw(sketch, area);
    Area rows = underHeader.top(layout.rowsHeight());
    Area strip = underHeader.below(layout.rowsHeight()).top(layout.stripHeight());
    Area counts =
        underHeader.below(layout.rowsHeight() + layout.stripHeight()).top(layout.countsHeight());
    Area ground = new Area(area.x(), rows.y(), area.width(), lowest(rows, counts) - rows.y());

    new YearBands(axis).draw(sketch, ground);
    new HolidayBands(axis, seasons).draw(sketch, ground);
    if (layout.countsHeight() > 0) {
      countArea(axis).draw(sketch, counts);
    }
    drawRows(sketch, axis, rows, ground);
    if (layout.stripHeight() > 0) {
      drawStrip(sketch, axis, strip);
    }
  }

  private double lowest(Area rows, Area counts) {
    return layout.countsHeight() > 0 ? counts.bottom() : rows.bottom();
  }

  private void drawRows(Sketch sketch, TimeAxis axis, Area rows, Area ground) {
    BranchRows branches =
        new BranchRows(
            story.name(),
            story.releases(),
            story.skipped(),
            phases,
            axis,
            story.today(),
            story.emphasised());
    Area used = rows.top(layout.rowHeight() * story.releases().size());
    branches.drawBars(sketch, used, layout.gutter());
    drawToday(sketch, axis, ground);
    branches.drawSkipped(sketch, used);
    branches.drawReleases(sketch, used);
    if (story.releases().isEmpty()) {
      drawNothing(sketch, axis, rows);
    }
  }

  private void drawNothing(Sketch sketch, TimeAxis axis, Area rows) {
    TextStyle style = sketch.type().body();
    double today = axis.x(story.today());
    boolean later = axis.right() - today > today - axis.left();
    double from = axis.shows(story.today()) && later ? today : axis.left();
    double to = axis.shows(story.today()) && !later ? today : axis.right();
    if (rows.height() >= sketch.type().of(16)) {
      sketch.writeAround(
          sketch.lettering().fit("no branches in these years", style, to - from - 4),
          (from + to) / 2,
          rows.y() + rows.height() / 2,
          style,
          sketch.palette().muted());
    }
  }

  private void drawToday(Sketch sketch, TimeAxis axis, Area ground) {
    if (axis.shows(story.today())) {
      double x = axis.x(story.today()) + 0.5;
      double bottom = ground.bottom();
      Stroke stroke = Stroke.dashed(sketch.palette().today(), 1.4, 3, 3);
      sketch.add(Mark.Line.of(x, ground.y(), x, bottom, sketch.halo()));
      sketch.add(Mark.Line.of(x, ground.y(), x, bottom, stroke).about(Subject.of("today")));
    }
  }

  private CountArea countArea(TimeAxis axis) {
    return new CountArea(
        story.name(), story.counts(), phases, axis, layout.most(), story.capacity().branches());
  }

  private void drawStrip(Sketch sketch, TimeAxis axis, Area area) {
    Area plot = new Area(axis.left(), area.y(), axis.right() - axis.left(), area.height());
    Strip strip = new Strip(plot, sketch.type().of(10));
    drawTodayLabel(sketch, axis, strip);
    drawLimitLabel(sketch, axis, strip);
    drawCaption(sketch, axis, strip);
  }

  private void drawTodayLabel(Sketch sketch, TimeAxis axis, Strip strip) {
    LocalDate today = story.today();
    if (!axis.shows(today)) {
      return;
    }
    TextStyle style = sketch.type().tiny();
    for (String text : List.of("today, " + Words.day(today), "today")) {
      double width = sketch.lettering().width(text, style);
      double x = axis.x(today);
      OptionalDouble place = strip.take(width, List.of(x + 5, x - 4 - width));
      if (place.isPresent()) {
        sketch.write(text, place.getAsDouble(), strip.middle(), style, sketch.palette().text());
        return;
      }
    }
  }

  private void drawCaption(Sketch sketch, TimeAxis axis, Strip strip) {
    TextStyle style = sketch.type().tiny();
    for (String text : List.of("branches at once", "branches")) {
      double width = sketch.lettering().width(text, style);
      OptionalDouble place = strip.take(width, places(sketch, axis, width, false));
      if (place.isPresent()) {
        sketch.write(text, place.getAsDouble(), strip.middle(), style, sketch.palette().muted());
        return;
      }
    }
  }

  private void drawLimitLabel(Sketch sketch, TimeAxis axis, Strip strip) {
    boolean onScale = countArea(axis).showsLimit();
    String words = story.capacity().words();
    String text = onScale || words.isEmpty() ? words : words + ", above this scale";
    TextStyle style = sketch.type().tiny();
    double sample = onScale ? sketch.type().of(26) : 0;
    double width = sample + sketch.lettering().width(text, style);
    if (text.isEmpty()) {
      return;
    }
    strip
        .take(width, places(sketch, axis, width, true))
        .ifPresent(
            x -> {
              if (onScale) {
                double y = strip.middle();
                sketch.add(
                    Mark.Line.of(x, y, x + sketch.type().of(20), y, CountArea.limitStroke(sketch)));
              }
              sketch.write(text, x + sample, strip.middle(), style, sketch.palette().limit());
            });
  }

  // Left, right of today's line, left of it, right: or the other way round.
  private List<Double> places(Sketch sketch, TimeAxis axis, double width, boolean fromRight) {
    List<Double> places = new ArrayList<>(List.of(axis.left() + 4));
    if (axis.shows(story.today())) {
      double x = axis.x(story.today());
      double label =
          sketch.lettering().width("today, " + Words.day(story.today()), sketch.type().tiny());
      places.add(x + label + sketch.type().of(20));
      places.add(x - width - sketch.type().of(12));
    }
    places.add(axis.right() - width - 4);
    List<Double> clear =
        places.stream().filter(left -> !crossesToday(axis, left, left + width)).toList();
    return fromRight ? clear.reversed() : clear;
  }

  private boolean crossesToday(TimeAxis axis, double from, double to) {
    double x = axis.x(story.today());
    return axis.shows(story.today()) && from - 3 <= x && x <= to + 3;
  }
}
