package org.cadenceplanner.schedule;

import java.time.DayOfWeek;
import java.util.List;
import org.cadenceplanner.plan.Length;

/// Why a day is refused by a date policy.
public sealed interface Reason {
  /// Whether it is against the place of a day among others, and not against the day.
  default boolean isOfFreeDay() {
    return switch (this) {
      case WrongWeekday _, Holiday _, InRange _, NearEvent _ -> false;
      case TooSoon _, TooLate _, OutOfOrder _, NotBeforeRelease _, NotAfterStart _ -> true;
    };
  }

  /// The policy does not allow this day of the week.
  record WrongWeekday(DayOfWeek weekday) implements Reason {}

  /// It is a holiday.
  ///
  /// @param name the holiday's name
  /// @param calendars the names of the calendars that have it
  record Holiday(String name, List<String> calendars) implements Reason {}

  /// It lies in a blocked range of the year.
  ///
  /// @param name the range's name
  record InRange(String name) implements Reason {}

  /// It lies on or near an event.
  ///
  /// @param name the event's name
  record NearEvent(String name) implements Reason {}

  /// The day is free, but nearer to the release before than the least time between releases.
  record TooSoon(Length minimum) implements Reason {}

  /// The day is free, but further from the release before than the most time between releases.
  record TooLate(Length maximum) implements Reason {}

  /// The day is free, but a milestone there would come before the one it follows.
  record OutOfOrder() implements Reason {}

  /// The day is free, but a milestone there would not come before its release.
  record NotBeforeRelease() implements Reason {}

  /// The day is free, but a phase that ended there would have no day.
  record NotAfterStart() implements Reason {}
}
