package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.spi.Described;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cadenceplanner.language.Language;

/// The English names of holidays, whatever language is spoken: plans name holidays by them.
///
/// A calendar file gives each holiday a key. One with a small letter in it is the name itself:
/// `Year-end shut-down`. One in capitals is looked up in Jollyday's list, where `NEW_YEAR` is `New
/// Year's Day`; if the list does not have it, it is made readable: `XEN_SUMMIT` becomes `Xen
/// summit`. A day in lieu says so: `New Year's Day, observed`.
final class HolidayNames {
  private static final String UNKNOWN_TO_JOLLYDAY = "undefined";
  private static final Pattern SMALL_DAY = Pattern.compile(" day$");

  private HolidayNames() {}

  static String nameOf(Holiday holiday) {
    String name = name(holiday);
    boolean moved = !holiday.getDate().equals(holiday.getActualDate());
    return moved ? name + ", observed" : name;
  }

  /// Whether a name given as a key is that name again when it is read.
  static boolean isReadAsWritten(String name) {
    return isName(name) || readable(name).equals(name);
  }

  /// The name of a rule whose days are not asked for; `Good friday` for `christian.GOOD_FRIDAY`.
  static String nameOf(Described rule) {
    String key = rule.descriptionPropertiesKey();
    String last = key.substring(key.lastIndexOf('.') + 1);
    return isName(last) ? key : readable(last);
  }

  /// The same in the language that is spoken.
  static String spokenNameOf(Described rule) {
    return switch (Language.spoken()) {
      case ENGLISH -> nameOf(rule);
      case GERMAN -> HolidayNamesInGerman.of(nameOf(rule));
    };
  }

  private static String name(Holiday holiday) {
    String key = holiday.getPropertiesKey();
    String listed = NamesInEnglish.HOLIDAYS.getOrDefault(key, holiday.getDescription(Locale.ROOT));
    if (!listed.equals(UNKNOWN_TO_JOLLYDAY)) {
      return SMALL_DAY.matcher(listed).replaceFirst(" Day");
    }
    return isName(key) ? key : readable(key);
  }

  private static boolean isName(String key) {
    return key.chars().anyMatch(Character::isLowerCase);
  }

  static String readable(String key) {
    if (key.isEmpty()) {
      return NamesInEnglish.NAMELESS;
    }
    String words = key.replace('_', ' ');
    return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
