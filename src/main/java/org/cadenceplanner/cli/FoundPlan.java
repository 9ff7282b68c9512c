package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.CarriedPlan;

/// A plan that was read.
///
/// @param plan the plan
/// @param picture what it came in, where that is a picture
/// @param calendars the folders of the calendars of its own, the nearest first; none for a plan that is
/// in no file
record FoundPlan(Plan plan, Optional<CarriedPlan> picture, List<Path> calendars) {
  FoundPlan {
    calendars = List.copyOf(calendars);
  }

  static FoundPlan in(CarriedPlan picture) {
    return new FoundPlan(picture.plan(), Optional.of(picture), List.of());
  }

  static FoundPlan of(Plan plan) {
    return new FoundPlan(plan, Optional.empty(), List.of());
  }

  /// The files, by their names, of the calendars of its own that a plan which was made of it needs.
  ///
  /// @throws BadInput if one cannot be read
  Map<String, byte[]> calendarFiles(Plan made) {
    return picture.map(CarriedPlan::calendars).orElseGet(() -> filesBeside(made));
  }

  private Map<String, byte[]> filesBeside(Plan made) {
    try {
      return Calendars.of(calendars).files(made);
    } catch (CalendarFailure e) {
      throw new BadInput(e.getMessage());
    }
  }
}
