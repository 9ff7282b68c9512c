package org.cadenceplanner.schedule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Slots that are walked through once, as far as anybody asks for them, and are the same for all who
/// do.
final class WalkedOnce implements Iterable<DatedSlot> {
  private final Iterator<DatedSlot> rest;
  private final List<DatedSlot> walked = new ArrayList<>();

  /// @param rest the slots from the first on, which nobody else walks through
  WalkedOnce(Iterator<DatedSlot> rest) {
    this.rest = rest;
  }

  @Override
  public Iterator<DatedSlot> iterator() {
    return new Iterator<>() {
      private int next = 0;

      @Override
      public boolean hasNext() {
        return next < walked.size() || rest.hasNext();
      }

      @Override
      public DatedSlot next() {
        if (next == walked.size()) {
          walked.add(rest.next());
        }
        next++;
        return walked.get(next - 1);
      }
    };
  }
}
