package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Version;

/// The releases, or the ends of one phase, by rule and as they were.
///
/// @param phase the phase; empty for the releases themselves
/// @param rows one for each release that has anything to say, by date
public record BacktestColumn(Optional<String> phase, List<Held> rows) {
  public BacktestColumn {
    rows = List.copyOf(rows);
  }

  /// What it is about: `release`, or `full support until`.
  public String name() {
    return phase.map(name -> tr("%s until", name)).orElseGet(() -> tr("release"));
  }

  Map<Version, Held> byVersion() {
    return rows.stream().collect(Collectors.toMap(Held::version, row -> row));
  }

  public BacktestFigures figures() {
    return BacktestFigures.of(rows);
  }
}
