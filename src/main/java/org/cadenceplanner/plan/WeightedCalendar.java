package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A holiday calendar that a plan heeds, and how many committers live by it.
///
/// @param id the calendar, as `gb/eng`, `de/be`, `cn` or the name of a file in `holidays/`;
/// letter case does not matter
/// @param weight how much it weighs against the others, such as its number of committers: 1 to 1000
public record WeightedCalendar(String id, int weight) {
  private static final int MOST = 1_000;

  /// @throws IllegalArgumentException if the weight is not 1 to 1000
  public WeightedCalendar {
    if (weight < 1 || weight > MOST) {
      throw new IllegalArgumentException(tr("a weight of %s; allowed: 1 to %s", weight, MOST));
    }
  }

  /// The one way to write an id that may be written in several: `gb/eng` for `GB/Eng`.
  public static String canonical(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if a calendar stands twice, as `gb` and `GB` do
  static void requireOnce(List<WeightedCalendar> calendars) {
    Set<String> seen = new HashSet<>();
    for (WeightedCalendar calendar : calendars) {
      if (!seen.add(canonical(calendar.id()))) {
        throw new IllegalArgumentException(
            tr("calendar '%s' stands twice; allowed: each once", calendar.id()));
      }
    }
  }
}
