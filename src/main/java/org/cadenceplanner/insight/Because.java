package org.cadenceplanner.insight;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Reason;
import org.cadenceplanner.schedule.Refusal;

/// Why days were refused, in plain words: `Sunday`, `Monday is not a release day`, `Christmas Day
/// (England, Germany)`.
public final class Because {
  private static final String RELEASE = "a release day";
  private static final String MILESTONE = "an allowed day";
  private static final String OUT_OF_ORDER = "before the milestone before it";
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");

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

  /// Why a clash was one, in a few words: what was in the way, each thing once. Weekdays are only
  /// named, and remarks in the names of holidays are left out.
  ///
  /// Example: `Friday, weekend, Monday` or `National Day (China), weekend`.
  public static String inShort(Clash clash) {
    return clash.refused().stream()
        .flatMap(refusal -> refusal.reasons().stream())
        .map(Because::inShort)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String inShort(Reason reason) {
    return switch (reason) {
      case Reason.WrongWeekday wrong ->
          switch (wrong.weekday()) {
            case SATURDAY, SUNDAY -> "weekend";
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Words.weekday(wrong.weekday());
          };
      case Reason.Holiday holiday ->
          words(new Reason.Holiday(withoutRemarks(holiday.name()), holiday.calendars()));
      case Reason.InRange range -> range.name();
      case Reason.NearEvent event -> event.name();
      case Reason.OutOfOrder order -> OUT_OF_ORDER;
    };
  }

  private static String withoutRemarks(String name) {
    String plain = REMARK.matcher(name).replaceAll("");
    return plain.isBlank() ? name : plain;
  }

  /// What rules a release out on one day, holidays only as such: `Monday is not a release day`,
  /// `holiday`, `year-end freeze`.
  static List<String> onDay(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> reason instanceof Reason.Holiday ? "holiday" : words(reason, RELEASE))
        .distinct()
        .toList();
  }

  private static String words(Refusal refusal, String allowed) {
    return refusal.reasons().stream()
        .map(reason -> words(reason, allowed))
        .collect(Collectors.joining("; "));
  }

  private static String words(Reason reason, String allowed) {
    return switch (reason) {
      case Reason.WrongWeekday wrong -> words(wrong.weekday(), allowed);
      case Reason.Holiday holiday -> words(holiday);
      case Reason.InRange range -> range.name();
      case Reason.NearEvent event -> event.name();
      case Reason.OutOfOrder order -> OUT_OF_ORDER;
    };
  }

  private static String words(Reason.Holiday holiday) {
    return "%s (%s)".formatted(holiday.name(), String.join(", ", holiday.calendars()));
  }

  private static String words(DayOfWeek day, String allowed) {
    return switch (day) {
      case SATURDAY, SUNDAY -> Words.weekday(day);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
          Words.weekday(day) + " is not " + allowed;
    };
  }
}
