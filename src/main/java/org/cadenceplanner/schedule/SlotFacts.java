package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Version;

/// What a walk through slots asks about days that no cadence knows.
interface SlotFacts {
  /// The day a release came on by the history, or is to come on by a pin; the days by which it may
  /// have slipped.
  Optional<LocalDate> actual(Version version);

  /// Why a date policy refuses a day; empty if it does not.
  List<Reason> against(DatePolicy policy, LocalDate day);

  /// The slots of another scenario of the plan with their days, one after another.
  Iterator<DatedSlot> slotsOf(String scenario);
}
