package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;

/// A release, or a skipped slot, as a row of a table.
///
/// @param version the release; empty for a skipped slot
/// @param releaseClass the name of its class; empty for a skipped slot
/// @param due the day the rule gives; empty for history that no slot asked for
/// @param date the day it has; empty for a skipped slot
/// @param state how it stands today; empty for a skipped slot
/// @param until the table's phases as it has them; empty where it has no such phase
/// @param because why it is on its date; empty text where nothing was in the way
public record ReleaseRow(
    Optional<Version> version,
    Optional<String> releaseClass,
    Optional<LocalDate> due,
    Optional<LocalDate> date,
    Optional<ReleaseState> state,
    List<Optional<PhaseSpan>> until,
    String because) {
  public ReleaseRow {
    until = List.copyOf(until);
  }

  static ReleaseRow of(Release release, List<String> phases) {
    return new ReleaseRow(
        Optional.of(release.version()),
        Optional.of(release.releaseClass()),
        release.due(),
        Optional.of(release.date()),
        Optional.of(release.state()),
        phases.stream().map(phase -> until(release, phase)).toList(),
        ReleaseInWords.because(release));
  }

  static ReleaseRow skipped(LocalDate day, List<String> phases) {
    return new ReleaseRow(
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        phases.stream().map(phase -> Optional.<PhaseSpan>empty()).toList(),
        "");
  }

  /// The day by which it stands among the others: its date, or the due day of a skipped slot.
  public LocalDate day() {
    return date.or(() -> due).orElseThrow();
  }

  public boolean is(ReleaseState asked) {
    return state.equals(Optional.of(asked));
  }

  /// How it stands as a word: `released`, `planned`, `pinned`, `overdue` or `skipped`.
  public String stateInWords() {
    return state.map(ReleaseInWords::state).orElseGet(() -> tr("skipped"));
  }

  private static Optional<PhaseSpan> until(Release release, String phase) {
    return release.phases().stream().filter(span -> span.name().equals(phase)).findFirst();
  }
}
