package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.HolidaySeason;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What breaks a limit, in sentences with the dates.
///
/// Example: `5 branches from 10 Jul 2019 to 9 Nov 2019; at most 4.`
public final class BreachInWords {
  private static final int MOST_SEASONS = 4;

  private BreachInWords() {}

  /// A sentence for each breach of a schedule, with whether it is history.
  ///
  /// Example: `Limit broken: 5 branches from 10 Jul 2019 to 9 Nov 2019; at most 4.`
  public static List<String> of(Schedule schedule) {
    return schedule.breaches().stream().map(BreachInWords::marked).toList();
  }

  /// A sentence for each limit that a release breaks by its day.
  static List<String> of(Release release, Schedule schedule) {
    return schedule.breaches().stream()
        .filter(
            breach ->
                breach
                    .release()
                    .map(Release::version)
                    .filter(release.version()::equals)
                    .isPresent())
        .map(BreachInWords::marked)
        .toList();
  }

  /// What breaks a limit, and the limit, with whether it is history.
  public static String marked(Breach breach) {
    return (breach.isHistory() ? "Limit was broken: " : "Limit broken: ") + of(breach);
  }

  /// What breaks a limit, and the limit.
  public static String of(Breach breach) {
    return found(breach) + "; " + allowed(breach) + ".";
  }

  private static String found(Breach breach) {
    return switch (breach) {
      case Breach.TooManyBranches many -> branches(many) + " " + days(many.from(), many.until());
      case Breach.ReleaseInRange in -> release(in.inRange());
      case Breach.ShortOverlap overlap ->
          "%s, and %s is supported until %s"
              .formatted(
                  release(overlap.next()),
                  overlap.before().version(),
                  Words.day(overlap.supportedUntil()));
      case Breach.TooManySeasons many -> seasons(many);
    };
  }

  private static String branches(Breach.TooManyBranches breach) {
    String branches = LimitInWords.branches(breach.highest(), breach.limit());
    boolean isAlwaysSo = breach.highest() == breach.limit().most() + 1;
    return isAlwaysSo ? branches : "up to " + branches;
  }

  private static String seasons(Breach.TooManySeasons breach) {
    List<String> days =
        breach.seasons().stream().limit(MOST_SEASONS).map(BreachInWords::days).toList();
    int more = breach.seasons().size() - days.size();
    return "%s from %s to %s (%s%s)"
        .formatted(
            Words.count(breach.seasons().size(), "holiday season"),
            release(breach.before()),
            breach
                .next()
                .map(BreachInWords::release)
                .orElseGet(() -> Words.day(breach.until().minusDays(1)) + " at least"),
            String.join(", ", days),
            more > 0 ? " and " + more + " more" : "");
  }

  private static String allowed(Breach breach) {
    return switch (breach) {
      case Breach.TooManyBranches many -> "at most " + many.limit().most();
      case Breach.ReleaseInRange in -> LimitInWords.of(in.limit());
      case Breach.ShortOverlap overlap ->
          "at least %s after it, until %s"
              .formatted(overlap.limit().least(), Words.day(overlap.until()));
      case Breach.TooManySeasons many -> "at most " + many.limit().most();
    };
  }

  private static String release(Release release) {
    return release.version() + " on " + Words.day(release.date());
  }

  private static String days(HolidaySeason season) {
    return Words.day(season.from()) + " – " + Words.day(season.until().minusDays(1));
  }

  private static String days(LocalDate from, LocalDate until) {
    LocalDate last = until.minusDays(1);
    return from.equals(last)
        ? "on " + Words.day(from)
        : "from %s to %s".formatted(Words.day(from), Words.day(last));
  }
}
