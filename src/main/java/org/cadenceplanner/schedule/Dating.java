package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Rules;

/// Gives one slot after another its day: that of the history or of a pin, else the one that the date
/// policy allows, as near to the release before and as far from it as the gap says.
final class Dating implements Iterator<DatedSlot> {
  private final Iterator<Slot> slots;
  private final SlotFacts facts;
  private final Movers movers;
  private Optional<LocalDate> before = Optional.empty();
  private Optional<Mover> last = Optional.empty();

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
    LocalDate ready = facts.ready(slot);
    DatedSlot dated =
        new DatedSlot(slot, byPolicy(slot.rules(), ready), facts.actual(slot.version()));
    before = Optional.of(dated.date());
    return dated;
  }

  private Placement byPolicy(Rules rules, LocalDate ready) {
    Mover mover = mover(rules.dates());
    return switch (rules.dates().direction()) {
      case SKIP -> mover.leave(ready, bounds(rules.gap()));
      case EARLIER, LATER, NEAREST, WITHIN_MONTH ->
          rules.gap().equals(Gap.NONE)
              ? mover.place(ready)
              : mover.place(ready, bounds(rules.gap()));
    };
  }

  // Most slots have the policy of the one before, and to look one up takes a hash of all of it.
  private Mover mover(DatePolicy policy) {
    Mover mover = last.filter(used -> used.isOf(policy)).orElseGet(() -> movers.of(policy));
    last = Optional.of(mover);
    return mover;
  }

  private Bounds bounds(Gap gap) {
    return before.map(day -> Bounds.between(day, gap)).orElse(Bounds.NONE);
  }
}
