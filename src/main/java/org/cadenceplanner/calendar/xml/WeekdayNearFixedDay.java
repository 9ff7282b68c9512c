package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import java.time.DayOfWeek;

/// `FixedWeekdayRelativeToFixed`: such as the second Monday after 17 March.
record WeekdayNearFixedDay(
    Terms terms, Occurrence which, DayOfWeek weekday, Relation when, FixedDay day)
    implements Rule, FixedWeekdayRelativeToFixedHolidayConfiguration {

  static WeekdayNearFixedDay read(XmlCursor at) {
    Terms terms = Terms.read(at, "which", "weekday", "when");
    Occurrence which = at.constant(Occurrence.class, "which").orElse(Occurrence.FIRST);
    DayOfWeek weekday = at.requiredConstant(DayOfWeek.class, "weekday");
    Relation when = at.requiredConstant(Relation.class, "when");
    return new WeekdayNearFixedDay(
        terms, which, weekday, when, at.onlyChild("day", FixedDay::read));
  }
}
