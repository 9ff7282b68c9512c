package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.cadenceplanner.calendar.xml.CalendarFileException;

/// Why a calendar could not be had. The message is a sentence for people: what was wrong, where,
/// and what is allowed.
public abstract sealed class CalendarFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MOST_REGIONS = 20;

  private CalendarFailure(String message) {
    super(message);
  }

  @Override
  public final String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /// The name is not written as a calendar's name is: `../../etc/passwd`, `http://…`, empty.
  public static final class BadName extends CalendarFailure {
    private static final long serialVersionUID = 1L;

    BadName(String id) {
      super(
          tr(
              "'%s' is not a calendar's name; write letters, digits and '-',"
                  + " with '/' before a region, such as gb/eng",
              id));
    }
  }

  /// There is no such calendar.
  public static final class Unknown extends CalendarFailure {
    private static final long serialVersionUID = 1L;

    Unknown(String id, List<String> near) {
      super(message(id, near));
    }

    private static String message(String id, List<String> near) {
      return near.isEmpty()
          ? tr(
              "there is no calendar '%s'; write a country's two letters (gb, de, us) or the name of"
                  + " a file in holidays/",
              id)
          : tr("there is no calendar '%s'; did you mean %s?", id, either(near));
    }

    private static String either(List<String> names) {
      return names.stream().reduce((one, other) -> tr("%s or %s", one, other)).orElseThrow();
    }
  }

  /// The calendar is there, the region is not.
  public static final class UnknownRegion extends CalendarFailure {
    private static final long serialVersionUID = 1L;

    UnknownRegion(String calendar, String region, List<String> regions) {
      super(
          regions.isEmpty()
              ? tr("%s has no region '%s'; it has no regions", calendar, region)
              : tr("%s has no region '%s'; it has %s", calendar, region, shortened(regions)));
    }

    private static String shortened(List<String> regions) {
      String first = String.join(", ", regions.subList(0, Math.min(regions.size(), MOST_REGIONS)));
      int more = regions.size() - MOST_REGIONS;
      return more > 0 ? tr("%s and %s more", first, more) : first;
    }
  }

  /// The calendar's file is wrong; the message names the file and the line.
  public static final class BadFile extends CalendarFailure {
    private static final long serialVersionUID = 1L;

    BadFile(CalendarFileException e) {
      super(e.getMessage());
    }

    BadFile(UncheckedIOException e) {
      super(tr("a folder of calendars cannot be read: %s", String.valueOf(e.getCause())));
    }
  }

  /// The calendar cannot say anything about years so early.
  public static final class TooEarly extends CalendarFailure {
    private static final long serialVersionUID = 1L;

    TooEarly(String calendar, int firstKnown, int asked) {
      super(tr("%s is known from %s on, not for %s", calendar, firstKnown, asked));
    }
  }
}
