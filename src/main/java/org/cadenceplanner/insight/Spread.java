package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The days on which a release comes in many futures.
public final class Spread {
  private final int[] days;

  private Spread(int[] sorted) {
    this.days = sorted;
  }

  /// @param epochDays the day of each future, at least one, as days of the epoch
  static Spread of(int[] epochDays) {
    int[] sorted = epochDays.clone();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  /// The first day by which the release is out in at least a share of the futures.
  ///
  /// @param share over 0, at most 1
  public LocalDate by(double share) {
    int wanted = (int) Math.ceil(share * days.length - 1e-9);
    return LocalDate.ofEpochDay(days[Math.clamp(wanted - 1L, 0, days.length - 1)]);
  }

  /// The share of the futures in which the release comes on some days, 0 to 1.
  ///
  /// @param from the first of the days
  /// @param to the last of them
  public double chance(LocalDate from, LocalDate to) {
    long number =
        Arrays.stream(days)
            .filter(day -> day >= from.toEpochDay() && day <= to.toEpochDay())
            .count();
    return number / (double) days.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Spread spread && Arrays.equals(days, spread.days);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(days);
  }

  @Override
  public String toString() {
    return by(0.1) + " – " + by(0.5) + " – " + by(0.9);
  }
}
