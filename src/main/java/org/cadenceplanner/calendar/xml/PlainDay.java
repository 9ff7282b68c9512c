package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited.YearCycle;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/// A `Fixed` rule without conditions: a public holiday on a day of every year, or of one year.
///
/// @param name the holiday's name, or the key to it; empty when the file gives none
/// @param only the one year it is kept in; empty for every year
public record PlainDay(String name, MonthDay day, Optional<Year> only) {

  /// What a rule says, if it is such a one.
  public static Optional<PlainDay> of(FixedHolidayConfiguration rule) {
    boolean isPlain =
        rule.conditions().isEmpty()
            && rule.holidayType() == HolidayType.PUBLIC_HOLIDAY
            && rule.cycle() == YearCycle.EVERY_YEAR
            && rule.validFrom().equals(rule.validTo());
    return isPlain
        ? Optional.of(new PlainDay(rule.descriptionPropertiesKey(), rule.day(), rule.validFrom()))
        : Optional.empty();
  }
}
