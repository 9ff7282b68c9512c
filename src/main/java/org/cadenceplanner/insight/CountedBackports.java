package org.cadenceplanner.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.schedule.Schedule;

/// The backports of some months, and the figures of the load that they give.
///
/// @param months the branches' months that have any
/// @param repository all of the repository, where they are from one
/// @param first the first of the months
/// @param last the last of the months
public record CountedBackports(
    List<BranchMonth> months, Optional<Backports> repository, YearMonth first, YearMonth last) {
  /// Keeps those from the first month to the last.
  public CountedBackports {
    months =
        months.stream()
            .filter(one -> !one.month().isBefore(first) && !one.month().isAfter(last))
            .toList();
  }

  /// Those of a repository, from the first month that has any to the last one that is looked at.
  public static CountedBackports of(Backports backports, YearMonth last) {
    return of(backports.months(), Optional.of(backports), last);
  }

  /// Those of a list, from the first month that has any to the last one that is looked at.
  public static CountedBackports of(List<BranchMonth> months, YearMonth last) {
    return of(months, Optional.empty(), last);
  }

  private static CountedBackports of(
      List<BranchMonth> months, Optional<Backports> repository, YearMonth last) {
    YearMonth earliest = YearMonth.of(Horizon.EARLIEST_YEAR, 1);
    YearMonth first =
        months.stream()
            .map(BranchMonth::month)
            .filter(month -> !month.isBefore(earliest))
            .min(YearMonth::compareTo)
            .orElse(last);
    return new CountedBackports(months, repository, first, last);
  }

  /// Those of some of its months; its own first or last one where none is named.
  public CountedBackports between(Optional<YearMonth> from, Optional<YearMonth> until) {
    return new CountedBackports(months, repository, from.orElse(first), until.orElse(last));
  }

  /// How many there are.
  public int backports() {
    return months.stream().mapToInt(BranchMonth::backports).sum();
  }

  /// How many branches got any.
  public long branches() {
    return months.stream().map(BranchMonth::branch).distinct().count();
  }

  /// The figures that they give, the phases of the branches being those of a schedule.
  public List<LoadProposal> proposals(Schedule schedule) {
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
}
