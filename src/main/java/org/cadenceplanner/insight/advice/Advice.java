package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.List;

/// What a search for better dates found.
///
/// @param search what was looked for
/// @param next the release whose day was looked for
/// @param first the first day on which it may be due
/// @param last the last of them
/// @param now the scenario as it is
/// @param best the best ones, the best first; see [AdviceSearch] for how they differ
/// @param strips what each day of the year costs, for each cadence and support that has no places of
/// its own
/// @param looked how many schedules were looked at
/// @param impossible how many of them contradict themselves, plan nothing or come too late
/// @param unknown the feasts of the margin that no calendar of the scenario knows
public record Advice(
    Search search,
    NextRelease next,
    LocalDate first,
    LocalDate last,
    Advised now,
    List<Advised> best,
    List<Strip> strips,
    long looked,
    long impossible,
    List<String> unknown) {
  public Advice {
    best = List.copyOf(best);
    strips = List.copyOf(strips);
    unknown = List.copyOf(unknown);
  }
}
