package org.cadenceplanner.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.OwnDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days off are read from the files that calendars of other programs export.
final class EventFileTest {
  private static final Year FIRST = Year.of(2026);
  private static final Year LAST = Year.of(2028);

  @TempDir private Path folder;

  @Test
  void theEndOfAnEventIsTheDayAfterItsLast() throws BadEventFile {
    assertThat(days("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20270102"))
        .containsExactly(once("2026-12-24", "2027-01-01"));
  }

  @Test
  void anEventWithoutAnEndIsOneDay() throws BadEventFile {
    assertThat(days("DTSTART;VALUE=DATE:20261224"))
        .containsExactly(once("2026-12-24", "2026-12-24"));
    assertThat(days("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224"))
        .containsExactly(once("2026-12-24", "2026-12-24"));
  }

  @Test
  void anEventMayHaveALengthInsteadOfAnEnd() throws BadEventFile {
    assertThat(days("DTSTART;VALUE=DATE:20261224", "DURATION:P1W"))
        .containsExactly(once("2026-12-24", "2026-12-30"));
    assertThat(days("DTSTART;VALUE=DATE:20261224", "DURATION:P2D"))
        .containsExactly(once("2026-12-24", "2026-12-25"));
  }

  @Test
  void midnightToMidnightIsWholeDays() throws BadEventFile {
    assertThat(days("DTSTART:20261224T000000", "DTEND:20261226T000000"))
        .containsExactly(once("2026-12-24", "2026-12-25"));
  }

  @Test
  void aPartOfADayIsNoDayOff() throws BadEventFile {
    EventDays read = read(event("DTSTART:20261224T170000", "DTEND:20261224T180000"));
    assertThat(read.days()).isEmpty();
    assertThat(read.leftOut()).containsExactly("Left out: 1 event at a time of day.");
  }

  @Test
  void theSameDayOfEveryYearForEverIsSaidOnce() throws BadEventFile {
    OwnDays everyYear =
        new OwnDays.Yearly("Off", MonthDay.of(12, 31), MonthDay.of(Month.JANUARY, 1));
    for (String rule :
        List.of("FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=31;WKST=MO")) {
      assertThat(days("DTSTART;VALUE=DATE:20201231", "DTEND;VALUE=DATE:20210102", "RRULE:" + rule))
          .containsExactly(everyYear);
    }
  }

  @Test
  void aLeapDayIsNoDayOfEveryYear() throws BadEventFile {
    assertThat(days("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"))
        .containsExactly(once("2028-02-29", "2028-02-29"));
  }

