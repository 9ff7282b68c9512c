package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;

/// What a reader of a schedule should know besides its dates: rules that did not come into play, and
/// years that a calendar cannot speak for.
///
/// An era whose policy is never reached still has its calendars and events noted: they are in the
/// plan.
final class Notes {
  private final Plan plan;
  private final Scenario scenario;
  private final DayIndex index;
  private final LocalDate today;

  Notes(Plan plan, Scenario scenario, DayIndex index, LocalDate today) {
    this.plan = plan;
    this.scenario = scenario;
    this.index = index;
    this.today = today;
  }

  /// @param slots those due before the end of what is looked at
  /// @param slotsAndNext the same, and the first after them
  List<String> of(List<Slot> slots, List<Slot> slotsAndNext, List<Release> releases) {
    List<String> notes = new ArrayList<>();
    passedOver(slots, notes);
    unusedEnds(releases, notes);
    unusedPins(slots, notes);
    unusedSkips(slotsAndNext, notes);
    unusedAmendments(slots, notes);
    unreachedEras(slots, notes);
    toCome(releases, notes);
    order(releases, slots, notes);
    sameDay(releases, notes);
    unusedClasses(notes);
    shortMonths(slots, releases, notes);
    horizonsOfCalendars(notes);
    endsPastTheIndex(releases, notes);
    return notes;
  }

  private void passedOver(List<Slot> slots, List<String> notes) {
    Set<Version> out = versions(plan.history().stream().map(HistoricRelease::version));
    List<Version> waiting = new ArrayList<>();
    for (Slot slot : slots) {
      if (out.contains(slot.version())) {
        waiting.forEach(
            version ->
                notes.add(
                    tr(
                        "%s is not planned: the history has %s, but not it.",
                        version, slot.version())));
        waiting.clear();
      } else {
        waiting.add(slot.version());
      }
    }
  }

  private void unusedEnds(List<Release> releases, List<String> notes) {
    Map<Version, List<PhaseSpan>> phasesOf = new HashMap<>();
    releases.stream()
        .filter(Release::isReleased)
        .forEach(release -> phasesOf.put(release.version(), release.phases()));
    for (HistoricRelease release : plan.history()) {
      List<PhaseSpan> phases = phasesOf.getOrDefault(release.version(), List.of());
      release.ends().keySet().stream()
          .filter(name -> !isSupported(name, phases))
          .map(name -> unusedEnd(release.version(), name))
          .forEach(notes::add);
    }
  }

  private static boolean isSupported(String name, List<PhaseSpan> phases) {
    return phases.stream().anyMatch(phase -> !phase.isEarly() && phase.name().equals(name));
  }

  private static String unusedEnd(Version version, String phase) {
    return tr(
        "The end of '%s' that %s has in the history is not used: no such phase in its scheme.",
        phase, version);
  }

  private void unusedPins(List<Slot> slots, List<String> notes) {
    Set<Version> out = versions(plan.history().stream().map(HistoricRelease::version));
    Set<Version> due = versions(slots.stream().map(Slot::version));
    for (Pin pin : scenario.pins()) {
      if (out.contains(pin.version())) {
        notes.add(tr("The pin of %s is not used: it is out.", pin.version()));
      } else if (!due.contains(pin.version())) {
        notes.add(tr("The pin of %s is not used: no slot has it.", pin.version()));
      }
    }
  }

  private void unusedSkips(List<Slot> slots, List<String> notes) {
    Set<Version> skipped =
        versions(slots.stream().flatMap(slot -> slot.skipped().stream()).map(Slot.Empty::version));
    scenario.skipped().stream()
        .map(SkippedSlot::version)
        .filter(version -> !skipped.contains(version))
        .forEach(
            version -> notes.add(tr("The slot of %s is not skipped: it does not come.", version)));
  }

  private void unusedAmendments(List<Slot> slots, List<String> notes) {
    if (scenario.amendments().isEmpty()) {
      return;
    }
    Set<Version> known =
        versions(
            Stream.concat(
                slots.stream().map(Slot::version),
                plan.history().stream().map(HistoricRelease::version)));
    scenario.amendments().stream()
        .flatMap(amendment -> amendment.versions().stream())
        .distinct()
        .filter(version -> !known.contains(version))
        .map(
            version ->
                tr("The amendment of %s is not used: it is not out, and no slot has it.", version))
        .forEach(notes::add);
  }

  private static Set<Version> versions(Stream<Version> versions) {
    return versions.collect(Collectors.toSet());
  }

  private void unreachedEras(List<Slot> slots, List<String> notes) {
    Version last = slots.isEmpty() ? scenario.anchor().version() : slots.getLast().version();
    LocalDate due = slots.isEmpty() ? scenario.anchor().date() : slots.getLast().due();
    scenario.eras().stream()
        .filter(era -> !era.from().isReached(last, due))
        .forEach(
            era ->
                notes.add(
                    tr(
                        "The era from %s begins after the years looked at, or never.",
                        era.from().inWords())));
  }

