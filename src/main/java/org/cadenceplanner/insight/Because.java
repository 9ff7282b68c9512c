package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Reason;
import org.cadenceplanner.schedule.Refusal;

/// Why days were blocked, in plain words: `Sunday`, `Monday is not a release day`, `Christmas Day
/// (England, Germany/Berlin)`.
public final class Because {
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern REGIONS = Pattern.compile("\\s*\\(([^()]*)\\)");

  private Because() {}

  /// What a day was blocked for.
  private enum Subject {
    RELEASE,
    MILESTONE
  }

  /// One entry for each day that was blocked for a release.
  public static List<String> ofRelease(List<Refusal> refused) {
    return refused.stream().map(refusal -> words(refusal, Subject.RELEASE)).toList();
  }

  /// One entry for each day that was blocked for a milestone or the end of a phase.
  public static List<String> ofMilestone(List<Refusal> refused) {
    return refused.stream().map(refusal -> words(refusal, Subject.MILESTONE)).toList();
  }

  /// Why days were blocked for a milestone or the end of a phase, in a line; what is true of several
  /// days is said once.
  static String ofMilestoneInLine(List<Refusal> refused) {
    return refused.stream()
        .flatMap(refusal -> refusal.reasons().stream())
        .map(reason -> words(reason, Subject.MILESTONE))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// One entry for each day that was blocked in a clash.
  public static List<String> of(Clash clash) {
    return clash.isOfRelease() ? ofRelease(clash.refused()) : ofMilestone(clash.refused());
  }

  /// Why a clash was one, in a few words: what was in the way, by the days it was on, each thing
  /// once. Weekdays are only named, and remarks in the names of holidays are left out.
  ///
  /// Example: `Friday, weekend, Monday` or `National Day (China), weekend; must stay before its
  /// release`.
  public static String inShort(Clash clash) {
    Map<String, Set<String>> calendars = new LinkedHashMap<>();
    reasonsByDay(clash)
        .forEach(
            reason ->
                things(reason)
                    .forEach(
                        thing ->
                            calendars
                                .computeIfAbsent(thing, name -> new LinkedHashSet<>())
                                .addAll(calendars(reason))));
    String things =
        calendars.entrySet().stream()
            .map(thing -> withCalendars(thing.getKey(), thing.getValue()))
            .collect(Collectors.joining(", "));
    boolean isLast = reasonsByDay(clash).anyMatch(Reason.NotBeforeRelease.class::isInstance);
    return isLast ? tr("%s; must stay before its release", things) : things;
  }

  private static Stream<Reason> reasonsByDay(Clash clash) {
    return clash.refused().stream()
        .sorted(Comparator.comparing(Refusal::day))
        .flatMap(refusal -> refusal.reasons().stream());
  }

  private static List<String> things(Reason reason) {
    return switch (reason) {
      case Reason.WrongWeekday wrong ->
          switch (wrong.weekday()) {
            case SATURDAY, SUNDAY -> List.of(tr("weekend"));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                List.of(Words.weekday(wrong.weekday()));
          };
      case Reason.Holiday holiday ->
          Stream.of(holiday.name().split("; ")).map(Because::withoutRemarks).toList();
      case Reason.InRange range -> List.of(range.name());
      case Reason.NearEvent event -> List.of(event.name());
      case Reason.TooSoon soon -> List.of(tooSoon(soon));
      case Reason.TooLate late -> List.of(tooLate(late));
      case Reason.OutOfOrder order -> List.of(outOfOrder());
      case Reason.NotBeforeRelease before -> List.of();
      case Reason.NotAfterStart _ -> List.of(notAfterStart());
    };
  }

  private static String tooSoon(Reason.TooSoon soon) {
    return tr("less than %s after the release before", Words.length(soon.minimum()));
  }

  private static String tooLate(Reason.TooLate late) {
    return tr("more than %s after the release before", Words.length(late.maximum()));
  }

  private static String outOfOrder() {
    return tr("before the milestone before it");
  }

  private static String notAfterStart() {
    return tr("not after the start of its phase");
  }

  private static List<String> calendars(Reason reason) {
    return reason instanceof Reason.Holiday holiday ? holiday.calendars() : List.of();
  }

  private static String withoutRemarks(String name) {
    String plain = REMARK.matcher(name).replaceAll("");
    return plain.isBlank() ? name : plain;
  }

  /// What rules a release out on one day, holidays only as such: `Monday is not a release day`,
  /// `holiday`, `year-end freeze`.
  static List<String> onDay(List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                reason instanceof Reason.Holiday ? tr("holiday") : words(reason, Subject.RELEASE))
        .distinct()
        .toList();
  }

  private static String words(Refusal refusal, Subject subject) {
    return refusal.reasons().stream()
        .map(reason -> words(reason, subject))
        .collect(Collectors.joining("; "));
  }

  private static String words(Reason reason, Subject subject) {
    return switch (reason) {
      case Reason.WrongWeekday wrong -> words(wrong.weekday(), subject);
      case Reason.Holiday holiday -> withCalendars(holiday.name(), holiday.calendars());
      case Reason.InRange range -> range.name();
      case Reason.NearEvent event -> event.name();
      case Reason.TooSoon soon -> tooSoon(soon);
      case Reason.TooLate late -> tooLate(late);
      case Reason.OutOfOrder order -> outOfOrder();
      case Reason.NotBeforeRelease before -> tr("not before its release");
      case Reason.NotAfterStart _ -> notAfterStart();
    };
  }

  /// A holiday and the calendars that have it, brackets in their names resolved: `Labour Day
  /// (Germany/Berlin, Poland)`; the name as it stands for what is in no calendar. Days in the name of
  /// a holiday are written as the language writes them.
  static String withCalendars(String name, Collection<String> calendars) {
    return calendars.isEmpty()
        ? name
        : calendars.stream()
            .map(Because::withoutBrackets)
            .collect(Collectors.joining(", ", withSpokenDays(name) + " (", ")"));
  }

  private static String withSpokenDays(String holiday) {
    return DAY.matcher(holiday).replaceAll(day -> inWords(day.group()));
  }

  private static String inWords(String day) {
    try {
      return Words.day(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return day;
    }
  }

  private static String withoutBrackets(String calendar) {
    return REGIONS
        .matcher(calendar)
        .replaceAll(regions -> Matcher.quoteReplacement("/" + regions.group(1).replace(", ", "/")));
  }

  private static String words(DayOfWeek day, Subject subject) {
    return switch (day) {
      case SATURDAY, SUNDAY -> Words.weekday(day);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
          switch (subject) {
            case RELEASE -> tr("%s is not a release day", Words.weekday(day));
            case MILESTONE -> tr("%s is not an allowed day", Words.weekday(day));
          };
    };
  }
}
