package org.cadenceplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartCommandTest {
  private static final String LONG =
      PlanText.with("\"from\": 2018, \"to\": 2022", "\"from\": 2000, \"to\": 2059")
          .replace("2018-07-10", "2000-01-04")
          .replace("8 months\"}", "108 days\"}");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', 1600, 900",
    "--scale 2, 3200, 1800",
    "--scale 3 --width 801 --height 477, 2403, 1431",
    "--kind compare --height 1301, 1600, 1301",
    "--kind year --height 477, 1600, 477",
    "--kind load --width 1200 --height 601, 1200, 601",
    "--kind compare --scale 2 --width 901 --height 1101 --theme dark, 1802, 2202"
  })
  void pictureHasExactlyThePixelsAskedFor(String options, int width, int height)
      throws IOException {
    Ran ran = Shell.in(folder).run(("chart -o a.png " + options).strip().split(" "));

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({"timeline", "year", "compare", "load"})
  void pictureIsTheSameBytesFromRunToRun(String kind) throws IOException {
    Shell shell = Shell.in(folder);
    shell.run("chart", "-o", "a.png", "--kind", kind);
    shell.run("chart", "-o", "b.PNG", "--kind", kind);

    assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.PNG"));
  }

  @Test
  void scenarioKindAndThemeMakeDifferentPictures() throws IOException {
    Shell shell = Shell.in(folder);
    shell.run("chart", "-o", "first.png");
    shell.run("chart", "-o", "other.png", "--scenario", "8 months");
    shell.run("chart", "-o", "dark.png", "--theme", "dark");

    byte[] first = Files.readAllBytes(folder.resolve("first.png"));
    assertThat(Files.readAllBytes(folder.resolve("other.png"))).isNotEqualTo(first);
    assertThat(Files.readAllBytes(folder.resolve("dark.png"))).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"timeline", "year", "compare", "load"})
  void everyKindIsWrittenAsSvgAndPdfToo(String kind) throws IOException {
    for (String theme : List.of("light", "dark")) {
      for (String file : List.of("a.svg", "a.PDF")) {
        Ran ran = Shell.in(folder).run("chart", "-o", file, "--kind", kind, "--theme", theme);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
      }
      assertThat(Shell.in(folder).text("a.svg"))
          .startsWith("<?xml")
          .contains("<title>Xen Project 2018: ", "As of 11 Jul 2018.");
      assertThat(Files.readAllBytes(folder.resolve("a.PDF")))
          .startsWith("%PDF-1.6".getBytes(UTF_8));
    }
  }

  @Test
  void aChartThatNobodyCouldReadIsRefusedWithASizeThatWouldDo() {
    Shell shell = Shell.in(folder);
    shell.put("long.json", LONG);

    assertThat(shell.run("chart", "long.json", "-o", "a.svg", "--width=600", "--height=300"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "this chart cannot be read at 600 by 300; allowed: --width 600 --height 1000,"
                    + " or more\n"));
    assertThat(folder.resolve("a.svg")).doesNotExist();
    assertThat(
            shell.run("chart", "long.json", "-o", "a.svg", "--width=600", "--height=1000").code())
        .isZero();
  }

  @Test
  void aLongPlanIsAsHighAsItNeedsWhereNoHeightIsAskedFor() {
    Shell shell = Shell.in(folder);
    shell.put("long.json", LONG);

    assertThat(shell.run("chart", "long.json", "-o", "a.svg").code()).isZero();
    assertThat(shell.text("a.svg")).contains("width=\"1600\" height=\"1000\"");
  }

  @Test
  void yearsAreThoseOfTheFirstScenarioUnlessOthersAreNamed() throws IOException {
    Shell shell = Shell.in(folder);
    shell.run("chart", "--kind=year", "-o", "none.png");
    shell.run("chart", "--kind=year", "-o", "first.png", "--scenario", "6 months");
    shell.run(
        "chart", "--kind=year", "-o", "two.png", "--scenario=8 months", "--scenario=9 months");

    byte[] first = Files.readAllBytes(folder.resolve("first.png"));
    assertThat(Files.readAllBytes(folder.resolve("none.png"))).isEqualTo(first);
    assertThat(Files.readAllBytes(folder.resolve("two.png"))).isNotEqualTo(first);
  }

  @Test
  void picturesNeverReplaceAPlan() {
    Shell shell = Shell.in(folder);
    shell.put("plan.png", PlanText.SMALL);

    assertThat(shell.run("chart", "plan.png", "-o", "plan.png").err())
        .contains("plan.png is there already and is a plan; write the picture elsewhere");
    assertThat(shell.text("plan.png")).isEqualTo(PlanText.SMALL);
  }

  @Test
  void withoutACommandAllChartsOfEachScenarioGoIntoTheFolder() {
    Ran ran = Shell.in(folder).run("xen-2026", "-o", "to/charts");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Xen Project").contains("wrote ");
    assertThat(folder.resolve("to/charts").toFile().list())
        .containsExactlyInAnyOrder(
            "1-8-months.png", "1-8-months-year.png", "1-8-months-load.png", "compare.png");
  }

  @Test
  void withoutACommandAndAFolderTheTableIsAllThereIs() {
    Ran ran = Shell.in(folder).run();

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Xen Project").contains("Different dates in the year");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileInPlaceOfTheFolderIsLeftAlone() {
    Shell shell = Shell.in(folder);
    shell.put("charts", "mine");

    assertThat(shell.run("xen-2026", "-o", "charts").err())
        .contains("cannot make the folder")
        .contains("there is a file of that name already");
    assertThat(shell.text("charts")).isEqualTo("mine");
  }

  @Test
  void moreScenariosThanOneChartHoldsAreDrawnOneByOne() {
    Shell shell = Shell.in(folder);
    shell.put("many.json", PlanText.withScenarios(13));

    Ran ran = shell.run("many.json", "-o", "charts");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("no compare.png: 13 scenarios; one chart holds at most 12");
    assertThat(folder.resolve("charts/13.png")).isNotEmptyFile();
    assertThat(shell.run("chart", "many.json", "-o", "c.png", "--kind=compare").err())
        .contains("13 scenarios in one chart; allowed: at most 12, chosen with --scenario");
    assertThat(shell.run("chart", "many.json", "-o", "y.png", "--kind=year").code())
        .as("the first alone")
        .isZero();
  }
}
