package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.insight.DayOff;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The years of one scenario, one above the other, under the names of the months.
///
/// @param story what is shown
record YearBlock(YearStory story) {
  /// Higher rows tell no more of a year.
  static final double HIGHEST_ROW = 120;

  private static final double LEAST_ROW = 1;
  private static final double NARROWEST_LEGIBLE = 0.5;
  private static final double LEAST_ROW_WITH_RULE = 8;
  private static final double AFTER_YEAR = 10;
  private static final double LONGEST_REACH = 7.5;
  private static final double SHORTEST_REACH = 1.2;
  private static final double SHARE_OF_ROW = 0.34;
  private static final int DAYS_AROUND_PLACE = 5;
  private static final double NARROWEST_FOR_ROWS_OF_TICKS = 0.6;

  /// How high it is at most, with the names of the months.
  double greatestHeight(Sketch sketch) {
    int years = story.schedule().horizon().years();
    return YearHeader.height(sketch) + years * sketch.type().of(HIGHEST_ROW);
  }

  /// Draws into an area; nothing where it is too small.
  Optional<YearPlot> draw(Sketch sketch, Area area) {
    YearPlot plot = plot(sketch, area);
    RowHeight height = new RowHeight(plot.rowHeight(), sketch.type());
    sketch.requireLegible(height.isLegible() && plot.axis().perDay() >= NARROWEST_LEGIBLE);
    sketch.requireWhole(height.rowsPerVersion() == 1);
    if (plot.rowHeight() < LEAST_ROW || plot.axis().perDay() <= 0) {
      return Optional.empty();
    }
    drawPlaces(sketch, plot);
    new YearHeader(plot.axis()).draw(sketch, area);
    drawYears(sketch, plot);
    drawDaysOff(sketch, plot);
    drawMarks(sketch, plot);
    return Optional.of(plot);
  }

  private YearPlot plot(Sketch sketch, Area area) {
    double gutter = sketch.lettering().width("2000", sketch.type().small());
    double left = Math.ceil(area.x() + gutter + sketch.type().of(AFTER_YEAR));
    double right = Math.floor(area.right());
    Area below = area.below(YearHeader.height(sketch));
    Area rows = new Area(left, below.y(), right - left, below.height());
    YearAxis axis = new YearAxis(left, Math.max(left, right));
    return new YearPlot(story.scenario(), story.schedule().horizon(), axis, rows);
  }

  private void drawPlaces(Sketch sketch, YearPlot plot) {
    for (PlacesInYear.Days place : story.places()) {
      double from = plot.axis().x(day(place.first().atYear(2001).minusDays(DAYS_AROUND_PLACE)));
      double until = plot.axis().end(day(place.last().atYear(2001).plusDays(DAYS_AROUND_PLACE)));
      PlaceColumn.draw(sketch, new Area(from, plot.rows().y(), until - from, plot.rows().height()));
    }
  }

