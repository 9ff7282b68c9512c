package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the calendars in `holidays/` to the facts they were made from: `holidays-asia.csv`, the
/// non-working public holidays of ten countries from 2015 to 2035, taken in July 2026 from the
/// holidays project (vacanza/holidays, MIT licence), with the days of South Korea and Vietnam that
/// were made holidays later.
class ShippedCalendarsTest {
  private static final Year FIRST = Year.of(2015);
  private static final Year LAST = Year.of(2035);

  @ParameterizedTest
  @ValueSource(strings = {"cn", "jp", "kr", "tw", "sg", "in", "il", "vn", "tr"})
  void calendarHasTheDaysOfTheFactsAndNoOthers(String country) throws Exception {
    assertThat(days(country).names()).isEqualTo(facts(country));
  }

  @Test
  void hongKongHasItsGeneralHolidaysBesideTheStatutoryOnes() throws Exception {
    SortedMap<LocalDate, String> statutory = facts("hk");
    SortedMap<LocalDate, String> general = new TreeMap<>(days("hk").names());

    assertThat(general).containsAllEntriesOf(statutory);
    general.keySet().removeAll(statutory.keySet());
    assertThat(general)
        .hasSize(55)
        .containsEntry(LocalDate.of(2026, 4, 3), "Good Friday")
        .allSatisfy(
            (day, name) ->
                assertThat(name)
                    .isIn(
                        "Good Friday",
                        "The day following Good Friday",
                        "Easter Monday",
                        "The day following Easter Monday",
                        "The Buddha's Birthday",
                        "The day following the Buddha's Birthday",
                        "The first weekday after Christmas Day",
                        "The second weekday after Christmas Day"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn", "jp", "kr", "tw", "hk", "sg", "in", "il", "vn", "tr"})
  void calendarKnowsFrom2015To2035AndWasAnnouncedTo2026(String country) throws CalendarFailure {
    assertThat(days(country).firstKnownYear()).contains(FIRST);
    assertThat(days(country).lastKnownYear()).contains(LAST);
    assertThat(days(country).lastAnnouncedYear()).contains(Year.of(2026));
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileIsValidByJollydaysSchema(Path file) {
    assertThatCode(() -> JollydaysSchema.validate(file)).doesNotThrowAnyException();
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("holidays"))) {
      return files.sorted().toList().stream();
    }
  }

  private static CalendarDays days(String country) throws CalendarFailure {
    return Calendars.of(List.of()).load(country, FIRST, LAST);
  }

  private static SortedMap<LocalDate, String> facts(String country) throws IOException {
    SortedMap<LocalDate, String> facts = new TreeMap<>();
    try (InputStream in = ShippedCalendarsTest.class.getResourceAsStream("holidays-asia.csv")) {
      String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String code = country.toUpperCase(Locale.ROOT) + ",";
      csv.lines().filter(line -> line.startsWith(code)).forEach(line -> addFact(facts, line));
    }
    return facts;
  }

  /// A name may hold commas and then stands in quotes.
  private static void addFact(SortedMap<LocalDate, String> facts, String line) {
    String[] fields = line.split(",", 3);
    String name = fields[2].substring(0, fields[2].lastIndexOf(','));
    facts.put(LocalDate.parse(fields[1]), name.replaceAll("^\"|\"$", ""));
  }
}
