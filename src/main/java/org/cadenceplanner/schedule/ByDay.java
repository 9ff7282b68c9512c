package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is worked out of a day, once for each day of an index that it is asked of; of others it is
/// worked out each time. For one thread.
final class ByDay<T> {
  private final DayIndex index;
  private final List<Optional<T>> known;
  private final Function<LocalDate, T> work;

  ByDay(DayIndex index, Function<LocalDate, T> work) {
    this.index = index;
    this.known = new ArrayList<>(Collections.nCopies(index.length(), Optional.empty()));
    this.work = work;
  }

  T of(LocalDate day) {
    long at = index.at(day);
    return index.has(at) ? indexed(day, (int) at) : work.apply(day);
  }

  private T indexed(LocalDate day, int at) {
    Optional<T> before = known.get(at);
    if (before.isPresent()) {
      return before.get();
    }
    T made = work.apply(day);
    known.set(at, Optional.of(made));
    return made;
  }
}
