package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.schedule.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InGerman.class)
class CalendarsInGermanTest {
  private static final Year Y2026 = Year.of(2026);

  private final Calendars calendars = Calendars.of(List.of());

  @ParameterizedTest
  @CsvSource({
    "gb/sct, Schottland",
    "gb, Vereinigtes Königreich",
    "'de/by/mu', 'Deutschland (Bayern, München)'",
    "us/ca, USA (Kalifornien)",
    "ch/ge, Schweiz (Genf)",
    "ca/federal, Kanada (Arbeitgeber des Bundes)",
    "pl, Polen",
    "tr, Türkei",
    "hk, Hongkong",
    "xen, Xen Project"
  })
  void calendarHasAGermanNameForPeople(String id, String name) throws CalendarFailure {
    assertThat(calendars.load(id, Y2026, Y2026).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 2026-12-25, 1. Weihnachtstag",
    "de, 2026-10-03, Tag der Deutschen Einheit",
    "gb/eng, 2026-04-06, Ostermontag",
    "gb/eng, 2027-12-27, '1. Weihnachtstag, Ersatztag'",
    "us, 2026-01-01, Neujahr",
    "cn, 2026-09-25, Mittherbstfest",
    "au/nsw, 2022-09-22, Staatstrauer um Elisabeth II.",
    "kr, 2026-02-16, Tag vor dem Koreanischen Neujahr"
  })
  void holidayHasItsGermanName(String id, LocalDate day, String name) throws CalendarFailure {
    Year year = Year.from(day);
    assertThat(calendars.load(id, year, year).names()).containsEntry(day, name);
  }

  @Test
  void loadedDaysSpeakWhateverLanguageIsSpokenThen() throws CalendarFailure {
    CalendarDays days = calendars.load("de/by", Y2026, Y2026);
    LocalDate goodFriday = LocalDate.of(2026, 4, 3);
    assertThat(days.names()).containsEntry(goodFriday, "Karfreitag");
    Language.ENGLISH.speak();
    assertThat(days.names()).containsEntry(goodFriday, "Good Friday");
    assertThat(days.name()).isEqualTo("Germany (Bavaria)");
  }

  @Test
  void aHolidayIsFoundByItsEnglishNameInEachLanguage() throws CalendarFailure {
    CalendarDays days = calendars.load("gb/eng", Y2026, Y2026);
    assertThat(days.daysOf(called("easter"))).containsExactly(LocalDate.of(2026, 4, 6));
    assertThat(days.daysOf(called("Christ"))).containsExactly(LocalDate.of(2026, 12, 25));
  }

  @Test
  void aHolidayThatWasNamedInGermanIsFoundInEnglishToo() throws CalendarFailure {
    CalendarDays days = calendars.load("de", Y2026, Y2026);
    Language.ENGLISH.speak();
    assertThat(days.daysOf(called("Pfingstmontag"))).containsExactly(LocalDate.of(2026, 5, 25));
  }

  @Test
  void brokenFileIsToldWithItsLine(@TempDir Path folder) {
    CalendarFiles.write(folder, "acme", "<Fixed month=\"MAI\" day=\"1\"/>");
    assertThatExceptionOfType(CalendarFailure.BadFile.class)
        .isThrownBy(() -> Calendars.of(List.of(folder)).load("acme", Y2026, Y2026))
        .withMessageStartingWith(
            folder.resolve("acme.xml") + ":1: „MAI“ ist nicht bekannt; erlaubt:")
        .withMessageContaining("JANUARY, FEBRUARY");
  }

  @Test
  void whatIsNotThereIsToldWithWhatMayBeMeant() {
    assertThatExceptionOfType(CalendarFailure.Unknown.class)
        .isThrownBy(() -> calendars.load("deutschland", Y2026, Y2026))
        .withMessage("es gibt keinen Kalender „deutschland“; gemeint vielleicht de?");
    assertThatExceptionOfType(CalendarFailure.Unknown.class)
        .isThrownBy(() -> calendars.load("schottland", Y2026, Y2026))
        .withMessage("es gibt keinen Kalender „schottland“; gemeint vielleicht gb/sct?");
    assertThatExceptionOfType(CalendarFailure.UnknownRegion.class)
        .isThrownBy(() -> calendars.load("gb/xy", Y2026, Y2026))
        .withMessageStartingWith("Vereinigtes Königreich hat keine Region „xy“; es gibt ");
  }

  @Test
  void ownDaysThatCannotBeAreTold() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> OwnDays.requireName("TEAMTAG"))
        .withMessage(
            "gefunden: „TEAMTAG“, alles groß; erlaubt: ein Name mit einem kleinen Buchstaben, etwa"
                + " Teamtag");
  }

  @Test
  void calendarsAreListedInBothLanguages() {
    assertThat(calendars.list().calendars())
        .filteredOn(calendar -> calendar.id().equals("de/by"))
        .singleElement()
        .satisfies(
            bavaria -> {
              assertThat(bavaria.name()).isEqualTo("Deutschland (Bayern)");
              assertThat(bavaria.english()).isEqualTo("Germany (Bavaria)");
            });
  }

  @Test
  void everyNoteOnAListedCalendarIsThereInGerman() {
    Set<String> notes =
        calendars.list().calendars().stream()
            .flatMap(calendar -> calendar.englishNotes().stream())
            .collect(Collectors.toSet());
    assertThat(NotesInGerman.NOTES.keySet()).isEqualTo(notes);
  }

  @Test
  void notesSpeakGermanToo() throws CalendarFailure {
    String germanNote = "Karfreitag ist frei; ein Arbeitgeber darf stattdessen Ostermontag geben.";
    assertThat(calendars.load("ca/qc", Y2026, Y2026).notes()).contains(germanNote);
    assertThat(calendars.list().calendars())
        .filteredOn(calendar -> calendar.id().equals("ca/qc"))
        .allSatisfy(quebec -> assertThat(quebec.notes()).contains(germanNote));
  }

  private static Event.NamedHoliday called(String holiday) {
    return new Event.NamedHoliday("break", "any", holiday, 0, 0);
  }
}
