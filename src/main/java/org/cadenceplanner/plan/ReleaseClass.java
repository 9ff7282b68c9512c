package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A kind of release with phases of its own, such as `even` or `LTS`.
///
/// @param name its name
/// @param early the phases of its branches before the release, in order
/// @param phases those from the release on; none for a release that gets no support
public record ReleaseClass(String name, List<EarlyPhase> early, List<Phase> phases) {
  /// The name of the class where every release is alike.
  public static final String ALIKE = "release";

  /// @throws IllegalArgumentException if the name is blank or two phases share a name
  public ReleaseClass {
    early = List.copyOf(early);
    phases = List.copyOf(phases);
    if (name.isBlank()) {
      throw new IllegalArgumentException(tr("a class without a name; allowed: a name"));
    }
    if (phaseNames(early, phases).distinct().count() < early.size() + phases.size()) {
      throw new IllegalArgumentException(tr("two phases of one name; allowed: each name once"));
    }
  }

  /// A class whose branches start with their release.
  ///
  /// @throws IllegalArgumentException if the name is blank or two phases share a name
  public ReleaseClass(String name, List<Phase> phases) {
    this(name, List.of(), phases);
  }

  private static Stream<String> phaseNames(List<EarlyPhase> early, List<Phase> phases) {
    return Stream.concat(early.stream().map(EarlyPhase::name), phases.stream().map(Phase::name));
  }

  /// The names of all its phases, those before the release first.
  public List<String> phaseNames() {
    return phaseNames(early, phases).toList();
  }

  public ReleaseClass withName(String newName) {
    return new ReleaseClass(newName, early, phases);
  }

  public ReleaseClass withEarly(List<EarlyPhase> newEarly) {
    return new ReleaseClass(name, newEarly, phases);
  }

  public ReleaseClass withPhases(List<Phase> newPhases) {
    return new ReleaseClass(name, early, newPhases);
  }

  /// This class with other names for the classes that its ends wait for.
  ReleaseClass withClassNames(UnaryOperator<String> rename) {
    return withPhases(
        phases.stream().map(phase -> phase.withEnd(phase.end().withClassNames(rename))).toList());
  }
}
