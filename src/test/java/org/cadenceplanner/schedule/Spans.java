package org.cadenceplanner.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.ReleaseClass;

/// The phases of a branch that no other release comes after.
final class Spans {
  private Spans() {}

  static List<PhaseSpan> planned(ReleaseClass releaseClass, LocalDate release) {
    return of(releaseClass, release, Map.of());
  }

  static List<PhaseSpan> recorded(ReleaseClass releaseClass, HistoricRelease release) {
    return of(releaseClass, release.date(), release.ends());
  }

  private static List<PhaseSpan> of(
      ReleaseClass releaseClass, LocalDate release, Map<String, HistoricEnd> recorded) {
    Succession alone =
        new Succession(
            List.of(new Succession.Shipped(release, releaseClass.name())),
            Collections.emptyIterator());
    PhaseEnds ends =
        new PhaseEnds(
            release,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Optional.empty(),
            end -> alone.endAt(0, end));
    return Branches.of(releaseClass, ends, recorded, release.plusYears(10));
  }
}
