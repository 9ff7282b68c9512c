package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;

/// The holidays near a day: those of the nearest day on which at least half of the committers are
/// off, at most 7 days away.
///
/// @param day that day
/// @param days how many days it is away, below 0 where it comes before: -7 to 7
/// @param names its holidays, each with its calendars: `Good Friday (England, Poland)`
public record HolidaysNear(DayOff day, int days, List<String> names) {
  public HolidaysNear {
    names = List.copyOf(names);
  }

  /// All of it in a line: `2 days before Good Friday (England, Poland), 7 of 10 committers off`.
  public String inWords() {
    String holidays = Words.list(names);
    if (days == 0) {
      return tr("on %s, %s", holidays, day.inWords());
    }
    return tr(
        days > 0 ? "%s before %s, %s" : "%s after %s, %s",
        amountOf(Math.abs(days), "day", "days"),
        holidays,
        day.inWords());
  }
}
