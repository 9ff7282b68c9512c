package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;

/// Makes releases of the rows of a list, and notes what is wrong with them.
final class ReleaseRows {
  private final CsvRow head;
  private final Columns columns;
  private final List<String> problems = new ArrayList<>();
  private final Map<Version, Integer> lines = new HashMap<>();

  private ReleaseRows(CsvRow head, Columns columns) {
    this.head = head;
    this.columns = columns;
  }

  /// @throws BadReleases if the rows are no list of releases, with all that is wrong
  static PublishedHistory read(String name, List<CsvRow> rows, List<String> phases)
      throws BadReleases {
    if (rows.size() < 2 || rows.size() > Plan.MOST_ELEMENTS + 1) {
      throw new BadReleases(
          name,
          List.of(
              tr(
                  "found %s releases; allowed: a line with the names of the columns, and 1 to %s"
                      + " releases under it",
                  Math.max(0, rows.size() - 1), Plan.MOST_ELEMENTS)));
    }
    ReleaseRows reading = new ReleaseRows(rows.getFirst(), columns(name, rows.getFirst(), phases));
    List<HistoricRelease> releases =
        rows.stream().skip(1).flatMap(row -> reading.release(row).stream()).toList();
    if (!reading.problems.isEmpty()) {
      throw new BadReleases(name, reading.problems);
    }
    return new PublishedHistory(
        String.valueOf(Path.of(name).getFileName()),
        releases,
        reading.columns.phases(),
        reading.columns.notes());
  }

  private static Columns columns(String name, CsvRow head, List<String> phases) throws BadReleases {
    try {
      return Columns.under(head, phases);
    } catch (IllegalArgumentException e) {
      throw new BadReleases(name, List.of(String.valueOf(e.getMessage())));
    }
  }

  private Optional<HistoricRelease> release(CsvRow row) {
    int before = problems.size();
    row.beyond(head).ifPresent(problems::add);
    Optional<Version> version = version(row);
    Optional<LocalDate> day = day(row);
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    for (int i = 0; i < columns.phases().size(); i++) {
      String phase = columns.phases().get(i);
      end(row, i + 2, day).ifPresent(end -> ends.put(phase, end));
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new HistoricRelease(version.orElseThrow(), day.orElseThrow(), ends));
  }

  private Optional<Version> version(CsvRow row) {
    try {
      Version version = Version.of(row.cell(0));
      Optional<Integer> other = Optional.ofNullable(lines.putIfAbsent(version, row.line()));
      other.ifPresent(
          line -> refuse(row, 0, tr("each version once; it stands in line %s too", line)));
      return Optional.of(version);
    } catch (IllegalArgumentException e) {
      refuse(row, 0, tr("a version such as 4.12, at most 60 characters"));
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day(CsvRow row) {
    Optional<LocalDate> day = ListedDates.day(row.cell(1));
    if (day.isEmpty()) {
      refuse(
          row,
          1,
          tr("a day such as 2019-04-02 from %s to %s", Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR));
    }
    return day;
  }

  private Optional<HistoricEnd> end(CsvRow row, int column, Optional<LocalDate> release) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<HistoricEnd> end =
        ListedDates.day(cell)
            .<HistoricEnd>map(HistoricEnd.OnDay::new)
            .or(() -> ListedDates.month(cell).map(HistoricEnd.InMonth::new));
    if (end.isEmpty()) {
      refuse(
          row,
          column,
          tr(
              "a day such as 2019-04-02, a month such as 2019-04 from %s to %s, or nothing",
              Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR));
    }
    release
        .filter(released -> end.filter(found -> !found.isAfter(released)).isPresent())
        .ifPresent(
            released ->
                refuse(row, column, tr("an end after the release, %s", released.toString())));
    return end;
  }

  private void refuse(CsvRow row, int column, String allowed) {
    problems.add(
        tr(
            "line %s, column '%s': found '%s'; allowed: %s",
            row.line(), head.cell(column), row.cell(column), allowed));
  }
}
