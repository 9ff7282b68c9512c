package org.cadenceplanner.ui.rules;

import java.util.Optional;
import org.cadenceplanner.plan.Rounding;

/// The kinds of day that an end can be put on.
enum RoundingKind {
  NONE("that very day"),
  END_OF_MONTH("the end of its month"),
  END_OF_QUARTER("the end of its quarter"),
  END_OF_YEAR("the end of its year"),
  NEXT_DAY_OF_MONTH("the next such day of a month"),
  DAY_OF_ITS_MONTH("that day of its own month"),
  NEXT_SLOT("the next of some days of the year"),
  ALLOWED_WEEKDAY("the next allowed weekday");

  private final String words;

  RoundingKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static RoundingKind of(Optional<Rounding> rounding) {
    return rounding.map(RoundingKind::of).orElse(NONE);
  }

  private static RoundingKind of(Rounding rounding) {
    return switch (rounding) {
      case Rounding.EndOf endOf -> of(endOf.period());
      case Rounding.DayOfMonth day -> day.sameMonth() ? DAY_OF_ITS_MONTH : NEXT_DAY_OF_MONTH;
      case Rounding.NextSlot _ -> NEXT_SLOT;
      case Rounding.AllowedWeekday _ -> ALLOWED_WEEKDAY;
    };
  }

  private static RoundingKind of(Rounding.Period period) {
    return switch (period) {
      case MONTH -> END_OF_MONTH;
      case QUARTER -> END_OF_QUARTER;
      case YEAR -> END_OF_YEAR;
    };
  }
}
