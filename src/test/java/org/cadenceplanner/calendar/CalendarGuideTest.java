package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.cadenceplanner.schedule.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar shown to users in the guide must work as it stands there.
class CalendarGuideTest {
  private static final Path GUIDE = Path.of("src/site/markdown/calendars.md");

  @TempDir Path folder;

  @Test
  void exampleOfTheGuideGivesTheDaysItSpeaksOf() throws IOException, CalendarFailure {
    Files.writeString(folder.resolve("acme.xml"), example());

    CalendarDays acme = Calendars.of(List.of(folder)).load("acme", Year.of(2027), Year.of(2027));

    assertThat(acme.name()).isEqualTo("Acme project");
    assertThat(acme.firstKnownYear()).contains(Year.of(2026));
    assertThat(acme.lastKnownYear()).contains(Year.of(2030));
    assertThat(acme.lastAnnouncedYear()).contains(Year.of(2027));
    assertThat(acme.names())
        .containsExactly(
            entry(LocalDate.of(2027, 3, 26), "Good Friday"),
            entry(LocalDate.of(2027, 5, 7), "Bridge day"),
            entry(LocalDate.of(2027, 5, 23), "Founders' day"),
            entry(LocalDate.of(2027, 6, 16), "Summit"),
            entry(LocalDate.of(2027, 6, 17), "Summit"),
            entry(LocalDate.of(2027, 7, 30), "Thanks, admins"),
            entry(LocalDate.of(2027, 8, 2), "Summer party, observed"),
            entry(LocalDate.of(2027, 12, 30), "Year-end shut-down"),
            entry(LocalDate.of(2027, 12, 31), "Year-end shut-down"));
  }

  private static String example() throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf("```xml\n") + "```xml\n".length();
    return guide.substring(start, guide.indexOf("```", start));
  }
}
