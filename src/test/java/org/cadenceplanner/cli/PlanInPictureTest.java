package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A chart that is sent to somebody is a plan that opens again.
class PlanInPictureTest {
  private static final Ran DONE = new Ran(0, "", "");

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--scenario 8_months --theme dark --scale 2",
        "--forecast --interval 4.3=9_months",
        "--kind year --scenario 9_months --scenario 8_months --width 1300",
        "--kind compare --height 1301",
        "--kind load --as-of 2018-06-01"
      })
  void chartOfAChartIsTheSameChartToTheByte(String options) {
    run(folder, "chart -o a.png " + options);
    move("a.png");

    assertThat(run(elsewhere, "chart a.png -o again.png")).isEqualTo(DONE);
    assertThat(elsewhere.resolve("again.png")).hasSameBinaryContentAs(elsewhere.resolve("a.png"));
  }

  @Test
  void svgAndPdfOpenLikeAPng() {
    run(folder, "chart -o a.svg --scenario 8_months");

    assertThat(run(folder, "chart a.svg -o a.pdf")).isEqualTo(DONE);
    assertThat(run(folder, "chart a.pdf -o again.svg")).isEqualTo(DONE);
    assertThat(folder.resolve("again.svg")).hasSameBinaryContentAs(folder.resolve("a.svg"));
  }

  @Test
  void planThatNamesNoTodayIsDrawnAsOfTheDayOnWhichItWasDrawn() {
    Shell.in(folder).put("plan.json", PlanText.with("\"today\": \"2018-07-11\",", ""));
    run(folder, "chart plan.json -o a.png");

    run(folder, "chart a.png -o again.png");

    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("a.png"));
  }

  @ParameterizedTest
  @CsvSource({
    "--theme dark, --scenario 8_months --theme dark",
    "--kind load, --kind load --scenario 8_months",
    "--scenario 9_months --width 1300, --scenario 9_months --width 1300"
  })
  void whatAnOptionSaysIsDrawnAnewAndTheRestAsItWas(String anew, String whole) {
    run(folder, "chart -o a.png --scenario 8_months");

    run(folder, "chart a.png -o changed.png " + anew);
    run(folder, "chart -o direct.png " + whole);

    assertThat(folder.resolve("changed.png")).hasSameBinaryContentAs(folder.resolve("direct.png"));
  }

  @Test
  void everyCommandThatTakesAPlanTakesItsPicture() {
    run(folder, "chart -o a.png");

    assertThat(run(folder, "show a.png")).isEqualTo(run(folder, "show xen-2018"));
    assertThat(run(folder, "compare a.png")).isEqualTo(run(folder, "compare xen-2018"));
    assertThat(run(folder, "check a.png").code()).isEqualTo(run(folder, "check").code());
    assertThat(run(folder, "forecast a.png")).isEqualTo(run(folder, "forecast xen-2018"));
  }

  @Test
  void ownCalendarsTravelAndThoseOfTheFolderItComesToAreNotTaken() throws IOException {
    Shell.in(folder).put("holidays/acme.xml", CalendarText.WITH_11_MARCH);
    Shell.in(folder)
        .put("plan.json", PlanText.withMembers("\"calendars\": [{\"calendar\": \"acme\"}]"));
    String before = run(folder, "show plan.json").out();
    assertThat(before).contains("Founders' day");
    run(folder, "chart plan.json -o a.png");
    move("a.png");

    Shell.in(elsewhere)
        .put("holidays/acme.xml", CalendarText.WITH_11_MARCH.replace("\"11\"", "\"12\""));

    assertThat(run(elsewhere, "show a.png")).isEqualTo(new Ran(0, before, ""));
    Files.delete(elsewhere.resolve("holidays/acme.xml"));
    assertThat(run(elsewhere, "show a.png")).isEqualTo(new Ran(0, before, ""));
  }

  @Test
  void ownCalendarsStayWithAPlanThatIsWrittenFromAPicture() throws IOException {
    pictureWithCalendar();
    Shell.in(elsewhere).put("xen.csv", "version,release\n4.10,2017-12-13\n");

    assertThat(run(elsewhere, "import releases xen.csv --into a.png -o plan.json").err()).isEmpty();

    assertThat(elsewhere.resolve("holidays/acme.xml"))
        .hasSameBinaryContentAs(folder.resolve("holidays/acme.xml"));
    assertThat(run(elsewhere, "show plan.json").out()).contains("Founders' day");
  }

  @Test
  void ownCalendarsOfAPictureReplaceNone() throws IOException {
    pictureWithCalendar();
    String other = CalendarText.WITH_11_MARCH.replace("\"11\"", "\"12\"");
    Shell.in(elsewhere).put("holidays/acme.xml", other);
    Shell.in(elsewhere).put("xen.csv", "version,release\n4.12,2018-11-05\n");

    assertThat(run(elsewhere, "import releases xen.csv --into a.png -o plan.json").err())
        .contains("acme.xml is there already with other days than the plan's");
    assertThat(run(elsewhere, "import releases xen.csv --into a.png -o -").err())
        .startsWith("the plan came with calendars of its own, which need a folder");
    assertThat(elsewhere.resolve("plan.json")).doesNotExist();
    assertThat(Shell.in(elsewhere).text("holidays/acme.xml")).isEqualTo(other);
  }

  private void pictureWithCalendar() {
    Shell.in(folder).put("holidays/acme.xml", CalendarText.WITH_11_MARCH);
    Shell.in(folder)
        .put("plan.json", PlanText.withMembers("\"calendars\": [{\"calendar\": \"acme\"}]"));
    run(folder, "chart plan.json -o a.png");
    move("a.png");
  }

  @Test
  void pictureAsOneWantsItHasNoPlan() {
    run(folder, "chart -o a.png --no-plan");

    assertThat(run(folder, "show a.png").err())
        .endsWith(
            "a.png: found a picture with no plan in it, allowed: one that Cadence drew, as it was"
                + " drawn; many programs and sites leave the plan out when they save a picture"
                + " anew\n");
  }

  @Test
  void allChartsAndTheChartOfDaysCarryThePlanToo() {
    run(folder, "-o charts");
    run(folder, "advise --chart days.png");

    assertThat(run(folder, "chart charts/compare.png -o again.png")).isEqualTo(DONE);
    assertThat(folder.resolve("again.png"))
        .hasSameBinaryContentAs(folder.resolve("charts/compare.png"));
    assertThat(run(folder, "show days.png")).isEqualTo(run(folder, "show xen-2018"));
  }

  @Test
  void pictureHeldAgainstAListSaysThatTheListIsNotInIt() {
    Shell.in(folder).put("xen.csv", "version,release\n4.11,2018-07-10\n4.12,2019-04-02\n");
    assertThat(run(folder, "chart --backtest xen.csv -o a.png")).isEqualTo(DONE);

    assertThat(run(folder, "chart a.png -o again.png").err())
        .isEqualTo(
            "the picture holds its plan against a list of releases, which is not in it; give the"
                + " list with --backtest, or say what to draw with --kind\n");
    assertThat(run(folder, "chart a.png --backtest xen.csv -o again.png")).isEqualTo(DONE);
    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("a.png"));
  }

  private static Ran run(Path in, String words) {
    String[] each = words.strip().split(" +");
    for (int i = 0; i < each.length; i++) {
      each[i] = each[i].replace('_', ' ');
    }
    return Shell.in(in).run(each);
  }

  private void move(String file) {
    try {
      Files.move(folder.resolve(file), elsewhere.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
