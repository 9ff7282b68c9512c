package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Limit;

/// Where a scenario goes beyond a limit of its plan.
public sealed interface Breach {
  /// The limit that is broken.
  Limit limit();

  /// The first day of it.
  LocalDate from();

  /// The first day after it.
  LocalDate until();

  /// Whether it is past and made of recorded releases alone, so that no rule can mend it.
  boolean isHistory();

  /// The release that breaks the limit by its day; empty where it is the branches that do.
  Optional<Release> release();

  /// More branches at once than there may be, on days that follow each other.
  ///
  /// @param highest the most at once on these days
  record TooManyBranches(
      Limit.MostBranches limit, LocalDate from, LocalDate until, int highest, boolean isHistory)
      implements Breach {
    @Override
    public Optional<Release> release() {
      return Optional.empty();
    }
  }

  /// A release in a part of the year that is to have none.
  ///
  /// @param inRange the release
  record ReleaseInRange(Limit.NoReleaseIn limit, Release inRange, boolean isHistory)
      implements Breach {
    @Override
    public LocalDate from() {
      return inRange.date();
    }

    @Override
    public LocalDate until() {
      return inRange.date().plusDays(1);
    }

    @Override
    public Optional<Release> release() {
      return Optional.of(inRange);
    }
  }

  /// A release that is not supported long enough once the next one has come.
  ///
  /// @param before the release whose support ends too soon
  /// @param supportedUntil the first day on which it is not supported any more
  /// @param next the release that comes after it
  /// @param until the day until which it should be supported
  record ShortOverlap(
      Limit.LeastOverlap limit,
      Release before,
      LocalDate supportedUntil,
      Release next,
      LocalDate until,
      boolean isHistory)
      implements Breach {
    @Override
    public LocalDate from() {
      return next.date();
    }

    @Override
    public Optional<Release> release() {
      return Optional.of(next);
    }
  }

  /// More holiday seasons from one release on and before the next than there may be.
  ///
  /// @param before the release that the cycle begins with
  /// @param next the one that it ends before; empty where that comes after the years looked at
  /// @param until the next one's day, or the end of the years looked at
  /// @param seasons the seasons that begin in the cycle
  record TooManySeasons(
      Limit.MostHolidaySeasons limit,
      Release before,
      Optional<Release> next,
      LocalDate until,
      List<HolidaySeason> seasons,
      boolean isHistory)
      implements Breach {
    public TooManySeasons {
      seasons = List.copyOf(seasons);
    }

    @Override
    public LocalDate from() {
      return before.date();
    }

    @Override
    public Optional<Release> release() {
      return Optional.of(next.orElse(before));
    }
  }
}
