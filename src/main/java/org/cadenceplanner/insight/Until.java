package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.schedule.PhaseSpan;

/// Until when a phase lasts, said as exactly as its project says it: the first day after it, the
/// month or the quarter that it still has, or that its end is open.
public final class Until {
  private Until() {}

  /// For programs: `2019-02-01`, `2019-01`, `2019-Q1`, `open`.
  public static String of(PhaseSpan phase) {
    return phase.isOpen() ? "open" : StatedDay.endOf(phase).text();
  }

  /// For a column of a table, see [ReleaseTable#heading]: the start of a phase before the release.
  public static String orFrom(PhaseSpan phase) {
    return phase.isEarly() ? phase.from().toString() : of(phase);
  }

  /// The same for people.
  public static String orFromInWords(PhaseSpan phase) {
    return phase.isEarly() ? Words.day(phase.from()) : inWords(phase);
  }

  /// For people: `1 Feb 2019`, `Jan 2019`, `Q1 2019`, `open`.
  public static String inWords(PhaseSpan phase) {
    return phase.isOpen() ? tr("open") : StatedDay.endOf(phase).inWords();
  }
}
