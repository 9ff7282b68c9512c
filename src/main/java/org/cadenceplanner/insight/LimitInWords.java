package org.cadenceplanner.insight;

import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Limit;

/// A limit in words: `at most 4 branches`, `no release 20 Jul – 20 Aug (summer break)`.
public final class LimitInWords {
  private LimitInWords() {}

  public static String of(Limit limit) {
    return switch (limit) {
      case Limit.MostBranches most -> "at most " + branches(most.most(), most);
      case Limit.NoReleaseIn never -> "no release " + range(never.range());
      case Limit.LeastOverlap least ->
          "at least %s of support after the next%s release"
              .formatted(least.least(), least.releaseClass().map(name -> " " + name).orElse(""));
      case Limit.MostHolidaySeasons most ->
          "at most %s between releases".formatted(Words.count(most.most(), "holiday season"));
    };
  }

  /// So many of the branches that a limit speaks of: `5 branches in full support`.
  static String branches(int number, Limit.MostBranches limit) {
    return (number == 1 ? "1 branch" : number + " branches")
        + limit.phase().map(phase -> " in " + phase).orElse("");
  }

  private static String range(BlockedRange range) {
    return "%s – %s (%s)"
        .formatted(Words.monthAndDay(range.from()), Words.monthAndDay(range.to()), range.name());
  }
}
