package org.cadenceplanner.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.schedule.Schedule;

/// What is said in the debate, as sentences with the numbers that make it true or false: each
/// scenario against the first one of the plan.
public final class Claims {
  private static final double ALIKE = 0.005;

  private Claims() {}

  /// One sentence on the branches for each scenario but the first, and one on the places in the year
  /// for each that has such.
  public static List<String> of(List<Schedule> schedules) {
    List<String> claims = new ArrayList<>();
    Schedule first = schedules.getFirst();
    for (Schedule schedule : schedules) {
      placesInYear(schedule).ifPresent(claims::add);
    }
    for (Schedule schedule : schedules.subList(1, schedules.size())) {
      branches(schedule, first).ifPresent(claims::add);
    }
    return claims;
  }

  private static Optional<String> placesInYear(Schedule schedule) {
    List<String> places = PlacesInYear.of(schedule);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s: %s of the year (%s), as long as slips are not carried forward."
                .formatted(
                    schedule.scenario().name(),
                    places.size() == 1 ? "1 date" : places.size() + " different dates",
                    Words.list(places)));
  }

  private static Optional<String> branches(Schedule schedule, Schedule other) {
    return Figures.of(schedule)
        .branches()
        .settled()
        .flatMap(
            mine ->
                Figures.of(other)
                    .branches()
                    .settled()
                    .map(
                        theirs ->
                            sentence(
                                schedule.scenario().name(),
                                mine,
                                other.scenario().name(),
                                theirs)));
  }

  private static String sentence(
      String name, CountFigures.Settled mine, String other, CountFigures.Settled theirs) {
    return "%s %s %s; its peak is %d against %d, reached %s of the time."
        .formatted(
            name,
            difference(mine.mean(), theirs.mean()),
            other,
            mine.peak(),
            theirs.peak(),
            Words.percent(mine.shareAtPeak()));
  }

  private static String difference(double mine, double theirs) {
    if (Math.abs(mine - theirs) < ALIKE || theirs == 0) {
      return "needs as many branch-years as";
    }
    String more = mine > theirs ? "more" : "fewer";
    return "needs %s %s branch-years than"
        .formatted(Words.percent(Math.abs(mine - theirs) / theirs), more);
  }
}
