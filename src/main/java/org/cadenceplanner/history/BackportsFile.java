package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Version;

/// Backports by branch and month, from comma-separated values in UTF-8, at most 1 MiB.
///
/// The first line names the columns, among them `branch`, `month` and `backports`, in any order and any
/// case. A branch has each month once.
///
/// Example:
///
/// ```
/// branch,month,backports
/// 4.10,2018-01,27
/// ```
public final class BackportsFile {
  private static final String BRANCH = "branch";
  private static final String MONTH = "month";
  private static final String BACKPORTS = "backports";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final CsvRow head;
  private final List<String> names;
  private final List<String> problems = new ArrayList<>();
  private final Map<Counted, Integer> lines = new HashMap<>();

  private record Counted(Version branch, YearMonth month) {}

  private BackportsFile(CsvRow head) {
    this.head = head;
    this.names = head.cells().stream().map(Columns::plain).toList();
  }

  /// Reads the months of a file.
  ///
  /// @throws BadReleases if it cannot be read or is no such list, with all that is wrong
  public static List<BranchMonth> read(Path file) throws BadReleases {
    List<CsvRow> rows = ReleasesFile.csv(file);
    BackportsFile reading =
        new BackportsFile(rows.isEmpty() ? new CsvRow(1, List.of()) : rows.getFirst());
    List<BranchMonth> months = reading.months(rows);
    if (!reading.problems.isEmpty()) {
      throw new BadReleases(file.toString(), reading.problems);
    }
    return months;
  }

  private List<BranchMonth> months(List<CsvRow> rows) {
    if (!names.containsAll(List.of(BRANCH, MONTH, BACKPORTS))) {
      problems.add(
          tr(
              "found the columns %s; allowed: branch, month and backports, and others",
              String.join(", ", head.cells())));
      return List.of();
    }
    return rows.stream().skip(1).flatMap(row -> month(row).stream()).toList();
  }

  private Optional<BranchMonth> month(CsvRow row) {
    row.beyond(head).ifPresent(problems::add);
    try {
      Counted counted = new Counted(Version.of(cell(row, BRANCH)), month(cell(row, MONTH)));
      int backports = backports(cell(row, BACKPORTS));
      refuseSecond(counted, row.line());
      return Optional.of(new BranchMonth(counted.branch(), counted.month(), backports));
    } catch (IllegalArgumentException e) {
      problems.add(tr("line %s: %s", row.line(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private String cell(CsvRow row, String name) {
    return row.cell(names.indexOf(name));
  }

  private void refuseSecond(Counted counted, int line) {
    Optional<Integer> other = Optional.ofNullable(lines.putIfAbsent(counted, line));
    if (other.isPresent()) {
      throw new IllegalArgumentException(
          tr(
              "found %s in %s; allowed: each month of a branch once; it stands in line %s too",
              counted.branch(), counted.month(), other.get()));
    }
  }

  private static YearMonth month(String text) {
    return ListedDates.month(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr(
                        "found the month '%s'; allowed: one such as 2018-07, from %s to %s",
                        text, Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR)));
  }

  private static int backports(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(
          tr("found '%s' backports; allowed: a whole number up to 999999", text));
    }
    return Integer.parseInt(text);
  }
}
