package org.cadenceplanner.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The problems found so far in one file.
final class Problems {
  private static final int MOST = 50;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(problem -> problem.place().orElse(new Place(0, 0)));

  private final String file;
  private final List<Problem> kept = new ArrayList<>();
  private int count;

  Problems(String file) {
    this.file = file;
  }

  void add(String pointer, String text, Optional<Place> place) {
    count++;
    if (!isFull()) {
      kept.add(new Problem(pointer, text, place));
    }
  }

  int count() {
    return count;
  }

  /// Whether more problems are only counted.
  boolean isFull() {
    return kept.size() == MOST;
  }

  void refuseIfAny() throws InvalidPlan {
    if (count > 0) {
      throw refused();
    }
  }

  InvalidPlan refused() {
    List<Problem> inOrder = kept.stream().sorted(BY_PLACE).toList();
    return new InvalidPlan(file, inOrder, count - kept.size());
  }
}
