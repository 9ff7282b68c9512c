package org.cadenceplanner.calendar.xml;

import java.time.Year;
import java.util.Optional;

/// The years a calendar file can speak for.
///
/// @param firstKnown the first year with all its days in the file; empty when its rules have no
///   beginning
/// @param lastKnown the last year with all its days in the file; empty when its rules have no end
/// @param lastAnnounced the last year whose days were announced; later ones are computed; empty
///   when all of them are law
public record Coverage(
    Optional<Year> firstKnown, Optional<Year> lastKnown, Optional<Year> lastAnnounced) {
  static final Coverage WITHOUT_END =
      new Coverage(Optional.empty(), Optional.empty(), Optional.empty());

  Coverage knownFrom(Year year) {
    return new Coverage(Optional.of(year), lastKnown, lastAnnounced);
  }

  Coverage knownTo(Year year) {
    return new Coverage(firstKnown, Optional.of(year), lastAnnounced);
  }

  Coverage announcedTo(Year year) {
    return new Coverage(firstKnown, lastKnown, Optional.of(year));
  }
}
