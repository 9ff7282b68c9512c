package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;

/// Gives Jollyday the rules of a calendar that [CalendarFileReader] has read. Found by Jollyday
/// through the module's `provides`, or through `META-INF/services` on the class path.
public final class ReadCalendarService implements HolidayCalendarConfigurationService {

  @Override
  public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
    if (parameter instanceof ReadCalendar calendar) {
      return calendar.root();
    }
    throw new IllegalStateException("only a calendar that was read can be given to Jollyday");
  }
}
