package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.Holiday;
import java.util.Locale;

/// The English names of holidays, whatever language the computer speaks.
///
/// A calendar file gives each holiday a key. One with a small letter in it is the name itself:
/// `Year-end shut-down`. One in capitals is looked up in Jollyday's list, `NEW_YEAR` being `New
/// Year`; where the list does not have it, it is made readable: `XEN_SUMMIT` becomes `Xen summit`.
final class HolidayNames {
  private static final String UNKNOWN_TO_JOLLYDAY = "undefined";
  private static final String NAMELESS = "Holiday";

  private HolidayNames() {}

  static String nameOf(Holiday holiday) {
    String name = name(holiday);
    boolean moved = !holiday.getDate().equals(holiday.getActualDate());
    return moved ? name + ", observed" : name;
  }

  private static String name(Holiday holiday) {
    String key = holiday.getPropertiesKey();
    String listed = holiday.getDescription(Locale.ROOT);
    if (!listed.equals(UNKNOWN_TO_JOLLYDAY)) {
      return listed;
    }
    return isName(key) ? key : readable(key);
  }

  private static boolean isName(String key) {
    return key.chars().anyMatch(Character::isLowerCase);
  }

  private static String readable(String key) {
    if (key.isEmpty()) {
      return NAMELESS;
    }
    String words = key.replace('_', ' ');
    return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
