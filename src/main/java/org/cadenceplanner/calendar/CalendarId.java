package org.cadenceplanner.calendar;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A calendar's name as plans write it, in lower case: a country or a file's name, then its
/// regions, such as `gb/eng`. Nothing in it can lead out of a folder.
record CalendarId(String calendar, List<String> regions) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 100;

  CalendarId {
    regions = List.copyOf(regions);
  }

  static CalendarId parse(String text) throws CalendarFailure.BadName {
    String id = text.strip().toLowerCase(Locale.ROOT);
    if (id.length() > LONGEST || !FORM.matcher(id).matches()) {
      throw new CalendarFailure.BadName(shortened(text));
    }
    List<String> parts = List.of(id.split("/"));
    return new CalendarId(parts.getFirst(), parts.subList(1, parts.size()));
  }

  static boolean isCalendar(String text) {
    return text.length() <= LONGEST && !text.contains("/") && FORM.matcher(text).matches();
  }

  /// A calendar's name made of what people call it; empty where nothing of that can be in it.
  static String madeOf(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String words = ACCENTS.matcher(apart).replaceAll("").replaceAll("[^a-z0-9]+", " ").strip();
    String id = words.replace(' ', '-');
    return id.substring(0, Math.min(id.length(), LONGEST));
  }

  @Override
  public String toString() {
    return regions.isEmpty() ? calendar : calendar + "/" + String.join("/", regions);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
