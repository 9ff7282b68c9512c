package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.util.regex.Pattern;

/// The names that days of a calendar of one's own may have.
final class OwnNames {
  private static final int LONGEST = 120;
  // Those that XML has no place for are among them.
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}]+");

  private OwnNames() {}

  /// @throws IllegalArgumentException if it is none
  static void require(String name) {
    if (name.isBlank() || name.length() > LONGEST || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          tr("found '%s'; allowed: a name of up to %s characters", name, LONGEST));
    }
    if (!HolidayNames.isReadAsWritten(name)) {
      throw new IllegalArgumentException(
          tr(
              "found '%s', all in capitals; allowed: a name with a small letter, such as %s",
              name, HolidayNames.readable(name)));
    }
  }

  /// One made of what another program calls a day: without what cannot be seen, cut to the longest
  /// that is allowed.
  static String madeOf(String text) {
    String seen = UNSEEN.matcher(text).replaceAll(" ").strip();
    String name = seen.length() > LONGEST ? cut(seen) : seen;
    if (name.isEmpty()) {
      return tr("Day off");
    }
    return HolidayNames.isReadAsWritten(name) ? name : HolidayNames.readable(name);
  }

  private static String cut(String name) {
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end).strip();
  }

  static boolean isOne(String name) {
    try {
      require(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
