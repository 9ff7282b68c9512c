package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans and calendars that cannot be used: each is said to be, with its place, and nothing else
/// happens.
class BadPlansTest {
  private static final String DAILY =
      PlanText.with("\"8 months\"}", "\"1 day\"}")
          .replace("\"from\": 2018, \"to\": 2022", "\"from\": 2018, \"to\": 2100");

  private static final String DAILY_WITH_RCS =
      DAILY.replace(
          "\"cadence\": {\"every\"",
          """
          "milestones": [
            {"name": "RC", "before": "30 weeks", "repeat": {"every": "1 day"}}
          ], "cadence": {"every\"\
          """);

  @TempDir Path folder;

  static Stream<Arguments> badPlans() {
    return Stream.of(
        bad("", ": found an empty file"),
        bad("{\"cadence\": 1,", ": not JSON: "),
        bad("\0\0\0", ": not JSON: "),
        bad("[".repeat(100_000), "30 levels"),
        bad("[]", ": found an empty list, allowed: "),
        bad(PlanText.with("\"Small\"", "7"), ": /plan: found 7, allowed: "),
        bad(PlanText.with("\"Small\"", "\"a\\u001b[31mb\""), ": /plan: found \"a\\u001B[31mb\""),
        bad(PlanText.with("\"Small\"", "\"a\\u009b31mb\""), ": /plan: found \"a\\u009b31mb\""),
        bad(PlanText.with("\"Small\"", "\"" + "x".repeat(10_000) + "\""), "at most 120 characters"),
        bad(PlanText.with("2018-07-11", "2018-02-30"), ": /today: found \"2018-02-30\", allowed: "),
        bad(PlanText.with("\"8 months\"}", "0}"), "/scenarios/0/cadence/every: found 0, allowed: "),
        bad(
            PlanText.with("\"8 months\"}", "\"0 months\"}"),
            "/every: found \"0 months\", allowed: "),
        bad(PlanText.with("\"8 months\"}", "\"1000000000 months\"}"), "from 1 to about 100 years"),
        bad(
            PlanText.with("\"to\": 2022", "\"to\": 10000"),
            ": /horizon/to: found 10000, allowed: "),
        bad(PlanText.with("\"from\": 2018", "\"from\": 1"), ": /horizon/from: found 1, allowed: "),
        bad(PlanText.with("\"to\": 2022", "\"to\": 2017"), ": /horizon"),
        bad(
            PlanText.with(
                "\"phases\": [",
                "\"cycle\": [], \"classes\": {\"a\": {\"phases\": []}}, \"phases\": ["),
            "/support"),
        bad(
            PlanText.withRules("\"skipped\": [{\"version\": \"4.13\", \"slots\": 1000000000}]"),
            "/skipped/0/slots: found 1000000000, allowed: a whole number from 1 to 100"),
        bad(
            PlanText.withRules("\"eras\": [{\"from\": \"4.15\", \"anchor\": \"2018-08-01\"}]"),
            "era from 4.15: its anchor is 1 Aug 2018; allowed: a day after 10 Jul 2020"),
        bad(
            PlanText.withMembers("\"calenders\": []"),
            "found an unknown member, allowed: ",
            "did you mean \"calendars\"?"),
        bad(
            PlanText.withMembers(
                "\"calendars\": [{\"calendar\": \"xx\"}, {\"calendar\": \"gb/z\"}]"),
            "/calendars/0/calendar: there is no calendar 'xx'",
            "/calendars/1/calendar: United Kingdom has no region 'z'; it has eng, nir, sct, wls"),
        bad(
            PlanText.withRules(
                """
                "milestones": [
                  {"name": "freeze", "before": "9 weeks",
                   "longer": {"by": "1 week", "events": [
                     {"name": "x", "calendar": "xx", "holiday": "Feast"}]},
                   "dates": {"calendars": [{"calendar": "yy"}]}}]
                """),
            "/scenarios/0/milestones/0/longer/events/0/calendar: there is no calendar 'xx'",
            "/scenarios/0/milestones/0/dates/calendars/0/calendar: there is no calendar 'yy'"),
        bad(
            PlanText.with(
                "\"phases\": [",
                "\"dates\": {\"calendars\": [{\"calendar\": \"xx\"}]}, \"phases\": ["),
            "/scenarios/0/support/dates/calendars/0/calendar: there is no calendar 'xx'"),
        bad(
            DAILY_WITH_RCS,
            "found more than 100000 releases and milestones up to here; allowed: a longer"));
  }

