package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;

/// The names that the scenarios of a plan have for phases and for classes of releases, and that its
/// limits may speak of.
///
/// @param phases the names of the phases that some scenario has, those before the release too, each once
/// @param classes the names of the classes that some scenario has, each once
record PhasesAndClasses(List<String> phases, List<String> classes) {
  PhasesAndClasses {
    phases = List.copyOf(phases);
    classes = List.copyOf(classes);
  }

  static PhasesAndClasses of(List<Scenario> scenarios) {
    List<ReleaseClass> all =
        scenarios.stream().flatMap(scenario -> scenario.classes().stream()).toList();
    return new PhasesAndClasses(
        all.stream().flatMap(kind -> kind.phaseNames().stream()).distinct().toList(),
        all.stream().map(ReleaseClass::name).distinct().toList());
  }

  /// @throws IllegalArgumentException if there are more than 100 limits, or one of them is on a phase
  /// or a class that no scenario has
  void require(List<Limit> limits) {
    if (limits.size() > Limit.MOST) {
      throw new IllegalArgumentException(
          tr("%s limits; allowed: at most %s", limits.size(), Limit.MOST));
    }
    for (Limit limit : limits) {
      unknownIn(limit)
          .ifPresent(
              unknown -> {
                throw new IllegalArgumentException(unknown);
              });
    }
  }

  /// Whether a limit is on nothing that no scenario has.
  boolean know(Limit limit) {
    return unknownIn(limit).isEmpty();
  }

  /// What a limit is on that no scenario has, in words.
  private Optional<String> unknownIn(Limit limit) {
    return switch (limit) {
      case Limit.MostBranches most -> most.phase().flatMap(this::unknownPhase);
      case Limit.LeastOverlap overlap -> overlap.releaseClass().flatMap(this::unknownClass);
      case Limit.NoReleaseIn _, Limit.MostHolidaySeasons _ -> Optional.empty();
    };
  }

  private Optional<String> unknownPhase(String name) {
    return phases.contains(name)
        ? Optional.empty()
        : Optional.of(
            tr(
                "a limit on the phase '%s', which no scenario has; allowed: %s",
                name, orNone(phases)));
  }

  private Optional<String> unknownClass(String name) {
    return classes.contains(name)
        ? Optional.empty()
        : Optional.of(
            tr(
                "a limit on the class '%s', which no scenario has; allowed: %s",
                name, orNone(classes)));
  }

  private static String orNone(List<String> known) {
    return known.isEmpty() ? tr("none") : String.join(", ", known);
  }
}
