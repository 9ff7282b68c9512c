package org.cadenceplanner.ui.rules;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cadenceplanner.calendar.ListedCalendar;

/// Finds calendars by what one types: words of the name in English or in the language of the
/// system, or of the id, in any case, without accents if one likes.
///
/// `bavaria`, `DE/by`, `munchen` and `united king` find what they should; all that is typed has to
/// be there.
final class CalendarSearch {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Map<String, List<String>> ALSO_CALLED =
      Map.of(
          "gb", List.of("uk", "great", "britain"),
          "us", List.of("united", "states", "of", "america"),
          "nl", List.of("holland"));

  private record Entry(ListedCalendar calendar, String id, String name, String words) {
    boolean has(String[] typed) {
      for (String word : typed) {
        if (!words.contains(word)) {
          return false;
        }
      }
      return true;
    }

    /// How well it fits: what is called so comes first, then what begins so, then the rest.
    int place(String typed) {
      if (id.equals(typed) || name.equals(typed)) {
        return 0;
      }
      return id.startsWith(typed) || name.startsWith(typed) ? 1 : 2;
    }
  }

  private final List<Entry> entries;

  /// @param calendars what is searched
  /// @param language the language in which countries may be named beside English
  CalendarSearch(List<ListedCalendar> calendars, Locale language) {
    entries =
        calendars.stream()
            .map(calendar -> entry(calendar, language))
            .sorted(Comparator.comparing(Entry::name))
            .toList();
  }

  /// What fits a text, the best first; all by name for a blank one.
  List<ListedCalendar> matching(String text) {
    String typed = plain(text).strip();
    String[] words = typed.split("\\s+");
    return entries.stream()
        .filter(entry -> entry.has(words))
        .sorted(Comparator.comparingInt(entry -> entry.place(typed)))
        .map(Entry::calendar)
        .toList();
  }

  private static Entry entry(ListedCalendar calendar, Locale language) {
    String name = plain(calendar.name());
    String words =
        String.join(
            " ",
            calendar.name(),
            calendar.english(),
            calendar.id(),
            otherNames(calendar.id(), language));
    return new Entry(calendar, calendar.id(), name, plain(words));
  }

  private static String otherNames(String id, Locale language) {
    String country = id.replaceFirst("/.*", "");
    if (country.length() != 2) {
      return "";
    }
    Locale place = Locale.of("", country.toUpperCase(Locale.ROOT));
    return String.join(
        " ",
        String.join(" ", ALSO_CALLED.getOrDefault(country, List.of())),
        place.getDisplayCountry(Locale.ENGLISH),
        place.getDisplayCountry(language));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENTS
        .matcher(apart)
        .replaceAll("")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae");
  }
}
