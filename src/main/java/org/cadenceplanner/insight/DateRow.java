package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.ReleaseState;

/// The day of a release or of a milestone, and the holidays near it, as a row of a table.
///
/// @param scenario the scenario's name
/// @param version the release
/// @param milestone its milestone; empty for the release itself
/// @param state how the release stands today
/// @param date its day
/// @param near the holidays near it; empty where there are none
public record DateRow(
    String scenario,
    Version version,
    Optional<String> milestone,
    ReleaseState state,
    LocalDate date,
    Optional<HolidaysNear> near) {

  /// What is on that day: `4.12 release` or `4.12 Code freeze`.
  public String what() {
    return milestone.map(name -> version + " " + name).orElseGet(() -> tr("%s release", version));
  }

  /// Its day: `Tue 12 Mar 2019`.
  public String dateInWords() {
    return Words.weekdayAndDay(date);
  }

  /// How its release stands: `planned`.
  public String stateInWords() {
    return ReleaseInWords.state(state);
  }

  /// The holidays near it in a line; `–` where there are none.
  public String nearInWords() {
    return near.map(HolidaysNear::inWords).orElse("–");
  }

  boolean isPlanned() {
    return state != ReleaseState.RELEASED;
  }

  /// Of rows, those with holidays near.
  public static List<DateRow> near(List<DateRow> rows) {
    return rows.stream().filter(row -> row.near().isPresent()).toList();
  }
}
