package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.calendar.CalendarListing;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// All the calendars there are, looked up once in the background when first asked for, and again
/// only for a plan of another folder.
final class CalendarList {

  /// How far the looking up is.
  sealed interface State {
    /// Under way, or not begun.
    record Awaited() implements State {}

    /// Done.
    ///
    /// @param search finds the calendars
    /// @param problems what is wrong with those that cannot be had
    record Found(CalendarListing listing, CalendarSearch search, List<String> problems)
        implements State {}

    /// Gone wrong altogether.
    record Failed(String problem) implements State {}
  }

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Awaited());
  private Optional<Calendars> asked = Optional.empty();

  CalendarList(Workspace workspace) {
    this.workspace = workspace;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Looks the calendars up, unless that has been done.
  void lookUp() {
    Calendars calendars = workspace.planning().calendars();
    boolean isKnown = asked.filter(calendars::equals).isPresent();
    if (isKnown && !(state.get() instanceof State.Failed)) {
      return;
    }
    asked = Optional.of(calendars);
    state.set(new State.Awaited());
    workspace
        .recalculation()
        .lookUp(
            () -> found(calendars.list()),
            found -> accept(calendars, found),
            e ->
                accept(
                    calendars,
                    new State.Failed(tr("The calendars cannot be read: %s", Reason.of(e)))));
  }

  /// A calendar's name for people, as far as it is known; else its id.
  String nameOf(String id) {
    Planned planned = workspace.planned().get();
    return planned
        .index()
        .calendar(id)
        .map(days -> days.name())
        .or(() -> listedName(id))
        .orElse(id);
  }

  private Optional<String> listedName(String id) {
    return state.get() instanceof State.Found found
        ? found.listing().calendars().stream()
            .filter(calendar -> calendar.id().equalsIgnoreCase(id.strip()))
            .map(ListedCalendar::name)
            .findFirst()
        : Optional.empty();
  }

  private void accept(Calendars of, State found) {
    if (asked.filter(of::equals).isPresent()) {
      state.set(found);
    }
  }

  private static State found(CalendarListing listing) {
    return new State.Found(
        listing,
        new CalendarSearch(listing.calendars(), Locale.getDefault(Locale.Category.DISPLAY)),
        listing.problems().stream().map(problem -> problem.getMessage()).toList());
  }
}
