package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;

/// The phases of branches by rule and by record.
final class Branches {
  private Branches() {}

  /// The phases of a branch, those before its release first: the ends it has on record, the rest by
  /// its class. An end by rule gives way to a later phase's end on record.
  ///
  /// @param ends finds the days on which phases end by their class
  /// @param recorded the ends on record by the names of their phases
  /// @param lookedAt how far a phase whose end is open is looked at
  static List<PhaseSpan> of(
      ReleaseClass releaseClass,
      PhaseEnds ends,
      Map<String, HistoricEnd> recorded,
      LocalDate lookedAt) {
    List<Phase> phases = releaseClass.phases();
    List<PhaseSpan> spans = early(releaseClass.early(), ends.release());
    Begin begin = new Begin(ends.release(), true, Support.FULL);
    for (Phase phase : phases) {
      Optional<PhaseEnd> end = recordedEnd(phase, recorded);
      if (end.isEmpty()) {
        Optional<PhaseEnd> byRule =
            begin.isKnown() ? byRule(phase, ends, begin.day()) : Optional.empty();
        end =
            recorded.isEmpty()
                ? byRule
                : earlier(byRule, firstRecordedEnd(phases, phase, recorded));
      }
      spans.add(span(phase, begin, end, lookedAt));
      begin = begin.after(spans.getLast());
    }
    return spans;
  }

  /// Where a phase begins.
  ///
  /// @param day its first day; where that is open, the day up to which is looked
  /// @param isKnown whether that is not open
  /// @param support what the branch gets in it, if it counts
  private record Begin(LocalDate day, boolean isKnown, Support support) {
    Begin after(PhaseSpan before) {
      return new Begin(
          before.until(), !before.isOpen(), before.counts() ? Support.SECURITY_ONLY : support);
    }
  }

  private static List<PhaseSpan> early(List<EarlyPhase> phases, LocalDate release) {
    List<PhaseSpan> spans = new ArrayList<>(2);
    LocalDate until = release;
    for (EarlyPhase phase : phases.reversed()) {
      LocalDate due = phase.before().before(release);
      LocalDate from = due.isBefore(until) ? due : until;
      spans.addFirst(PhaseSpan.before(phase, from, until));
      until = from;
    }
    return spans;
  }

  private static PhaseSpan span(
      Phase phase, Begin begin, Optional<PhaseEnd> end, LocalDate lookedAt) {
    return new PhaseSpan(
        phase.name(),
        false,
        begin.day(),
        later(begin.day(), end.map(PhaseEnd::day).orElse(lookedAt)),
        phase.counts() ? begin.support() : Support.NONE,
        end.map(PhaseEnd::precision).orElse(Precision.DAY),
        !begin.isKnown(),
        end.isEmpty(),
        end.flatMap(PhaseEnd::placement));
  }

  private static Optional<PhaseEnd> byRule(Phase phase, PhaseEnds ends, LocalDate from) {
    return ends.of(phase.end(), from)
        .map(day -> ends.placed(PhaseEnd.byRule(day, phase.precision()), from));
  }

  /// The names of the phases that count as supported, over all the schemes of a scenario, in the
  /// order of a branch's life as far as the schemes agree on it.
  static List<String> countedPhases(Scenario scenario) {
    return countedPhases(scenario.classes());
  }

  /// The names of the phases of some classes that count as supported.
  static List<String> countedPhases(List<ReleaseClass> classes) {
    Set<String> names = new LinkedHashSet<>();
    classes.stream()
        .flatMap(releaseClass -> releaseClass.early().stream())
        .filter(EarlyPhase::counts)
        .forEach(phase -> names.add(phase.name()));
    classes.stream()
        .flatMap(releaseClass -> releaseClass.phases().stream())
        .filter(Phase::counts)
        .forEach(phase -> names.add(phase.name()));
    return List.copyOf(names);
  }

  private static Optional<PhaseEnd> recordedEnd(Phase phase, Map<String, HistoricEnd> recorded) {
    return Optional.ofNullable(recorded.get(phase.name())).map(PhaseEnd::recorded);
  }

  private static Optional<PhaseEnd> firstRecordedEnd(
      List<Phase> phases, Phase after, Map<String, HistoricEnd> recorded) {
    return phases.subList(phases.indexOf(after) + 1, phases.size()).stream()
        .flatMap(phase -> recordedEnd(phase, recorded).stream())
        .findFirst();
  }

  private static Optional<PhaseEnd> earlier(Optional<PhaseEnd> one, Optional<PhaseEnd> other) {
    return one.map(end -> other.map(PhaseEnd::day).map(end::notAfter).orElse(end)).or(() -> other);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
