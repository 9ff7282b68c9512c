package org.cadenceplanner.schedule;

import java.util.Iterator;
import java.util.List;

/// Slots that were walked through already, once more from the first, and then those after them.
final class Replayed implements Iterator<DatedSlot> {
  private final Iterator<DatedSlot> walked;
  private final Iterator<DatedSlot> rest;

  Replayed(List<DatedSlot> walked, Iterator<DatedSlot> rest) {
    this.walked = walked.iterator();
    this.rest = rest;
  }

  @Override
  public boolean hasNext() {
    return walked.hasNext() || rest.hasNext();
  }

  @Override
  public DatedSlot next() {
    return walked.hasNext() ? walked.next() : rest.next();
  }
}
