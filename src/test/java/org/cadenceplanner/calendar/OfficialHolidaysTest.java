package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource({
    "gb, 3, 2015, 2027",
    "de, 17, 2015, 2027",
    "us, 1, 2015, 2027",
    "fr, 1, 2015, 2027",
    "pl, 1, 2015, 2027",
    "jp, 1, 2015, 2027",
    "at, 1, 2015, 2027",
    "cz, 1, 2015, 2027",
    "nl, 1, 2015, 2027",
    "se, 1, 2015, 2027",
    "ch, 8, 2015, 2027",
    "ca, 9, 2015, 2027",
    "au, 10, 2015, 2027",
    "cn, 1, 2015, 2026",
    "hk, 1, 2015, 2026",
    "il, 1, 2015, 2027",
    "in, 1, 2024, 2026",
    "kr, 1, 2015, 2027",
    "sg, 1, 2015, 2027",
    "tr, 1, 2015, 2026",
    "tw, 1, 2017, 2026",
    "vn, 1, 2015, 2026"
  })
  void calendarsOfTheCountryAreHeldInEveryYear(String country, int calendars, int first, int last)
      throws IOException {
    Map<String, List<YearOfHolidays>> facts =
        published()
            .filter(year -> year.calendar().split("/", 2)[0].equals(country))
            .collect(Collectors.groupingBy(YearOfHolidays::calendar));

    List<Integer> everyYear = IntStream.rangeClosed(first, last).boxed().toList();
    assertThat(facts)
        .hasSize(calendars)
        .allSatisfy(
            (calendar, years) ->
                assertThat(years).extracting(YearOfHolidays::year).isEqualTo(everyYear));
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
