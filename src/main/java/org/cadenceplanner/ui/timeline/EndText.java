package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.Typed;

/// Ends of phases on record as people type them: a day, a month, or nothing where the rules give the
/// end.
final class EndText {
  private EndText() {}

  static String of(HistoricEnd end) {
    return switch (end) {
      case HistoricEnd.OnDay on -> Words.day(on.day());
      case HistoricEnd.InMonth in -> Words.monthOfYear(in.month());
    };
  }

  /// @throws IllegalArgumentException if the text is no end
  static Optional<HistoricEnd> read(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(end(text));
  }

  private static HistoricEnd end(String text) {
    return DayText.month(text)
        .<HistoricEnd>map(HistoricEnd.InMonth::new)
        .or(() -> DayText.day(text).map(HistoricEnd.OnDay::new))
        .orElseThrow(() -> new IllegalArgumentException(allowed(text)));
  }

  private static String allowed(String text) {
    return tr(
        "%s; allowed: a day such as 13 Jun 2019, a month such as Jan 2019, from %s to %s,"
            + " or nothing",
        Typed.shown(text), Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR);
  }
}
