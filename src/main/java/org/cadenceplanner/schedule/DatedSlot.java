package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// A slot with the day that its release got.
///
/// @param slot the slot
/// @param byRule the day it was due and the one that the date policy and the gap give it
/// @param given the day that the history or a pin gives it instead
record DatedSlot(Slot slot, Placement byRule, Optional<LocalDate> given) {
  /// The day it was due and the one it got.
  Placement placement() {
    return given.map(day -> Placement.given(slot.due(), day)).orElse(byRule);
  }

  LocalDate date() {
    return given.orElseGet(byRule::date);
  }
}
