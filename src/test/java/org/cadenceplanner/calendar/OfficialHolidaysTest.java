package org.cadenceplanner.calendar;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the working days lost to holidays against what the states publish. Where a calendar
/// differs, the test fails; there is no list of accepted differences, and none is needed.
class OfficialHolidaysTest {
  private final Calendars calendars = Calendars.of(List.of());

  @ParameterizedTest
  @MethodSource("published")
  void weekdaysOffAreThoseTheStatePublishes(YearOfHolidays published) throws CalendarFailure {
    Year year = Year.of(published.year());

    SortedSet<LocalDate> found = new TreeSet<>();
    found.addAll(calendars.load(published.calendar(), year, year).names().keySet());
    found.removeIf(OfficialHolidaysTest::isWeekend);

    assertThat(found)
        .as("%s %d", published.calendar(), published.year())
        .isEqualTo(published.days());
  }

  @ParameterizedTest
  @MethodSource("heldCountries")
  void everyCalendarOfTheCountryIsHeldInEveryYear(String country, int calendars)
      throws IOException {
    Map<String, List<YearOfHolidays>> facts =
        published()
            .filter(year -> year.calendar().split("/")[0].equals(country))
            .collect(Collectors.groupingBy(YearOfHolidays::calendar));

    assertThat(facts)
        .hasSize(calendars)
        .allSatisfy(
            (calendar, years) ->
                assertThat(years)
                    .extracting(YearOfHolidays::year)
                    .containsExactly(
                        2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
                        2027));
  }

  static Stream<Arguments> heldCountries() {
    return Map.ofEntries(
            entry("gb", 3),
            entry("de", 16 + 1),
            entry("us", 1),
            entry("fr", 1),
            entry("pl", 1),
            entry("jp", 1),
            entry("at", 1),
            entry("cz", 1),
            entry("nl", 1),
            entry("se", 1),
            entry("ch", 8),
            entry("ca", 9),
            entry("au", 10))
        .entrySet()
        .stream()
        .map(held -> arguments(held.getKey(), held.getValue()));
  }

  static Stream<YearOfHolidays> published() throws IOException {
    try (InputStream in = OfficialHolidaysTest.class.getResourceAsStream("official-holidays.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(YearOfHolidays::parse);
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  record YearOfHolidays(String calendar, int year, SortedSet<LocalDate> days) {

    static YearOfHolidays parse(String line) {
      String[] fields = line.split(",", -1);
      SortedSet<LocalDate> days =
          Arrays.stream(fields[2].split(" ", -1))
              .map(day -> LocalDate.parse(fields[1] + "-" + day))
              .collect(Collectors.toCollection(TreeSet::new));
      return new YearOfHolidays(fields[0], Integer.parseInt(fields[1]), days);
    }

    @Override
    public String toString() {
      return calendar + " " + year;
    }
  }
}
