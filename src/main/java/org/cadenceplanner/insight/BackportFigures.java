package org.cadenceplanner.insight;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What commits on stable branches come to.
///
/// @param count how many there are
/// @param security how many of them are security
/// @param byCommitter how many each committed, the busiest first
/// @param delay the days from the main line to the branch, as they are in the middle of all; empty
/// where none is known
public record BackportFigures(
    int count, int security, Map<String, Integer> byCommitter, Optional<Double> delay) {

  /// The figures of some commits.
  public static BackportFigures of(Collection<BranchCommit> commits) {
    return new BackportFigures(
        commits.size(),
        (int) commits.stream().filter(BranchCommit::isSecurity).count(),
        byCommitter(commits),
        median(commits.stream().flatMap(commit -> commit.delay().stream()).toList()));
  }

  /// The figures of each month that has any commit.
  public static SortedMap<YearMonth, BackportFigures> byMonth(Collection<BranchCommit> commits) {
    return commits.stream()
        .collect(
            Collectors.groupingBy(
                BranchCommit::month,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), BackportFigures::of)));
  }

  /// The value in the middle of some, or between the two that are.
  public static Optional<Double> median(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        sorted.size() % 2 == 1
            ? (double) sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
  }

  private static Map<String, Integer> byCommitter(Collection<BranchCommit> commits) {
    Map<String, Integer> counts =
        commits.stream()
            .collect(Collectors.toMap(BranchCommit::committer, _ -> 1, Integer::sum, TreeMap::new));
    return counts.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  /// The one who committed most.
  public Optional<String> busiest() {
    return byCommitter.keySet().stream().findFirst();
  }

  /// The part that the busiest committed, 0 to 1; empty where there is nothing.
  public Optional<Double> busiestShare() {
    return busiest().map(byCommitter::get).map(this::share);
  }

  /// The part that is security, 0 to 1; empty where there is nothing.
  public Optional<Double> securityShare() {
    return count == 0 ? Optional.empty() : Optional.of(share(security));
  }

  private double share(int part) {
    return (double) part / count;
  }
}
