package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.DayOfWeek;

/// `RelativeToWeekdayInMonth`: such as the Friday after the fourth Thursday of November.
record DayFromWeekdayOfMonth(
    Terms terms, DayOfWeek weekday, Relation when, WeekdayOfMonth weekdayInMonth)
    implements Rule, RelativeToWeekdayInMonthHolidayConfiguration {

  static DayFromWeekdayOfMonth read(XmlCursor at) {
    Terms terms = Terms.read(at, "weekday", "when");
    DayOfWeek weekday = at.requiredConstant(DayOfWeek.class, "weekday");
    Relation when = at.requiredConstant(Relation.class, "when");
    WeekdayOfMonth origin = at.onlyChild("FixedWeekday", WeekdayOfMonth::read);
    return new DayFromWeekdayOfMonth(terms, weekday, when, origin);
  }
}
