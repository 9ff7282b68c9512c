package org.cadenceplanner.store;

import static org.cadenceplanner.store.SimpleForms.DAY;
import static org.cadenceplanner.store.SimpleForms.PUBLISHED_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.HistoricEnd;

/// Checks that the history can have happened: nothing is released after today, no phase ends before
/// it starts, and every phase that ends is a phase of a scenario.
final class HistoryChecks {
  private final Optional<LocalDate> today;
  private final Optional<List<String>> phases;

  private HistoryChecks(Value root) {
    this.today = DAY.peek(root, "today");
    this.phases = PhaseNames.in(root);
  }

  /// Reports what is wrong with the history.
  ///
  /// @param root the value of the whole file
  static void run(Value root) {
    HistoryChecks checks = new HistoryChecks(root);
    root.elementsOf("history").forEach(checks::check);
  }

  private void check(Value release) {
    Optional<LocalDate> released = DAY.peek(release, "released");
    released.ifPresent(day -> requireNotToCome(day, release.at("released")));
    List<Value> ends = release.membersOf("ends");
    ends.forEach(this::requireKnownPhase);
    requireOrder(released, ends);
  }

  private void requireNotToCome(LocalDate released, Value there) {
    today
        .filter(released::isAfter)
        .ifPresent(day -> there.report(released.toString(), "a day up to today, " + day));
  }

  private void requireKnownPhase(Value end) {
    phases
        .filter(names -> !names.contains(end.name()))
        .ifPresent(
            names ->
                end.report(
                    "the end of an unknown phase",
                    "a phase of a scenario: " + Texts.listed(names)));
  }

  private static void requireOrder(Optional<LocalDate> released, List<Value> ends) {
    Optional<Value> before = Optional.empty();
    for (Value end : ends) {
      Optional<LocalDate> day = firstDayAfter(end);
      if (day.isPresent()) {
        requireAfterRelease(day.get(), released, end);
        before.ifPresent(earlier -> requireNotBefore(earlier, day.get(), end));
        before = Optional.of(end);
      }
    }
  }

  private static void requireAfterRelease(
      LocalDate firstDayAfter, Optional<LocalDate> released, Value end) {
    released
        .filter(day -> !firstDayAfter.isAfter(day))
        .ifPresent(day -> end.refuse("an end after the release, " + day));
  }

  private static void requireNotBefore(Value earlier, LocalDate firstDayAfter, Value end) {
    if (firstDayAfter.isBefore(firstDayAfter(earlier).orElseThrow())) {
      String allowed = "an end not before that of %s, %s";
      end.refuse(allowed.formatted(Texts.quoted(earlier.name()), earlier.json().shown()));
    }
  }

  private static Optional<LocalDate> firstDayAfter(Value end) {
    return PUBLISHED_END.peek(end).map(HistoricEnd::firstDayAfter);
  }
}
