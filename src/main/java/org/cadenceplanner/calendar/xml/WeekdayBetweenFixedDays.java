package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// `FixedWeekdayBetweenFixed`: such as the Saturday from 31 October to 6 November. The stretch is
/// at least a week long, so that it always has the weekday.
record WeekdayBetweenFixedDays(Terms terms, DayOfWeek weekday, FixedDay from, FixedDay to)
    implements Rule, FixedWeekdayBetweenFixedHolidayConfiguration {
  private static final Year COMMON_YEAR = Year.of(2001);
  private static final int DAYS_OF_A_WEEK = 7;

  static WeekdayBetweenFixedDays read(XmlCursor at) {
    Terms terms = Terms.read(at, "weekday");
    DayOfWeek weekday = at.requiredConstant(DayOfWeek.class, "weekday");
    Optional<FixedDay> from = Optional.empty();
    Optional<FixedDay> to = Optional.empty();
    while (at.nextChild()) {
      switch (at.element()) {
        case "from" -> from = Optional.of(FixedDay.read(at));
        case "to" -> to = Optional.of(FixedDay.read(at));
        default -> throw at.unknownElement("from", "to");
      }
    }
    if (from.isEmpty() || to.isEmpty() || days(from.get().day(), to.get().day()) < DAYS_OF_A_WEEK) {
      throw at.wrong(
          tr("FixedWeekdayBetweenFixed needs from and to, at least 7 days, both included"));
    }
    return new WeekdayBetweenFixedDays(terms, weekday, from.get(), to.get());
  }

  private static long days(MonthDay first, MonthDay last) {
    return 1 + ChronoUnit.DAYS.between(COMMON_YEAR.atMonthDay(first), COMMON_YEAR.atMonthDay(last));
  }
}