  private void toCome(List<Release> releases, List<String> notes) {
    releases.stream()
        .filter(release -> release.isReleased() && release.date().isAfter(today))
        .map(
            release ->
                tr(
                    "%s is in the history, with a day after today: %s.",
                    release.version(), release.date()))
        .forEach(notes::add);
  }

  private static void order(List<Release> releases, List<Slot> slots, List<String> notes) {
    Map<Version, Integer> turns = new HashMap<>();
    slots.forEach(slot -> turns.put(slot.version(), turns.size()));
    for (int i = 1; i < releases.size(); i++) {
      Release before = releases.get(i - 1);
      Release release = releases.get(i);
      boolean swapped = turnOf(before, turns) > turnOf(release, turns);
      if (swapped && !before.isReleased() && before.date().isBefore(release.date())) {
        notes.add(tr("%s comes before %s.", before.version(), release.version()));
      }
    }
  }

  private static int turnOf(Release release, Map<Version, Integer> turns) {
    return turns.getOrDefault(release.version(), -1);
  }

  private void unusedClasses(List<String> notes) {
    for (SupportScheme scheme : scenario.supportSchemes()) {
      scheme.classes().stream()
          .map(ReleaseClass::name)
          .filter(name -> scheme.names().noneMatch(name::equals))
          .map(name -> tr("No release is of the class '%s': the cycle does not name it.", name))
          .forEach(notes::add);
    }
  }

  private static void sameDay(List<Release> releases, List<String> notes) {
    for (int i = 1; i < releases.size(); i++) {
      Release before = releases.get(i - 1);
      Release release = releases.get(i);
      if (before.date().equals(release.date()) && !release.isReleased()) {
        notes.add(
            tr(
                "%s and %s fall on one day, %s.",
                before.version(), release.version(), release.date()));
      }
    }
  }

  private void shortMonths(List<Slot> slots, List<Release> releases, List<String> notes) {
    List<Slot> seen = slots.stream().filter(slot -> plan.horizon().contains(slot.due())).toList();
    ShortMonths.noteOnDues(seen).ifPresent(notes::add);
    ShortMonths.noteOnEnds(releases).ifPresent(notes::add);
  }

  private void horizonsOfCalendars(List<String> notes) {
    Set<String> heeded =
        scenario.datePolicies().stream().flatMap(this::calendarsOf).collect(Collectors.toSet());
    for (CalendarDays calendar : index.calendars()) {
      if (heeded.contains(calendar.id())) {
        noteBeginning(calendar, notes);
        noteEnd(calendar, notes);
      }
    }
  }

  private void endsPastTheIndex(List<Release> releases, List<String> notes) {
    if (!index.calendars().isEmpty() && releases.stream().anyMatch(this::endsPastTheIndex)) {
      notes.add(
          tr(
              "Ends after %s may fall on a holiday: no later ones are looked up.",
              index.last().getYear()));
    }
  }

  private boolean endsPastTheIndex(Release release) {
    for (PhaseSpan phase : release.phases()) {
      if (phase.placement().filter(end -> end.due().isAfter(index.last())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Stream<String> calendarsOf(DatePolicy policy) {
    return Stream.concat(
        policy.calendarsIn(plan).stream().map(WeightedCalendar::id),
        namedHolidays(policy).map(Event.NamedHoliday::calendar));
  }

  private static Stream<Event.NamedHoliday> namedHolidays(DatePolicy policy) {
    return policy.events().stream()
        .filter(Event.NamedHoliday.class::isInstance)
        .map(Event.NamedHoliday.class::cast);
  }

  private void noteBeginning(CalendarDays calendar, List<String> notes) {
    Year first = Year.of(plan.horizon().firstYear());
    calendar
        .firstKnownYear()
        .filter(year -> year.isAfter(first))
        .ifPresent(
            year ->
                notes.add(
                    tr(
                        "%s: no holidays are known before %s; earlier dates may fall on one.",
                        calendar.name(), year)));
  }

  private void noteEnd(CalendarDays calendar, List<String> notes) {
    Year last = Year.of(plan.horizon().lastYear());
    calendar
        .lastAnnouncedYear()
        .filter(year -> year.isBefore(last))
        .ifPresent(year -> notes.add(computed(calendar, year)));
    calendar
        .lastKnownYear()
        .filter(year -> year.isBefore(last))
        .ifPresent(
            year ->
                notes.add(
                    tr(
                        "%s: no holidays are known after %s; later dates may fall on one.",
                        calendar.name(), year)));
  }

  private String computed(CalendarDays calendar, Year lastAnnounced) {
    return lastAnnounced.isBefore(Year.of(plan.horizon().firstYear()))
        ? tr(
            "%s: days are computed, not announced; feasts by the moon may shift by a day.",
            calendar.name())
        : tr("%s: days after %s are computed, not announced yet.", calendar.name(), lastAnnounced);
  }
}
