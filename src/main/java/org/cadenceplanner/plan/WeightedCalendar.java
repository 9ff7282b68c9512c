package org.cadenceplanner.plan;

/// A holiday calendar that a plan heeds, and how many committers live by it.
///
/// @param id the calendar, as `gb/eng`, `de/be`, `cn` or the name of a file in `holidays/`
/// @param weight how much it weighs against the others, such as its number of committers: 1 to 1000
public record WeightedCalendar(String id, int weight) {
  private static final int MOST = 1_000;

  /// @throws IllegalArgumentException if the weight is not 1 to 1000
  public WeightedCalendar {
    if (weight < 1 || weight > MOST) {
      throw new IllegalArgumentException(
          "a weight of %s; allowed: 1 to %s".formatted(weight, MOST));
    }
  }
}
