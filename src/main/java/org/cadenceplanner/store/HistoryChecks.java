package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.DAY;
import static org.cadenceplanner.store.SimpleForms.PUBLISHED_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Checks that the history can have happened: no phase ends before its release, and every phase that
/// ends is a phase of a scenario.
final class HistoryChecks {
  private final Optional<List<String>> phases;

  private HistoryChecks(Value root) {
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
    List<Value> ends = release.membersOf("ends");
    ends.forEach(this::requireKnownPhase);
    released.ifPresent(day -> ends.forEach(end -> requireAfterRelease(day, end)));
  }

  private void requireKnownPhase(Value end) {
    phases
        .filter(names -> !names.contains(end.name()))
        .ifPresent(
            names ->
                end.report(
                    tr("the end of an unknown phase"),
                    tr("a phase of a scenario: %s", Texts.listed(names))));
  }

  private static void requireAfterRelease(LocalDate released, Value end) {
    PUBLISHED_END
        .peek(end)
        .filter(published -> !published.isAfter(released))
        .ifPresent(_ -> end.refuse(tr("an end after the release, %s", released.toString())));
  }
}
