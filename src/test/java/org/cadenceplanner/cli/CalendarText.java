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

  private CalendarText() {}
}
