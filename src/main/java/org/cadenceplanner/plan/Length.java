package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time such as `8 months`, `2 weeks` or `1 day`.
///
/// An amount from 0 to about one hundred years. Months and years are added as `java.time` adds
/// them: a day that the month does not have becomes its last one, so 31 August and 18 months later
/// is 28 February.
///
/// @param amount how many of the unit, 0 or more
/// @param unit what is counted
public record Length(int amount, LengthUnit unit) {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,5})\\s*(day|week|month|year)s?", Pattern.CASE_INSENSITIVE);

  /// @throws IllegalArgumentException if the amount is negative or over one hundred years
  public Length {
    if (amount < 0 || amount > unit.most()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: 0 to %s", unit.inWords(amount), unit.inWords(unit.most())));
    }
  }

  public static Length ofDays(int days) {
    return new Length(days, LengthUnit.DAYS);
  }

  public static Length ofWeeks(int weeks) {
    return new Length(weeks, LengthUnit.WEEKS);
  }

  public static Length ofMonths(int months) {
    return new Length(months, LengthUnit.MONTHS);
  }

  /// Reads what [#toString] writes: `8 months`, `1 week`.
  ///
  /// @return the length, or empty if the text is none
  /// @throws IllegalArgumentException if it is one of more than about a hundred years
  public static Optional<Length> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    LengthUnit unit = LengthUnit.valueOf(form.group(2).toUpperCase(Locale.ROOT) + "S");
    return Optional.of(new Length(Integer.parseInt(form.group(1)), unit));
  }

  /// The length in a unit that leads from a day to the one nearest to another, at least one of the
  /// unit: `2018-07-10` and `2020-01-02` give 18 months, any earlier day 1 month.
  public static Length nearest(LocalDate from, LocalDate to, LengthUnit unit) {
    int whole = Math.clamp(unit.chronoUnit().between(from, to), 1, unit.most());
    Length shorter = new Length(whole, unit);
    Length longer = new Length(Math.min(whole + 1, unit.most()), unit);
    return longer.daysFrom(from, to) < shorter.daysFrom(from, to) ? longer : shorter;
  }

  private long daysFrom(LocalDate from, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(after(from), to));
  }

  /// The day this length after another: `2018-07-10` and 8 months give `2019-03-10`.
  public LocalDate after(LocalDate day) {
    return after(day, 1);
  }

  /// The day `times` this length after another, counted at once, so that month ends do not drift:
  /// 31 January and 2 × 1 month give 31 March.
  public LocalDate after(LocalDate day, long times) {
    return day.plus(amount * times, unit.chronoUnit());
  }

  /// The day this length before another: `2019-03-12` and 9 weeks give `2019-01-08`.
  public LocalDate before(LocalDate day) {
    return day.minus(amount, unit.chronoUnit());
  }

  /// How many months it is; 0 for days and weeks, which are no number of months.
  public int months() {
    return switch (unit) {
      case DAYS, WEEKS -> 0;
      case MONTHS -> amount;
      case YEARS -> amount * MONTHS_OF_A_YEAR;
    };
  }

  /// How many days it is; 0 for months and years, which are no number of days.
  public int days() {
    return switch (unit) {
      case DAYS -> amount;
      case WEEKS -> amount * DAYS_OF_A_WEEK;
      case MONTHS, YEARS -> 0;
    };
  }

  /// @throws IllegalArgumentException if it is zero
  void requirePositive() {
    if (isZero()) {
      throw new IllegalArgumentException(tr("%s; allowed: 1 or more", inWords()));
    }
  }

  public boolean isZero() {
    return amount == 0;
  }

  /// As people are told of it, in the language that is spoken; a plan file has [#toString].
  String inWords() {
    return unit.inWords(amount);
  }

  @Override
  public String toString() {
    return amount + " " + unit.word(amount);
  }
}
