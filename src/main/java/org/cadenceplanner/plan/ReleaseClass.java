package org.cadenceplanner.plan;

import java.util.List;
import java.util.function.UnaryOperator;

/// A kind of release with phases of its own, such as `even` or `LTS`.
///
/// @param name its name
/// @param phases the phases of its branches in order; none for a release that gets no support
public record ReleaseClass(String name, List<Phase> phases) {
  /// The name of the class where every release is alike.
  public static final String ALIKE = "release";

  /// @throws IllegalArgumentException if the name is blank or two phases share a name
  public ReleaseClass {
    phases = List.copyOf(phases);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a class without a name; allowed: a name");
    }
    if (phases.stream().map(Phase::name).distinct().count() < phases.size()) {
      throw new IllegalArgumentException("two phases of one name; allowed: each name once");
    }
  }

  /// This class with other names for the classes that its ends wait for.
  ReleaseClass withClassNames(UnaryOperator<String> rename) {
    return new ReleaseClass(
        name,
        phases.stream().map(phase -> phase.withEnd(phase.end().withClassNames(rename))).toList());
  }
}
