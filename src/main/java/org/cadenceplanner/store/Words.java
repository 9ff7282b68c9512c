package org.cadenceplanner.store;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.WeekOfMonth;

/// The words that stand for weekdays, weeks of a month and directions.
final class Words {
  static final Form<DayOfWeek> WEEKDAY = Form.word(List.of(DayOfWeek.values()), Words::of);

  static final Form<WeekOfMonth> WEEK = Form.word(List.of(WeekOfMonth.values()), Words::of);

  static final Form<Direction> DIRECTION = Form.word(List.of(Direction.values()), Words::of);

  private Words() {}

  static String of(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  static String of(WeekOfMonth week) {
    return week.name().toLowerCase(Locale.ROOT);
  }

  static String of(Direction direction) {
    return switch (direction) {
      case EARLIER -> "earlier";
      case LATER -> "later";
      case NEAREST -> "nearest";
      case WITHIN_MONTH -> "same month";
    };
  }
}
