package org.cadenceplanner.drawing;

import java.util.List;

/// What a mark is about, so that a screen can answer a hover, a selection or a drag.
///
/// A path of names from the kind of thing down to the thing; two marks with equal paths are about
/// the same thing.
///
/// Example: `Subject.of("release", "8 months", "4.12")`.
public record Subject(List<String> path) {

  /// @throws IllegalArgumentException if the path is empty
  public Subject {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a subject needs at least one name");
    }
  }

  /// The kind of thing it is about: the first name of the path.
  public String kind() {
    return path.getFirst();
  }

  public static Subject of(String... path) {
    return new Subject(List.of(path));
  }
}
