package org.cadenceplanner.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// Arbitrary scenarios, policies and calendars, the same ones again for the same seed.
final class Arbitrary {
  private static final String[] PHASES = {"alpha", "beta", "gamma"};

  private final Random random;

  Arbitrary(int seed) {
    this.random = new Random(seed);
  }

  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  /// A day of the years 2012 to 2028, one in eight of them at the end of a month.
  LocalDate day() {
    LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(17 * 365));
    return number(1, 8) == 1 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
  }

  Length length(int months) {
    return switch (number(0, 3)) {
      case 0 -> Length.ofDays(number(1, 30 * months));
      case 1 -> Length.ofWeeks(number(1, 4 * months));
      default -> Length.ofMonths(number(1, months));
    };
  }

  /// A scenario with any cadence, and sometimes with eras and skips.
  Scenarios scenario() {
    Scenarios scenario =
        (number(0, 3) == 0
                ? Scenarios.yearly(slots())
                : Scenarios.every(length(number(1, 5) == 1 ? 1 : 18)))
            .from("4.11", day().toString())
            .support(scheme())
            .dates(policy());
    int version = 11;
    for (int eras = number(0, 2); eras > 0; eras--) {
      version += number(1, 3);
      scenario.era(Eras.from("4." + version).every(number(1, 18)));
    }
    if (coin()) {
      scenario.skipping("4." + number(12, 15), number(1, 3));
    }
    return scenario;
  }

  Scenarios withMilestones(Scenarios scenario) {
    for (int i = number(1, 4); i > 0; i--) {
      if (coin()) {
        scenario.milestone(milestone("milestone " + i, length(4), Optional.empty()));
      } else {
        Optional<Integer> times = coin() ? Optional.empty() : Optional.of(number(1, 9));
        Milestone.Repeat repeat = new Milestone.Repeat(length(1), times);
        scenario.milestone(
            milestone("row " + i, Length.ofWeeks(number(1, 14)), Optional.of(repeat)));
      }
    }
    return scenario;
  }

  private Milestone milestone(String name, Length before, Optional<Milestone.Repeat> repeat) {
    return new Milestone(
        name,
        before,
        repeat,
        number(1, 3) == 1 ? Optional.of(longer()) : Optional.empty(),
        number(1, 3) == 1 ? Optional.of(policy().policy()) : Optional.empty());
  }

  private Longer longer() {
    LocalDate from = day();
    DatePolicy days =
        Dates.everyDay()
            .never("thaw", from.toString().substring(5), from.plusDays(9).toString().substring(5))
            .notNear("a", "feast 1", number(0, 9), number(0, 9))
            .policy();
    return new Longer(length(1), days.ranges(), days.events());
  }

  private YearlySlot[] slots() {
    return IntStream.range(0, number(1, 5))
        .mapToObj(i -> coin() ? dayOfYear() : weekdayOfMonth())
        .distinct()
        .toArray(YearlySlot[]::new);
  }

  private YearlySlot dayOfYear() {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366));
    return Scenarios.on(day.getMonthValue(), day.getDayOfMonth());
  }

  private YearlySlot weekdayOfMonth() {
    LocalDate day = day();
    return Scenarios.on(WeekOfMonth.values()[number(0, 4)], day.getDayOfWeek(), day.getMonth());
  }

  /// Up to three classes of up to three phases each.
  SupportScheme scheme() {
    List<ReleaseClass> classes =
        IntStream.range(0, number(1, 3))
            .mapToObj(i -> new ReleaseClass("class " + i, early(), phases()))
            .toList();
    List<String> cycle =
        IntStream.range(0, number(1, 4))
            .mapToObj(i -> "class " + number(0, classes.size() - 1))
            .toList();
    return new SupportScheme(classes, cycle, Optional.empty())
        .withDates(number(1, 3) == 1 ? Optional.of(policy().policy()) : Optional.empty());
  }

  private List<EarlyPhase> early() {
    return number(0, 2) > 0
        ? List.of()
        : List.of(
            new EarlyPhase("early 1", coin(), length(12)),
            new EarlyPhase("early 2", coin(), length(6)));
  }

  private List<Phase> phases() {
    return IntStream.range(0, number(0, 3))
        .mapToObj(i -> new Phase(PHASES[i], number(1, 4) > 1, end()))
        .toList();
  }

  private End end() {
    return switch (number(0, 5)) {
      case 0, 1 -> new End.AfterRelease(length(36));
      case 2 -> new End.Rounded(simpleEnd(), rounding());
      case 3 -> new End.Earliest(List.of(simpleEnd(), simpleEnd()));
      case 4 -> new End.Latest(List.of(simpleEnd(), simpleEnd()));
      default -> simpleEnd();
    };
  }

  private End simpleEnd() {
    return switch (number(0, 3)) {
      case 0 -> End.Successor.ofAny(number(1, 4));
      case 1 -> new End.OnDay(MonthDay.from(day()), number(0, 4), coin());
      case 2 -> coin() ? new End.Unknown() : new End.AfterRelease(length(36));
      default -> new End.AfterStart(length(18));
    };
  }

  Rounding rounding() {
    return switch (number(0, 3)) {
      case 0 -> new Rounding.EndOf(Rounding.Period.values()[number(0, 2)]);
      case 1 -> new Rounding.DayOfMonth(number(1, 31), coin());
      case 2 -> new Rounding.NextSlot(List.of(weekdayOfMonth()));
      default -> new Rounding.AllowedWeekday();
    };
  }

  /// Any policy: from hardly anything blocked to nearly everything.
  Dates policy() {
    Dates dates = Dates.on(weekdays());
    for (int i = number(0, 2); i > 0; i--) {
      LocalDate from = day();
      LocalDate to = from.plusDays(number(0, 40));
      dates.never("range " + i, from.toString().substring(5), to.toString().substring(5));
    }
    for (int i = number(0, 2); i > 0; i--) {
      LocalDate first = day();
      String last = first.plusDays(number(0, 20)).toString();
      dates.notDuring("event " + i, first.toString(), last, number(0, 20), number(0, 20));
    }
    if (coin()) {
      dates.notNear("a", "feast 1", number(0, 9), number(0, 9));
    }
    return dates
        .blockedBy(blocking())
        .going(Direction.values()[number(0, 3)])
        .atMost(number(0, 5) == 0 ? number(0, 366) : number(0, 30));
  }

  private Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> weekdays = EnumSet.of(DayOfWeek.of(number(1, 7)));
    IntStream.range(0, number(0, 8)).forEach(i -> weekdays.add(DayOfWeek.of(number(1, 7))));
    return weekdays;
  }

  private Blocking blocking() {
    return switch (number(0, 3)) {
      case 0 -> new Blocking.All();
      case 1 -> new Blocking.AtLeast(number(1, 100) / 100.0);
      default -> new Blocking.Any();
    };
  }

  /// Calendars `A`, `B` and `C` with some days off in a few years.
  List<Calendars> calendars() {
    List<Calendars> calendars = new ArrayList<>();
    for (String name : List.of("A", "B", "C")) {
      Calendars calendar = Calendars.named(name);
      for (int i = number(0, 200); i > 0; i--) {
        calendar.off("Feast " + number(1, 5), day().toString());
      }
      calendars.add(calendar);
    }
    return calendars;
  }
}
