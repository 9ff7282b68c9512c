package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Horizon;

/// Days as people type them: `22 Dec` or `12-22` for a day of every year, `20 Jun 2018` or
/// `2018-06-20` for one of a certain year. Months may be written out, in any case, in English or in
/// German, where `22.12.` and `20.6.2018` are days too.
public final class DayText {
  private static final List<DateTimeFormatter> EVERY_YEAR =
      patterns("d[.] MMM", "d[.] LLL", "d[.] MMMM", "MMM d", "MMMM d", "d.M.", "M-d");
  private static final List<DateTimeFormatter> ONE_YEAR =
      patterns(
          "d[.] MMM uuuu",
          "d[.] LLL uuuu",
          "d[.] MMMM uuuu",
          "MMM d uuuu",
          "MMMM d uuuu",
          "d.M.uuuu",
          "uuuu-M-d");
  private static final List<DateTimeFormatter> MONTH =
      patterns("MMM[.] uuuu", "LLL uuuu", "MMMM uuuu", "M.uuuu", "uuuu-M");

  private DayText() {}

  /// A day of every year.
  ///
  /// @throws IllegalArgumentException if the text is no day of the year
  public static MonthDay everyYear(String text) {
    return parsed(text, EVERY_YEAR, MonthDay::parse)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr("%s; allowed: a day such as 22 Dec or 12-22", Typed.shown(text))));
  }

  /// A day of a certain year.
  ///
  /// @throws IllegalArgumentException if the text is no day, or not of a year that a plan can hold
  public static LocalDate oneYear(String text) {
    return day(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr(
                        "%s; allowed: a day such as 10 Jul 2018 or 2018-07-10, from %s to %s",
                        Typed.shown(text), Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR)));
  }

  /// A day of a certain year that a plan can hold; empty if the text is none.
  public static Optional<LocalDate> day(String text) {
    return parsed(text, ONE_YEAR, LocalDate::parse).filter(day -> isInYears(day.getYear()));
  }

  /// A month of a certain year that a plan can hold, such as `Jan 2019` or `2019-01`; empty if the
  /// text is none.
  public static Optional<YearMonth> month(String text) {
    return parsed(text, MONTH, YearMonth::parse).filter(month -> isInYears(month.getYear()));
  }

  private static boolean isInYears(int year) {
    return year >= Horizon.EARLIEST_YEAR && year <= Horizon.LATEST_YEAR;
  }

  private static <T> Optional<T> parsed(
      String text,
      List<DateTimeFormatter> forms,
      BiFunction<CharSequence, DateTimeFormatter, T> parser) {
    String plain = text.strip().replaceAll("[\\s,]+", " ");
    return forms.stream().flatMap(form -> parsed(plain, form, parser).stream()).findFirst();
  }

  private static <T> Optional<T> parsed(
      String text, DateTimeFormatter form, BiFunction<CharSequence, DateTimeFormatter, T> parser) {
    try {
      return Optional.of(parser.apply(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// In every language: one may be used to dates of another than the window's.
  private static List<DateTimeFormatter> patterns(String... letters) {
    return Stream.of(letters)
        .flatMap(
            pattern ->
                Stream.of(Language.values()).map(language -> pattern(pattern, language.locale())))
        .toList();
  }

  private static DateTimeFormatter pattern(String letters, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(letters)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
