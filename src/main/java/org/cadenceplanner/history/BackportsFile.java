package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.plan.Version;

/// Backports by branch and month, from comma-separated values in UTF-8, at most 1 MiB.
///
/// The first line names the columns, among them `branch`, `month` and `backports`, in any order.
///
/// Example:
///
/// ```
/// branch,month,backports
/// 4.10,2018-01,27
/// ```
public final class BackportsFile {
  private static final int MOST_DIGITS = 6;

  private BackportsFile() {}

  /// Reads the months of a file.
  ///
  /// @throws BadReleases if it cannot be read or is no such list, with all that is wrong
  public static List<BranchMonth> read(Path file) throws BadReleases {
    List<CsvRow> rows = ReleasesFile.csv(file);
    List<String> names = rows.isEmpty() ? List.of() : rows.getFirst().cells();
    if (!names.containsAll(List.of("branch", "month", "backports"))) {
      throw new BadReleases(
          file.toString(),
          List.of(
              tr(
                  "found the columns %s; allowed: branch, month and backports, and others",
                  String.join(", ", names))));
    }
    List<String> problems = new ArrayList<>();
    List<BranchMonth> months =
        rows.stream().skip(1).flatMap(row -> month(row, names, problems).stream()).toList();
    if (!problems.isEmpty()) {
      throw new BadReleases(file.toString(), problems);
    }
    return months;
  }

  private static Optional<BranchMonth> month(
      CsvRow row, List<String> names, List<String> problems) {
    String branch = row.cell(names.indexOf("branch"));
    String month = row.cell(names.indexOf("month"));
    String backports = row.cell(names.indexOf("backports"));
    try {
      if (!backports.matches("\\d{1,%s}".formatted(MOST_DIGITS))) {
        throw new IllegalArgumentException(
            tr("found '%s' backports; allowed: a whole number up to 999999", backports));
      }
      return Optional.of(
          new BranchMonth(Version.of(branch), month(month), Integer.parseInt(backports)));
    } catch (IllegalArgumentException e) {
      problems.add(tr("line %s: %s", row.line(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          tr("found the month '%s'; allowed: one such as 2018-07", text), e);
    }
  }
}
