package org.cadenceplanner.fuzz;

/// Files as they should be, with as many kinds of things in them as there are.
final class Sound {
  static final String CALENDAR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday" hierarchy="x" description="X">
        <Holidays>
          <Fixed month="MAY" day="1" descriptionPropertiesKey="LABOUR_DAY" validFrom="1990" validTo="2040">
            <MovingCondition substitute="SUNDAY" with="NEXT" weekday="MONDAY"/>
          </Fixed>
          <Fixed month="JULY" day="4" every="EVEN_YEARS" localizedType="BANK_HOLIDAY"/>
          <RelativeToFixed descriptionPropertiesKey="VICTORIA_DAY">
            <Weekday>MONDAY</Weekday><When>BEFORE</When><Date month="MAY" day="24"/>
          </RelativeToFixed>
          <RelativeToFixed><Days>3</Days><When>AFTER</When><Date month="MAY" day="24"/></RelativeToFixed>
          <RelativeToWeekdayInMonth weekday="TUESDAY" when="AFTER">
            <FixedWeekday which="FIRST" weekday="MONDAY" month="NOVEMBER"/>
          </RelativeToWeekdayInMonth>
          <FixedWeekday which="LAST" weekday="MONDAY" month="MAY" descriptionPropertiesKey="MEMORIAL"/>
          <ChristianHoliday type="EASTER_MONDAY" chronology="JULIAN"/>
          <IslamicHoliday type="NEWYEAR"/>
          <FixedWeekdayBetweenFixed weekday="SATURDAY">
            <from month="OCTOBER" day="31"/><to month="NOVEMBER" day="6"/>
          </FixedWeekdayBetweenFixed>
          <FixedWeekdayRelativeToFixed which="FIRST" weekday="THURSDAY" when="AFTER">
            <day month="APRIL" day="18"/>
          </FixedWeekdayRelativeToFixed>
          <EthiopianOrthodoxHoliday type="TIMKAT"/>
          <RelativeToEasterSunday><chronology>GREGORIAN</chronology><days>-2</days></RelativeToEasterSunday>
        </Holidays>
        <SubConfigurations hierarchy="a" description="A">
          <Holidays><Fixed month="JUNE" day="6"/></Holidays>
        </SubConfigurations>
        <Sources><Source of="first known year">1990</Source><Source>https://example.org</Source></Sources>
      </Configuration>
      """;

  static final String EVENTS =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Example//Calendar//EN
      X-WR-CALNAME:Team days off
      BEGIN:VTIMEZONE
      TZID:Europe/Berlin
      BEGIN:STANDARD
      DTSTART:19961027T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:1
      DTSTART;VALUE=DATE:20250704
      RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231
      EXDATE;VALUE=DATE:20250926
      SUMMARY:Last Friday
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      RECURRENCE-ID;VALUE=DATE:20251031
      DTSTART;VALUE=DATE:20251030
      SUMMARY:Last Friday\\, moved
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261224
      DURATION:P2D
      SUMMARY;X="a:b":Shut-down
      STATUS:CANCELLED
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;TZID=Europe/Berlin:20261224T000000
      DTEND;TZID=Europe/Berlin:20261226T000000
      RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=7
      RDATE;VALUE=DATE:20270704,20280705
      SUMMARY:Odd days
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20260501
      RRULE:FREQ=YEARLY
      SUMMARY:May Day
      END:VEVENT
      END:VCALENDAR
      """
          .replace("\n", "\r\n");

  static final String RELEASES =
      """
      # made by hand
      version,release,full support,security fixes only
      4.10,2017-12-05,2019-06,2020-12-05
      "4.11",2018-07-10,2020-01-10,2021-07-10
      4.12,2019-04-02,,
      """;

  static final String BACKPORTS =
      """
      branch,month,backports,committers,largest share
      4.10,2018-01,27,3,0.76
      4.11,2018-07,12,1,1
      """;

  static final String OLD_ENDOFLIFE =
      """
      [{"cycle": "21", "releaseDate": "2023-10-17", "lts": false, "eol": true},
       {"cycle": "20", "releaseDate": "2023-04-18", "support": "2024-10-22", "eol": "2026-04-30",
        "latest": "20.19.5", "extendedSupport": "2027-04-30"}]
      """;

  static final String ENDOFLIFE =
      """
      {"schema_version": "1.2.0", "result": {"name": "nodejs", "labels": {"eol": "x"},
        "releases": [{"name": "20", "releaseDate": "2023-04-18", "isLts": true,
          "eoasFrom": "2024-10-22", "eolFrom": "2026-04-30", "latest": {"name": "20.1"}}]}}
      """;

  static final String NODEJS =
      """
      {"v20": {"start": "2023-04-18", "lts": "2023-10-24", "maintenance": "2024-10-22",
               "end": "2026-04-30", "codename": "Iron"},
       "v21": {"start": "2023-10-17", "end": "2024-06-01"}}
      """;

  private Sound() {}
}
