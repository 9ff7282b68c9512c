package org.cadenceplanner.insight;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Reason;
import org.cadenceplanner.schedule.Refusal;

/// Why days were refused, in plain words: `Sunday`, `Monday is not a release day`, `Christmas Day
/// (England, Germany)`.
public final class Because {
  private Because() {}

  /// One entry for each day that was refused for a release.
  public static List<String> ofRelease(List<Refusal> refused) {
    return refused.stream().map(refusal -> words(refusal, "a release day")).toList();
  }

  /// One entry for each day that was refused for a milestone.
  public static List<String> ofMilestone(List<Refusal> refused) {
    return refused.stream().map(refusal -> words(refusal, "an allowed day")).toList();
  }

  /// One entry for each day that was refused in a clash.
  public static List<String> of(Clash clash) {
    return clash.milestone().isPresent()
        ? ofMilestone(clash.refused())
        : ofRelease(clash.refused());
  }

  private static String words(Refusal refusal, String allowed) {
    return refusal.reasons().stream()
        .map(reason -> words(reason, allowed))
        .collect(Collectors.joining("; "));
  }

  private static String words(Reason reason, String allowed) {
    return switch (reason) {
      case Reason.WrongWeekday wrong -> words(wrong.weekday(), allowed);
      case Reason.Holiday holiday ->
          "%s (%s)".formatted(holiday.name(), String.join(", ", holiday.calendars()));
      case Reason.InRange range -> range.name();
      case Reason.NearEvent event -> event.name();
    };
  }

  private static String words(DayOfWeek day, String allowed) {
    return switch (day) {
      case SATURDAY, SUNDAY -> Words.weekday(day);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
          Words.weekday(day) + " is not " + allowed;
    };
  }
}
