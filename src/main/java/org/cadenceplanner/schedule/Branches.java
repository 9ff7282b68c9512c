package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;

/// The phases of branches by rule and by record.
final class Branches {
  private Branches() {}

  /// The phases that a class gives a branch released on a day.
  static List<PhaseSpan> planned(ReleaseClass releaseClass, LocalDate release) {
    List<PhaseSpan> spans = new ArrayList<>();
    LocalDate from = release;
    for (Phase phase : releaseClass.phases()) {
      LocalDate until = later(from, endOf(phase, release, from));
      spans.add(new PhaseSpan(phase.name(), from, until, phase.counts()));
      from = until;
    }
    return spans;
  }

  /// The phases of a branch of history: the ends it has on record, the rest by its class. An end by
  /// rule gives way to a later phase's end on record.
  static List<PhaseSpan> recorded(ReleaseClass releaseClass, HistoricRelease release) {
    List<PhaseSpan> spans = new ArrayList<>();
    LocalDate from = release.date();
    for (int i = 0; i < releaseClass.phases().size(); i++) {
      Phase phase = releaseClass.phases().get(i);
      LocalDate byRule = endOf(phase, release.date(), from);
      LocalDate latest = firstRecordedEnd(releaseClass.phases(), i + 1, release).orElse(byRule);
      LocalDate end = recordedEnd(phase, release).orElse(earlier(byRule, latest));
      LocalDate until = later(from, end);
      spans.add(new PhaseSpan(phase.name(), from, until, phase.counts()));
      from = until;
    }
    return spans;
  }

  /// The names of the phases that count as supported, over all the schemes of a scenario, in the
  /// order of a branch's life as far as the schemes agree on it.
  static List<String> countedPhases(Scenario scenario) {
    return countedPhases(
        scenario.supportSchemes().stream().flatMap(scheme -> scheme.classes().stream()).toList());
  }

  /// The names of the phases of some classes that count as supported.
  static List<String> countedPhases(List<ReleaseClass> classes) {
    Set<String> names = new LinkedHashSet<>();
    classes.stream()
        .flatMap(releaseClass -> releaseClass.phases().stream())
        .filter(Phase::counts)
        .forEach(phase -> names.add(phase.name()));
    return List.copyOf(names);
  }

  private static LocalDate endOf(Phase phase, LocalDate release, LocalDate start) {
    return switch (phase.end()) {
      case End.AfterRelease end -> end.length().after(release);
      case End.AfterStart end -> end.length().after(start);
    };
  }

  private static Optional<LocalDate> recordedEnd(Phase phase, HistoricRelease release) {
    return Optional.ofNullable(release.ends().get(phase.name())).map(HistoricEnd::firstDayAfter);
  }

  private static Optional<LocalDate> firstRecordedEnd(
      List<Phase> phases, int from, HistoricRelease release) {
    return phases.subList(from, phases.size()).stream()
        .flatMap(phase -> recordedEnd(phase, release).stream())
        .findFirst();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
