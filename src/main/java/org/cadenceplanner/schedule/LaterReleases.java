package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.cadenceplanner.plan.ReleaseTurn;

/// The releases after those that are looked at, one by one as ends ask for them.
final class LaterReleases implements Iterator<Succession.Shipped> {
  private final Iterator<DatedSlot> slots;
  private Optional<DatedSlot> first;
  private LocalDate before;

  /// @param first the first of them
  /// @param slots those after it
  /// @param before the day on which the last release before them is due
  LaterReleases(Optional<DatedSlot> first, Iterator<DatedSlot> slots, LocalDate before) {
    this.first = first;
    this.slots = slots;
    this.before = before;
  }

  @Override
  public boolean hasNext() {
    return first.isPresent() || slots.hasNext();
  }

  @Override
  public Succession.Shipped next() {
    DatedSlot next = first.orElseGet(slots::next);
    first = Optional.empty();
    Slot slot = next.slot();
    ReleaseTurn turn = FirstOfYears.later(slot.version(), slot.due(), before);
    before = slot.due();
    return new Succession.Shipped(next.date(), slot.rules().support().classOf(turn).name());
  }
}
