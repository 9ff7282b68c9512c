package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Scenario;

/// The places in the year at which planned releases are due, and how likely they are met there.
///
/// The releases of the last cadence make the places, month by month: 10 March, 10 July and
/// 10 November every 8 months. A place is met by a release that comes within some days of the day
/// it is due there by the plan. Cadences in days or weeks, and those that follow another, have none.
final class PlaceChances {
  private PlaceChances() {}

  static List<PlaceChance> of(Scenario scenario, List<ReleaseForecast> releases, int within) {
    Cadence cadence = scenario.lastRules().cadence();
    Map<Month, List<ReleaseForecast>> byMonth =
        releases.stream()
            .filter(it -> scenario.rulesFor(it.version(), it.due()).cadence().equals(cadence))
            .collect(
                Collectors.groupingBy(
                    it -> it.due().getMonth(), TreeMap::new, Collectors.toList()));
    return hasPlaces(cadence)
        ? byMonth.values().stream().map(there -> chance(there, within)).toList()
        : List.of();
  }

  private static boolean hasPlaces(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every -> every.intervals().stream().allMatch(it -> it.months() > 0);
      case Cadence.Yearly _ -> true;
      case Cadence.Following _ -> false;
    };
  }

  private static PlaceChance chance(List<ReleaseForecast> releases, int within) {
    List<MonthDay> days =
        releases.stream()
            .map(it -> MonthDay.from(it.due()))
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    return new PlaceChance(
        place(days),
        days.getFirst(),
        releases.size(),
        releases.stream().mapToDouble(it -> near(it, within)).average().orElse(0));
  }

  private static double near(ReleaseForecast release, int within) {
    LocalDate due = release.due();
    return release.spread().chance(due.minusDays(within), due.plusDays(within));
  }

  /// Where they are due: a day, or the first and the last of several.
  private static String place(List<MonthDay> days) {
    String first = Words.monthAndDay(days.getFirst());
    return days.size() == 1 ? first : first + " – " + Words.monthAndDay(days.getLast());
  }
}
