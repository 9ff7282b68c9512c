package org.cadenceplanner.calendar.xml;

/// A calendar file as read: a country (or a project) with its regions, and the years it speaks for.
///
/// @param source where it was read from, as messages name it
public record CalendarFile(String source, CalendarRegion root, Coverage coverage) {

  /// This calendar with the days of `amendment` added, region by region. The years it speaks for
  /// stay its own.
  ///
  /// @throws CalendarFileException if the amendment names a region this calendar does not have
  public CalendarFile amendedBy(CalendarFile amendment) {
    return new CalendarFile(source, root.amendedBy(amendment.root, amendment.source), coverage);
  }
}
