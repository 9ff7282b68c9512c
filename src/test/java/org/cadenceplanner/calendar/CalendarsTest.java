package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.schedule.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
  private static final Year Y2026 = Year.of(2026);
  private static final String MAY_DAY =
      "<Fixed month=\"MAY\" day=\"1\" descriptionPropertiesKey=\"May Day\"/>";

  @TempDir Path home;
  private final Calendars jollydayAndOurs = Calendars.of(List.of());

  @ParameterizedTest
  @CsvSource({
    "gb/eng, England",
    "gb, United Kingdom",
    "de/be, Germany (Berlin)",
    "'de/by/mu', 'Germany (Bavaria, Munich)'",
    "us, USA",
    "us/ca, USA (California)",
    "pl, Poland",
    "cn, China",
    "xen, Xen Project"
  })
  void calendarHasANameForPeople(String id, String name) throws CalendarFailure {
    CalendarDays days = jollydayAndOurs.load(id, Y2026, Y2026);

    assertThat(days.name()).isEqualTo(name);
    assertThat(days.id()).isEqualTo(id);
  }

  @Test
  void regionHasItsCountrysDaysToo() throws CalendarFailure {
    assertThat(jollydayAndOurs.load("de/be", Y2026, Y2026).names())
        .containsEntry(LocalDate.of(2026, 3, 8), "International Women's Day")
        .containsEntry(LocalDate.of(2026, 10, 3), "German Unity Day");
  }

  @Test
  void unitedKingdomAloneLacksWhatItsPartsKeepThemselves() throws CalendarFailure {
    assertThat(jollydayAndOurs.load("gb", Y2026, Y2026).names())
        .containsKey(LocalDate.of(2026, 4, 3))
        .doesNotContainKey(LocalDate.of(2026, 4, 6));
  }

  @Test
  void letterCaseDoesNotMatter() throws CalendarFailure {
    assertThat(jollydayAndOurs.load(" GB/Eng ", Y2026, Y2026))
        .isEqualTo(jollydayAndOurs.load("gb/eng", Y2026, Y2026));
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2027, 2032})
  void newYearOnASaturdayIsKeptInTheYearBefore(int year) throws CalendarFailure {
    assertThat(jollydayAndOurs.load("us", Year.of(year), Year.of(year)).names())
        .containsEntry(LocalDate.of(year, 12, 31), "New Year's Day, observed");
  }

  @Test
  void daysOfOtherYearsAreLeftOut() throws CalendarFailure {
    assertThat(jollydayAndOurs.load("us", Year.of(2022), Year.of(2022)).names().firstKey())
        .isEqualTo(LocalDate.of(2022, 1, 17));
  }

  @ParameterizedTest
  @CsvSource({
    "uk, there is no calendar 'uk'; did you mean gb?",
    "uk/eng, there is no calendar 'uk/eng'; did you mean gb?",
    "germany, there is no calendar 'germany'; did you mean de?",
    "usa, there is no calendar 'usa'; did you mean us?",
    "xne, there is no calendar 'xne'; did you mean xen?",
    "xeno, there is no calendar 'xeno'; did you mean xen?",
    "q, 'there is no calendar ''q''; write a country''s two letters (gb, de, us) or the name of"
        + " a file in holidays/'"
  })
  void unknownCalendarIsNamedWithWhatMayBeMeant(String id, String message) {
    assertThatThrownBy(() -> jollydayAndOurs.load(id, Y2026, Y2026))
        .isInstanceOf(CalendarFailure.Unknown.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "de/xx, 'Germany has no region ''xx''; it has bb, be, bw, by, hb, he, hh, mv, ni, nw, rp, sh,"
        + " sl, sn, st, th'",
    "pl/ma, Poland has no region 'ma'; it has no regions",
    "gb/eng/london, England has no region 'london'; it has no regions"
  })
  void unknownRegionIsNamedWithThoseThereAre(String id, String message) {
    assertThatThrownBy(() -> jollydayAndOurs.load(id, Y2026, Y2026))
        .isInstanceOf(CalendarFailure.UnknownRegion.class)
        .hasMessage(message);
  }

  @Test
  void longListOfRegionsIsShortened() {
    assertThatThrownBy(() -> jollydayAndOurs.load("us/xx", Y2026, Y2026))
        .message()
        .endsWith(" more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../../etc/passwd",
        "/etc/passwd",
        "gb/../de",
        "gb//eng",
        "gb/",
        "file:///etc/passwd",
        "http://example.org/x",
        "x.xml",
        "C:\\x",
        "us+",
        "gb eng",
        "gb\u0000"
      })
  void nameThatCouldLeadElsewhereIsRefused(String id) {
    assertThatThrownBy(() -> jollydayAndOurs.load(id, Y2026, Y2026))
        .isInstanceOf(CalendarFailure.BadName.class)
        .message()
        .contains("is not a calendar's name");
  }

  @Test
  void aLinkMayNotLeadOutOfTheFolder() throws IOException {
    Path holidays = Files.createDirectory(home.resolve("holidays"));
    Path outside = Files.writeString(home.resolve("secret.xml"), "secret");
    Path link = Files.createSymbolicLink(holidays.resolve("x.xml"), outside);

    assertThatThrownBy(() -> Calendars.of(List.of(holidays)).load("x", Y2026, Y2026))
        .isInstanceOf(CalendarFailure.BadFile.class)
        .hasMessage(link + ": this leads out of its folder; allowed: a file in it");
  }

  @Test
  void lastYearBeforeTheFirstIsAMistakeOfTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> jollydayAndOurs.load("pl", Y2026, Year.of(2025)));
  }

  @Test
  void defaultLocaleChangesNothing() throws CalendarFailure {
    Locale before = Locale.getDefault();
    CalendarDays italian = jollydayAndOurs.load("IT", Y2026, Y2026);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(jollydayAndOurs.load("IT", Y2026, Y2026)).isEqualTo(italian);
      assertThat(jollydayAndOurs.load("IN", Y2026, Y2026).name()).isEqualTo("India");
      Locale.setDefault(Locale.GERMANY);
      assertThat(jollydayAndOurs.load("it", Y2026, Y2026)).isEqualTo(italian);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nearestFolderWinsOverTheNextAndOverOurs() throws CalendarFailure {
    Path plan = home.resolve("plan");
    Path user = home.resolve("user");
    CalendarFiles.write(plan, "cn", MAY_DAY);
    CalendarFiles.write(user, "cn", "");
    CalendarFiles.write(user, "pl", "");
    Calendars calendars = Calendars.of(List.of(plan, user));

    assertThat(calendars.load("cn", Y2026, Y2026).names())
        .containsOnlyKeys(LocalDate.of(2026, 5, 1));
    assertThat(calendars.load("pl", Y2026, Y2026).names()).isEmpty();
    assertThat(calendars.load("pl", Y2026, Y2026).name()).isEqualTo("The pl calendar");
  }

  @Test
  void editedFileCountsAtTheNextLoad() throws CalendarFailure {
    Calendars calendars = Calendars.of(List.of(home));
    CalendarFiles.write(home, "x", "");
    assertThat(calendars.load("x", Y2026, Y2026).names()).isEmpty();

    CalendarFiles.write(home, "x", MAY_DAY);

    assertThat(calendars.load("x", Y2026, Y2026).names()).hasSize(1);
  }

  @Test
  void amendmentAddsItsDaysToACalendarFurtherAway() throws CalendarFailure {
    CalendarFiles.writeWhole(
        home,
        "gb+",
        "<Holidays>"
            + MAY_DAY
            + "</Holidays><SubConfigurations hierarchy=\"eng\"><Holidays>"
            + MAY_DAY.replace("\"1\"", "\"2\"")
            + "</Holidays></SubConfigurations>");
    Calendars calendars = Calendars.of(List.of(home));

    assertThat(calendars.load("gb/eng", Y2026, Y2026).names())
        .containsEntry(LocalDate.of(2026, 5, 1), "May Day")
        .containsEntry(LocalDate.of(2026, 5, 2), "May Day")
        .containsEntry(LocalDate.of(2026, 12, 25), "Christmas Day");
    assertThat(calendars.load("gb/sct", Y2026, Y2026).names())
        .containsKey(LocalDate.of(2026, 5, 1))
        .doesNotContainKey(LocalDate.of(2026, 5, 2));
  }

  @Test
  void notesOnACountryHoldForItsRegionsToo() throws CalendarFailure {
    CalendarFiles.writeWhole(
        home,
        "gb+",
        "<Holidays/><Sources><Source of=\"note\">Of all.</Source></Sources>"
            + "<SubConfigurations hierarchy=\"eng\"><Holidays/><Sources>"
            + "<Source of=\"note\">Of England.</Source></Sources></SubConfigurations>");
    Calendars calendars = Calendars.of(List.of(home));

    assertThat(calendars.load("gb/eng", Y2026, Y2026).notes())
        .containsExactly("Of all.", "Of England.");
    assertThat(calendars.load("gb/sct", Y2026, Y2026).notes()).containsExactly("Of all.");
    assertThat(calendars.load("pl", Y2026, Y2026).notes()).isEmpty();
  }

  @Test
  void ownCalendarIsNotChangedByAnAmendmentFurtherAway() throws CalendarFailure {
    CalendarFiles.write(home, "us", MAY_DAY);

    assertThat(Calendars.of(List.of(home)).load("us", Y2026, Y2026).names())
        .containsOnlyKeys(LocalDate.of(2026, 5, 1));
  }

  @Test
  void amendmentOfARegionThatIsNotThereIsRefused() {
    CalendarFiles.writeWhole(
        home,
        "pl+",
        "<Holidays/><SubConfigurations hierarchy=\"ma\"><Holidays/></SubConfigurations>");

    assertThatThrownBy(() -> Calendars.of(List.of(home)).load("pl", Y2026, Y2026))
        .isInstanceOf(CalendarFailure.BadFile.class)
        .hasMessage(home.resolve("pl+.xml") + ": Poland has no region 'ma' to add days to");
  }

  @Test
  void badFileFailsItsOwnCalendarOnly() throws IOException, CalendarFailure {
    Path bad = Files.writeString(home.resolve("pl.xml"), "<!DOCTYPE x>\n<x/>");
    CalendarFiles.write(home, "x", MAY_DAY);
    Calendars calendars = Calendars.of(List.of(home));

    assertThatThrownBy(() -> calendars.load("pl", Y2026, Y2026))
        .isInstanceOf(CalendarFailure.BadFile.class)
        .hasMessage(bad + ":1: DOCTYPE is not allowed in a calendar file");
    assertThat(calendars.load("x", Y2026, Y2026).names()).hasSize(1);
    assertThat(calendars.load("de", Y2026, Y2026).names()).isNotEmpty();
  }

  @Test
  void linkToNowhereIsABadFile() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("x.xml"), home.resolve("gone"));

    assertThatThrownBy(() -> Calendars.of(List.of(home)).load("x", Y2026, Y2026))
        .isInstanceOf(CalendarFailure.BadFile.class)
        .hasMessage(link + ": this is not a file");
  }

  @Test
  void calendarSaysHowFarItKnowsAndHowFarItWasAnnounced() throws CalendarFailure {
    CalendarDays china = jollydayAndOurs.load("cn", Y2026, Year.of(2040));
    CalendarDays poland = jollydayAndOurs.load("pl", Y2026, Y2026);

    assertThat(china.firstKnownYear()).contains(Year.of(2015));
    assertThat(china.lastKnownYear()).contains(Year.of(2035));
    assertThat(china.lastAnnouncedYear()).contains(Year.of(2026));
    assertThat(china.names().lastKey().getYear()).isEqualTo(2035);
    assertThat(poland.firstKnownYear()).isEmpty();
    assertThat(poland.lastKnownYear()).isEmpty();
    assertThat(poland.lastAnnouncedYear()).isEmpty();
  }

  @Test
  void islamicCalendarIsKnownFrom1883To2173AndComputedThroughout() throws CalendarFailure {
    CalendarDays morocco = jollydayAndOurs.load("ma", Year.of(2170), Year.of(2200));

    assertThat(morocco.firstKnownYear()).contains(Year.of(1883));
    assertThat(morocco.lastKnownYear()).contains(Year.of(2173));
    assertThat(morocco.lastAnnouncedYear()).contains(Year.of(1882));
    assertThat(morocco.names().lastKey().getYear()).isEqualTo(2173);
    assertThatThrownBy(() -> jollydayAndOurs.load("ma", Year.of(1882), Y2026))
        .isInstanceOf(CalendarFailure.TooEarly.class)
        .hasMessage("Morocco is known from 1883 on, not for 1882");
  }

  @Test
  void observanceIsNotADayOff() throws CalendarFailure {
    assertThat(jollydayAndOurs.load("us/ar", Y2026, Y2026).names())
        .doesNotContainKey(LocalDate.of(2026, 12, 24));
  }

  @Test
  void xenKeepsAYearEndShutDownAndItsSummits() throws CalendarFailure {
    CalendarDays xen = jollydayAndOurs.load("xen", Year.of(2018), Year.of(2018));

    assertThat(xen.names())
        .hasSize(9 + 3)
        .containsEntry(LocalDate.of(2018, 1, 1), "Year-end shut-down")
        .containsEntry(LocalDate.of(2018, 12, 24), "Year-end shut-down")
        .containsEntry(LocalDate.of(2018, 6, 20), "Xen summit, Nanjing");
  }
}
