package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.time.YearMonth;
import java.util.Optional;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Makes fields for a month, or for nothing.
final class MonthField {
  private static final int COLUMNS = 9;

  private MonthField() {}

  /// @param id the field's id in the scene
  static TextEntry<Optional<YearMonth>> of(String id) {
    return TextEntry.<Optional<YearMonth>>draft(id, MonthField::read).withColumns(COLUMNS);
  }

  private static Optional<YearMonth> read(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(month(text));
  }

  private static YearMonth month(String text) {
    return DayText.month(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr(
                        "%s; allowed: a month such as Jul 2018 or 2018-07, from %s to %s, or"
                            + " nothing for all",
                        Typed.shown(text), Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR)));
  }
}
