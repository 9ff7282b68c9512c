package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.util.List;

/// The rules of one region, sorted by kind as Jollyday wants them.
///
/// Jollyday calls every method of this class that returns a list by reflection. So the class is
/// public, its package is exported to Jollyday, and it has no other method with a generic result.
public record HolidayRules(
    List<FixedHolidayConfiguration> fixed,
    List<RelativeToFixedHolidayConfiguration> relativeToFixed,
    List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth,
    List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays,
    List<ChristianHolidayConfiguration> christianHolidays,
    List<IslamicHolidayConfiguration> islamicHolidays,
    List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed,
    List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed,
    List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays,
    List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday)
    implements HolidayConfigurations {

  public HolidayRules {
    fixed = List.copyOf(fixed);
    relativeToFixed = List.copyOf(relativeToFixed);
    relativeToWeekdayInMonth = List.copyOf(relativeToWeekdayInMonth);
    fixedWeekdays = List.copyOf(fixedWeekdays);
    christianHolidays = List.copyOf(christianHolidays);
    islamicHolidays = List.copyOf(islamicHolidays);
    fixedWeekdayBetweenFixed = List.copyOf(fixedWeekdayBetweenFixed);
    fixedWeekdayRelativeToFixed = List.copyOf(fixedWeekdayRelativeToFixed);
    ethiopianOrthodoxHolidays = List.copyOf(ethiopianOrthodoxHolidays);
    relativeToEasterSunday = List.copyOf(relativeToEasterSunday);
  }

  HolidayRules plus(HolidayRules more) {
    return new RuleCollector().add(this).add(more).rules();
  }
}
