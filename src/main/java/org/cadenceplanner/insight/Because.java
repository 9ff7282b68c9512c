package org.cadenceplanner.insight;

import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Reason;
import org.cadenceplanner.schedule.Refusal;

/// Why days were refused, in plain words: `Sunday`, `Monday is not a release day`, `Christmas Day
/// (England, Germany)`.
public final class Because {
  private static final String RELEASE = "a release day";
  private static final String MILESTONE = "an allowed day";

  private Because() {}

  /// One entry for each day that was refused for a release.
  public static List<String> ofRelease(List<Refusal> refused) {
    return refused.stream().map(refusal -> words(refusal, RELEASE)).toList();
  }

  /// One entry for each day that was refused for a milestone.
  public static List<String> ofMilestone(List<Refusal> refused) {
    return refused.stream().map(refusal -> words(refusal, MILESTONE)).toList();
  }

  /// One entry for each day that was refused in a clash.
  public static List<String> of(Clash clash) {
    return clash.milestone().isPresent()
        ? ofMilestone(clash.refused())
        : ofRelease(clash.refused());
  }

  /// Why a clash was one, in a few words: what was in the way, each thing once.
  ///
  /// Example: `Friday is not a release day, weekend, Monday is not a release day` or `National Day
  /// (China), weekend`.
  public static String inShort(Clash clash) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Refusal refusal : clash.refused()) {
      for (Reason reason : refusal.reasons()) {
        reasons.add(inShort(reason, clash.milestone().isPresent() ? MILESTONE : RELEASE));
      }
    }
    return String.join(", ", reasons);
  }

  private static String inShort(Reason reason, String allowed) {
    return switch (reason) {
      case Reason.WrongWeekday wrong when wrong.weekday().compareTo(DayOfWeek.FRIDAY) > 0 ->
          "weekend";
      case Reason.WrongWeekday wrong -> words(wrong, allowed);
      case Reason.Holiday holiday -> words(holiday, allowed);
      case Reason.InRange range -> words(range, allowed);
      case Reason.NearEvent event -> words(event, allowed);
      case Reason.OutOfOrder order -> words(order, allowed);
    };
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
      case Reason.OutOfOrder order -> "before the milestone before it";
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
