package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Xen's rules of 2018 and 2026 held against the releases that came.
class BacktestCommandTest {
  private static final Path XEN =
      Path.of("src/test/resources/org/cadenceplanner/schedule/xen-releases.csv");

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void putList() throws IOException {
    shell = Shell.in(folder);
    shell.put("xen.csv", Files.readString(XEN));
  }

  @Test
  void eightMonthsFromJuly2018AreHeldAgainstWhatCame() {
    Ran ran = shell.run("backtest", "xen-2018", "xen.csv", "--scenario", "8 months");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Xen Project 2018: 8 months\n==========================\n")
        .contains("Held against xen.csv, 23 releases; days are + where")
        .containsPattern("\n4\\.12 +12 Mar 2019 +2 Apr 2019 +\\+21\n")
        .containsPattern("\n4\\.10 +– +13 Dec 2017 +before the anchor\n")
        .containsPattern("\n4\\.17 +12 Jul 2022 +12 Dec 2022 +\\+153\n")
        .contains("\nFull support until: ")
        .contains("\nIn all: ");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void xensEndsFrom410OnAreThoseOfItsErasInTheSampleOf2026() {
    List<List<String>> ends =
        rows(shell.run("backtest", "xen-2026", "xen.csv", "--format", "csv").out()).stream()
            .filter(row -> row.get(2).equals("phase"))
            .filter(row -> Integer.parseInt(row.get(1).substring(2)) >= 10)
            .toList();
    assertThat(ends).hasSize(26).allMatch(row -> row.get(6).equals("0"));
  }

  @Test
  void ofAListOfMonthsTheMonthIsHeld() {
    List<List<String>> rows =
        rows(shell.run("backtest", "xen-2026", "xen.csv", "--format", "csv").out());
    assertThat(rows)
        .contains(
            List.of("8 months", "4.3", "phase", "full support", "2015-01-09", "2015-01", "0", ""));
  }

  @Test
  void allScenariosStandSideBySideAtTheEnd() {
    String text = shell.run("backtest", "xen-2018", "xen.csv").out();
    assertThat(text)
        .contains("Xen Project 2018: 6 months\n")
        .contains("Xen Project 2018: 9 for a while, then 6\n")
        .containsPattern("\nScenario +Compared +Exact ");
    assertThat(text.lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void jsonHasTheDaysAndTheFigures() {
    assertThat(
            shell
                .run("backtest", "xen-2018", "xen.csv", "--scenario=8 months", "--format=json")
                .out())
        .startsWith("{\n  \"plan\" : \"Xen Project 2018\",\n  \"against\" : \"xen.csv\",\n")
        .contains("\"byRule\" : \"2019-03-12\"")
        .contains("\"was\" : \"2019-04-02\"")
        .contains("\"days\" : 21")
        .contains("\"within7Days\" : ");
  }

  @Test
  void markdownIsForWikis() {
    assertThat(
            shell
                .run("backtest", "xen-2018", "xen.csv", "--scenario=8 months", "--format=markdown")
                .out())
        .startsWith("# Xen Project 2018\n")
        .contains("| 4.12 | 12 Mar 2019 | 2 Apr 2019 | +21 |\n");
  }

  @Test
  void theCadenceCanCountFromAReleaseOfTheList() {
    shell.put(
        "fedora.csv",
        "version,release,supported\n36,2022-05-10,2023-05-16\n37,2022-11-15,2023-12-05\n");
    assertThat(shell.run("backtest", "fedora", "fedora.csv", "--format", "csv").out())
        .contains("as published,37,release,,,2022-11-15,,before the anchor\r\n");
    assertThat(
            shell.run("backtest", "fedora", "fedora.csv", "--from", "36", "--format", "csv").out())
        .contains("as published,37,release,,2022-10-18,2022-11-15,28,\r\n");
    assertThat(shell.run("backtest", "fedora", "fedora.csv", "--from", "38"))
        .isEqualTo(
            new Ran(2, "", "--from: no release '38' in fedora.csv; allowed: one of 36, 37\n"));
  }

  @Test
  void aListThatIsNoneIsBadInput() {
    Path list = shell.put("list.csv", "version,release\n4.11,soon\n");
    assertThat(shell.run("backtest", "xen-2018", "list.csv"))
        .isEqualTo(
            new Ran(
                2,
                "",
                list
                    + ": line 2, column 'release': found 'soon'; allowed: a day such as 2019-04-02"
                    + " from 1900 to 2100\n"));
    assertThat(shell.run("backtest", "xen-2018").err()).contains("FILE.csv");
    assertThat(shell.run("backtest", "xen-2018", "none.csv").err())
        .contains("there is no such file");
    assertThat(shell.run("backtest", "xen-2018", "xen.csv", "--scenario", "8 month").err())
        .contains("did you mean '8 months'?");
  }

  @Test
  void aTimelineShowsWhereTheRulesWouldHavePutTheReleases() throws IOException {
    String[] plain = {"chart", "xen-2026", "-o", "plain.png"};
    assertThat(shell.run(plain).code()).isZero();
    Ran ran = shell.run("chart", "xen-2026", "--backtest", "xen.csv", "--from=4.18", "-o=held.png");
    assertThat(ran.err()).isEmpty();
    assertThat(Files.readAllBytes(folder.resolve("held.png")))
        .isNotEqualTo(Files.readAllBytes(folder.resolve("plain.png")));
    assertThat(shell.run("chart", "--kind=compare", "--backtest", "xen.csv", "-o", "no.png").err())
        .contains("--backtest is for timelines");
  }

  private static List<List<String>> rows(String csv) {
    return csv.lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .collect(Collectors.toList());
  }
}
