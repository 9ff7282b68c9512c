package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import org.cadenceplanner.plan.Rounding;

/// The kinds of day that an end can be put on.
enum RoundingKind {
  NONE,
  END_OF_MONTH,
  END_OF_QUARTER,
  END_OF_YEAR,
  NEXT_DAY_OF_MONTH,
  DAY_OF_ITS_MONTH,
  NEXT_SLOT,
  ALLOWED_WEEKDAY;

  String words() {
    return switch (this) {
      case NONE -> tr("that very day");
      case END_OF_MONTH -> tr("the end of its month");
      case END_OF_QUARTER -> tr("the end of its quarter");
      case END_OF_YEAR -> tr("the end of its year");
      case NEXT_DAY_OF_MONTH -> tr("the next such day of a month");
      case DAY_OF_ITS_MONTH -> tr("that day of its own month");
      case NEXT_SLOT -> tr("the next of some days of the year");
      case ALLOWED_WEEKDAY -> tr("the next allowed weekday");
    };
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
