package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.StepFunction;

/// How many branches there are at once: over the horizon, and settled.
///
/// @param peak the most at once in the horizon, from the dates as they come out
/// @param mean the mean over the days of the horizon
/// @param settled what the last rules alone come to; empty where they have no whole cycle
public record CountFigures(int peak, double mean, Optional<Settled> settled) {

  /// What a rule comes to by itself over whole cycles.
  ///
  /// @param peak the most at once
  /// @param mean the mean
  /// @param shareAtPeak the part of the time at the peak, 0 to 1
  public record Settled(int peak, double mean, double shareAtPeak) {

    /// The settled total of a schedule; empty where its rules have no whole cycle.
    static Optional<Settled> ofTotal(Schedule schedule) {
      return schedule.settled().map(s -> of(s.counts().total(), s.from(), s.end()));
    }

    static Settled of(StepFunction count, LocalDate from, LocalDate end) {
      int peak = count.peak(from, end);
      return new Settled(peak, count.mean(from, end), count.shareAt(peak, from, end));
    }
  }
}
