package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarListingTest {
  @TempDir Path folder;

  @Test
  void everyCalendarOfJollydayCanBeRead() {
    CalendarListing listing = Calendars.of(List.of()).list();

    assertThat(listing.problems()).isEmpty();
    assertThat(listing.calendars())
        .filteredOn(calendar -> !calendar.id().contains("/"))
        .hasSizeGreaterThan(HolidayManager.getSupportedCalendarCodes().size());
  }

  @Test
  void listingNamesCalendarRegionAndOrigin() {
    CalendarFiles.write(folder, "acme", "");

    assertThat(Calendars.of(List.of(folder)).list().calendars())
        .contains(
            new ListedCalendar("acme", "The acme calendar", folder.toString()),
            new ListedCalendar("jp", "Japan", "Cadence"),
            new ListedCalendar("gb/eng", "England", "Jollyday"),
            new ListedCalendar("nyse-euronext", "New York Stock Exchange Euronext", "Jollyday"))
        .doesNotContain(new ListedCalendar("jp", "Japan", "Jollyday"));
  }

  @Test
  void badFileIsListedAsAProblemAndTheRestStays() throws IOException {
    Path bad = Files.writeString(folder.resolve("acme.xml"), "");
    CalendarFiles.write(folder, "beta", "");

    CalendarListing listing = Calendars.of(List.of(folder)).list();

    assertThat(listing.problems())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith(bad + ":1: ");
    assertThat(listing.calendars()).extracting(ListedCalendar::id).contains("beta", "de");
  }

  @Test
  void calendarIsListedAsItsAmendmentMakesIt() throws IOException {
    CalendarFiles.writeWhole(
        folder, "pl+", "<Holidays/><Sources><Source of=\"note\">Mind it.</Source></Sources>");
    Path bad = Files.writeString(folder.resolve("de+.xml"), "");

    CalendarListing listing = Calendars.of(List.of(folder)).list();

    assertThat(listing.calendars())
        .contains(new ListedCalendar("pl", "Poland", "Polen", "Jollyday", List.of("Mind it.")))
        .extracting(ListedCalendar::id)
        .doesNotContain("de");
    assertThat(listing.problems())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith(bad + ":1: ");
  }

  @Test
  void everythingListedLoads() {
    Calendars calendars = Calendars.of(List.of());

    assertThat(calendars.list().calendars())
        .filteredOn(calendar -> calendar.id().length() <= 5)
        .allSatisfy(
            calendar ->
                assertThat(calendars.load(calendar.id(), Year.of(2026), Year.of(2026)).name())
                    .isEqualTo(calendar.name()));
  }

  @Test
  void packedCalendarsAreThoseOfTheHolidaysFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("holidays"))) {
      Set<String> calendars =
          files
              .map(file -> file.getFileName().toString().replace(".xml", ""))
              .filter(name -> !name.endsWith("+"))
              .collect(Collectors.toSet());
      assertThat(new PackedCalendars().calendars()).containsExactlyInAnyOrderElementsOf(calendars);
    }
  }
}
