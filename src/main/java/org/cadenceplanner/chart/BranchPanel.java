package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.TextStyle;

/// The branches of one scenario over time and, on the same axis, how many there are at once.
///
/// @param story what is drawn
/// @param phases the phases of the whole chart, so that panels share their inks
/// @param bands the holidays
/// @param layout where things stand, the same for panels side by side
record BranchPanel(
    BranchStory story, PhaseKey phases, List<HolidayBand> bands, PanelLayout layout) {

  /// Draws the panel and says where its days stand; its layout must have been made for an area of
  /// this size.
  Plot draw(Sketch sketch, Area area) {
    TimeAxis axis = layout.axis(area, story.from(), story.until());
    Area underHeader = new AxisHeader(axis, story.closeness()).draw(sketch, area);
    Area rows = underHeader.top(layout.rowsHeight());
    Area strip = underHeader.below(layout.rowsHeight()).top(layout.stripHeight());
    Area counts =
        underHeader.below(layout.rowsHeight() + layout.stripHeight()).top(layout.countsHeight());
    Area ground = new Area(area.x(), rows.y(), area.width(), lowest(rows, counts) - rows.y());

    new YearBands(axis).draw(sketch, ground);
    new HolidayBands(axis, bands).draw(sketch, ground);
    if (layout.countsHeight() > 0) {
      countArea(axis).draw(sketch, counts);
    }
    drawRows(sketch, axis, rows, ground);
    if (layout.stripHeight() > 0) {
      PanelLabels.of(story, axis, layout.most()).draw(sketch, strip);
    }
    return new Plot(axis, ground.y(), ground.bottom(), places(rows));
  }

  private List<Plot.Row> places(Area rows) {
    double height = layout.rowHeight();
    return IntStream.range(0, story.releases().size())
        .mapToObj(
            i ->
                new Plot.Row(
                    story.releases().get(i).version(),
                    new Bounds(
                        rows.x(),
                        rows.y() + i * height,
                        rows.right(),
                        rows.y() + (i + 1) * height)))
        .toList();
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
            story.ghosts(),
            phases,
            axis,
            story.today(),
            story.emphasised(),
            story.limits());
    Area used = rows.top(layout.rowHeight() * story.releases().size());
    branches.drawBars(sketch, used, layout.gutter());
    TodayLine.draw(sketch, axis, story.today(), ground);
    branches.drawForecast(sketch, used, story.forecast());
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
          sketch.lettering().fit(tr("no branches in these years"), style, to - from - 4),
          (from + to) / 2,
          rows.y() + rows.height() / 2,
          style,
          sketch.palette().muted());
    }
  }

  private CountArea countArea(TimeAxis axis) {
    return new CountArea(
        story.name(),
        story.counts(),
        phases,
        axis,
        layout.most(),
        story.capacity(),
        story.limits());
  }
}