  // A place near the turn of the year ends with the year.
  private static LocalDate day(LocalDate day) {
    LocalDate first = LocalDate.of(2001, 1, 1);
    LocalDate last = LocalDate.of(2001, 12, 31);
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  private void drawYears(Sketch sketch, YearPlot plot) {
    RowHeight height = new RowHeight(plot.rowHeight(), sketch.type());
    Horizon horizon = story.schedule().horizon();
    Stroke rule = Stroke.solid(sketch.palette().grid(), 1);
    for (int year = horizon.firstYear(); year <= horizon.lastYear(); year++) {
      Area row = plot.row(year);
      if ((year - horizon.firstYear()) % height.rowsPerVersion() == 0) {
        sketch.writeBefore(
            String.valueOf(year),
            plot.axis().left() - sketch.type().of(AFTER_YEAR),
            row.y() + row.height() / 2,
            height.version(false),
            sketch.palette().text());
      }
      if (row.height() >= LEAST_ROW_WITH_RULE) {
        double y = Math.round(row.bottom()) - 0.5;
        sketch.add(Mark.Line.of(row.x(), y, row.right(), y, rule));
      }
    }
  }

  private void drawDaysOff(Sketch sketch, YearPlot plot) {
    daysOff().forEach((year, days) -> row(plot, year, 0).drawDaysOff(sketch, days));
  }

  private Map<Integer, List<DayOff>> daysOff() {
    return story.off().stream().collect(Collectors.groupingBy(off -> off.day().getYear()));
  }

  private void drawMarks(Sketch sketch, YearPlot plot) {
    double reach = reach(plot);
    LocalDate today = story.schedule().today();
    if (story.showsToday()) {
      row(plot, today.getYear(), reach).drawToday(sketch);
    }
    story.prepared().forEach(release -> drawMilestones(sketch, plot, reach, release));
    story
        .schedule()
        .skipped()
        .forEach(due -> row(plot, due.getYear(), reach).drawSkipped(sketch, due));
    writeVersions(sketch, plot, reach);
    story
        .releases()
        .forEach(
            release -> row(plot, release.date().getYear(), reach).drawRelease(sketch, release));
  }

  private void drawMilestones(Sketch sketch, YearPlot plot, double reach, Release release) {
    for (ScheduledMilestone milestone : shown(release, plot)) {
      row(plot, milestone.date().getYear(), reach).drawMilestone(sketch, release, milestone);
    }
  }

  // Of rows of milestones on days that are too narrow, nothing could be told apart.
  private List<ScheduledMilestone> shown(Release release, YearPlot plot) {
    boolean hasRoom = plot.axis().perDay() >= NARROWEST_FOR_ROWS_OF_TICKS;
    return story.milestones(release).stream()
        .filter(milestone -> hasRoom || milestone.number().isEmpty())
        .toList();
  }

  private YearRow row(YearPlot plot, int year, double reach) {
    return new YearRow(story, plot.axis(), plot.row(year), reach);
  }

  // Where releases come often, their diamonds are small enough to stand side by side.
  private double reach(YearPlot plot) {
    List<Double> places =
        story.releases().stream().map(release -> plot.axis().middle(release.date())).toList();
    List<Release> releases = story.releases();
    double closest =
        IntStream.range(1, places.size())
            .filter(i -> releases.get(i).date().getYear() == releases.get(i - 1).date().getYear())
            .mapToDouble(i -> places.get(i) - places.get(i - 1))
            .min()
            .orElse(Double.MAX_VALUE);
    double largest = Math.min(LONGEST_REACH, plot.rowHeight() * SHARE_OF_ROW);
    return Math.max(Math.min(SHORTEST_REACH, largest), Math.min(largest, closest / 2 - 1));
  }

  private void writeVersions(Sketch sketch, YearPlot plot, double reach) {
    Map<Integer, List<DayOff>> off = daysOff();
    Map<Integer, List<Release>> releases =
        story.releases().stream()
            .sorted(Comparator.comparing(Release::date))
            .collect(Collectors.groupingBy(release -> release.date().getYear()));
    Map<Integer, List<YearVersions.Span>> marks = marks(plot, reach);
    releases.forEach(
        (year, inYear) ->
            new YearVersions(plot.axis(), plot.row(year), reach)
                .write(
                    sketch,
                    story.scenario(),
                    inYear,
                    marks.getOrDefault(year, List.of()),
                    off.getOrDefault(year, List.of()).stream()
                        .map(day -> span(plot.axis(), day))
                        .toList()));
  }

  private static YearVersions.Span span(YearAxis axis, DayOff off) {
    return new YearVersions.Span(axis.x(off.day()), axis.end(off.day()));
  }

  private Map<Integer, List<YearVersions.Span>> marks(YearPlot plot, double reach) {
    List<LocalDate> days = new ArrayList<>(story.schedule().skipped());
    story
        .prepared()
        .flatMap(release -> shown(release, plot).stream())
        .forEach(milestone -> days.add(milestone.date()));
    if (story.showsToday()) {
      days.add(story.schedule().today());
    }
    double around = Math.max(2.5, reach * 0.7);
    return days.stream()
        .collect(
            Collectors.groupingBy(
                LocalDate::getYear,
                Collectors.mapping(
                    day -> YearVersions.Span.around(plot.axis().middle(day), around),
                    Collectors.toList())));
  }
}
