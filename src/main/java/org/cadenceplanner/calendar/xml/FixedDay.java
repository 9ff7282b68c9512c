package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/// `Fixed`: the same day every year, such as 25 December. 29 February is kept on 28 February in
/// common years.
record FixedDay(Terms terms, MonthDay day, List<MovingCondition> conditions)
    implements Rule, FixedHolidayConfiguration {

  static FixedDay read(XmlCursor at) {
    Terms terms = Terms.read(at, "month", "day");
    MonthDay day = day(at);
    terms
        .onlyYear()
        .filter(year -> !day.isValidYear(year.getValue()))
        .ifPresent(
            year -> {
              throw at.wrong(tr("%s has no 29 February", year));
            });
    return new FixedDay(terms, day, Move.readAll(at));
  }

  private static MonthDay day(XmlCursor at) {
    Month month = at.requiredConstant(Month.class, "month");
    int day = at.requiredNumber("day");
    try {
      return MonthDay.of(month, day);
    } catch (DateTimeException e) {
      throw at.wrong(tr("%s has no day %s; allowed: 1 to %s", month, day, month.maxLength()));
    }
  }
}
