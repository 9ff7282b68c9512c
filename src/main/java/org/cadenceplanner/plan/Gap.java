package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// How near to each other and how far from each other one release and the next may come.
///
/// Example: with a minimum of 5 months, a release that is due 4 months after one that slipped moves
/// a month later, if its date policy lets it move so far.
///
/// @param minimum the least time from one release to the next
/// @param maximum the most time from one release to the next
public record Gap(Optional<Length> minimum, Optional<Length> maximum) {
  /// No bounds.
  public static final Gap NONE = new Gap(Optional.empty(), Optional.empty());

  private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);
  private static final int MONTHS_LOOKED_AT = 48;

  /// @throws IllegalArgumentException if a length is zero, or the minimum longer than the maximum
  public Gap {
    minimum.ifPresent(Length::requirePositive);
    maximum.ifPresent(Length::requirePositive);
    if (minimum.isPresent() && maximum.isPresent() && isLonger(minimum.get(), maximum.get())) {
      throw new IllegalArgumentException(
          tr(
              "a gap of at least %s and at most %s; allowed: a minimum not longer than the maximum",
              minimum.get().inWords(), maximum.get().inWords()));
    }
  }

  /// @throws IllegalArgumentException if no two releases of a cadence can keep to these bounds,
  /// wherever in the year they are
  void requireFitting(Cadence cadence) {
    minimum
        .filter(least -> holdsOfAll(cycles(cadence), (from, to) -> least.after(from).isAfter(to)))
        .ifPresent(
            least -> {
              throw new IllegalArgumentException(
                  tr(
                      "a gap of at least %s, which no cycle of the cadence keeps; allowed: a"
                          + " minimum that its cycles can keep",
                      least.inWords()));
            });
    maximum
        .filter(most -> holdsOfAll(cycles(cadence), (from, to) -> most.after(from).isBefore(to)))
        .ifPresent(
            most -> {
              throw new IllegalArgumentException(
                  tr(
                      "a gap of at most %s, which no cycle of the cadence keeps; allowed: a"
                          + " maximum that its cycles can keep",
                      most.inWords()));
            });
  }

  private static boolean isLonger(Length one, Length other) {
    return holdsOfAll(cycles(other), (from, to) -> one.after(from).isAfter(to));
  }

  private static boolean holdsOfAll(List<Cycle> cycles, BiPredicate<LocalDate, LocalDate> test) {
    return !cycles.isEmpty()
        && cycles.stream().allMatch(cycle -> test.test(cycle.from(), cycle.to()));
  }

  /// From release to release all through the year; none where they follow another scenario's.
  private static List<Cycle> cycles(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every ->
          every.intervals().stream().flatMap(interval -> cycles(interval).stream()).toList();
      case Cadence.Yearly yearly -> cycles(yearly);
      case Cadence.Following _ -> List.of();
    };
  }

  private static List<Cycle> cycles(Length interval) {
    return IntStream.range(0, MONTHS_LOOKED_AT)
        .mapToObj(SOME_DAY::plusMonths)
        .map(day -> new Cycle(day, interval.after(day)))
        .toList();
  }

  private static List<Cycle> cycles(Cadence.Yearly yearly) {
    List<LocalDate> days =
        IntStream.range(SOME_DAY.getYear(), SOME_DAY.getYear() + YearlySlot.YEARS_TO_COME_ROUND)
            .boxed()
            .flatMap(year -> yearly.slots().stream().map(slot -> slot.in(year)))
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(1, days.size())
        .mapToObj(i -> new Cycle(days.get(i - 1), days.get(i)))
        .toList();
  }

  /// The time from one release to the next.
  private record Cycle(LocalDate from, LocalDate to) {}
}
