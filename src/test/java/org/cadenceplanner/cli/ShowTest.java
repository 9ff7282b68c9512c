package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "text, Xen Project 2018: 8 months, 4.12     Tue 12 Mar 2019  planned",
    "json, '{', '\"date\" : \"2019-03-12\"'",
    "csv, scenario, 2019-03-12",
    "markdown, '# Xen Project', 2019-03-12",
    "MARKDOWN, '# Xen Project', 2019-03-12",
    "ics, BEGIN:VCALENDAR, DTSTART;VALUE=DATE:20190312",
    "endoflife, '[ {', '\"releaseDate\" : \"2017-12-13\"'",
    "product, '---', 'releaseDate: 2017-12-13'",
    "nodejs, '{', '\"start\" : \"2019-03-12\"'"
  })
  void eachFormatHasTheDates(String format, String start, String date) {
    Ran ran = Shell.in(folder).run("show", "--format", format, "--scenario", "8 months");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith(start).contains(date).endsWith("\n");
  }

  @Test
  void aCalendarHasTheDaysThatAreWanted() {
    Shell shell = Shell.in(folder);
    shell.run("show", "--format=ics", "--scenario=8 months", "-o", "all.ics", "--ends");
    shell.run("show", "--format=ics", "--scenario=8 months", "-o", "few.ics", "--no-milestones");

    assertThat(shell.text("all.ics"))
        .contains("CATEGORIES:Release", "CATEGORIES:Milestone", "CATEGORIES:End of support");
    assertThat(shell.text("few.ics"))
        .contains("CATEGORIES:Release")
        .doesNotContain("CATEGORIES:Milestone", "CATEGORIES:End of support");
  }

  @Test
  void aCalendarSaysWhatChangedSinceTheOneBefore() {
    Shell shell = Shell.in(folder);
    shell.run("show", "--format=ics", "--scenario=8 months", "-o", "before.ics");
    shell.run("show", "--format=ics", "--scenario=9 months", "--since=before.ics", "-o", "now.ics");

    assertThat(shell.text("before.ics")).doesNotContain("STATUS:CANCELLED");
    assertThat(shell.text("now.ics")).contains("STATUS:CANCELLED", "STATUS:TENTATIVE");
  }

  @Test
  void aCalendarWrittenInPlaceOfTheOneBeforeIsNewerWhereItChanged() {
    Shell shell = Shell.in(folder);
    shell.put("mine.json", PlanText.SMALL);
    String[] write = {"show", "mine.json", "--format=ics", "-o", "mine.ics"};
    shell.run(write);
    String before = shell.text("mine.ics");
    assertThat(shell.run(write).err()).isEmpty();
    assertThat(shell.text("mine.ics")).isEqualTo(before);

    shell.put("mine.json", PlanText.with("{\"every\": \"8 months\"}", "{\"every\": \"9 months\"}"));
    Ran ran = shell.run(write);

    assertThat(ran.err())
        .isEqualTo("gone from the plan, and cancelled: 1 event of the calendar written before\n");
    String day = "SEQUENCE:" + ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), TODAY);
    assertThat(before.lines()).filteredOn(line -> line.startsWith("SEQ")).containsOnly(day + "000");
    assertThat(shell.text("mine.ics").lines())
        .filteredOn(line -> line.startsWith("SEQ"))
        .containsOnly(day + "000", day + "001");
  }

  @Test
  void whatBecomesOfACalendarThatPeopleHaveIsSaid() {
    Shell shell = Shell.in(folder);
    Ran first = shell.run("show", "--format=ics", "--scenario=8 months", "-o", "eight.ics");
    assertThat(first.err())
        .startsWith("all events are as new as the plan's today, 11 Jul 2018; where a calendar has");

    Ran other = shell.run("show", "--format=ics", "--scenario=9 months", "--since=eight.ics");
    assertThat(other.err())
        .matches(
            "the calendar written before is of 'Xen Project 2018: 8 months'; cancelled:"
                + " \\d+ events of it\n");

    shell.put("mine.json", PlanText.with("  \"today\": \"2018-07-11\",\n", ""));
    assertThat(shell.run("show", "mine.json", "--format=ics").err()).isEmpty();
  }

  @Test
  void whatCadenceDidNotWriteIsNoCalendarBefore() {
    Shell shell = Shell.in(folder);
    shell.put("other.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n");
    shell.put("odd.ics", "BEGIN:\u0000;;:\n");

    for (String file : new String[] {"other.ics", "odd.ics", "none.ics"}) {
      Ran ran = shell.run("show", "--format=ics", "--scenario=8 months", "--since", file);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains(file).hasLineCount(1);
      assertThat(ran.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ics", "endoflife", "product", "nodejs"})
  void whereThereAreNoReleasesNothingIsWrittenForOtherPrograms(String format) {
    Shell shell = Shell.in(folder);
    shell.put("mine.json", PlanText.with("2018, \"to\": 2022", "2010, \"to\": 2011"));

    Ran ran = shell.run("show", "mine.json", "--format", format, "-o", "dates");

    assertThat(ran.err()).contains("there are no releases in the plan's years");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(folder.resolve("dates")).doesNotExist();
  }

  @Test
  void scenariosComeInTheOrderAskedForAndOnce() {
    Ran ran =
        Shell.in(folder)
            .run(
                "show",
                "--scenario=9 months",
                "--scenario=6 months",
                "--scenario=9 months",
                "--format=json");

    assertThat(ShowJson.of(ran.out()).scenarioNames()).containsExactly("9 months", "6 months");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "compare", "check"})
  void textKeepsTo72Columns(String command) {
    for (String sample : new String[] {"xen-2018", "xen-2026"}) {
      assertThat(Shell.in(folder).run(command, sample).out().lines())
          .isNotEmpty()
          .allMatch(line -> line.codePointCount(0, line.length()) <= 72);
    }
  }

  @Test
  void aPlanIsAFileStandardInputASampleOrTheOneOf2018() {
    Shell shell = Shell.in(folder).withInput(PlanText.SMALL);
    shell.put("mine.cadence.json", PlanText.SMALL);

    assertThat(shell.run("show", "mine.cadence.json").out()).startsWith("Small: 8 months");
    assertThat(shell.run("show", "-").out())
        .isEqualTo(shell.run("show", "mine.cadence.json").out());
    assertThat(shell.run("show", "xen-2026").out()).contains("2026").contains("4.23");
    assertThat(shell.run("show").out()).isEqualTo(shell.run("show", "xen-2018").out());
  }

  @Test
  void withoutADayOfItsOwnAPlanIsLookedAtToday() {
    Shell shell = Shell.in(folder);
    shell.put("mine.json", PlanText.with("\"today\": \"2018-07-11\",", ""));

    assertThat(shell.run("show", "mine.json").out()).contains("Today: Mon 1 Mar 2027.");
  }

  @Test
  void calendarsBesideThePlanCount() {
    Shell shell = Shell.in(folder);
    shell.put("plans/mine.json", PlanText.withMembers("\"calendars\": [{\"calendar\": \"acme\"}]"));
    shell.put("plans/holidays/acme.xml", CalendarText.WITH_11_MARCH);

    assertThat(shell.run("show", "plans/mine.json").out())
        .contains("Tue 12 Mar 2019")
        .contains("Founders' day");
  }

  @Test
  void comparisonIsThereInEachFormat() {
    Shell shell = Shell.in(folder);

    assertThat(shell.run("compare", "--scenario=8 months").out()).contains("5 / 4.5");
    assertThat(shell.run("compare", "--format=json").out()).startsWith("{");
    assertThat(shell.run("compare", "--format=csv").out()).contains("8 months");
    assertThat(shell.run("compare", "--format=markdown").out()).startsWith("# Xen Project");
  }

  @Test
  void schemaIsJson() {
    assertThat(Shell.in(folder).run("schema").out()).startsWith("{").contains("\"$schema\"");
  }
}
