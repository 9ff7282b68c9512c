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
/// on a side without days off if there is one, else above them in a row that is high enough; nowhere
/// where they would lie over a mark or one another, or leave the year.
///
/// @param axis where the days stand
/// @param row the row of the year
/// @param reach from the middle of a diamond to its corners
record YearVersions(YearAxis axis, Area row, double reach) {
  private static final double LEAST_ROW = 15;
  private static final double LEAST_LOW_ROW = 11;
  private static final double GAP = 6;
  private static final double GAP_ABOVE = 2;
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

  private record Place(Span span, double middle, boolean isAbove) {}

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
    List<Span> level = new ArrayList<>(marks);
    releases.forEach(release -> level.add(Span.around(axis.middle(release.date()), reach + 2)));
    List<Span> above = new ArrayList<>(marks);
    for (Release release : releases) {
      style
          .flatMap(
              letters -> {
                double width = width(sketch, release, letters);
                return beside(release, width, level, daysOff)
                    .or(() -> above(release, width, letters, above));
              })
          .ifPresent(
              place -> {
                (place.isAbove() ? above : level).add(place.span());
                if (daysOff.stream().anyMatch(place.span()::meets)) {
                  drawGround(sketch, place, style.orElseThrow());
                }
                write(sketch, scenario, release, place, style.orElseThrow());
              });
    }
  }

  private static double width(Sketch sketch, Release release, TextStyle style) {
    return sketch.lettering().width(Mark.Label.oneLine(release.version().text()), style);
  }

  private Optional<Place> beside(
      Release release, double width, List<Span> taken, List<Span> daysOff) {
    double x = axis.middle(release.date());
    double away = reach + GAP;
    return Stream.of(
            new Span(x + away, x + away + width + 1), new Span(x - away - width, x - away + 1))
        .filter(span -> isFree(span, taken))
        .min(Comparator.comparing(span -> daysOff.stream().anyMatch(span::meets)))
        .map(span -> new Place(span, row.y() + row.height() / 2, false));
  }

  private Optional<Place> above(Release release, double width, TextStyle style, List<Span> taken) {
    double x = axis.middle(release.date());
    double half = style.size() / 2;
    // Higher than the diamonds, and than what is written beside them.
    double lift = Math.max(reach, half) + GAP_ABOVE;
    double middle = row.y() + row.height() / 2 - lift - half;
    return Optional.of(new Span(x - width / 2, x + width / 2 + 1))
        .filter(span -> middle - half >= row.y())
        .filter(span -> isFree(span, taken))
        .map(span -> new Place(span, middle, true));
  }

  private boolean isFree(Span span, List<Span> taken) {
    return span.from() >= axis.left()
        && span.until() <= axis.right()
        && taken.stream().noneMatch(span::meets);
  }

  // The days off still show through above and below the letters.
  private static void drawGround(Sketch sketch, Place place, TextStyle style) {
    double half = style.size() * 0.55;
    sketch.add(
        Mark.Box.filled(
            place.span().from() - 1,
            place.middle() - half,
            place.span().until() - place.span().from() + 1,
            2 * half,
            sketch.palette().surface().withAlpha(GROUND)));
  }

  private static void write(
      Sketch sketch, String scenario, Release release, Place place, TextStyle style) {
    sketch.write(
        Mark.Label.oneLine(release.version().text()),
        place.span().from(),
        place.middle(),
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
