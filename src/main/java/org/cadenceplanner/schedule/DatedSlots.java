package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// The slots of a scenario that are due before a day or have a release that is out, and those after
/// them as far as they are asked for.
///
/// @param seen the slots before that day, and those right after it whose release is out
/// @param next the first after them, if there is one
/// @param later those after that, one after another
record DatedSlots(List<DatedSlot> seen, Optional<DatedSlot> next, Iterator<DatedSlot> later) {

  /// @param isOut whether a release is out, which may come long before its slot is due
  /// @throws ContradictoryPlan if two releases have the same version, or the walk comes to a
  /// contradiction
  static DatedSlots before(
      LocalDate end, Scenario scenario, Iterator<DatedSlot> all, Predicate<Version> isOut) {
    List<DatedSlot> seen = new ArrayList<>();
    Map<Version, LocalDate> dues = new HashMap<>();
    boolean mayRepeat = scenario.hasFormOfVersions();
    while (all.hasNext()) {
      DatedSlot next = all.next();
      if (!next.slot().due().isBefore(end) && !isOut.test(next.slot().version())) {
        return new DatedSlots(seen, Optional.of(next), all);
      }
      if (mayRepeat) {
        requireNew(next.slot(), dues, scenario);
      }
      seen.add(next);
    }
    return new DatedSlots(seen, Optional.empty(), all);
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>(seen.size());
    seen.forEach(dated -> slots.add(dated.slot()));
    return slots;
  }

  /// The slots before that day, and the first after it: those left empty before it may be seen.
  List<Slot> slotsAndNext() {
    return Stream.concat(seen.stream(), next.stream()).map(DatedSlot::slot).toList();
  }

  /// The releases from that day on, one after another.
  ///
  /// @param start the day before the first slot of all
  Iterator<Succession.Shipped> laterReleases(LocalDate start) {
    LocalDate before = seen.isEmpty() ? start : seen.getLast().slot().due();
    return new LaterReleases(next, later, before);
  }

  private static void requireNew(Slot slot, Map<Version, LocalDate> dues, Scenario scenario) {
    Optional<LocalDate> other = Optional.ofNullable(dues.putIfAbsent(slot.version(), slot.due()));
    if (other.isPresent()) {
      throw new ContradictoryPlan(
          tr(
              "scenario '%s': the releases due on %s and %s are both %s; "
                  + "allowed: a form of versions that gives each release its own",
              scenario.name(), other.get(), slot.due(), slot.version()));
    }
  }
}
