package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Version;

/// What a walk through slots asks about days that no cadence knows.
interface SlotFacts {
  /// The day a release came on by the history, or is to come on by a pin.
  Optional<LocalDate> actual(Version version);

  /// The day that a slip is carried on from: the one a release came on, is to come on, or is ready
  /// on in a future.
  default Optional<LocalDate> carriedFrom(Version version) {
    return actual(version);
  }

  /// The day on which the release of a slot is ready, for the date policy to place: the day it is
  /// due, but in a future where it slips.
  default LocalDate ready(Slot slot) {
    return slot.due();
  }

  /// Why a date policy refuses a day; empty if it does not.
  List<Reason> against(DatePolicy policy, LocalDate day);

  /// The slots of another scenario of the plan with their days, one after another.
  Iterator<DatedSlot> slotsOf(String scenario);
}
