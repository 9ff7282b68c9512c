package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;

/// Where the dates of releases stand: inside the first phase, else left of the diamond, else inside
/// the next phase that is wide enough. Never after the bar, where a date would be read as its end.
///
/// A date that fits nowhere with its year stands without it, and else nowhere.
///
/// @param reach from the middle of a diamond to its corners
/// @param width how wide a text is
record ReleaseDates(TimeAxis axis, LocalDate today, double reach, ToDoubleFunction<String> width) {

  private static final double GAP = 5;

  /// A date and where it starts.
  ///
  /// @param on the phase it stands on; empty left of the bar
  record Place(String date, double left, Optional<PhaseSpan> on) {}

  /// The place for the date of a release that the axis shows.
  ///
  /// @param marked the days before the release with marks of their own in its row
  Optional<Place> of(Release release, List<LocalDate> marked) {
    LocalDate day = release.date();
    return Stream.of(Words.day(day), Words.monthAndDay(MonthDay.from(day)))
        .flatMap(date -> places(date, release, marked))
        .findFirst();
  }

  private Stream<Place> places(String date, Release release, List<LocalDate> marked) {
    List<PhaseSpan> phases = release.phases();
    Optional<PhaseSpan> first =
        phases.stream().filter(phase -> phase.contains(release.date())).findFirst();
    return Stream.of(
            first.stream().flatMap(p -> inside(date, axis.x(release.date()) + reach, p)),
            before(date, release, marked),
            phases.stream()
                .filter(phase -> phase.from().isAfter(release.date()))
                .flatMap(phase -> inside(date, axis.x(phase.from()), phase)))
        .flatMap(places -> places);
  }

  private Stream<Place> inside(String date, double from, PhaseSpan phase) {
    double length = width.applyAsDouble(date);
    double left = besideToday(from + GAP, length);
    boolean fits = left + length + GAP <= axis.x(phase.until());
    return fits ? Stream.of(new Place(date, left, Optional.of(phase))) : Stream.empty();
  }

  private Stream<Place> before(String date, Release release, List<LocalDate> marked) {
    double right = axis.x(release.date()) - reach - GAP;
    double left = right - width.applyAsDouble(date);
    boolean begun = release.phases().stream().anyMatch(p -> p.from().isBefore(release.date()));
    boolean free =
        left >= axis.left()
            && !begun
            && !crosses(today, left, right)
            && marked.stream().noneMatch(day -> crosses(day, left - reach, right + reach));
    return free ? Stream.of(new Place(date, left, Optional.empty())) : Stream.empty();
  }

  // A date that today's line would cross starts right of the line.
  private double besideToday(double left, double length) {
    return crosses(today, left, left + length) ? axis.x(today) + GAP : left;
  }

  private boolean crosses(LocalDate day, double left, double right) {
    double line = axis.x(day);
    return axis.shows(day) && left - 2 < line && line < right + 2;
  }
}
