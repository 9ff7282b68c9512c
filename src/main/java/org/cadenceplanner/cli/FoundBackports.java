package org.cadenceplanner.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposals;
import org.cadenceplanner.insight.VersionNames;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.schedule.Schedule;

/// The backports of some months.
///
/// @param file where they were found, as the user named it
/// @param months the branches' months that have any
/// @param repository all of the repository, where they are from one
/// @param first the first of the months
/// @param last the last of the months
record FoundBackports(
    String file,
    List<BranchMonth> months,
    Optional<Backports> repository,
    YearMonth first,
    YearMonth last) {
  FoundBackports {
    months =
        months.stream()
            .filter(one -> !one.month().isBefore(first) && !one.month().isAfter(last))
            .toList();
  }

  /// Those of a repository.
  static FoundBackports of(Backports backports, String file, YearMonth last) {
    return of(backports.months(), Optional.of(backports), file, last);
  }

  /// Those of a list.
  static FoundBackports of(List<BranchMonth> months, String file, YearMonth last) {
    return of(months, Optional.empty(), file, last);
  }

  /// From the first month that has any to the last one that is looked at.
  private static FoundBackports of(
      List<BranchMonth> months, Optional<Backports> repository, String file, YearMonth last) {
    YearMonth earliest = YearMonth.of(Horizon.EARLIEST_YEAR, 1);
    YearMonth first =
        months.stream()
            .map(BranchMonth::month)
            .filter(month -> !month.isBefore(earliest))
            .min(YearMonth::compareTo)
            .orElse(last);
    return new FoundBackports(file, months, repository, first, last);
  }

  /// Those of the months named alone.
  ///
  /// @throws BadInput if they are no months, or none of them has any
  FoundBackports between(Optional<String> from, Optional<String> until) {
    FoundBackports some =
        new FoundBackports(
            file,
            months,
            repository,
            from.map(FoundBackports::month).orElse(first),
            until.map(FoundBackports::month).orElse(last));
    if (some.months.isEmpty()) {
      throw new BadInput(
          "%s has no backports from %s to %s".formatted(file, some.first, some.last));
    }
    return some;
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

  /// The figures that they give, the phases of the branches being those of a schedule.
  List<LoadProposal> proposals(Schedule schedule) {
    VersionNames names = VersionNames.of(schedule.plan());
    List<BranchMonth> named =
        months.stream()
            .map(one -> new BranchMonth(names.of(one.branch()), one.month(), one.backports()))
            .toList();
    List<LoadProposal> proposals =
        new ArrayList<>(LoadProposals.of(named, schedule.worked(), first, last));
    repository.ifPresent(all -> proposals.addAll(LoadProposals.of(all, first, last)));
    return proposals;
  }

  /// What they are, in a sentence.
  String inWords() {
    return "%s backports of %s branches in %s, %s to %s."
        .formatted(
            months.stream().mapToInt(BranchMonth::backports).sum(),
            months.stream().map(BranchMonth::branch).distinct().count(),
            file,
            first,
            last);
  }
}
