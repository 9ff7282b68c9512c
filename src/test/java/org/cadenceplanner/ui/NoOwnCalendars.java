package org.cadenceplanner.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnCalendarFile;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.ui.fx.OwnCalendars;

/// The calendars of a plan that is in no file and is never saved to one.
final class NoOwnCalendars implements OwnCalendars {
  @Override
  public ReadOnlyObjectProperty<Set<String>> ids() {
    return new ReadOnlyObjectWrapper<>(Set.<String>of()).getReadOnlyProperty();
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  public void savePlan(Runnable next) {}

  @Override
  public void readEvents(Runnable chosen, Consumer<EventDays> done, Consumer<String> failed) {}

  @Override
  public void read(String id, Consumer<OwnCalendarFile> done, Consumer<String> failed) {}

  @Override
  public void save(OwnCalendarFile file, OwnCalendar calendar, Consumer<Outcome> done) {}

  @Override
  public void tell(String what, String why) {}
}
