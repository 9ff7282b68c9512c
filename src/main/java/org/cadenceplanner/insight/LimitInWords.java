package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Limit;

/// A limit in words: `at most 4 branches`, `no release 20 Jul – 20 Aug (summer break)`.
public final class LimitInWords {
  private LimitInWords() {}

  public static String of(Limit limit) {
    return switch (limit) {
      case Limit.MostBranches most -> tr("at most %s", branches(most.most(), most));
      case Limit.NoReleaseIn never -> noReleaseIn(never.range());
      case Limit.LeastOverlap least -> overlap(least);
      case Limit.MostHolidaySeasons most ->
          tr(
              "at most %s between releases",
              amountOf(most.most(), "holiday season", "holiday seasons"));
    };
  }

  /// So many of the branches that a limit speaks of: `5 branches in full support`.
  static String branches(int number, Limit.MostBranches limit) {
    return limit
        .phase()
        .map(
            phase ->
                number == 1 ? tr("1 branch in %s", phase) : tr("%s branches in %s", number, phase))
        .orElseGet(() -> amountOf(number, "branch", "branches"));
  }

  private static String overlap(Limit.LeastOverlap limit) {
    String least = Words.length(limit.least());
    return limit
        .releaseClass()
        .map(name -> tr("at least %s of support after the next %s release", least, name))
        .orElseGet(() -> tr("at least %s of support after the next release", least));
  }

  private static String noReleaseIn(BlockedRange range) {
    return tr(
        "no release %s – %s (%s)",
        Words.monthAndDay(range.from()), Words.monthAndDay(range.to()), range.name());
  }
}
