package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.util.ArrayList;
import java.util.List;

/// Collects the rules of a region, kind by kind: what stands in `<Holidays>`.
final class RuleCollector {
  private final List<FixedHolidayConfiguration> fixed = new ArrayList<>();
  private final List<RelativeToFixedHolidayConfiguration> fromFixed = new ArrayList<>();
  private final List<RelativeToWeekdayInMonthHolidayConfiguration> fromWeekday = new ArrayList<>();
  private final List<FixedWeekdayInMonthHolidayConfiguration> weekdays = new ArrayList<>();
  private final List<ChristianHolidayConfiguration> christian = new ArrayList<>();
  private final List<IslamicHolidayConfiguration> islamic = new ArrayList<>();
  private final List<FixedWeekdayBetweenFixedHolidayConfiguration> between = new ArrayList<>();
  private final List<FixedWeekdayRelativeToFixedHolidayConfiguration> near = new ArrayList<>();
  private final List<EthiopianOrthodoxHolidayConfiguration> ethiopian = new ArrayList<>();
  private final List<RelativeToEasterSundayHolidayConfiguration> fromEaster = new ArrayList<>();

  static HolidayRules readHolidays(XmlCursor at) {
    at.allowAttributes();
    RuleCollector collector = new RuleCollector();
    while (at.nextChild()) {
      collector.readRule(at);
    }
    return collector.rules();
  }

  private void readRule(XmlCursor at) {
    switch (at.element()) {
      case "Fixed" -> fixed.add(FixedDay.read(at));
      case "RelativeToFixed" -> fromFixed.add(DaysFromFixedDay.read(at));
      case "RelativeToWeekdayInMonth" -> fromWeekday.add(DayFromWeekdayOfMonth.read(at));
      case "FixedWeekday" -> weekdays.add(WeekdayOfMonth.read(at));
      case "ChristianHoliday" -> christian.add(ChristianFeast.read(at));
      case "IslamicHoliday" -> islamic.add(IslamicFeast.read(at));
      case "FixedWeekdayBetweenFixed" -> between.add(WeekdayBetweenFixedDays.read(at));
      case "FixedWeekdayRelativeToFixed" -> near.add(WeekdayNearFixedDay.read(at));
      case "EthiopianOrthodoxHoliday" -> ethiopian.add(EthiopianFeast.read(at));
      case "RelativeToEasterSunday" -> fromEaster.add(DaysFromEaster.read(at));
      default ->
          throw at.unknownElement(
              "Fixed",
              "RelativeToFixed",
              "RelativeToWeekdayInMonth",
              "FixedWeekday",
              "ChristianHoliday",
              "IslamicHoliday",
              "FixedWeekdayBetweenFixed",
              "FixedWeekdayRelativeToFixed",
              "EthiopianOrthodoxHoliday",
              "RelativeToEasterSunday");
    }
  }

  RuleCollector add(HolidayRules rules) {
    fixed.addAll(rules.fixed());
    fromFixed.addAll(rules.relativeToFixed());
    fromWeekday.addAll(rules.relativeToWeekdayInMonth());
    weekdays.addAll(rules.fixedWeekdays());
    christian.addAll(rules.christianHolidays());
    islamic.addAll(rules.islamicHolidays());
    between.addAll(rules.fixedWeekdayBetweenFixed());
    near.addAll(rules.fixedWeekdayRelativeToFixed());
    ethiopian.addAll(rules.ethiopianOrthodoxHolidays());
    fromEaster.addAll(rules.relativeToEasterSunday());
    return this;
  }

  HolidayRules rules() {
    return new HolidayRules(
        fixed,
        fromFixed,
        fromWeekday,
        weekdays,
        christian,
        islamic,
        between,
        near,
        ethiopian,
        fromEaster);
  }
}
