package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
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
      case Blocking.All all -> parts.add(tr("holidays count where all are off"));
      case Blocking.AtLeast least ->
          parts.add(tr("holidays count where at least %s are off", Words.percent(least.share())));
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
    policy.events().forEach(event -> parts.add(notNear(event)));
    return parts;
  }

  private static String weekdays(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    if (sorted.size() == DAYS_OF_WEEK) {
      return tr("any day");
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
      return tr("never moved");
    }
    return policy.atMost() == DatePolicy.usual().atMost()
        ? move(policy.direction())
        : move(policy.direction(), amountOf(policy.atMost(), "day", "days"));
  }

  private static String move(Direction direction) {
    return switch (direction) {
      case EARLIER -> tr("else earlier");
      case LATER -> tr("else later");
      case NEAREST -> tr("else to the nearest day");
      case SKIP -> tr("else the slot is skipped");
      case WITHIN_MONTH -> tr("else within the month");
    };
  }

  private static String move(Direction direction, String atMost) {
    return switch (direction) {
      case EARLIER -> tr("else earlier by at most %s", atMost);
      case LATER -> tr("else later by at most %s", atMost);
      case NEAREST -> tr("else to the nearest day by at most %s", atMost);
      case SKIP -> tr("else the slot is skipped");
      case WITHIN_MONTH -> tr("else within the month by at most %s", atMost);
    };
  }

  private static String calendars(List<WeightedCalendar> calendars) {
    return calendars.isEmpty()
        ? tr("no holidays heeded")
        : tr("holidays of %s", Words.list(calendars.stream().map(WeightedCalendar::id).toList()));
  }

  private static String range(BlockedRange range) {
    return tr(
        "not %s – %s (%s)",
        Words.monthAndDay(range.from()), Words.monthAndDay(range.to()), range.name());
  }

  private static String notNear(Event event) {
    String before = amountOf(event.daysBefore(), "day", "days");
    String after = amountOf(event.daysAfter(), "day", "days");
    if (event.daysBefore() > 0 && event.daysAfter() > 0) {
      return tr("not at %s (or %s before and %s after)", event.name(), before, after);
    }
    if (event.daysBefore() > 0) {
      return tr("not at %s (or %s before)", event.name(), before);
    }
    return event.daysAfter() > 0
        ? tr("not at %s (or %s after)", event.name(), after)
        : tr("not at %s", event.name());
  }

  private static String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, Language.spoken().locale());
  }
}
