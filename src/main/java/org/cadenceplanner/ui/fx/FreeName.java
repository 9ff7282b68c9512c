package org.cadenceplanner.ui.fx;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names for what is added, proposed until a person types another.
///
/// ```java
/// FreeName.of(Stream.of("beta"), 2, number -> "phase " + number, taken::contains); // "phase 2"
/// ```
public final class FreeName {
  private FreeName() {}

  /// The first usual name that is not taken, else the first of the numbered ones.
  ///
  /// @param usual the usual names, the likeliest first
  /// @param first the lowest number
  /// @param numbered the name of a number
  public static String of(
      Stream<String> usual, int first, IntFunction<String> numbered, Predicate<String> isTaken) {
    return Stream.concat(usual, IntStream.iterate(first, i -> i + 1).mapToObj(numbered))
        .filter(isTaken.negate())
        .findFirst()
        .orElseThrow();
  }
}
