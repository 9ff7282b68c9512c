package org.cadenceplanner.ui.fx;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnCalendarFile;
import org.cadenceplanner.calendar.ics.EventDays;

/// The calendars of the plan's own: files in `holidays` beside the plan's file. For the screen's
/// thread; what takes files is done in the background.
public interface OwnCalendars {

  /// What came of saving one.
  sealed interface Outcome {
    /// It is written, and the plan is planned with it.
    record Saved() implements Outcome {}

    /// There is a calendar of that name already, and nothing was written.
    ///
    /// @param problem what is taken, and what is allowed
    record NameTaken(String problem) implements Outcome {}

    /// It could not be written.
    ///
    /// @param problem why, and what helps
    record Failed(String problem) implements Outcome {}
  }

  /// What plans call those there are, such as `team-days`.
  ReadOnlyObjectProperty<Set<String>> ids();

  /// The folder that they lie in, beside the plan's file; empty while the plan is in none.
  Optional<Path> folder();

  /// Saves the plan, to a file that is asked for.
  ///
  /// @param next what is done when it is saved
  void savePlan(Runnable next);

  /// Asks for a calendar file of another program, and reads the days off in it.
  ///
  /// @param chosen is told when a file has been chosen, or none
  /// @param done takes the days
  /// @param failed takes why they cannot be had
  void readEvents(Runnable chosen, Consumer<EventDays> done, Consumer<String> failed);

  /// Reads one that is to be changed.
  ///
  /// @param failed takes why it cannot be
  void read(String id, Consumer<OwnCalendarFile> done, Consumer<String> failed);

  /// Saves one with other days; a new one only if there is no calendar of its name.
  void save(OwnCalendarFile file, OwnCalendar calendar, Consumer<Outcome> done);

  /// Tells over the window what has gone wrong, where there is no form any more that could say it.
  ///
  /// @param what what was not done
  /// @param why why, and what helps
  void tell(String what, String why);
}
