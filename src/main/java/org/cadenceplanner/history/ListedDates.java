package org.cadenceplanner.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Horizon;

/// Days and months as lists have them: `2019-04-02` and `2019-04`, of the years that a plan can hold.
final class ListedDates {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private ListedDates() {}

  /// The day of a cell; empty where it holds something else.
  static Optional<LocalDate> day(String cell) {
    return read(cell, DAY, LocalDate::parse);
  }

  /// The month of a cell; empty where it holds something else.
  static Optional<YearMonth> month(String cell) {
    return read(cell, MONTH, YearMonth::parse);
  }

  private static <T extends TemporalAccessor> Optional<T> read(
      String cell, Pattern form, Function<String, T> parse) {
    try {
      return Optional.of(cell)
          .filter(text -> form.matcher(text).matches())
          .map(parse)
          .filter(date -> isWithinYears(date.get(ChronoField.YEAR)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isWithinYears(int year) {
    return year >= Horizon.EARLIEST_YEAR && year <= Horizon.LATEST_YEAR;
  }
}
