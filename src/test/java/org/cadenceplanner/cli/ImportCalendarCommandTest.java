package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `cadence import calendar`: days off read from what another calendar exports.
class ImportCalendarCommandTest {
  private static final String TEAM =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:test
      X-WR-CALNAME:Our team
      BEGIN:VEVENT
      UID:1
      DTSTART;VALUE=DATE:20261224
      DTEND;VALUE=DATE:20270102
      RRULE:FREQ=YEARLY
      SUMMARY:Shut-down
      END:VEVENT
      BEGIN:VEVENT
      UID:2
      DTSTART;VALUE=DATE:20270511
      DTEND;VALUE=DATE:20270513
      SUMMARY:Meeting
      END:VEVENT
      BEGIN:VEVENT
      UID:3
      DTSTART:20270511T120000Z
      SUMMARY:Lunch
      END:VEVENT
      END:VCALENDAR
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void aCalendarFile() {
    shell = Shell.in(folder);
    shell.put("team.ics", TEAM);
  }

  @Test
  void theDaysAreShownAndNothingIsWritten() {
    Ran ran = shell.run("import", "calendar", "team.ics");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("every year, 24 Dec – 1 Jan +Shut-down +new")
        .containsPattern("Tue 11 May 2027 – Wed 12 May 2027 +Meeting +new")
        .contains("2 entries found; 2 are new. Left out: 1 event at a time of day.");
    assertThat(folder.resolve("holidays")).doesNotExist();
  }

  @Test
  void theyBecomeACalendarThatPlansKnow() {
    assertThat(shell.run("import", "calendar", "team.ics", "--into", "team-days").code()).isZero();

    assertThat(shell.run("holidays", "team-days", "2027").out())
        .startsWith("Our team, 2027\nFri 1 Jan 2027  Shut-down\n")
        .contains("Tue 11 May 2027  Meeting\nWed 12 May 2027  Meeting\n")
        .doesNotContain("Lunch");
  }

  @Test
  void readAgainTheyChangeNothing() {
    shell.run("import", "calendar", "team.ics", "--into", "team-days", "--name", "Team");
    String before = shell.text("holidays/team-days.xml");

    Ran again = shell.run("import", "calendar", "team.ics", "--into", "team-days");

    assertThat(again.out()).contains("2 entries found; none is new.");
    assertThat(shell.text("holidays/team-days.xml")).isEqualTo(before);
    assertThat(shell.run("holidays", "team-days", "2027").out()).startsWith("Team, 2027");
  }

  @Test
  void aLongerStretchAddsTheDaysThatWereMissing() {
    shell.run("import", "calendar", "team.ics", "--into", "team-days");
    shell.put("team.ics", TEAM.replace("20270513", "20270515"));

    Ran again = shell.run("import", "calendar", "team.ics", "--into", "team-days");

    assertThat(again.out()).contains("2 entries found; 1 is new.");
    assertThat(shell.run("holidays", "team-days", "2027").out())
        .contains("Wed 12 May 2027  Meeting\nThu 13 May 2027  Meeting\nFri 14 May 2027  Meeting\n")
        .containsOnlyOnce("11 May 2027");
  }

  @Test
  void repeatedEventsAreReadForTheYearsThatAreNamed() {
    shell.put("team.ics", TEAM.replace("FREQ=YEARLY", "FREQ=YEARLY;COUNT=10"));

    assertThat(shell.run("import", "calendar", "team.ics", "--years", "2030-2031").out())
        .contains("Tue 24 Dec 2030 – Wed 1 Jan 2031")
        .contains("Wed 24 Dec 2031 – Thu 1 Jan 2032")
        .doesNotContain("24 Dec 2029")
        .doesNotContain("24 Dec 2032");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "team.ics --into de | --into: 'de' is the calendar of Germany; allowed: a name that none"
            + " has",
        "team.ics --into ../x | --into: found '../x'; allowed: small letters a to z, digits and"
            + " '-'",
        "team.ics --years 2026 | found '2026'; allowed: years from",
        "team.ics --years 2030-2026 | found '2030-2026'; allowed: years from",
        "missing.ics | missing.ics: there is no such file",
        "plan.json | plan.json is no calendar file; allowed: iCalendar",
      })
  void whatIsWrongIsSaidAndNothingIsWritten(String arguments, String message) {
    shell.put("plan.json", "{}");

    Ran ran = shell.run(("import calendar " + arguments).split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(folder.resolve("holidays")).doesNotExist();
  }

  @Test
  void aBrokenCalendarThatIsThereStaysAsItIs() {
    shell.put("holidays/team-days.xml", "<broken");

    Ran ran = shell.run("import", "calendar", "team.ics", "--into", "team-days");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("team-days.xml");
    assertThat(shell.text("holidays/team-days.xml")).isEqualTo("<broken");
  }
}
