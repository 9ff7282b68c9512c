package org.cadenceplanner.cli;

import static org.cadenceplanner.language.Texts.amountOf;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.cadenceplanner.insight.CountedBackports;
import org.cadenceplanner.plan.Horizon;

/// The backports of some months.
///
/// @param file where they were found, as the user named it
/// @param counted what was found
record FoundBackports(String file, CountedBackports counted) {

  /// Those of the months named alone.
  ///
  /// @throws BadInput if they are no months, or none of them has any
  FoundBackports between(Optional<String> from, Optional<String> until) {
    CountedBackports some =
        counted.between(from.map(FoundBackports::month), until.map(FoundBackports::month));
    if (some.months().isEmpty()) {
      throw new BadInput(
          "%s has no backports from %s to %s".formatted(file, some.first(), some.last()));
    }
    return new FoundBackports(file, some);
  }

  private static YearMonth month(String text) {
    return parsed(text)
        .filter(it -> it.getYear() >= Horizon.EARLIEST_YEAR && it.getYear() <= Horizon.LATEST_YEAR)
        .orElseThrow(
            () ->
                new BadInput(
                    "found '%s'; allowed: a month such as 2018-07, from %s to %s"
                        .formatted(text, Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR)));
  }

  private static Optional<YearMonth> parsed(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// What they are, in a sentence.
  String inWords() {
    return "%s of %s in %s, %s to %s."
        .formatted(
            amountOf(counted.backports(), "backport", "backports"),
            amountOf(counted.branches(), "branch", "branches"),
            file,
            counted.first(),
            counted.last());
  }
}
