package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/// `FixedWeekday`: such as the fourth Thursday of November.
record WeekdayOfMonth(
    Terms terms, Occurrence which, DayOfWeek weekday, Month month, List<MovingCondition> conditions)
    implements Rule, FixedWeekdayInMonthHolidayConfiguration {

  static WeekdayOfMonth read(XmlCursor at) {
    return new WeekdayOfMonth(
        Terms.read(at, "which", "weekday", "month"),
        at.requiredConstant(Occurrence.class, "which"),
        at.requiredConstant(DayOfWeek.class, "weekday"),
        at.requiredConstant(Month.class, "month"),
        Move.readAll(at));
  }
}
