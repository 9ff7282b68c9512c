package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTest {
  @TempDir private Path folder;

  @Test
  void recordsEndAsRfc4180SaysAndOnlyHardCellsAreQuoted() {
    assertThat(Csv.of(List.of(List.of("a", "b c"), List.of("", "1,5"), List.of("\"x\"", "y\nz"))))
        .isEqualTo("a,b c\r\n,\"1,5\"\r\n\"\"\"x\"\"\",\"y\nz\"\r\n");
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1+1", "@SUM(A1)", "＝1", "＠x"})
  void whatASpreadsheetTakesForAFormulaIsText(String formula) {
    assertThat(Csv.of(List.of(List.of(formula)))).isEqualTo("'" + formula + "\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;=1+1 | a;'=1+1",
        "a;\"=1 | a;\"\"'=1",
        "a; =1 | a; =1",
        "'=1 | ''=1",
        "a=1 | a=1"
      })
  void whereSemicolonsPartValuesThereIsNoFormulaEither(String text, String cell) {
    assertThat(Csv.of(List.of(List.of(text, "x"))).replaceAll("^\"|\"?,x\r\n$", ""))
        .isEqualTo(cell);
  }

  @Test
  void aNumberBelowZeroIsNoFormula() {
    assertThat(Csv.of(List.of(List.of("-12", "3", "-1.5")))).isEqualTo("-12,3,-1.5\r\n");
  }

  @ParameterizedTest
  @MethodSource("hardVersions")
  void theProgramReadsItsOwnListAsItWas(String version) throws Exception {
    Path file = folder.resolve("list.csv");
    Files.writeString(
        file, Csv.of(List.of(List.of("version", "release"), List.of(version, "2020-01-02"))));

    assertThat(ReleasesFile.read(file, List.of()).releases())
        .extracting(release -> release.version().text())
        .containsExactly(version);
  }

  static Stream<String> hardVersions() {
    return Stream.of(
        "4.12",
        "=cmd()",
        "'=cmd()",
        "''+1",
        "'-1",
        "-1",
        "-1.5",
        "-1x",
        "'4.12",
        "#1",
        " 4.12",
        "4.12 ",
        "a;=b",
        "a;'=b",
        "a;\"=b",
        "\"4.12\"",
        "@x,y",
        "x\u202ey",
        "\uff1d1",
        "🚀");
  }

  static List<String> hardNames() {
    return WideNames.HARD;
  }

  @ParameterizedTest
  @MethodSource("hardNames")
  void hardNamesAreReadBack(String name) {
    Exports exports = Exports.withoutHolidays(WideNames.plan(name));
    List<List<String>> rows = parse(exports.show(OutputFormat.CSV));
    assertThat(rows.get(1).getFirst()).isIn(name, "'" + name);
    assertThat(parse(exports.compare(OutputFormat.CSV)).getFirst().get(1)).isIn(name, "'" + name);
  }

  @Test
  void anyPlanHasRowsOfOneLength() {
    long seed = 4180;
    for (Exports exports : Exports.any(seed, 60)) {
      String which = "a plan of seed " + seed;
      assertThat(parse(exports.show(OutputFormat.CSV))).as(which).allMatch(row -> row.size() == 11);
      assertThat(parse(exports.compare(OutputFormat.CSV)))
          .as(which)
          .allMatch(row -> row.size() == 1 + exports.schedules().size());
    }
  }

  @Test
  void aBrokenLimitIsARow() {
    Limit four = new Limit.MostBranches(4, Optional.empty());
    Exports exports = Exports.withoutHolidays(Plans.of(Scenarios.every(8)).limits(four).plan());
    assertThat(parse(exports.show(OutputFormat.CSV)))
        .contains(
            List.of(
                "tested",
                "",
                "broken limit",
                "at most 4 branches",
                "",
                "",
                "",
                "2021-03-10",
                "2021-07-10",
                "5 branches from 10 Mar 2021 to 9 Jul 2021; at most 4.",
                ""));
  }

  @Test
  void releasesPhasesMilestonesAndSkippedSlotsAreRows() {
    List<List<String>> rows = parse(Exports.small().show(OutputFormat.CSV));
    assertThat(rows)
        .contains(
            List.of(
                "every half year",
                "1.2",
                "release",
                "",
                "pinned",
                "release",
                "2026-03-04",
                "2026-04-01",
                "",
                "the yearly conference",
                "true"),
            List.of(
                "every half year",
                "1.2",
                "phase",
                "full support",
                "",
                "",
                "",
                "2026-04-01",
                "2027-01-01",
                "",
                ""),
            List.of(
                "every half year", "", "skipped slot", "", "", "", "2026-09-04", "", "", "", ""));
    assertThat(rows)
        .filteredOn(row -> row.get(1).equals("1.4") && row.get(2).equals("release"))
        .extracting(List::getLast)
        .containsExactly("false");
  }

  /// Reads records as RFC 4180 has them.
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
