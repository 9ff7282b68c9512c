package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.schedule.Release;

/// The days over which the work on a release is spread evenly: from its first milestone to its date.
/// Of one that is out no milestones are known; its rules say when the first was. Without milestones
/// all of the work is on its date.
///
/// @param from the first day
/// @param until the first day after those
record ReleaseWork(LocalDate from, LocalDate until) {

  static ReleaseWork of(Release release) {
    LocalDate date = release.date();
    return new ReleaseWork(
        release.milestones().isEmpty()
            ? firstByRule(release)
            : release.milestones().getFirst().date(),
        date.plusDays(1));
  }

  private static LocalDate firstByRule(Release release) {
    return release.rules().milestones().stream()
        .map(Milestone::before)
        .map(before -> before.before(release.date()))
        .min(LocalDate::compareTo)
        .orElse(release.date());
  }

  /// How much of the work on some releases falls into each month, the whole work on one being 1.
  static Map<YearMonth, Double> byMonth(List<Release> releases) {
    Map<YearMonth, Double> shares = new HashMap<>();
    for (Release release : releases) {
      ReleaseWork work = of(release);
      YearMonth last = YearMonth.from(release.date());
      for (YearMonth at = YearMonth.from(work.from); !at.isAfter(last); at = at.plusMonths(1)) {
        shares.merge(at, work.shareIn(at), Double::sum);
      }
    }
    return shares;
  }

  /// The part of it that falls into a month, 0 to 1.
  double shareIn(YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate end = month.plusMonths(1).atDay(1);
    LocalDate start = from.isBefore(first) ? first : from;
    LocalDate stop = until.isAfter(end) ? end : until;
    long days = Math.max(0, ChronoUnit.DAYS.between(start, stop));
    return (double) days / ChronoUnit.DAYS.between(from, until);
  }
}
