package org.cadenceplanner.ui.rules;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// The names of the holidays that a calendar has in the plan's years, in the order of the year: those
/// in the language that is spoken, then the English ones, which plans may have too.
final class HolidayNames {
  private final Workspace workspace;

  HolidayNames(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Gives the names, at once where the calendar has been read, else when that is done.
  ///
  /// @param failed is told why there are none
  void of(String id, Consumer<List<String>> found, Consumer<String> failed) {
    Optional<CalendarDays> days = workspace.planned().get().index().calendar(id);
    if (days.isPresent()) {
      found.accept(names(days.get()));
    } else {
      read(id, found, failed);
    }
  }

  private void read(String id, Consumer<List<String>> found, Consumer<String> failed) {
    Calendars calendars = workspace.planning().calendars();
    DayIndex index = workspace.planned().get().index();
    workspace
        .recalculation()
        .lookUp(
            () -> names(calendars.load(id, Year.from(index.first()), Year.from(index.last()))),
            found,
            e -> failed.accept(Reason.of(e)));
  }

  private static List<String> names(CalendarDays days) {
    return Stream.concat(days.names().values().stream(), days.english().days().values().stream())
        .distinct()
        .toList();
  }
}
