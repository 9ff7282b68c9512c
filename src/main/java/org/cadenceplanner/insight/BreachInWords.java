package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
    return tr(breach.isHistory() ? "Limit was broken: %s" : "Limit broken: %s", of(breach));
  }

  /// What breaks a limit, and the limit.
  public static String of(Breach breach) {
    return found(breach) + "; " + allowed(breach) + ".";
  }

  private static String found(Breach breach) {
    return switch (breach) {
      case Breach.TooManyBranches many -> branches(many);
      case Breach.ReleaseInRange in -> release(in.inRange());
      case Breach.ShortOverlap overlap ->
          tr(
              "%s, and %s is supported until %s",
              release(overlap.next()),
              overlap.before().version(),
              Words.day(overlap.supportedUntil()));
      case Breach.TooManySeasons many -> seasons(many);
    };
  }

  private static String branches(Breach.TooManyBranches breach) {
    String number = LimitInWords.branches(breach.highest(), breach.limit());
    boolean isAlwaysSo = breach.highest() == breach.limit().most() + 1;
    String branches = isAlwaysSo ? number : tr("up to %s", number);
    LocalDate last = breach.until().minusDays(1);
    return breach.from().equals(last)
        ? tr("%s on %s", branches, Words.day(last))
        : tr("%s from %s to %s", branches, Words.day(breach.from()), Words.day(last));
  }

  private static String seasons(Breach.TooManySeasons breach) {
    String number = amountOf(breach.seasons().size(), "holiday season", "holiday seasons");
    String from = release(breach.before());
    String days = days(breach.seasons());
    return breach
        .next()
        .map(next -> tr("%s from %s to %s (%s)", number, from, release(next), days))
        .orElseGet(
            () ->
                tr(
                    "%s from %s to %s at least (%s)",
                    number, from, Words.day(breach.until().minusDays(1)), days));
  }

  private static String days(List<HolidaySeason> seasons) {
    String days =
        seasons.stream()
            .limit(MOST_SEASONS)
            .map(BreachInWords::days)
            .collect(Collectors.joining(", "));
    int more = seasons.size() - MOST_SEASONS;
    return more > 0 ? tr("%s and %s more", days, more) : days;
  }

  private static String allowed(Breach breach) {
    return switch (breach) {
      case Breach.TooManyBranches many -> tr("at most %s", many.limit().most());
      case Breach.ReleaseInRange in -> LimitInWords.of(in.limit());
      case Breach.ShortOverlap overlap ->
          tr(
              "at least %s after it, until %s",
              Words.length(overlap.limit().least()), Words.day(overlap.until()));
      case Breach.TooManySeasons many -> tr("at most %s", many.limit().most());
    };
  }

  private static String release(Release release) {
    return tr("%s on %s", release.version(), Words.day(release.date()));
  }

  private static String days(HolidaySeason season) {
    return Words.day(season.from()) + " – " + Words.day(season.until().minusDays(1));
  }
}
