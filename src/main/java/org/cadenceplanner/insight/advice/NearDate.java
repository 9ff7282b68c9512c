package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// A release or a milestone that comes near a feast.
///
/// @param version the release
/// @param milestone the milestone, if it is one
/// @param date its day
/// @param feast which feast, as the margin names it
/// @param holiday the name of the holiday that is nearest
/// @param feastDay the day of that
public record NearDate(
    Version version,
    Optional<String> milestone,
    LocalDate date,
    String feast,
    String holiday,
    LocalDate feastDay) {

  /// The year of the feast: a release on 2 January may be near the Christmas before it.
  public int year() {
    return feastDay.getYear();
  }

  /// How many days it comes after that day; below 0 where it comes before.
  public long daysAfter() {
    return date.toEpochDay() - feastDay.toEpochDay();
  }

  public boolean isOfRelease() {
    return milestone.isEmpty();
  }
}
