package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Locale;

/// Days around something that happens, on which nothing is released.
public sealed interface Event {
  /// The most days that an event may block before or after itself.
  int MOST_DAYS = 366;

  /// What to call it, such as `Xen summit`.
  String name();

  /// How many days before it are blocked too, 0 to 366.
  int daysBefore();

  /// How many days after it are blocked too, 0 to 366.
  int daysAfter();

  /// Something that happens once.
  ///
  /// @param first its first day
  /// @param last its last day, not before the first
  record Dated(String name, LocalDate first, LocalDate last, int daysBefore, int daysAfter)
      implements Event {
    /// @throws IllegalArgumentException if it ends before it starts, or the days are out of bounds
    public Dated {
      Horizon.requireDay(first);
      Horizon.requireDay(last);
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(
            tr("an event from %s to %s; allowed: a last day not before the first", first, last));
      }
      requireDays(daysBefore, daysAfter);
    }
  }

  /// A holiday of a calendar wherever it falls each year, such as Easter.
  ///
  /// @param calendar the calendar's id
  /// @param holiday the holiday's name or a part of it, in any case: `Easter` means Easter Monday too
  record NamedHoliday(String name, String calendar, String holiday, int daysBefore, int daysAfter)
      implements Event {
    /// @throws IllegalArgumentException if the holiday's name is blank, or the days out of bounds
    public NamedHoliday {
      if (holiday.isBlank()) {
        throw new IllegalArgumentException(tr("a holiday without a name; allowed: a name"));
      }
      requireDays(daysBefore, daysAfter);
    }

    /// Whether a day's holiday is meant, by its full name.
    public boolean means(String name) {
      return name.toLowerCase(Locale.ROOT).contains(holiday.toLowerCase(Locale.ROOT));
    }
  }

  private static void requireDays(int before, int after) {
    if (before < 0 || after < 0 || before > MOST_DAYS || after > MOST_DAYS) {
      throw new IllegalArgumentException(
          tr("%s days before and %s after; allowed: 0 to %s", before, after, MOST_DAYS));
    }
  }
}
