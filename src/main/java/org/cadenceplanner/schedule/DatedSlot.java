package org.cadenceplanner.schedule;

import java.time.LocalDate;

/// A slot with the day that its release got.
///
/// @param slot the slot
/// @param placement the day it was due and the one it got
record DatedSlot(Slot slot, Placement placement) {
  LocalDate date() {
    return placement.date();
  }
}