  @Test
  void otherRulesAreDaysInTheYearsAskedFor() throws BadEventFile {
    assertThat(days("DTSTART;VALUE=DATE:20101125", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"))
        .containsExactly(
            once("2026-11-26", "2026-11-26"),
            once("2027-11-25", "2027-11-25"),
            once("2028-11-23", "2028-11-23"));
    assertThat(days("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=YEARLY;UNTIL=20270101"))
        .containsExactly(once("2026-01-01", "2026-01-01"), once("2027-01-01", "2027-01-01"));
    assertThat(days("DTSTART;VALUE=DATE:20250704", "RRULE:FREQ=YEARLY;COUNT=2"))
        .containsExactly(once("2026-07-04", "2026-07-04"));
    assertThat(days("DTSTART;VALUE=DATE:20250704", "RDATE;VALUE=DATE:20260705,20290705"))
        .containsExactly(once("2026-07-05", "2026-07-05"));
  }

  @Test
  void aListOfFurtherDaysComesWithTheFirstOne() throws BadEventFile {
    assertThat(days("DTSTART;VALUE=DATE:20260704", "RDATE;VALUE=DATE:20260705,20290705"))
        .containsExactly(once("2026-07-04", "2026-07-04"), once("2026-07-05", "2026-07-05"));
  }

  @Test
  void anEventComesByEachOfItsRules() throws BadEventFile {
    List<OwnDays> expected =
        List.of(
            once("2026-07-04", "2026-07-04"),
            once("2026-11-26", "2026-11-26"),
            once("2027-07-04", "2027-07-04"),
            once("2027-11-25", "2027-11-25"),
            once("2028-11-23", "2028-11-23"));
    String fourthOfJuly = "RRULE:FREQ=YEARLY;UNTIL=20270704";
    String thanksgiving = "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH";
    assertThat(days("DTSTART;VALUE=DATE:20250704", fourthOfJuly, thanksgiving)).isEqualTo(expected);
    assertThat(days("DTSTART;VALUE=DATE:20250704", thanksgiving, fourthOfJuly)).isEqualTo(expected);
    assertThat(days("DTSTART;VALUE=DATE:20250704", "RRULE:FREQ=YEARLY", thanksgiving))
        .hasSize(6)
        .contains(once("2028-07-04", "2028-07-04"), once("2028-11-23", "2028-11-23"));
    assertThat(days("DTSTART;VALUE=DATE:20250704", "RRULE:FREQ=YEARLY", "RRULE:FREQ=YEARLY"))
        .containsExactly(new OwnDays.Yearly("Off", MonthDay.of(7, 4), MonthDay.of(7, 4)));
  }

  @Test
  void hoursOfARuleSayNothingOfWholeDays() throws BadEventFile {
    assertThat(
            days(
                "DTSTART;VALUE=DATE:20260601",
                "RRULE:FREQ=DAILY;COUNT=3;BYHOUR=0;BYMINUTE=0;BYSECOND=0",
                "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=1;BYHOUR=0"))
        .containsExactly(once("2026-06-02", "2026-06-02"), once("2026-06-03", "2026-06-03"));
    assertThat(
            days(
                "DTSTART;VALUE=DATE:20260706",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260713;BYHOUR=9"))
        .containsExactly(once("2026-07-06", "2026-07-06"), once("2026-07-13", "2026-07-13"));
  }

  @Test
  void midnightsOfATimeZoneAreItsDays() throws BadEventFile {
    String tokyo =
        "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
            + "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    String off =
        event(
            "SUMMARY:Off",
            "DTSTART;TZID=x:20260502T000000",
            "DTEND;TZID=x:20260503T000000",
            "RRULE:FREQ=YEARLY;UNTIL=20280501T150000Z",
            "EXDATE:20270501T150000Z");
    assertThat(read(tokyo + off).days())
        .containsExactly(once("2026-05-02", "2026-05-02"), once("2028-05-02", "2028-05-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTC", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Tokyo", "Pacific/Apia"})
  void theSameDaysAreReadWhereverThatIs(String zone) throws BadEventFile {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      otherRulesAreDaysInTheYearsAskedFor();
      aDayTakenOutOfASeriesIsNone();
      aSingleChangedOneTakesThePlaceOfItsDay();
      aListOfFurtherDaysComesWithTheFirstOne();
      anEventComesByEachOfItsRules();
      midnightsOfATimeZoneAreItsDays();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aDayTakenOutOfASeriesIsNone() throws BadEventFile {
    assertThat(
            days("DTSTART;VALUE=DATE:20250704", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20270704"))
        .containsExactly(once("2026-07-04", "2026-07-04"), once("2028-07-04", "2028-07-04"));
  }

  @Test
  void aSingleChangedOneTakesThePlaceOfItsDay() throws BadEventFile {
    assertThat(
            read(event("SUMMARY:Off", "UID:1", "DTSTART;VALUE=DATE:20250704", "RRULE:FREQ=YEARLY")
                    + event(
                        "UID:1",
                        "SUMMARY:Off",
                        "RECURRENCE-ID;VALUE=DATE:20270704",
                        "DTSTART;VALUE=DATE:20270705")
                    + event(
                        "SUMMARY:Off",
                        "UID:1",
                        "RECURRENCE-ID;VALUE=DATE:20280704",
                        "DTSTART;VALUE=DATE:20280704",
                        "STATUS:CANCELLED"))
                .days())
        .containsExactly(once("2026-07-04", "2026-07-04"), once("2027-07-05", "2027-07-05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BYWEEKNO=54",
        "BYWEEKNO=2028070520",
        "BYWEEKNO=0",
        "BYMONTH=13",
        "INTERVAL=0",
        "INTERVAL=-1",
        "COUNT=0",
        "BYMONTHDAY=-32",
        "BYYEARDAY=367",
        "BYDAY=60MO",
        "BYDAY=MO;BYSETPOS=400"
      })
  void aRuleOfWeeksOrDaysThatNoYearHasIsCounted(String part) throws BadEventFile {
    EventDays read = read(event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=YEARLY;" + part));
    assertThat(read.days()).isEmpty();
    assertThat(read.leftOut()).containsExactly("Left out: 1 event whose days cannot be read.");
  }

  @Test
  void whatIsNoDayOrMoreThanAYearIsCounted() throws BadEventFile {
    EventDays read =
        read(
            event("DTSTART;VALUE=DATE:20260230")
                + event("DTSTART;VALUE=DATE:soon")
                + event("SUMMARY:no day")
                + event("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20280101")
                + event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=SECONDLY")
                + event("DTSTART;VALUE=DATE:20260101", "RRULE:nonsense"));
    assertThat(read.days()).hasSizeLessThanOrEqualTo(1);
    assertThat(read.leftOut()).singleElement().asString().contains("whose days cannot be read");
  }

  @Test
  void namesAreMadeFitForACalendar() throws BadEventFile {
    assertThat(names("SUMMARY:Team\\, all\\nof it")).containsExactly("Team, all of it");
    assertThat(names("SUMMARY:OFF")).containsExactly("Off");
    assertThat(names("SUMMARY:")).containsExactly("Day off");
    assertThat(names("X-NOTHING:1")).containsExactly("Day off");
    assertThat(names("SUMMARY:" + "ab".repeat(200))).singleElement().asString().hasSize(120);
  }

  @Test
  void theCalendarMayHaveAName() throws BadEventFile {
    assertThat(EventFile.read("t.ics", bytes("X-WR-CALNAME:Our team\r\n"), FIRST, LAST).name())
        .contains("Our team");
    assertThat(read("").name()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing", "{}", "BEGIN:VCARD\r\nEND:VCARD\r\n", "\0\0\0"})
  void anotherFileIsRefused(String text) {
    assertThatThrownBy(
            () -> EventFile.read("t.ics", text.getBytes(StandardCharsets.UTF_8), FIRST, LAST))
        .isInstanceOf(BadEventFile.class)
        .hasMessageContaining("t.ics is no calendar file");
  }

  @Test
  void aMissingFileIsSaid() {
    assertThatThrownBy(() -> EventFile.read(folder.resolve("no.ics"), FIRST, LAST))
        .isInstanceOf(BadEventFile.class)
        .hasMessageContaining("no.ics: there is no such file");
  }

  @Test
  void moreThanAFewThousandDaysAreRefused() {
    String daily = event("DTSTART;VALUE=DATE:19000101", "RRULE:FREQ=DAILY");
    assertThatThrownBy(() -> EventFile.read("t.ics", bytes(daily), Year.of(2000), Year.of(2050)))
        .hasMessage("t.ics has more than 5000 days off; allowed: up to that many, by fewer years");
  }

  @Test
  void aMonthThatIsNoneIsDamageOfTheFile() {
    assertThatThrownBy(
            () ->
                read(
                    "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:1996961027T030000\r\n"
                        + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY\r\n"
                        + "END:STANDARD\r\nEND:VTIMEZONE\r\n"
                        + event("DTSTART;TZID=x:20261224T000000", "DTEND;TZID=x:20261226T000000")))
        .isInstanceOf(BadEventFile.class)
        .hasMessageStartingWith("t.ics breaks off or is damaged; allowed: ");
  }

  private List<String> names(String summary) throws BadEventFile {
    return read(event("DTSTART;VALUE=DATE:20261224", summary)).days().stream()
        .map(OwnDays::name)
        .toList();
  }

  private static List<OwnDays> days(String... lines) throws BadEventFile {
    return read(event(
            Stream.concat(Stream.of(lines), Stream.of("SUMMARY:Off")).toArray(String[]::new)))
        .days();
  }

  private static OwnDays once(String first, String last) {
    return new OwnDays.Once("Off", LocalDate.parse(first), LocalDate.parse(last));
  }

  private static EventDays read(String events) throws BadEventFile {
    return EventFile.read("t.ics", bytes(events), FIRST, LAST);
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }

  private static byte[] bytes(String content) {
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + content + "END:VCALENDAR\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
