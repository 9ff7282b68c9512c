package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of rule a calendar file may have, and the days it gives.
class HolidayRulesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<Fixed month='MAY' day='23'/> | 2026-05-23",
        "<Fixed month='MAY' day='23' validFrom='2026' validTo='2026'/> | 2026-05-23",
        "<Fixed month='MAY' day='23' validTo='2025'/> | ",
        "<Fixed month='MAY' day='23' every='ODD_YEARS'/> | ",
        "<Fixed month='MAY' day='23' every='THREE_YEARS' validFrom='2020'/> | 2026-05-23",
        "<Fixed month='FEBRUARY' day='29'/> | 2026-02-28",
        "<Fixed month='OCTOBER' day='10'><MovingCondition substitute='SATURDAY' with='PREVIOUS'"
            + " weekday='FRIDAY'/></Fixed> | 2026-10-09",
        "<FixedWeekday which='LAST' weekday='FRIDAY' month='JULY'/> | 2026-07-31",
        "<ChristianHoliday type='GOOD_FRIDAY'/> | 2026-04-03",
        "<ChristianHoliday type='GOOD_FRIDAY' chronology='JULIAN'/> | 2026-04-10",
        "<IslamicHoliday type='NEWYEAR'/> | 2026-06-16",
        "<EthiopianOrthodoxHoliday type='ENKUTATASH'/> | 2026-09-11",
        "<RelativeToFixed><Days>1</Days><When>AFTER</When><Date month='MAY' day='23'/>"
            + "</RelativeToFixed> | 2026-05-24",
        "<RelativeToFixed><Weekday>WEDNESDAY</Weekday><When>BEFORE</When>"
            + "<Date month='NOVEMBER' day='23'/></RelativeToFixed> | 2026-11-18",
        "<RelativeToWeekdayInMonth weekday='FRIDAY' when='AFTER'><FixedWeekday which='FOURTH'"
            + " weekday='THURSDAY' month='NOVEMBER'/></RelativeToWeekdayInMonth> | 2026-11-27",
        "<FixedWeekdayBetweenFixed weekday='MONDAY'><from month='SEPTEMBER' day='10'/>"
            + "<to month='SEPTEMBER' day='16'/></FixedWeekdayBetweenFixed> | 2026-09-14",
        "<FixedWeekdayRelativeToFixed which='SECOND' weekday='TUESDAY' when='AFTER'>"
            + "<day month='MARCH' day='16'/></FixedWeekdayRelativeToFixed> | 2026-03-24",
        "<RelativeToEasterSunday><chronology>GREGORIAN</chronology><days>-3</days>"
            + "</RelativeToEasterSunday> | 2026-04-02",
        "<Fixed month='MAY' day='23' localizedType='OBSERVANCE'/> | ",
        "<Fixed month='MAY' day='23' localizedType='BANK_HOLIDAY'/> | 2026-05-23",
      })
  void ruleGivesItsDayOf2026(String rule, String days) throws CalendarFailure {
    CalendarFiles.write(folder, "x", rule.replace('\'', '"'));

    assertThat(daysOf2026().keySet()).containsExactlyElementsOf(dates(days));
  }

  @ParameterizedTest
  @CsvSource({
    "Year-end shut-down, Year-end shut-down",
    "XEN_SUMMIT, Xen summit",
    "NEW_YEAR, New Year's Day",
    "LABOUR_DAY, Labour Day",
    "STEPHENS, St Stephen's Day",
    "FIRST_CHRISTMAS_DAY, Christmas Day",
    "'', Holiday"
  })
  void keyOfAHolidayGivesItsName(String key, String name) throws CalendarFailure {
    CalendarFiles.write(
        folder, "x", "<Fixed month=\"MAY\" day=\"4\" descriptionPropertiesKey=\"" + key + "\"/>");

    assertThat(daysOf2026()).containsEntry(LocalDate.of(2026, 5, 4), name);
  }

  @Test
  void twoHolidaysOnOneDayAreNamedTogether() throws CalendarFailure {
    CalendarFiles.write(
        folder,
        "x",
        "<Fixed month=\"MAY\" day=\"4\" descriptionPropertiesKey=\"Summit\"/>"
            + "<Fixed month=\"MAY\" day=\"4\" descriptionPropertiesKey=\"Hack day\"/>");

    assertThat(daysOf2026()).containsEntry(LocalDate.of(2026, 5, 4), "Hack day and Summit");
  }

  private SortedMap<LocalDate, String> daysOf2026() throws CalendarFailure {
    return Calendars.of(List.of(folder)).load("x", Year.of(2026), Year.of(2026)).names();
  }

  private static List<LocalDate> dates(String days) {
    return days == null ? List.of() : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }
}
