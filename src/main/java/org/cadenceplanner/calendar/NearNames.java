package org.cadenceplanner.calendar;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.language.Language;

/// Calendars somebody may have meant by a name that none has: by the country's name (`germany`,
/// `deutschland`), by its three letters (`deu`), by common use (`uk`), or with one letter wrong (`xne`).
final class NearNames {
  private static final Map<String, String> COMMON =
      Map.of(
          "uk", "gb",
          "england", "gb/eng",
          "wales", "gb/wls",
          "scotland", "gb/sct",
          "northern-ireland", "gb/nir",
          "schottland", "gb/sct",
          "nordirland", "gb/nir",
          "korea", "kr",
          "turkey", "tr");

  private static final int MOST = 3;
  private static final int SHORTEST_TO_GUESS = 3;

  private NearNames() {}

  static List<String> of(String wanted, Collection<String> calendars) {
    return Stream.of(
            Optional.ofNullable(COMMON.get(wanted)).stream(),
            countries(wanted).filter(calendars::contains),
            guesses(wanted, calendars))
        .flatMap(names -> names)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> countries(String wanted) {
    return Arrays.stream(Locale.getISOCountries())
        .filter(country -> isCalled(Locale.of("", country), wanted))
        .map(country -> country.toLowerCase(Locale.ROOT));
  }

  private static boolean isCalled(Locale country, String wanted) {
    return country.getISO3Country().equalsIgnoreCase(wanted)
        || Stream.of(Language.values())
            .map(language -> country.getDisplayCountry(language.locale()).replace(' ', '-'))
            .anyMatch(wanted::equalsIgnoreCase);
  }

  private static Stream<String> guesses(String wanted, Collection<String> calendars) {
    return wanted.length() < SHORTEST_TO_GUESS
        ? Stream.empty()
        : calendars.stream().filter(name -> name.length() > 2 && isNear(name, wanted)).sorted();
  }

  /// The same letters but for one, or for two neighbours swapped.
  private static boolean isNear(String name, String wanted) {
    int start = 0;
    while (start < Math.min(name.length(), wanted.length())
        && name.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    String a = name.substring(start);
    String b = wanted.substring(start);
    return rest(a, 1).equals(rest(b, 1))
        || rest(a, 1).equals(b)
        || a.equals(rest(b, 1))
        || isSwapped(a, b);
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && rest(a, 2).equals(rest(b, 2));
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
