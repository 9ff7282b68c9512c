package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.End;

/// Releases one after another, with those past the years looked at as far as an end asks for them.
final class Succession {
  private static final int YEARS_LOOKED_AT = 100;

  private final List<Shipped> releases = new ArrayList<>();
  private final Map<String, List<Integer>> placesByClass = new HashMap<>();
  private final Iterator<Shipped> later;

  /// A release that ships.
  ///
  /// @param date the day on which it does
  /// @param releaseClass the name of its class
  record Shipped(LocalDate date, String releaseClass) {}

  /// @param known the releases by date
  /// @param later those that come after them, without an end of their own
  Succession(List<Shipped> known, Iterator<Shipped> later) {
    known.forEach(this::add);
    this.later = later;
  }

  /// The day on which a phase ends that waits for a later release; nothing if none comes within a
  /// hundred years.
  ///
  /// @param place the place of the branch's own release, from 0
  Optional<LocalDate> endAt(int place, End.Successor end) {
    return place(place, end)
        .flatMap(last -> place(last + end.further()))
        .map(last -> releases.get(last).date())
        .map(day -> end.grace().map(grace -> grace.after(day)).orElse(day));
  }

  private Optional<Integer> place(int own, End.Successor end) {
    return end.of().isEmpty()
        ? place(own + end.number())
        : placeOfClass(own, end.number(), end.of().get());
  }

  private Optional<Integer> placeOfClass(int own, int number, String name) {
    List<Integer> places = placesByClass.computeIfAbsent(name, _ -> new ArrayList<>());
    LocalDate last = place(own).map(place -> lookedAtFrom(place)).orElse(LocalDate.MIN);
    int wanted = firstAfter(own, places) + number - 1;
    while (places.size() <= wanted && isBefore(last) && later.hasNext()) {
      add(later.next());
    }
    return wanted < places.size() ? Optional.of(places.get(wanted)) : Optional.empty();
  }

  private LocalDate lookedAtFrom(int place) {
    return releases.get(place).date().plusYears(YEARS_LOOKED_AT);
  }

  private boolean isBefore(LocalDate day) {
    return releases.isEmpty() || releases.getLast().date().isBefore(day);
  }

  private static int firstAfter(int own, List<Integer> places) {
    int at = Collections.binarySearch(places, own);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// A place that is filled, with as many later releases as that takes.
  private Optional<Integer> place(int wanted) {
    while (releases.size() <= wanted && later.hasNext()) {
      add(later.next());
    }
    return wanted < releases.size() ? Optional.of(wanted) : Optional.empty();
  }

  private void add(Shipped release) {
    placesByClass
        .computeIfAbsent(release.releaseClass(), _ -> new ArrayList<>())
        .add(releases.size());
    releases.add(release);
  }
}
