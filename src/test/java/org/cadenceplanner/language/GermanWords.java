package org.cadenceplanner.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands on the screen, while German is spoken, in place of English words.
///
/// ```java
/// GermanWords.of("Undo: Cadence 9 months") // among others "Rückgängig: Takt 9 Monate"
/// ```
public final class GermanWords {
  private static final Pattern PLACE = Pattern.compile("%(?:\\d\\$)?s");
  private static final int MOST_DEPTH = 3;

  private GermanWords() {}

  /// Whatever may stand there: the words themselves, which may be a plan's, and what they are in
  /// German as a whole or by a text that they fill the places of.
  public static Set<String> of(String english) {
    return of(english, 0);
  }

  private static Set<String> of(String english, int depth) {
    Set<String> words = new HashSet<>(Set.of(english));
    if (depth < MOST_DEPTH) {
      for (Map<String, String> bundle : German.bundles()) {
        bundle.forEach((from, to) -> words.addAll(of(english, shown(from), shown(to), depth)));
      }
    }
    return words;
  }

  private static Set<String> of(String english, String from, String to, int depth) {
    if (from.equals(english)) {
      return Set.of(to);
    }
    Matcher filled = filled(from).matcher(english);
    return from.contains("%") && !isAnything(from) && filled.matches()
        ? fill(to, values(filled, depth))
        : Set.of();
  }

  /// A text such as `%s: %s` is filled by whatever has a colon.
  private static boolean isAnything(String text) {
    return PLACE.matcher(text).replaceAll("").isBlank();
  }

  private static List<Set<String>> values(Matcher filled, int depth) {
    List<Set<String>> values = new ArrayList<>();
    for (int group = 1; group <= filled.groupCount(); group++) {
      values.add(of(filled.group(group), depth + 1));
    }
    return values;
  }

  private static Set<String> fill(String to, List<Set<String>> values) {
    List<List<String>> rows = List.of(List.of());
    for (Set<String> value : values) {
      rows = rows.stream().flatMap(row -> value.stream().map(next -> and(row, next))).toList();
    }
    return rows.stream().map(row -> to.formatted(row.toArray())).collect(Collectors.toSet());
  }

  private static List<String> and(List<String> row, String next) {
    return Stream.concat(row.stream(), Stream.of(next)).toList();
  }

  private static Pattern filled(String text) {
    StringBuilder form = new StringBuilder();
    Matcher places = PLACE.matcher(text);
    int from = 0;
    while (places.find()) {
      form.append(Pattern.quote(text.substring(from, places.start()))).append("(.+?)");
      from = places.end();
    }
    return Pattern.compile(form + Pattern.quote(text.substring(from)), Pattern.DOTALL);
  }

  private static String shown(String text) {
    return text.replaceFirst("_(?=[^_])", "");
  }
}
