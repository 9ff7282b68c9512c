package org.cadenceplanner.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Horizon;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Years on end, as a command takes them: `2026-2036`.
///
/// @param first the first of them
/// @param last the last one, included
record YearsOption(Year first, Year last) {
  private static final int USUAL_YEARS = 10;
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  /// The year of a day and ten more.
  static YearsOption from(LocalDate day) {
    return new YearsOption(Year.from(day), Year.from(day).plusYears(USUAL_YEARS));
  }

  /// Reads them.
  static final class Reader implements ITypeConverter<YearsOption> {
    @Override
    public YearsOption convert(String text) {
      Matcher years = YEARS.matcher(text.strip());
      if (years.matches()) {
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2));
        if (first >= Horizon.EARLIEST_YEAR && first <= last && last <= Horizon.LATEST_YEAR) {
          return new YearsOption(Year.of(first), Year.of(last));
        }
      }
      throw new TypeConversionException(
          "found '%s'; allowed: years from %s to %s, such as 2026-2036"
              .formatted(text, Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR));
    }
  }
}
