package org.cadenceplanner.insight;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// A release held against history, as a row of a table.
///
/// @param version the release
/// @param held the columns as it has them; empty where it has nothing to say
public record BacktestRow(Version version, List<Optional<Held>> held) {
  public BacktestRow {
    held = List.copyOf(held);
  }
}
