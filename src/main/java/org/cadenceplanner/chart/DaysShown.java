package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cadenceplanner.plan.Horizon;

/// The days that a chart shows: all of a horizon, or the part of it that one looks at more closely.
///
/// At least 28 days, and never a day outside the horizon, where there are no releases to show.
///
/// @param horizon the years that may be shown
/// @param from the first day shown
/// @param until the first day after those shown
public record DaysShown(Horizon horizon, LocalDate from, LocalDate until) {

  /// The fewest days shown.
  public static final int FEWEST_DAYS = 28;

  /// @throws IllegalArgumentException if the days are fewer than 28 or reach outside the horizon
  public DaysShown {
    if (from.isBefore(horizon.first())
        || until.isAfter(horizon.end())
        || from.plusDays(FEWEST_DAYS).isAfter(until)) {
      throw new IllegalArgumentException(
          tr(
              "the days from %s until %s; allowed: at least %s days from %s until %s",
              from, until, FEWEST_DAYS, horizon.first(), horizon.end()));
    }
  }

  /// All days of a horizon.
  public static DaysShown all(Horizon horizon) {
    return new DaysShown(horizon, horizon.first(), horizon.end());
  }

  /// All days of this horizon.
  public DaysShown whole() {
    return all(horizon);
  }

  public boolean isWhole() {
    return days() == daysOfHorizon();
  }

  /// Whether a day is one of those shown.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /// How many days are shown.
  public long days() {
    return ChronoUnit.DAYS.between(from, until);
  }

  /// Fewer or more days around a day that keeps its place between the first and the last, as far as
  /// the horizon allows.
  ///
  /// @param factor above 1 to look closer, below 1 to step back: 2 shows half of the days
  /// @param around the day that keeps its place
  /// @throws IllegalArgumentException if the factor is not above 0
  public DaysShown zoomed(double factor, LocalDate around) {
    if (!(factor > 0)) {
      throw new IllegalArgumentException(tr("zoomed by %s; allowed: above 0", factor));
    }
    long wanted = Math.clamp(rounded(days() / factor), FEWEST_DAYS, daysOfHorizon());
    double share = (double) ChronoUnit.DAYS.between(from, around) / days();
    return shown(around.minusDays(Math.round(Math.clamp(share, 0.0, 1.0) * wanted)), wanted);
  }

  // A small factor still changes a day, or zooming would stop where few days are shown.
  private long rounded(double wanted) {
    return wanted < days()
        ? Math.min(days() - 1, Math.round(wanted))
        : wanted > days() ? Math.max(days() + 1, Math.round(wanted)) : days();
  }

  /// As many days, so many later; negative for earlier. It stops at the ends of the horizon.
  public DaysShown panned(long later) {
    return shown(from.plusDays(Math.clamp(later, -daysOfHorizon(), daysOfHorizon())), days());
  }

  /// As many days with one of them in the middle, as far as the horizon allows.
  public DaysShown centredOn(LocalDate day) {
    return shown(day.minusDays(days() / 2), days());
  }

  /// What of these days is left in another horizon, such as after the plan's years were changed:
  /// the same days as far as they are in it, all of it where none or all were shown.
  public DaysShown in(Horizon other) {
    DaysShown all = all(other);
    if (isWhole() || !from.isBefore(other.end()) || !until.isAfter(other.first())) {
      return all;
    }
    return all.shown(from, Math.min(days(), all.days()));
  }

  private DaysShown shown(LocalDate wantedFrom, long days) {
    LocalDate latest = horizon.end().minusDays(days);
    LocalDate first = wantedFrom.isAfter(latest) ? latest : wantedFrom;
    LocalDate start = first.isBefore(horizon.first()) ? horizon.first() : first;
    return new DaysShown(horizon, start, start.plusDays(days));
  }

  private long daysOfHorizon() {
    return ChronoUnit.DAYS.between(horizon.first(), horizon.end());
  }
}
