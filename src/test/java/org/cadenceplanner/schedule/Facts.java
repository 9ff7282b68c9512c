package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Version;

/// Nothing is out, nothing is pinned, every day is free, and there is no other scenario.
enum Facts implements SlotFacts {
  NONE;

  @Override
  public Optional<LocalDate> actual(Version version) {
    return Optional.empty();
  }

  @Override
  public List<Reason> against(DatePolicy policy, LocalDate day) {
    return List.of();
  }

  @Override
  public Iterator<DatedSlot> slotsOf(String scenario) {
    return Collections.emptyIterator();
  }
}
