package org.cadenceplanner.insight;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.WeightedCalendar;

/// Which days are allowed, in words: `Tue–Thu, else later`. What is as usual is not said: any
/// holiday of the plan's calendars blocks a day, and days move by at most a month.
public final class DatesInWords {
  private static final int DAYS_OF_WEEK = 7;

  private DatesInWords() {}

  static String of(DatePolicy policy) {
    List<String> parts = new ArrayList<>();
    parts.add(weekdays(policy.weekdays()));
    parts.add(move(policy));
    policy.calendars().map(DatesInWords::calendars).ifPresent(parts::add);
    switch (policy.blocking()) {
      case Blocking.Any any -> {}
      case Blocking.All all -> parts.add("holidays count where all are off");
      case Blocking.AtLeast least ->
          parts.add("holidays count where at least " + Words.percent(least.share()) + " are off");
    }
    parts.addAll(notDuring(policy));
    return String.join(", ", parts);
  }

  /// Which days beside those of the week it refuses: `holidays of gb/eng, not 22 Dec – 3 Jan (year-end
  /// freeze)`; nothing where it refuses just the holidays of the plan's calendars.
  public static String ofDays(DatePolicy policy) {
    List<String> parts = new ArrayList<>();
    policy.calendars().map(DatesInWords::calendars).ifPresent(parts::add);
    parts.addAll(notDuring(policy));
    return String.join(", ", parts);
  }

  private static List<String> notDuring(DatePolicy policy) {
    List<String> parts = new ArrayList<>();
    policy.ranges().forEach(range -> parts.add(range(range)));
    policy.events().forEach(event -> parts.add("not at " + event.name() + around(event)));
    return parts;
  }

  private static String weekdays(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    if (sorted.size() == DAYS_OF_WEEK) {
      return "any day";
    }
    DayOfWeek first = sorted.getFirst();
    DayOfWeek last = sorted.getLast();
    boolean inARow = last.getValue() - first.getValue() == sorted.size() - 1;
    return inARow && sorted.size() > 2
        ? shortName(first) + "–" + shortName(last)
        : sorted.stream().map(DatesInWords::shortName).collect(Collectors.joining(", "));
  }

  private static String move(DatePolicy policy) {
    if (policy.atMost() == 0) {
      return "never moved";
    }
    String limit =
        policy.atMost() == DatePolicy.usual().atMost()
            ? ""
            : " by at most " + Words.count(policy.atMost(), "day");
    return switch (policy.direction()) {
      case EARLIER -> "else earlier" + limit;
      case LATER -> "else later" + limit;
      case NEAREST -> "else to the nearest day" + limit;
      case SKIP -> "else the slot is skipped";
      case WITHIN_MONTH -> "else within the month" + limit;
    };
  }

  private static String calendars(List<WeightedCalendar> calendars) {
    return calendars.isEmpty()
        ? "no holidays heeded"
        : "holidays of " + Words.list(calendars.stream().map(WeightedCalendar::id).toList());
  }

  private static String range(BlockedRange range) {
    return "not %s – %s (%s)"
        .formatted(Words.monthAndDay(range.from()), Words.monthAndDay(range.to()), range.name());
  }

  private static String around(Event event) {
    List<String> days = new ArrayList<>();
    if (event.daysBefore() > 0) {
      days.add(Words.count(event.daysBefore(), "day") + " before");
    }
    if (event.daysAfter() > 0) {
      days.add(Words.count(event.daysAfter(), "day") + " after");
    }
    return days.isEmpty() ? "" : " (or " + Words.list(days) + ")";
  }

  private static String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
