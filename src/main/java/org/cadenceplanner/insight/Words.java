package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.language.DayForms;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.language.Texts;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// Numbers, days and lists as the program writes them for people, in the language that is spoken.
public final class Words {
  private Words() {}

  /// A number with at most two decimals and none that are 0: `2.25`, `4.5`, `6`.
  public static String number(double value) {
    String text = String.format(locale(), "%.2f", value);
    String plain = text.replaceAll("0+$", "").replaceAll("[.,]$", "");
    return plain.equals("-0") ? "0" : plain;
  }

  /// A number of days: `1 day`, `12.67 days`.
  static String days(double days) {
    return number(days) + " " + tr(isOne(days) ? "day" : "days");
  }

  /// Whether a number reads as one: `0.999` does.
  static boolean isOne(double value) {
    return number(value).equals("1");
  }

  /// A part of the whole in per cent: `12.5 %`, `50 %`.
  public static String percent(double share) {
    String text = String.format(locale(), "%.1f", 100 * share);
    return text.replaceAll("[.,]0$", "") + " %";
  }

  /// A day: `10 Jul 2018`.
  public static String day(LocalDate day) {
    return Texts.day(day);
  }

  /// A day with its weekday: `Tue 12 Mar 2019`.
  public static String weekdayAndDay(LocalDate day) {
    return DayForms.spoken().weekday().format(day);
  }

  /// A day with its weekday where the year is known: `Tue 12 Mar`.
  public static String weekdayAndDayOfYear(LocalDate day) {
    return DayForms.spoken().weekdayOfYear().format(day);
  }

  /// The years looked at: `2017–2024`, or `2018` alone.
  public static String years(Horizon horizon) {
    String first = String.valueOf(horizon.firstYear());
    return horizon.firstYear() == horizon.lastYear() ? first : first + "–" + horizon.lastYear();
  }

  /// A place in the year: `10 Jul`.
  public static String monthAndDay(MonthDay day) {
    return DayForms.spoken().dayOfYear().format(day);
  }

  /// The same with the month in full: `10 July`.
  public static String monthInFullAndDay(MonthDay day) {
    return DayForms.spoken().dayOfYearInFull().format(day);
  }

  /// A month of a year: `Jul 2018`.
  public static String monthOfYear(TemporalAccessor month) {
    return DayForms.spoken().month().format(month);
  }

  /// The same with the month in full: `July 2018`.
  public static String monthInFullOfYear(TemporalAccessor month) {
    return DayForms.spoken().monthInFull().format(month);
  }

  /// A day of the week: `Monday`.
  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locale());
  }

  /// A weekday of a month: `third Tuesday of April`.
  static String weekdayOfMonth(YearlySlot.OnWeekday slot) {
    return slot.week() == WeekOfMonth.LAST
        ? tr("last %s of %s", weekday(slot.weekday()), month(slot.month()))
        : tr("%s %s of %s", week(slot.week()), weekday(slot.weekday()), month(slot.month()));
  }

  /// A day in a week of a month: `Thursday of the third week of April`.
  static String dayInWeek(YearlySlot.InWeek slot) {
    return tr(
        "%s of the %s week of %s", weekday(slot.weekday()), week(slot.week()), month(slot.month()));
  }

  /// Which of the weeks of a month: `third`.
  public static String week(WeekOfMonth week) {
    return switch (week) {
      case FIRST -> tr("first");
      case SECOND -> tr("second");
      case THIRD -> tr("third");
      case FOURTH -> tr("fourth");
      case LAST -> tr("last");
    };
  }

  /// A number in a row: `2nd`, in German `2.`.
  static String nth(int number) {
    return number
        + switch (Language.spoken()) {
          case ENGLISH -> englishOrdinal(number);
          case GERMAN -> ".";
        };
  }

  private static String englishOrdinal(int number) {
    boolean isTeen = number % 100 >= 11 && number % 100 <= 13;
    return switch (isTeen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /// A month: `March`.
  public static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, locale());
  }

  /// Things one after the other: `July, March and November`.
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : tr("%s and %s", String.join(", ", items.subList(0, last)), items.get(last));
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

  /// A length of time: `8 months`, `1 week`.
  public static String length(Length length) {
    int amount = length.amount();
    return switch (length.unit()) {
      case DAYS -> amountOf(amount, "day", "days");
      case WEEKS -> amountOf(amount, "week", "weeks");
      case MONTHS -> amountOf(amount, "month", "months");
      case YEARS -> amountOf(amount, "year", "years");
    };
  }

  private static Locale locale() {
    return Language.spoken().locale();
  }
}
