package org.cadenceplanner.plan;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// How long each release is supported: the classes there are and which release is of which.
///
/// The cycle names a class for one release after another. A release's place in it is the last
/// number of its version, counted from the version `first` where that is given, else from 0: with
/// the cycle `even, odd`, 4.12 is even and 4.13 odd. A skipped slot uses up no number, so the
/// classes stay with their versions.
///
/// @param classes the classes, each name once
/// @param cycle the names of the classes in the order in which they take turns, at least one
/// @param first the version that stands first in the cycle
public record SupportScheme(
    List<ReleaseClass> classes, List<String> cycle, Optional<Version> first) {

  /// @throws IllegalArgumentException if the cycle has no members or names a class that is not there
  public SupportScheme {
    classes = List.copyOf(classes);
    cycle = List.copyOf(cycle);
    List<String> names = classes.stream().map(ReleaseClass::name).toList();
    if (cycle.isEmpty()) {
      throw new IllegalArgumentException("a cycle without members; allowed: at least one class");
    }
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("two classes of one name; allowed: each name once");
    }
    for (String name : cycle) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "no class '%s' in the scheme; allowed: %s".formatted(name, String.join(", ", names)));
      }
    }
    if (first.isPresent() && first.get().number().isEmpty()) {
      throw new IllegalArgumentException(
          "version '%s' has no number; allowed: a version with one".formatted(first.get()));
    }
  }

  /// The scheme in which every release has the same phases.
  public static SupportScheme alike(List<Phase> phases) {
    return new SupportScheme(
        List.of(new ReleaseClass(ReleaseClass.ALIKE, phases)),
        List.of(ReleaseClass.ALIKE),
        Optional.empty());
  }

  /// Whether all releases are of one class.
  public boolean isAlike() {
    return cycle.stream().distinct().count() == 1;
  }

  /// The class of a release; a version without a number stands first in the cycle.
  public ReleaseClass classOf(Version version) {
    String name = cycle.get(placeOf(version));
    return classes.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private int placeOf(Version version) {
    BigInteger number = version.number().orElse(BigInteger.ZERO);
    BigInteger zero = first.flatMap(Version::number).orElse(BigInteger.ZERO);
    return number.subtract(zero).mod(BigInteger.valueOf(cycle.size())).intValueExact();
  }
}
