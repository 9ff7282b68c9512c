package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidaysCommandTest {
  @TempDir Path folder;

  @Test
  void aRegionHasItsCountrysDaysAndItsOwn() {
    Shell shell = Shell.in(folder);

    assertThat(shell.run("holidays", "gb/eng", "2026").out())
        .contains("Fri 25 Dec 2026  Christmas Day\n")
        .contains("Mon 6 Apr 2026  Easter Monday\n");
    assertThat(shell.run("holidays", "de/be", "2026").out()).contains("Sun 8 Mar 2026");
    assertThat(shell.run("holidays", "de/by", "2026").out()).doesNotContain("8 Mar 2026");
  }

  @Test
  void daysNotYetAnnouncedAreSaidToBeComputed() {
    Shell shell = Shell.in(folder);

    assertThat(shell.run("holidays", "cn", "2030").out()).contains("Note: days after ");
    assertThat(shell.run("holidays", "cn", "2036").out())
        .contains("Note: no holidays are known after 2035.");
    assertThat(shell.run("holidays", "cn", "2026").out()).doesNotContain("Note");
  }

  @Test
  void whereACalendarIsNotAsExpectedIsSaidInANote() {
    assertThat(Shell.in(folder).run("holidays", "ca/qc", "2026").out())
        .endsWith(
            """
            Fri 25 Dec 2026  Christmas Day
            Note: ca alone has the five days that all of Canada keeps. In a province, a holiday on \
            a weekend is not made up here: the employer sets the day.
            Note: Good Friday is off; an employer may give Easter Monday in its place.
            """);
  }

  @Test
  void aYearBeforeTheFirstKnownOneIsSaidToBeUnknown() {
    Shell shell = Shell.in(folder);

    assertThat(shell.run("holidays", "cn", "2010").out())
        .isEqualTo("China, 2010\nNote: no holidays are known before 2015.\n");
    assertThat(shell.run("holidays", "cn", "2015").out()).doesNotContain("Note");
    assertThat(shell.run("holidays", "xen", "2010").out()).doesNotContain("Note");
  }

  @Test
  void aFileInTheFolderHolidaysIsACalendar() {
    Shell shell = Shell.in(folder);
    shell.put("holidays/acme.xml", CalendarText.WITH_11_MARCH);

    Ran ran = shell.run("holidays", "acme", "2027", "-o", "acme.txt");

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(shell.text("acme.txt"))
        .isEqualTo("Acme project, 2027\nThu 11 Mar 2027  Founders' day\n");
  }

  @Test
  void aBrokenFileSaysWhere() {
    Shell shell = Shell.in(folder);
    shell.put("holidays/acme.xml", CalendarText.WITH_11_MARCH.replace("\"11\"", "\"32\""));

    Ran ran = shell.run("holidays", "acme", "2027");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("acme.xml:5: ").contains("32");
  }
}
