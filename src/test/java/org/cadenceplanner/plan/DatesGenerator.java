package org.cadenceplanner.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes arbitrary cadences, milestones and policies for the days they come to.
final class DatesGenerator {
  private final Chance chance;

  DatesGenerator(Chance chance) {
    this.chance = chance;
  }

  Cadence cadence() {
    return switch (chance.below(5)) {
      case 3 ->
          new Cadence.Every(
              chance.several(
                  2 + chance.below(3),
                  () -> new Length(1 + chance.below(60), chance.one(LengthUnit.values()))));
      case 0 ->
          new Cadence.Yearly(
              chance.several(1 + chance.below(4), this::slot).stream().distinct().toList());
      case 1 -> new Cadence.Every(Length.ofWeeks(3 + chance.below(60)));
      case 2 -> new Cadence.Every(Length.ofDays(20 + chance.below(400)));
      default -> new Cadence.Every(Length.ofMonths(1 + chance.below(24)));
    };
  }

  Cadence following(String scenario) {
    return new Cadence.Following(
        scenario, 1 + chance.below(3), chance.maybe(() -> Length.ofWeeks(1 + chance.below(9))));
  }

  YearlySlot slot() {
    Month month = Month.of(1 + chance.below(12));
    return switch (chance.below(3)) {
      case 0 -> new YearlySlot.OnDay(MonthDay.of(month, 1 + chance.below(month.maxLength())));
      case 1 ->
          new YearlySlot.InWeek(
              chance.one(WeekOfMonth.values()), chance.one(DayOfWeek.values()), month);
      default ->
          new YearlySlot.OnWeekday(
              chance.one(WeekOfMonth.values()), chance.one(DayOfWeek.values()), month);
    };
  }

  DatePolicy policy() {
    return new DatePolicy(
        weekdays(),
        chance.maybe(this::calendars),
        switch (chance.below(3)) {
          case 0 -> new Blocking.Any();
          case 1 -> new Blocking.All();
          default -> new Blocking.AtLeast(1 - chance.share());
        },
        chance.several(chance.below(3), this::range),
        chance.several(chance.below(3), this::event),
        chance.one(Direction.values()),
        chance.below(367));
  }

  BlockedRange range() {
    return new BlockedRange(chance.word(), monthDay(), monthDay());
  }

  private Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> days = EnumSet.of(chance.one(DayOfWeek.values()));
    days.addAll(chance.several(chance.below(6), () -> chance.one(DayOfWeek.values())));
    return days;
  }

  private Event event() {
    LocalDate first = LocalDate.of(2015, 1, 1).plusDays(chance.below(4_000));
    return chance.toss()
        ? new Event.Dated(chance.word(), first, first.plusDays(chance.below(9)), few(), few())
        : new Event.NamedHoliday(
            chance.word(), chance.one(PlanGenerator.CALENDARS), chance.word(), few(), few());
  }

  private int few() {
    return Math.max(0, chance.below(20) - 9);
  }

  MonthDay monthDay() {
    Month month = Month.of(1 + chance.below(12));
    return MonthDay.of(month, 1 + chance.below(month.maxLength()));
  }

  List<Milestone> milestones() {
    return chance.named(
        chance.below(4),
        name ->
            new Milestone(
                name,
                Length.ofWeeks(1 + chance.below(20)),
                chance.maybe(
                    () ->
                        new Milestone.Repeat(
                            Length.ofDays(3 + chance.below(12)),
                            chance.maybe(() -> 1 + chance.below(9)))),
                chance.rarely(this::longer),
                chance.rarely(this::policy)));
  }

  private Longer longer() {
    return new Longer(
        Length.ofWeeks(1 + chance.below(4)),
        chance.several(chance.below(2), this::range),
        chance.several(1 + chance.below(2), this::event));
  }

  List<WeightedCalendar> calendars() {
    return chance.distinct(chance.below(5), PlanGenerator.CALENDARS.size() - 1).stream()
        .map(i -> new WeightedCalendar(PlanGenerator.CALENDARS.get(i), 1 + chance.below(4)))
        .toList();
  }
}
