package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Support;

/// The figures of the load that a project's history gives.
///
/// A month counts for a phase if the branch was in that phase, as the plan has it, on all of its days;
/// months without a backport count too. The first phase that counts as supported is full support, each
/// later one security-only support.
public final class LoadProposals {
  private static final double DAYS_A_MONTH = 365.2425 / 12;
  private static final double TENTHS = 10;
  private static final double HUNDREDTHS = 100;

  private LoadProposals() {}

  /// A load with the figures proposed and their sources.
  public static Load in(Load load, List<LoadProposal> proposals) {
    Load filled = load;
    for (LoadProposal proposal : proposals) {
      filled = proposal.in(filled);
    }
    return filled;
  }

  /// What the months of branches give.
  ///
  /// @param months the months that have backports
  /// @param releases the releases of the plan, with their phases; those that are out count
  /// @param first the first month that is looked at
  /// @param last the last month that is looked at
  public static List<LoadProposal> of(
      Collection<BranchMonth> months,
      Collection<Release> releases,
      YearMonth first,
      YearMonth last) {
    Map<Version, Map<YearMonth, Integer>> counts =
        months.stream()
            .collect(
                Collectors.groupingBy(
                    BranchMonth::branch,
                    Collectors.toMap(BranchMonth::month, BranchMonth::backports, Integer::sum)));
    List<Release> known =
        releases.stream()
            .filter(Release::isReleased)
            .filter(release -> counts.containsKey(release.version()))
            .toList();
    Tally full = Tally.of(known, counts, first, last, Support.FULL);
    Tally security = Tally.of(known, counts, first, last, Support.SECURITY_ONLY);
    return Stream.concat(
            full.mean().map(mean -> inFullSupport(mean, full, first, last)).stream(),
            security.mean().map(mean -> inSecuritySupport(mean, security, first, last)).stream())
        .toList();
  }

  private static LoadProposal inFullSupport(
      double mean, Tally tally, YearMonth first, YearMonth last) {
    return new LoadProposal.InFullSupport(
        mean,
        tr(
            "%s in %s of branches in full support, %s to %s",
            backports(tally.backports()), wholeMonths(tally.months()), month(first), month(last)));
  }

  private static LoadProposal inSecuritySupport(
      double mean, Tally tally, YearMonth first, YearMonth last) {
    return new LoadProposal.InSecuritySupport(
        mean,
        tr(
            "%s in %s of branches in security-only support, %s to %s",
            backports(tally.backports()), wholeMonths(tally.months()), month(first), month(last)));
  }

  private static String backports(int number) {
    return amountOf(number, "backport", "backports");
  }

  private static String wholeMonths(int number) {
    return amountOf(number, "whole month", "whole months");
  }

  private static String month(YearMonth month) {
    return Words.monthOfYear(month);
  }

  /// What a repository gives besides: the part that is security, and how often point releases come.
  ///
  /// @param first the first month that is looked at
  /// @param last the last month that is looked at
  public static List<LoadProposal> of(Backports backports, YearMonth first, YearMonth last) {
    List<BranchCommit> commits =
        backports.all().stream().filter(commit -> isIn(commit.month(), first, last)).toList();
    BackportFigures figures = BackportFigures.of(commits);
    List<Long> gaps =
        backports.branches().stream().flatMap(branch -> gapsIn(branch, first, last)).toList();
    List<LoadProposal> proposals = new ArrayList<>();
    figures
        .securityShare()
        .ifPresent(share -> proposals.add(securityShare(share, figures, first, last)));
    BackportFigures.median(gaps)
        .ifPresent(days -> proposals.add(pointReleaseEvery(days, gaps.size())));
    return List.copyOf(proposals);
  }

  private static Stream<Long> gapsIn(StableBranch branch, YearMonth first, YearMonth last) {
    List<Long> gaps = branch.gaps();
    int before = branch.points().size() - gaps.size();
    return IntStream.range(0, gaps.size())
        .filter(i -> isIn(YearMonth.from(branch.points().get(i + before)), first, last))
        .mapToObj(gaps::get);
  }

  private static boolean isIn(YearMonth month, YearMonth first, YearMonth last) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  private static LoadProposal securityShare(
      double share, BackportFigures figures, YearMonth first, YearMonth last) {
    return new LoadProposal.SecurityShare(
        Math.round(share * HUNDREDTHS) / HUNDREDTHS,
        tr(
            figures.security() == 1 || figures.count() == 1
                ? "%s of %s names an XSA or a CVE, %s to %s"
                : "%s of %s name an XSA or a CVE, %s to %s",
            figures.security(),
            backports(figures.count()),
            month(first),
            month(last)));
  }

  /// In whole months, as people say it; in days where that is less than one.
  private static LoadProposal pointReleaseEvery(double days, int gaps) {
    int months = (int) Math.round(days / DAYS_A_MONTH);
    Length every =
        months > 0 ? Length.ofMonths(months) : Length.ofDays((int) Math.max(1, Math.round(days)));
    return new LoadProposal.PointReleaseEvery(
        every, tr("%s from one to the next, in the middle of %s", Words.days(days), gaps));
  }

  /// Backports and the whole months in which they came.
  private record Tally(int backports, int months) {
    static Tally of(
        List<Release> releases,
        Map<Version, Map<YearMonth, Integer>> counts,
        YearMonth first,
        YearMonth last,
        Support support) {
      int backports = 0;
      int months = 0;
      for (Release release : releases) {
        Map<YearMonth, Integer> own = counts.getOrDefault(release.version(), Map.of());
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
          if (support(release, month).filter(support::equals).isPresent()) {
            backports += own.getOrDefault(month, 0);
            months++;
          }
        }
      }
      return new Tally(backports, months);
    }

    /// What the branch gets all month long.
    private static Optional<Support> support(Release release, YearMonth month) {
      return release.supported().stream()
          .filter(PhaseSpan::counts)
          .filter(phase -> phase.contains(month.atDay(1)) && phase.contains(month.atEndOfMonth()))
          .map(PhaseSpan::support)
          .findFirst();
    }

    Optional<Double> mean() {
      return months == 0
          ? Optional.empty()
          : Optional.of(Math.round(TENTHS * backports / months) / TENTHS);
    }
  }
}
