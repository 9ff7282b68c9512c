package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.schedule.Release;

/// Where the versions of the releases of one year stand: right of their diamonds, else left of them,
/// on a side without days off if there is one; nowhere else, and nowhere where they would lie over
/// a mark or one another, or leave the year.
///
/// @param axis where the days stand
/// @param row the row of the year
/// @param reach from the middle of a diamond to its corners
record YearVersions(YearAxis axis, Area row, double reach) {
  private static final double LEAST_ROW = 15;
  private static final double LEAST_LOW_ROW = 11;
  private static final double GAP = 6;
  private static final int GROUND = 205;

  /// Marks in a row from one place to another.
  record Span(double from, double until) {
    static Span around(double x, double reach) {
      return new Span(x - reach, x + reach);
    }

    boolean meets(Span other) {
      return from < other.until && until > other.from;
    }
  }

  /// Writes the versions that have a place.
  ///
  /// @param scenario the scenario's name, for the subjects
  /// @param marks what stands in the row besides the diamonds
  /// @param daysOff the days off, which may be written over
  void write(
      Sketch sketch,
      String scenario,
      List<Release> releases,
      List<Span> marks,
      List<Span> daysOff) {
    Optional<TextStyle> style = style(sketch.type());
    List<Span> taken = new ArrayList<>(marks);
    releases.forEach(release -> taken.add(Span.around(axis.middle(release.date()), reach + 2)));
    for (Release release : releases) {
      style
          .flatMap(letters -> place(sketch, release, letters, taken, daysOff))
          .ifPresent(
              place -> {
                taken.add(place);
                if (daysOff.stream().anyMatch(place::meets)) {
                  drawGround(sketch, place, style.orElseThrow());
                }
                write(sketch, scenario, release, place, style.orElseThrow());
              });
    }
  }

  private Optional<Span> place(
      Sketch sketch, Release release, TextStyle style, List<Span> taken, List<Span> daysOff) {
    double width = sketch.lettering().width(Mark.Label.oneLine(release.version().text()), style);
    double x = axis.middle(release.date());
    double away = reach + GAP;
    return Stream.of(
            new Span(x + away, x + away + width + 1), new Span(x - away - width, x - away + 1))
        .filter(place -> place.from() >= axis.left() && place.until() <= axis.right())
        .filter(place -> taken.stream().noneMatch(place::meets))
        .min(Comparator.comparing(place -> daysOff.stream().anyMatch(place::meets)));
  }

  // The days off still show through above and below the letters.
  private void drawGround(Sketch sketch, Span place, TextStyle style) {
    double half = style.size() * 0.55;
    sketch.add(
        Mark.Box.filled(
            place.from() - 1,
            row.y() + row.height() / 2 - half,
            place.until() - place.from() + 1,
            2 * half,
            sketch.palette().surface().withAlpha(GROUND)));
  }

  private void write(Sketch sketch, String scenario, Release release, Span place, TextStyle style) {
    sketch.write(
        Mark.Label.oneLine(release.version().text()),
        place.from(),
        row.y() + row.height() / 2,
        style,
        sketch.palette().text(),
        Optional.of(new Part.Branch(scenario, release.version()).subject()));
  }

  private Optional<TextStyle> style(TypeScale type) {
    if (row.height() >= type.of(LEAST_ROW)) {
      return Optional.of(type.smallStrong());
    }
    return row.height() >= type.of(LEAST_LOW_ROW)
        ? Optional.of(type.leastStrong())
        : Optional.empty();
  }
}
