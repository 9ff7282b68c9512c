package org.cadenceplanner.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// German for the English names of holidays. What has none, such as a project's own days, stays as it
/// is written.
final class HolidayNamesInGerman {
  private static final String BETWEEN = "; ";
  private static final Pattern WITH_REMARK = Pattern.compile("(.+)(, observed| \\([^()]*\\))");
  private static final Pattern INSTEAD_OF = Pattern.compile("Alternative holiday for (.+)");

  private HolidayNamesInGerman() {}

  /// The German of a name, or of several with semicolons between them.
  static String of(String english) {
    return Arrays.stream(english.split(BETWEEN))
        .map(HolidayNamesInGerman::ofOne)
        .collect(Collectors.joining(BETWEEN));
  }

  private static String ofOne(String english) {
    return known(english).or(() -> remarked(english)).orElse(english);
  }

  private static Optional<String> known(String english) {
    Matcher instead = INSTEAD_OF.matcher(english);
    if (instead.matches()) {
      return Optional.of("Ersatztag für " + ofOne(instead.group(1)));
    }
    String key = english.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NamesInGerman.HOLIDAYS.get(key))
        .or(() -> JollydayNames.germanOfHoliday(key));
  }

  /// A day in lieu, or one that is not announced: `New Year's Day, observed`, `Eid al-Fitr
  /// (estimated)`.
  private static Optional<String> remarked(String english) {
    Matcher remark = WITH_REMARK.matcher(english);
    return remark.matches()
        ? Optional.of(ofOne(remark.group(1)) + remarkInGerman(remark.group(2)))
        : Optional.empty();
  }

  private static String remarkInGerman(String remark) {
    return remark
        .replace("substituted from", "statt")
        .replace("observed", "Ersatztag")
        .replace("estimated", "geschätzt");
  }
}
