package org.cadenceplanner.store;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.WeekOfMonth;

/// The words that stand for weekdays, weeks of a month, directions and the like.
final class Words {
  static final Form<DayOfWeek> WEEKDAY = Form.word(List.of(DayOfWeek.values()), Words::of);

  static final Form<WeekOfMonth> WEEK = Form.word(List.of(WeekOfMonth.values()), Words::of);

  static final Form<Direction> DIRECTION = Form.word(List.of(Direction.values()), Direction::word);

  static final Form<Slip> SLIP = Form.word(List.of(Slip.values()), Words::of);

  static final Form<Precision> PRECISION = Form.word(List.of(Precision.values()), Words::of);

  static final Form<ClassRule.Parity> PARITY =
      Form.word(List.of(ClassRule.Parity.values()), Words::of);

  private Words() {}

  static String of(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  static String of(WeekOfMonth week) {
    return week.name().toLowerCase(Locale.ROOT);
  }

  static String of(Precision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }

  static String of(ClassRule.Parity parity) {
    return parity.name().toLowerCase(Locale.ROOT);
  }

  static String of(Slip slip) {
    return switch (slip) {
      case ANCHORED -> "anchored";
      case CHAINED -> "chained";
      case CATCH_UP -> "catch-up";
    };
  }
}
