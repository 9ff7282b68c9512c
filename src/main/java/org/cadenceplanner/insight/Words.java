package org.cadenceplanner.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// Numbers, days and lists as the program writes them for people, in English.
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_AND_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter WEEKDAY_OF_YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private Words() {}

  /// A number with at most two decimals and none that are 0: `2.25`, `4.5`, `6`.
  public static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  /// A part of the whole in per cent: `12.5 %`, `50 %`.
  public static String percent(double share) {
    String text = String.format(Locale.ROOT, "%.1f", 100 * share);
    return text.replaceAll("\\.0$", "") + " %";
  }

  /// A day: `10 Jul 2018`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// A day with its weekday: `Tue 12 Mar 2019`.
  public static String weekdayAndDay(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /// A day with its weekday where the year is known: `Tue 12 Mar`.
  public static String weekdayAndDayOfYear(LocalDate day) {
    return WEEKDAY_OF_YEAR.format(day);
  }

  /// The years looked at: `2017–2024`, or `2018` alone.
  public static String years(Horizon horizon) {
    String first = String.valueOf(horizon.firstYear());
    return horizon.firstYear() == horizon.lastYear() ? first : first + "–" + horizon.lastYear();
  }

  /// A place in the year: `10 Jul`.
  public static String monthAndDay(MonthDay day) {
    return MONTH_AND_DAY.format(day);
  }

  /// A day of the week: `Monday`.
  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// A weekday of a month: `third Tuesday of April`.
  static String weekdayOfMonth(YearlySlot.OnWeekday slot) {
    return "%s %s of %s".formatted(week(slot.week()), weekday(slot.weekday()), month(slot.month()));
  }

  /// A day in a week of a month: `Thursday of the third week of April`.
  static String dayInWeek(YearlySlot.InWeek slot) {
    return "%s of the %s week of %s"
        .formatted(weekday(slot.weekday()), week(slot.week()), month(slot.month()));
  }

  /// Which of the weeks of a month: `third`.
  static String week(WeekOfMonth week) {
    return week.name().toLowerCase(Locale.ROOT);
  }

  /// A number in a row: `2nd`.
  static String nth(int number) {
    boolean isTeen = number % 100 >= 11 && number % 100 <= 13;
    return number
        + switch (isTeen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /// A month: `March`.
  public static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// Things one after the other: `July, March and November`.
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /// Words with a capital at their start: `Full support`.
  public static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int second = words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
  }

  /// A number of things: `1 release`, `3 releases`.
  public static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
