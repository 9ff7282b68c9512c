package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cadenceplanner.plan.Cadence;

/// The days on which a cadence follows every so many-th release of another scenario, found as they
/// are asked for. Where the other's walk ends, so does that of who follows it.
final class FollowedDays {
  private static final LocalDate AFTER_ALL = LocalDate.of(Slots.LAST_YEAR_WALKED_TO + 1, 1, 1);

  private final Cadence.Following following;
  private final LocalDate origin;
  private final Iterator<DatedSlot> releases;
  private final List<LocalDate> found = new ArrayList<>();

  /// @param releases the other scenario's slots
  FollowedDays(Cadence.Following following, LocalDate origin, Iterator<DatedSlot> releases) {
    this.following = following;
    this.origin = origin;
    this.releases = releases;
    found.add(origin);
  }

  /// The origin for 0, else the day so many releases after it.
  LocalDate day(int number) {
    while (found.size() <= number) {
      found.add(next());
    }
    return found.get(number);
  }

  private LocalDate next() {
    LocalDate day = origin;
    for (int i = 0; i < following.number(); i++) {
      day = nextRelease();
    }
    return day;
  }

  private LocalDate nextRelease() {
    while (releases.hasNext()) {
      LocalDate release = releases.next().date();
      LocalDate day = following.later().map(later -> later.after(release)).orElse(release);
      if (day.isAfter(origin)) {
        return day;
      }
    }
    return afterAll();
  }

  /// A day that no plan comes to; each is later than the one before, as days of cadences are.
  private LocalDate afterAll() {
    LocalDate last = found.getLast();
    return last.isBefore(AFTER_ALL) ? AFTER_ALL : last.plusYears(1);
  }
}
