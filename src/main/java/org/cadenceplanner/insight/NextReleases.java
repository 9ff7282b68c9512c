package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;

/// The releases of a scenario that are still to come, and the slots between them that are skipped, as
/// a table for people, with why a day is not the one that the rule gives.
///
/// @param header the names of the columns
/// @param rows the texts under them, by date; empty where nothing is to come
public record NextReleases(List<String> header, List<List<String>> rows) {
  private static final String NONE = "–";

  public NextReleases {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The first so many releases that are not out yet.
  static NextReleases of(Schedule schedule, int most) {
    ReleaseTable table = ReleaseTable.of(schedule);
    List<ReleaseRow> next = next(table, schedule.today(), most);
    return new NextReleases(header(table), next.stream().map(row -> cells(row, table)).toList());
  }

  private static List<ReleaseRow> next(ReleaseTable table, LocalDate today, int most) {
    List<ReleaseRow> open =
        table.rows().stream()
            .filter(Predicate.not(row -> row.is(ReleaseState.RELEASED)))
            .filter(row -> row.version().isPresent() || !row.day().isBefore(today))
            .toList();
    List<ReleaseRow> releases =
        open.stream().filter(row -> row.version().isPresent()).limit(most).toList();
    return releases.isEmpty()
        ? List.of()
        : open.subList(0, open.lastIndexOf(releases.getLast()) + 1);
  }

  private static List<String> header(ReleaseTable table) {
    List<String> header = new ArrayList<>(List.of(tr("Release")));
    if (table.hasClasses()) {
      header.add(tr("Class"));
    }
    header.add(tr("Date"));
    table.phases().forEach(phase -> header.add(Words.capitalised(table.heading(phase))));
    header.add(tr("Why on this day"));
    return header;
  }

  private static List<String> cells(ReleaseRow row, ReleaseTable table) {
    List<String> cells = new ArrayList<>();
    cells.add(row.version().map(Object::toString).orElse(NONE));
    if (table.hasClasses()) {
      cells.add(row.releaseClass().orElse(NONE));
    }
    cells.add(Words.weekdayAndDay(row.day()));
    row.until().forEach(phase -> cells.add(phase.map(Until::orFromInWords).orElse(NONE)));
    cells.add(why(row));
    return cells;
  }

  private static String why(ReleaseRow row) {
    return row.state()
        .map(
            state ->
                switch (state) {
                  case RELEASED, PLANNED -> moved(row);
                  case PINNED -> tr("set by hand: %s", reason(row));
                  case OVERDUE -> tr("overdue");
                })
        .orElseGet(() -> tr("skipped"));
  }

  private static String reason(ReleaseRow row) {
    return row.because().isBlank() ? tr("no reason given") : row.because().strip();
  }

  private static String moved(ReleaseRow row) {
    if (row.because().isEmpty()) {
      return tr("as the rule gives");
    }
    return row.due()
        .filter(due -> !row.date().equals(row.due()))
        .map(due -> tr("due %s: %s", Words.weekdayAndDay(due), row.because()))
        .orElseGet(() -> tr("not resolved: %s", row.because()));
  }
}
