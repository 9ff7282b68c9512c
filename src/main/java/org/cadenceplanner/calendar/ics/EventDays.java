package org.cadenceplanner.calendar.ics;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.OwnDays;

/// The days off that the events of a file say.
///
/// @param name what the file calls its calendar, if it does
/// @param days the days: those of every year first, then by date
/// @param timed how many events are left out because they take a part of a day
/// @param unreadable how many are left out because their days cannot be read, are more than 366 on
/// end, or are repeated within a day
public record EventDays(Optional<String> name, List<OwnDays> days, int timed, int unreadable) {
  public EventDays {
    days = List.copyOf(days);
  }

  /// What is left out, a sentence for each reason.
  public List<String> leftOut() {
    List<String> sentences = new ArrayList<>();
    if (timed > 0) {
      sentences.add(tr("Left out: %s at a time of day.", amountOf(timed, "event", "events")));
    }
    if (unreadable > 0) {
      sentences.add(
          tr("Left out: %s whose days cannot be read.", amountOf(unreadable, "event", "events")));
    }
    return sentences;
  }
}
