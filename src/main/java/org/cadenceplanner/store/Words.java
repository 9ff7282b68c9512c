package org.cadenceplanner.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.WeekOfMonth;

/// The words that stand for weekdays, weeks of a month and directions.
final class Words {
  static final Map<String, DayOfWeek> WEEKDAYS =
      Arrays.stream(DayOfWeek.values()).collect(toUnmodifiableMap(Words::of, day -> day));

  static final Map<String, WeekOfMonth> WEEKS =
      Arrays.stream(WeekOfMonth.values()).collect(toUnmodifiableMap(Words::of, week -> week));

  static final Map<String, Direction> DIRECTIONS =
      Arrays.stream(Direction.values()).collect(toUnmodifiableMap(Words::of, way -> way));

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
