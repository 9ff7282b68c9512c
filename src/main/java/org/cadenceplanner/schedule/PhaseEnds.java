package org.cadenceplanner.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Precision;

/// Finds the days on which the phases of one branch end.
///
/// @param release the day of its release
/// @param weekdays the weekdays that ends are put on which are rounded to allowed ones
/// @param mover moves them as the date policy for ends says; empty where there is none
/// @param successor when a later release ships that an end waits for; nothing if none does
record PhaseEnds(
    LocalDate release,
    Set<DayOfWeek> weekdays,
    Optional<Mover> mover,
    Function<End.Successor, Optional<LocalDate>> successor) {

  /// The first day that is no longer in a phase; nothing if its end is open.
  ///
  /// @param start the phase's first day
  Optional<LocalDate> of(End end, LocalDate start) {
    return switch (end) {
      case End.AfterRelease rule -> Optional.of(rule.length().after(release));
      case End.AfterStart rule -> Optional.of(rule.length().after(start));
      case End.Successor rule -> successor.apply(rule);
      case End.OnDay rule -> Optional.of(onDay(rule, rule.fromStart() ? start : release));
      case End.Unknown _ -> Optional.empty();
      case End.Earliest rule -> known(rule.ends(), start).stream().min(LocalDate::compareTo);
      case End.Latest rule -> latest(rule.ends(), start);
      case End.Rounded rule -> of(rule.end(), start).map(day -> rule.rounding().of(day, weekdays));
    };
  }

  /// An end where the date policy for ends puts it: one that is said to the day, of a phase that has
  /// days. Others stay.
  PhaseEnd placed(PhaseEnd end, LocalDate start) {
    boolean isJudged = end.precision() == Precision.DAY && end.day().isAfter(start);
    return mover
        .filter(_ -> isJudged)
        .map(there -> end.at(there.placeAfter(start, end.day())))
        .orElse(end);
  }

  private static LocalDate onDay(End.OnDay rule, LocalDate from) {
    return rule.day().atYear(from.getYear() + rule.years());
  }

  private Optional<LocalDate> latest(List<End> ends, LocalDate start) {
    List<LocalDate> known = known(ends, start);
    return known.size() < ends.size() ? Optional.empty() : known.stream().max(LocalDate::compareTo);
  }

  private List<LocalDate> known(List<End> ends, LocalDate start) {
    return ends.stream().flatMap(end -> of(end, start).stream()).toList();
  }
}
