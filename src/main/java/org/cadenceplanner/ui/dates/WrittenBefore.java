package org.cadenceplanner.ui.dates;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;

/// A file for calendars that was written before.
record WrittenBefore(Path file, EarlierEvents events) {

  /// What comes of it for a scenario, or of there being none, before anything is written.
  static String inWords(Optional<WrittenBefore> chosen, Plan plan, String scenario) {
    return chosen.map(before -> before.inWords(plan, scenario)).orElseGet(() -> ofNone(plan));
  }

  private String inWords(Plan plan, String scenario) {
    return events.areOf(plan, scenario)
        ? tr("What changed since is newer than there, and what is gone is cancelled.")
        : tr(
            "It is of '%s'. To be cancelled: %s.",
            events.calendar(), amountOf(events.size(), "event", "events"));
  }

  private static String ofNone(Plan plan) {
    String place =
        tr("Choose it, or write in its place, so that what changed is newer than there.");
    return plan.today()
        .map(
            day ->
                tr(
                    "%s Else all events are as new as the plan's today, %s, and calendars may keep"
                        + " what they have of that day.",
                    place, Words.day(day)))
        .orElse(place);
  }
}
