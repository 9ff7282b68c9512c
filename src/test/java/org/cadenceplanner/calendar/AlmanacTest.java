package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.schedule.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The days in the almanac are those that would be worked out.
class AlmanacTest {
  private static final Year FIRST = AlmanacForm.FIRST;
  private static final Year LAST = AlmanacForm.LAST;

  private final CalendarSources sources = CalendarSources.of(List.of());
  private final Calendars calendars = Calendars.of(List.of());

  @TempDir Path folder;

  /// Where the build has made it, that is the almanac it tells of.
  @Test
  void everyCalendarAndRegionHasTheDaysOfItsRulesInEachYear() throws Exception {
    for (String name : sources.calendars()) {
      CalendarFile calendar = sources.find(name).orElseThrow();
      byte[] file = builtOrMade(name, calendar);
      requireDays(file, calendar, new CalendarId(name, List.of()), List.of(calendar.root()));
    }
  }

  private static void requireDays(
      byte[] file, CalendarFile calendar, CalendarId id, List<CalendarRegion> chain)
      throws Exception {
    CalendarPage page = CalendarPage.workedOut(chain, calendar.coverage(), FIRST, LAST);
    assertThat(Almanac.page(new ByteArrayInputStream(file), id.regions(), FIRST, LAST))
        .as(id.toString())
        .hasValueSatisfying(
            found -> {
              assertThat(found.english()).isEqualTo(page.english());
              assertThat(found.german().get()).isEqualTo(page.german().get());
              assertThat(found.notes()).isEqualTo(page.notes());
              assertThat(found.coverage()).isEqualTo(page.coverage());
              assertThat(found.days()).isEqualTo(page.days());
            });
    for (CalendarRegion part : chain.getLast().parts()) {
      requireDays(
          file,
          calendar,
          new CalendarId(id.calendar(), and(id.regions(), part.id())),
          and(chain, part));
    }
  }

  private static <T> List<T> and(List<T> some, T last) {
    return Stream.concat(some.stream(), Stream.of(last)).toList();
  }

  @Test
  void partOfTheYearsHasTheirDaysAlone() throws Exception {
    for (Year[] span :
        new Year[][] {{FIRST, FIRST}, {LAST, LAST}, {Year.of(2027), Year.of(2030)}}) {
      CalendarDays worked = calendars.workedOut(CalendarId.parse("us/ca"), span[0], span[1]);
      CalendarDays found = days("us/ca", span[0], span[1]).orElseThrow();

      assertThat(found.english()).isEqualTo(worked.english());
      assertThat(found.german().get()).isEqualTo(worked.german().get());
    }
  }

  @Test
  void newYearOnASaturdayIsInTheYearBefore() throws Exception {
    assertThat(days("us", Year.of(2027), Year.of(2027)).orElseThrow().names())
        .containsKey(LocalDate.of(2027, 12, 31));
  }

  @Test
  void regionThatThereIsNotIsNotInIt() throws Exception {
    assertThat(days("de/xx", FIRST, FIRST)).isEmpty();
    assertThat(days("de/by/xx", FIRST, FIRST)).isEmpty();
  }

  @Test
  void yearsItDoesNotHaveAreWorkedOut() throws Exception {
    CalendarId id = CalendarId.parse("gb/eng");

    assertThat(Almanac.days(id, FIRST.minusYears(1), FIRST)).isEmpty();
    assertThat(Almanac.days(id, LAST, LAST.plusYears(1))).isEmpty();
    assertThat(calendars.load("gb/eng", FIRST.minusYears(1), FIRST).names())
        .containsKeys(LocalDate.of(1989, 12, 25), LocalDate.of(1990, 12, 25));
  }

  @Test
  void calendarOfOnesOwnTakesThePlaceOfItsPage() throws Exception {
    CalendarFiles.write(
        folder, "fr", "<Fixed month=\"MAY\" day=\"2\" descriptionPropertiesKey=\"Our day\"/>");

    assertThat(Calendars.of(List.of(folder)).load("fr", Year.of(2026), Year.of(2026)).names())
        .containsOnlyKeys(LocalDate.of(2026, 5, 2));
  }

  @Test
  void amendmentOfOnesOwnAddsToItsDays() throws Exception {
    CalendarFiles.write(
        folder, "fr+", "<Fixed month=\"MAY\" day=\"2\" descriptionPropertiesKey=\"Our day\"/>");

    assertThat(Calendars.of(List.of(folder)).load("fr", Year.of(2026), Year.of(2026)).names())
        .containsKeys(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 7, 14));
  }

  /// Only a build makes it; the program runs from its classes alone, too.
  @Test
  void buildHasMadeItForEveryCalendar() throws Exception {
    assumeTrue(built("de").isPresent());

    assertThat(sources.calendars()).allSatisfy(name -> assertThat(built(name)).isPresent());
  }

  private Optional<CalendarDays> days(String id, Year first, Year last)
      throws CalendarFailure, IOException {
    CalendarId wanted = CalendarId.parse(id);
    byte[] file = AlmanacMaker.file(sources.find(wanted.calendar()).orElseThrow());
    return Almanac.page(new ByteArrayInputStream(file), wanted.regions(), first, last)
        .map(page -> page.daysOf(wanted));
  }

  private static byte[] builtOrMade(String name, CalendarFile calendar)
      throws CalendarFailure, IOException {
    Optional<byte[]> built = built(name);
    return built.isPresent() ? built.get() : AlmanacMaker.file(calendar);
  }

  private static Optional<byte[]> built(String calendar) {
    try (InputStream file = Almanac.class.getResourceAsStream(Almanac.FOLDER + calendar)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
