package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

/// The names that days of a calendar of one's own may have.
final class OwnNames {
  private static final int LONGEST = 120;

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

  static boolean isOne(String name) {
    try {
      require(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
