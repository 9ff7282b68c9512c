package org.cadenceplanner.cli;

/// The text of a small calendar file.
final class CalendarText {
  static final String WITH_11_MARCH =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday"
                     hierarchy="acme" description="Acme project">
        <Holidays>
          <Fixed month="MARCH" day="11" descriptionPropertiesKey="Founders' day"/>
        </Holidays>
      </Configuration>
      """;

  /// A day off as other programs export it.
  static final String EVENTS =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:test
      BEGIN:VEVENT
      UID:1
      DTSTART;VALUE=DATE:20270511
      SUMMARY:Meeting
      END:VEVENT
      END:VCALENDAR
      """;

  private CalendarText() {}
}
