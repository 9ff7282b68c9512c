package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// One row a branch: its version, its phases as a bar, the diamond and the date of its release, and
/// the milestones before it.
///
/// What low rows lose is said at [RowHeight].
///
/// @param scenario the scenario's name, for the subjects of the marks
/// @param releases the releases, one a row, from top to bottom
/// @param skipped the due days of slots with no release in them
/// @param ghosts where the rules would have put releases
/// @param today the day that counts as today
/// @param emphasised the class whose versions are written bold
/// @param limits the limits of the plan
record BranchRows(
    String scenario,
    List<Release> releases,
    List<LocalDate> skipped,
    List<Ghost> ghosts,
    PhaseKey phases,
    TimeAxis axis,
    LocalDate today,
    Optional<String> emphasised,
    LimitsShown limits) {

  /// The size of the cross of a skipped slot, as a part of a diamond's.
  private static final double CROSS = 0.6;

  private static final double BEFORE_DATE = 4;

  /// Draws the versions and the bars.
  ///
  /// @param gutter the room for versions left of the axis
  void drawBars(Sketch sketch, Area area, double gutter) {
    RowHeight row = row(sketch, area);
    for (int i = 0; i < releases.size(); i++) {
      Area line = line(area, i);
      if (i % row.rowsPerVersion() == 0) {
        drawVersion(sketch, releases.get(i), line, gutter);
      }
      if (row.height() >= 8) {
        drawRule(sketch, line);
      }
      drawBar(sketch, releases.get(i), bar(row, line));
    }
  }

  /// Draws the days on which releases may come, over the bars and under the diamonds.
  void drawForecast(Sketch sketch, Area area, List<ReleaseForecast> forecast) {
    for (int i = 0; i < releases.size(); i++) {
      Version version = releases.get(i).version();
      Area line = line(area, i).inset(0, 1);
      forecast.stream()
          .filter(release -> release.version().equals(version))
          .forEach(
              release ->
                  ForecastBand.draw(
                      sketch,
                      axis,
                      line,
                      release.spread(),
                      new Part.Forecast(scenario, version).subject()));
    }
  }

  /// Draws the diamonds and dates of the releases, over the bars.
  void drawReleases(Sketch sketch, Area area) {
    RowHeight row = row(sketch, area);
    ReleaseDates dates =
        new ReleaseDates(
            axis, today, row.reach(), date -> sketch.lettering().width(date, sketch.type().tiny()));
    for (int i = 0; i < releases.size(); i++) {
      Release release = releases.get(i);
      Area bar = bar(row, line(area, i));
      Optional<ReleaseDates.Place> date = date(dates, release, row);
      date.ifPresent(place -> drawDate(sketch, place, bar));
      ghost(release).ifPresent(ghost -> drawWay(sketch, ghost, release, bar, date));
      ghost(release).ifPresent(ghost -> drawGhost(sketch, ghost, bar, row.reach()));
      if (axis.shows(release.date())) {
        drawMark(sketch, release, bar, row.reach());
      }
      drawMilestones(sketch, release, bar, row, date);
    }
  }

  private Optional<ReleaseDates.Place> date(ReleaseDates dates, Release release, RowHeight row) {
    return axis.shows(release.date()) && row.hasRoomForDates()
        ? dates.of(release, markedIn(release))
        : Optional.empty();
  }

  private List<LocalDate> markedIn(Release release) {
    return Stream.of(
            skippedIn(release).stream(),
            ghost(release).map(Ghost::day).stream(),
            release.milestones().stream().map(ScheduledMilestone::date))
        .flatMap(days -> days)
        .toList();
  }

  private Optional<Ghost> ghost(Release release) {
    return ghosts.stream().filter(ghost -> ghost.version().equals(release.version())).findFirst();
  }

  private void drawMilestones(
      Sketch sketch, Release release, Area bar, RowHeight row, Optional<ReleaseDates.Place> date) {
    double diamond =
        axis.shows(release.date()) ? axis.x(release.date()) - row.reach() : axis.right();
    double end = Math.min(diamond, date.map(ReleaseDates.Place::left).orElse(diamond));
    new MilestoneMarks(scenario, release, axis, today, row.reach() * 0.7, row.hasRoomForDates())
        .draw(sketch, bar.withWidth(end - BEFORE_DATE - bar.x()), crosses(release, row));
  }

  private List<Area> crosses(Release release, RowHeight row) {
    double reach = row.reach() * CROSS;
    return skippedIn(release).stream()
        .map(day -> new Area(axis.x(day) - reach, 0, 2 * reach, 0))
        .toList();
  }

  /// Draws the skipped slots, each in the row of the release that came later for it.
  void drawSkipped(Sketch sketch, Area area) {
    double reach = row(sketch, area).reach() * CROSS;
    for (LocalDate day : skipped) {
      laterFor(day)
          .map(release -> line(area, releases.indexOf(release)))
          .ifPresent(line -> drawSkipped(sketch, day, line, reach));
    }
  }

  private List<LocalDate> skippedIn(Release release) {
    return skipped.stream().filter(day -> laterFor(day).equals(Optional.of(release))).toList();
  }

  private Optional<Release> laterFor(LocalDate day) {
    return releases.stream().filter(release -> release.date().isAfter(day)).findFirst();
  }

  private void drawSkipped(Sketch sketch, LocalDate day, Area line, double reach) {
    Point middle = new Point(axis.x(day), line.y() + line.height() / 2);
    Subject subject = new Part.Skipped(scenario, day).subject();
    SkippedSlotMark.draw(sketch, middle, reach, subject);
  }

  private void drawVersion(Sketch sketch, Release release, Area line, double gutter) {
    boolean bold = emphasised.equals(Optional.of(release.releaseClass()));
    TextStyle style = new RowHeight(line.height(), sketch.type()).version(bold);
    double right = axis.left() - sketch.type().of(13);
    double room = gutter - sketch.type().of(13);
    String version = sketch.lettering().fit(release.version().text(), style, room);
    double width = sketch.lettering().width(version, style);
    sketch.write(
        version,
        right - width,
        line.y() + line.height() / 2,
        style,
        sketch.palette().text(),
        Optional.of(new Part.Branch(scenario, release.version()).subject()));
  }

  private void drawRule(Sketch sketch, Area line) {
    double y = Math.round(line.bottom()) - 0.5;
    sketch.add(
        Mark.Line.of(axis.left(), y, axis.right(), y, Stroke.solid(sketch.palette().grid(), 1)));
  }

  private void drawBar(Sketch sketch, Release release, Area bar) {
    for (PhaseSpan phase : release.phases()) {
      if (axis.showsAny(phase.from(), phase.until()) && !phases.isHidden(phase.name())) {
        drawPhase(sketch, release, phase, bar);
      }
    }
  }

  private void drawMark(Sketch sketch, Release release, Area bar, double reach) {
    Point middle = new Point(axis.x(release.date()), bar.y() + bar.height() / 2);
    Subject subject = new Part.Release(scenario, release.version()).subject();
    new ReleaseMark(release.state()).draw(sketch, middle, reach, subject);
    if (limits.areBrokenBy(release)) {
      BreakingMark.draw(sketch, middle, reach, subject);
    }
  }

  private void drawGhost(Sketch sketch, Ghost ghost, Area bar, double reach) {
    Point middle = new Point(axis.x(ghost.day()), bar.y() + bar.height() / 2);
    Subject subject = new Part.ByRule(scenario, ghost.version()).subject();
    GhostMark.draw(sketch, middle, reach, subject);
  }

  // A date that stands left of the diamond would be struck through.
  private void drawWay(
      Sketch sketch, Ghost ghost, Release release, Area bar, Optional<ReleaseDates.Place> date) {
    boolean isFree = date.filter(place -> place.on().isEmpty()).isEmpty();
    if (isFree && axis.shows(release.date())) {
      Point from = new Point(axis.x(ghost.day()), bar.y() + bar.height() / 2);
      GhostMark.drawWay(sketch, from, axis.x(release.date()));
    }
  }

  private void drawPhase(Sketch sketch, Release release, PhaseSpan phase, Area bar) {
    double x = axis.x(phase.from());
    double width = Math.max(axis.x(phase.until()) - x, 1);
    Area piece = new Area(x, bar.y(), width, bar.height());
    PhaseSwatch.of(phase.name(), phases, sketch.palette())
        .draw(sketch, piece, new Part.Phase(scenario, release.version(), phase.name()).subject());
    if (phase.isOpen()) {
      OpenEnd.fade(sketch, piece);
    }
  }

  private void drawDate(Sketch sketch, ReleaseDates.Place place, Area bar) {
    Ink ink =
        place
            .on()
            .filter(phase -> !phases.isHidden(phase.name()))
            .map(phase -> inkOn(phase, sketch.palette()))
            .orElse(sketch.palette().text());
    double middle = bar.y() + bar.height() / 2;
    sketch.write(place.date(), place.left(), middle, sketch.type().tiny(), ink);
  }

  private Ink inkOn(PhaseSpan phase, Palette palette) {
    return Palette.textOn(PhaseSwatch.of(phase.name(), phases, palette).ground(palette));
  }

  private RowHeight row(Sketch sketch, Area area) {
    return new RowHeight(area.height() / Math.max(1, releases.size()), sketch.type());
  }

  private Area line(Area area, int place) {
    double row = area.height() / releases.size();
    return new Area(area.x(), area.y() + place * row, area.width(), row);
  }

  // Bars that are thick enough to show it stand on whole units, so that their edges are sharp.
  private Area bar(RowHeight row, Area line) {
    double exact = row.bar();
    double height = exact >= 4 ? Math.floor(exact) : exact;
    double top = line.y() + (line.height() - height) / 2;
    double width = axis.right() - axis.left();
    return new Area(axis.left(), exact >= 4 ? Math.round(top) : top, width, height);
  }
}
