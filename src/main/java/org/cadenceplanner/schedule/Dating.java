package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.cadenceplanner.plan.Gap;

/// Gives one slot after another its day: that of the history or of a pin, else the one that the date
/// policy allows, as near to the release before and as far from it as the gap says.
final class Dating implements Iterator<DatedSlot> {
  private final Iterator<Slot> slots;
  private final SlotFacts facts;
  private final Movers movers;
  private Optional<LocalDate> before = Optional.empty();

  Dating(Iterator<Slot> slots, SlotFacts facts, Movers movers) {
    this.slots = slots;
    this.facts = facts;
    this.movers = movers;
  }

  @Override
  public boolean hasNext() {
    return slots.hasNext();
  }

  @Override
  public DatedSlot next() {
    Slot slot = slots.next();
    DatedSlot dated = new DatedSlot(slot, byPolicy(slot), facts.actual(slot.version()));
    before = Optional.of(dated.date());
    return dated;
  }

  private Placement byPolicy(Slot slot) {
    Mover mover = movers.of(slot.rules().dates());
    Bounds bounds = bounds(slot.rules().gap());
    return switch (slot.rules().dates().direction()) {
      case SKIP -> mover.leave(slot.due(), bounds);
      case EARLIER, LATER, NEAREST, WITHIN_MONTH -> mover.place(slot.due(), bounds);
    };
  }

  private Bounds bounds(Gap gap) {
    return before.map(day -> Bounds.between(day, gap)).orElse(Bounds.NONE);
  }
}
