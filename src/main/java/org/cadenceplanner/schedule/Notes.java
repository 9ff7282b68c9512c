package org.cadenceplanner.schedule;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;

/// What a reader of a schedule should know besides its dates: rules that did not come into play, and
/// years that a calendar cannot speak for.
final class Notes {
  private final Plan plan;
  private final Scenario scenario;
  private final DayIndex index;

  Notes(Plan plan, Scenario scenario, DayIndex index) {
    this.plan = plan;
    this.scenario = scenario;
    this.index = index;
  }

  List<String> of(List<Slot> slots, List<Release> releases) {
    List<String> notes = new ArrayList<>();
    unusedPins(slots, notes);
    unusedSkips(slots, notes);
    unreachedEras(slots, notes);
    sameDay(releases, notes);
    horizonsOfCalendars(notes);
    return notes;
  }

  private void unusedPins(List<Slot> slots, List<String> notes) {
    scenario.pins().stream()
        .filter(pin -> slots.stream().noneMatch(slot -> slot.version().equals(pin.version())))
        .forEach(
            pin ->
                notes.add("The pin of %s is not used: no slot has it.".formatted(pin.version())));
    scenario.pins().stream()
        .filter(pin -> plan.history().stream().anyMatch(h -> h.version().equals(pin.version())))
        .forEach(
            pin -> notes.add("The pin of %s is not used: it is out.".formatted(pin.version())));
  }

  private void unusedSkips(List<Slot> slots, List<String> notes) {
    scenario.skipped().stream()
        .filter(
            skip ->
                slots.stream()
                    .noneMatch(s -> s.version().isFrom(skip.version()) && !s.skipped().isEmpty()))
        .forEach(
            skip ->
                notes.add(
                    "The slot of %s is not skipped: it does not come.".formatted(skip.version())));
  }

  private void unreachedEras(List<Slot> slots, List<String> notes) {
    Version last = slots.isEmpty() ? scenario.anchor().version() : slots.getLast().version();
    scenario.eras().stream()
        .filter(era -> !last.isFrom(era.from()))
        .forEach(
            era ->
                notes.add(
                    "The era from %s begins after the years looked at, or never."
                        .formatted(era.from())));
  }

  private static void sameDay(List<Release> releases, List<String> notes) {
    for (int i = 1; i < releases.size(); i++) {
      Release before = releases.get(i - 1);
      Release release = releases.get(i);
      if (before.date().equals(release.date()) && !release.isReleased()) {
        notes.add(
            "%s and %s fall on one day, %s."
                .formatted(before.version(), release.version(), release.date()));
      }
    }
  }

  private void horizonsOfCalendars(List<String> notes) {
    Year last = Year.of(plan.horizon().lastYear());
    List<String> heeded =
        scenario.rules().dates().calendarsIn(plan).stream().map(WeightedCalendar::id).toList();
    for (CalendarDays calendar : index.calendars()) {
      if (heeded.contains(calendar.id())) {
        noteEnd(calendar, last, notes);
      }
    }
  }

  private void noteEnd(CalendarDays calendar, Year last, List<String> notes) {
    calendar
        .lastAnnouncedYear()
        .filter(year -> year.isBefore(last))
        .ifPresent(year -> notes.add(calendar.name() + ": " + computed(year)));
    calendar
        .lastKnownYear()
        .filter(year -> year.isBefore(last))
        .ifPresent(
            year ->
                notes.add(
                    "%s: no holidays are known after %s; later dates may fall on one."
                        .formatted(calendar.name(), year)));
  }

  private String computed(Year lastAnnounced) {
    return lastAnnounced.isBefore(Year.of(plan.horizon().firstYear()))
        ? "days are computed, not announced; feasts by the moon may shift by a day."
        : "days after %s are computed, not announced yet.".formatted(lastAnnounced);
  }
}