  private static Arguments bad(String plan, String... messages) {
    return Arguments.of(plan, messages);
  }

  @ParameterizedTest
  @MethodSource("badPlans")
  void aBadPlanIsRefusedWithItsPlace(String plan, String... messages) throws IOException {
    Shell shell = Shell.in(folder).withInput(plan);
    shell.put("bad.json", plan);
    shell.put("out.png", "mine");

    for (String command : new String[] {"show", "compare", "check", "chart -o out.png"}) {
      Ran ran = shell.run((command + " bad.json").split(" "));

      assertThat(ran.err()).contains("bad.json: ").contains(messages);
      assertThat(ran.err()).doesNotContain("Exception", "\u001b", "\u009b", "\tat ");
      assertThat(ran.err().lines()).allMatch(line -> line.contains("bad.json: "));
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
    }
    assertThat(shell.run("show", "-").err()).startsWith("standard input: ").contains(messages);
    assertThat(shell.text("out.png")).isEqualTo("mine");
    assertThat(shell.text("bad.json")).isEqualTo(plan);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aFolderIsNoPlan() {
    assertThat(Shell.in(folder).run("show", ".").err()).contains("is a folder, not a file");
  }

  @Test
  void aPlanOf100MegabytesIsRefused() throws IOException {
    largeFile("big.json");

    assertThat(Shell.in(folder).run("show", "big.json").err())
        .contains("found more than 16 MB, allowed: at most 16 MB");
  }

  @Test
  void milestonesCountAgainstWhatAPlanMayAsk() {
    String monthly = DAILY.replace("\"1 day\"", "\"1 month\"");
    assertThat(Shell.in(folder).withInput(monthly).run("check", "-").code()).isZero();
    assertThat(Shell.in(folder).withInput(DAILY_WITH_RCS).run("check", "-").err())
        .contains("found more than 100000 releases and milestones");
  }

  @Test
  void weeklyReleasesForAHundredYearsWork() {
    assertThat(
            Shell.in(folder)
                .withInput(DAILY.replace("\"1 day\"", "\"1 week\""))
                .run("show", "-")
                .code())
        .isZero();
  }

  @Test
  void namesInAnyScriptWork() {
    Ran ran =
        Shell.in(folder)
            .withInput(PlanText.with("\"Small\"", "\"אבג \\ud83d\\ude82 \\u202e rtl\""))
            .run("show", "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("אבג 🚂").doesNotContain("\u202e");
  }

  static Stream<Arguments> badCalendars() {
    String good = CalendarText.WITH_11_MARCH;
    return Stream.of(
        Arguments.of("", "acme.xml"),
        Arguments.of("oh dear", "acme.xml"),
        Arguments.of(good.replace("</Holidays>", ""), "acme.xml:"),
        Arguments.of(good.replace("11\"", "31\"").replace("MARCH", "APRIL"), "acme.xml:5: "),
        Arguments.of(
            good.replace("<Conf", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<Conf"),
            "acme.xml:2: DOCTYPE is not allowed"),
        Arguments.of(
            good.replace("<Conf", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n<Conf"),
            "acme.xml:2: DOCTYPE is not allowed"),
        Arguments.of(good.replace("Founders'", "&a;"), "acme.xml:5: "));
  }

  @ParameterizedTest
  @MethodSource("badCalendars")
  void aBadCalendarIsRefusedWithItsLine(String calendar, String message) {
    Shell shell = withCalendar();
    shell.put("holidays/acme.xml", calendar);

    Ran ran = shell.run("show", "plan.json");

    assertThat(ran.err())
        .contains("plan.json: /calendars/0/calendar: ")
        .contains(message)
        .doesNotContain("Exception", "root:");
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aCalendarOf100MegabytesIsRefused() throws IOException {
    Shell shell = withCalendar();
    Files.createDirectory(folder.resolve("holidays"));
    largeFile("holidays/acme.xml");

    assertThat(shell.run("show", "plan.json").err())
        .contains("acme.xml: the file is too large; allowed: up to 2 MB");
  }

  @Test
  void aFolderInPlaceOfACalendarIsRefused() throws IOException {
    Shell shell = withCalendar();
    Files.createDirectories(folder.resolve("holidays/acme.xml"));

    assertThat(shell.run("show", "plan.json").err()).contains("acme.xml: this is not a file");
  }

  private Shell withCalendar() {
    Shell shell = Shell.in(folder);
    shell.put("plan.json", PlanText.withMembers("\"calendars\": [{\"calendar\": \"acme\"}]"));
    return shell;
  }

  private void largeFile(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
  }
}
