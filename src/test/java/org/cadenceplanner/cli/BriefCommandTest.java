package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A paper on whether Xen is to release every 8 or every 9 months.
class BriefCommandTest {
  @TempDir Path folder;

  @Test
  void theQuestionAndTheOptionsAreThoseAskedForInTheirOrder() throws IOException {
    assertFine(brief("-o", "b.md", "--question", "8 or 9?", "--next", "1"));
    String markdown = Files.readString(folder.resolve("b.md"));
    assertThat(markdown)
        .startsWith("# Brief: Xen Project 2018\n\n> 8 or 9?\n\n2 options, as of 11 Jul 2018: '9 ")
        .contains("## Option 1: 9 months", "| 4.12 | Wed 10 Apr 2019 |")
        .contains("## Option 2: 8 months", "| 4.12 | Tue 12 Mar 2019 |")
        .doesNotContain("| 4.13 |");
    assertThat(files())
        .containsExactly(
            "b-compare.png",
            "b-load-1.png",
            "b-load-2.png",
            "b-timeline-1.png",
            "b-timeline-2.png",
            "b-years.png",
            "b.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b-timeline-2.png", "b-years.png", "b-load-1.png"})
  void aChartBesideItOpensAgainAndIsDrawnTheSame(String chart) {
    assertFine(brief("-o", "b.md"));

    assertFine(Shell.in(folder).run("chart", chart, "-o", "again.png"));
    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve(chart));
  }

  @Test
  void theComparisonOpensAgainWithTheOptionsOfTheBrief() {
    assertFine(brief("-o", "b.md"));

    assertThat(Shell.in(folder).run("show", "b-compare.png").out())
        .contains("Xen Project 2018: 8 months", "Xen Project 2018: 9 months");
    assertFine(Shell.in(folder).run("chart", "b-compare.png", "-o", "again.svg"));
    assertThat(Shell.in(folder).text("again.svg")).contains("2 scenarios side by side");
  }

  @Test
  void thePlanStaysAtHomeIfThatIsWanted() {
    assertFine(brief("-o", "b.md", "--no-plan"));

    assertThat(Shell.in(folder).run("show", "b-compare.png").err())
        .contains("b-compare.png: found a picture with no plan in it");
  }

  @Test
  void allOfItIsWrittenOrNothing() throws IOException {
    assertFine(Shell.in(folder).run("sample", "xen-2018", "-o", "b-years.png", "--force"));
    Ran ran = brief("-o", "b.md");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("cannot write ").contains("b-years.png: a plan is there");
    assertThat(files()).containsExactly("b-years.png");
  }

  @Test
  void theEndingOfTheNameSaysTheFormUnlessItIsGiven() throws IOException {
    assertFine(brief("-o", "b.HTM"));
    assertThat(Files.readString(folder.resolve("b.HTM"))).startsWith("<!DOCTYPE html>\n");
    assertFine(brief("-o", "paper", "--format", "PDF"));
    assertThat(Files.readAllBytes(folder.resolve("paper"))).startsWith('%', 'P', 'D', 'F');
    assertThat(files()).containsExactly("b.HTM", "paper");
  }

  @Test
  void noPlanIsOverwritten() {
    assertFine(Shell.in(folder).run("sample", "xen-2018", "-o", "plan.md"));
    Ran ran = brief("-o", "plan.md");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("cannot write ").contains("plan.md: a plan is there already");
  }

  @Test
  void moreOptionsThanAChartHoldsAreRefused() {
    Shell.in(folder).put("many.cadence.json", PlanText.withScenarios(13));
    Ran ran = Shell.in(folder).run("brief", "many.cadence.json", "-o", "b.md");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("13 scenarios in one chart; allowed: at most 12");
  }

  private Ran brief(String... options) {
    return Shell.in(folder)
        .run(
            Stream.concat(
                    Stream.of("brief", "xen-2018", "--scenario=9 months", "--scenario=8 months"),
                    Stream.of(options))
                .toArray(String[]::new));
  }

  private static void assertFine(Ran ran) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
