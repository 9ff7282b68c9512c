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
  private Optional<Json> root = Optional.empty();
  private int count;

  Problems(String file) {
    this.file = file;
  }

  /// Says in what the problems were found, so that they can be told in words.
  Problems in(Json whole) {
    root = Optional.of(whole);
    return this;
  }

  void add(String pointer, String text, Optional<Place> place) {
    count++;
    if (!isFull()) {
      String where = root.map(whole -> PathInWords.of(pointer, whole)).orElse("");
      kept.add(new Problem(pointer, text, place, where));
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
