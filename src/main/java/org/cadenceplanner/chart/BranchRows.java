package org.cadenceplanner.chart;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;

/// One row a branch: its version, its phases as a bar, and the diamond and the date of its release.
///
/// Thin rows lose their dates first; then only every second, third … keeps its version.
///
/// @param scenario the scenario's name, for the subjects of the marks
/// @param releases the releases, one a row, from top to bottom
/// @param emphasised the classes whose versions are written bold
record BranchRows(
    String scenario,
    List<Release> releases,
    PhaseKey phases,
    TimeAxis axis,
    Set<String> emphasised) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final double GAP = 5;

  /// The releases of which anything shows on an axis.
  static List<Release> shown(List<Release> releases, TimeAxis axis) {
    return releases.stream().filter(release -> shows(release, axis)).toList();
  }

  private static boolean shows(Release release, TimeAxis axis) {
    return axis.shows(release.date()) || axis.showsAny(release.date(), release.end());
  }

  void draw(Sketch sketch, Area area, double gutter) {
    double row = releases.isEmpty() ? 0 : area.height() / releases.size();
    int everyOne = (int) Math.ceil(labelHeight(sketch) / Math.max(row, 0.01));
    DateTimeFormatter format = dateFormat(sketch, barHeight(row));
    for (int i = 0; i < releases.size(); i++) {
      Area line = new Area(area.x(), area.y() + i * row, area.width(), row);
      if (i % everyOne == 0) {
        drawVersion(sketch, releases.get(i), middleOf(line), gutter);
      }
      if (row >= 8) {
        drawRule(sketch, line);
      }
      drawBar(sketch, releases.get(i), line, format);
    }
  }

  private void drawVersion(Sketch sketch, Release release, double middle, double gutter) {
    boolean bold = emphasised.contains(release.releaseClass());
    TextStyle style = bold ? sketch.type().smallStrong() : sketch.type().small();
    String version = sketch.lettering().fit(release.version().text(), style, gutter);
    double right = axis.left() - sketch.type().of(10);
    double width = sketch.lettering().width(version, style);
    sketch.write(
        version, right - width, middle, style, sketch.palette().text(), subject("row", release));
  }

  private void drawRule(Sketch sketch, Area line) {
    double y = Math.round(line.bottom()) - 0.5;
    sketch.add(
        Mark.Line.of(
            axis.left(), y, axis.right(), y, Stroke.solid(sketch.palette().grid(), 1)));
  }

  private void drawBar(Sketch sketch, Release release, Area line, DateTimeFormatter format) {
    double height = barHeight(line.height());
    double top = snapped(middleOf(line) - height / 2, height);
    Area bar = new Area(axis.left(), top, axis.right() - axis.left(), height);
    for (PhaseSpan phase : release.phases()) {
      if (axis.showsAny(phase.from(), phase.until())) {
        drawPhase(sketch, release, phase, bar);
      }
    }
    if (axis.shows(release.date())) {
      double reach = reach(line.height());
      Point middle = new Point(axis.x(release.date()), bar.y() + bar.height() / 2);
      drawDate(sketch, release, bar, reach, format);
      new ReleaseMark(release.state())
          .draw(
              sketch,
              middle,
              reach,
              Subject.of("release", scenario, release.version().text()));
    }
  }

  private void drawPhase(Sketch sketch, Release release, PhaseSpan phase, Area bar) {
    double x = axis.x(phase.from());
    double width = Math.max(axis.x(phase.until()) - x, 1);
    PhaseSwatch.of(phase.name(), phases, sketch.palette())
        .draw(
            sketch,
            new Area(x, bar.y(), width, bar.height()),
            Subject.of("phase", scenario, release.version().text(), phase.name()));
  }

  private void drawDate(
      Sketch sketch, Release release, Area bar, double reach, DateTimeFormatter format) {
    TextStyle style = sketch.type().tiny();
    if (bar.height() < dateHeight(sketch)) {
      return;
    }
    String date = format.format(release.date());
    double width = sketch.lettering().width(date, style);
    double x = axis.x(release.date()) + reach + GAP;
    double middle = bar.y() + bar.height() / 2;
    Optional<PhaseSpan> first = firstPhase(release);
    if (first.isPresent() && x + width + GAP <= axis.x(first.get().until())) {
      PhaseSwatch swatch = PhaseSwatch.of(first.get().name(), phases, sketch.palette());
      sketch.write(
          date, x, middle, style, Palette.textOn(swatch.ground(sketch.palette())));
      return;
    }
    double after = Math.max(x, axis.x(release.end()) + GAP);
    double before = axis.x(release.date()) - reach - GAP - width;
    if (after + width <= axis.right()) {
      sketch.write(date, after, middle, style, sketch.palette().text());
    } else if (before >= axis.left()) {
      sketch.write(date, before, middle, style, sketch.palette().text());
    }
  }

  // The year is written where it fits into every bar that is not cut off by the axis.
  private DateTimeFormatter dateFormat(Sketch sketch, double barHeight) {
    double room = sketch.lettering().width("28 Sep 2018", sketch.type().tiny());
    double reach = reach(barHeight);
    boolean fits =
        releases.stream()
            .filter(release -> axis.shows(release.date()))
            .flatMap(release -> firstPhase(release).stream())
            .filter(phase -> phase.until().isBefore(axis.until()))
            .allMatch(
                phase ->
                    axis.x(phase.until()) - axis.x(phase.from()) >= room + reach + 2 * GAP);
    return fits ? FULL : DAY;
  }

  private static Optional<PhaseSpan> firstPhase(Release release) {
    return release.phases().stream()
        .filter(phase -> phase.from().isBefore(phase.until()))
        .findFirst()
        .filter(phase -> phase.contains(release.date()));
  }

  private Optional<Subject> subject(String kind, Release release) {
    return Optional.of(Subject.of(kind, scenario, release.version().text()));
  }

  private static double middleOf(Area line) {
    return line.y() + line.height() / 2;
  }

  private static double barHeight(double row) {
    double height = row * 0.62;
    return height >= 4 ? Math.floor(height) : height;
  }

  private static double snapped(double top, double height) {
    return height >= 4 ? Math.round(top) : top;
  }

  private static double reach(double row) {
    return Math.min(9, row * 0.33);
  }

  private static double labelHeight(Sketch sketch) {
    return sketch.type().of(14);
  }

  private static double dateHeight(Sketch sketch) {
    return sketch.type().of(12);
  }
}
