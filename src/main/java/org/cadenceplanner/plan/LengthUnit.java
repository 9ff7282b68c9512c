package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.amountOf;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The unit in which a [Length] of time is counted.
public enum LengthUnit {
  DAYS(ChronoUnit.DAYS, 36_525),
  WEEKS(ChronoUnit.WEEKS, 5_217),
  MONTHS(ChronoUnit.MONTHS, 1_200),
  YEARS(ChronoUnit.YEARS, 100);

  private final ChronoUnit chronoUnit;
  private final int most;

  LengthUnit(ChronoUnit chronoUnit, int most) {
    this.chronoUnit = chronoUnit;
    this.most = most;
  }

  ChronoUnit chronoUnit() {
    return chronoUnit;
  }

  /// The largest amount a length in this unit may have: about one hundred years.
  public int most() {
    return most;
  }

  /// Whether lengths of this unit follow the calendar's months instead of counting days.
  public boolean followsMonths() {
    return switch (this) {
      case DAYS, WEEKS -> false;
      case MONTHS, YEARS -> true;
    };
  }

  /// An amount of this unit in the language that is spoken: `1 month`, `8 months`.
  String inWords(int amount) {
    return switch (this) {
      case DAYS -> amountOf(amount, "day", "days");
      case WEEKS -> amountOf(amount, "week", "weeks");
      case MONTHS -> amountOf(amount, "month", "months");
      case YEARS -> amountOf(amount, "year", "years");
    };
  }

  /// The unit's word for an amount in a plan file: `month` for 1, else `months`.
  String word(int amount) {
    String plural = name().toLowerCase(Locale.ROOT);
    return amount == 1 ? plural.substring(0, plural.length() - 1) : plural;
  }
}
