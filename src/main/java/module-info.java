/// Cadence, the release-cadence planner.
@org.jspecify.annotations.NullMarked
module org.cadenceplanner {
  requires static org.jspecify;
  requires java.xml;
  requires de.focus_shift.jollyday.core;
  requires org.threeten.extra;

  exports org.cadenceplanner.calendar.xml to
      de.focus_shift.jollyday.core;

  provides de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService with
      org.cadenceplanner.calendar.xml.ReadCalendarService;
}
