package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.plan.Direction.EARLIER;
import static org.cadenceplanner.plan.Direction.LATER;
import static org.cadenceplanner.plan.Direction.NEAREST;
import static org.cadenceplanner.plan.Direction.WITHIN_MONTH;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoverTest {

  @ParameterizedTest(name = "{0} {1}, blocked {2} to {3}: {4}")
  @CsvSource({
    "2019-05-15, LATER, 05-15, 05-17, 2019-05-18",
    "2019-05-15, EARLIER, 05-14, 05-17, 2019-05-13",
    "2019-05-15, NEAREST, 05-14, 05-17, 2019-05-13",
    "2019-05-15, NEAREST, 05-13, 05-17, 2019-05-18",
    "2019-05-15, NEAREST, 05-12, 05-17, 2019-05-18",
    "2019-05-15, WITHIN_MONTH, 05-14, 05-17, 2019-05-18",
    "2019-05-30, WITHIN_MONTH, 05-29, 06-02, 2019-05-28",
    "2019-05-30, WITHIN_MONTH, 05-29, 05-30, 2019-05-31",
    "2018-12-30, LATER, 12-22, 01-03, 2019-01-04",
    "2019-01-02, EARLIER, 12-22, 01-03, 2018-12-21",
    "2018-12-30, WITHIN_MONTH, 12-22, 01-03, 2018-12-21",
    "2019-01-01, WITHIN_MONTH, 12-22, 01-03, 2019-01-04",
    "2020-02-28, LATER, 02-28, 02-28, 2020-02-29"
  })
  void aBlockedDayGoesTheWayThePolicySays(
      LocalDate due, Direction way, String from, String to, LocalDate date) {
    Dates policy = Dates.everyDay().never("freeze", from, to).going(way);
    Placement placement = mover(policy).place(due);
    assertThat(placement.date()).isEqualTo(date);
    assertThat(placement.resolved()).isTrue();
    assertThat(placement.isClash()).isTrue();
  }

  @ParameterizedTest(name = "{0} by {1} days at most: {2}, {3} days refused")
  @CsvSource({
    "LATER, 2, 2019-05-15, 3",
    "LATER, 3, 2019-05-18, 3",
    "EARLIER, 1, 2019-05-15, 2",
    "EARLIER, 2, 2019-05-13, 2",
    "NEAREST, 1, 2019-05-15, 3",
    "NEAREST, 2, 2019-05-13, 4",
    "WITHIN_MONTH, 1, 2019-05-15, 3",
    "WITHIN_MONTH, 2, 2019-05-13, 4",
    "WITHIN_MONTH, 3, 2019-05-18, 3",
    "LATER, 0, 2019-05-15, 1"
  })
  void aDayMovesNoFurtherThanTheLimit(Direction way, int atMost, LocalDate date, int daysRefused) {
    Dates policy = Dates.everyDay().never("freeze", "05-14", "05-17").going(way).atMost(atMost);
    LocalDate due = LocalDate.of(2019, 5, 15);
    Placement placement = mover(policy).place(due);
    assertThat(placement.date()).isEqualTo(date);
    assertThat(placement.resolved()).isEqualTo(!date.equals(due));
    assertThat(placement.refused()).hasSize(daysRefused);
  }

  @Test
  void aWholeBlockedMonthLeavesTheDayWhereItIs() {
    Dates policy = Dates.everyDay().never("August", "08-01", "08-31").going(WITHIN_MONTH);
    Placement placement = mover(policy).place(LocalDate.of(2019, 8, 15));
    assertThat(placement.resolved()).isFalse();
    assertThat(placement.date()).isEqualTo("2019-08-15");
    assertThat(placement.refused()).hasSize(31);
  }

  @Test
  void aFreeDayStays() {
    for (Direction way : Direction.values()) {
      Placement placement = mover(Dates.workdays().going(way)).place(LocalDate.of(2019, 5, 15));
      assertThat(placement).isEqualTo(Placement.asIs(LocalDate.of(2019, 5, 15)));
      assertThat(placement.isClash()).isFalse();
    }
  }

  @Test
  void daysAreTriedInTheOrderOfTheDirection() {
    Dates policy = Dates.everyDay().never("freeze", "05-13", "05-16");
    assertThat(daysRefused(policy.going(NEAREST)))
        .containsExactly("2019-05-15", "2019-05-16", "2019-05-14");
    assertThat(daysRefused(policy.going(LATER))).containsExactly("2019-05-15", "2019-05-16");
    assertThat(daysRefused(policy.going(EARLIER)))
        .containsExactly("2019-05-15", "2019-05-14", "2019-05-13");
    assertThat(daysRefused(policy.going(WITHIN_MONTH))).containsExactly("2019-05-15", "2019-05-16");
  }

  @Test
  void aDayThatMustStayBeforeAnotherTriesTheWayBack() {
    Mover mover = mover(Dates.everyDay().never("freeze", "05-14", "05-17"));
    LocalDate due = LocalDate.of(2019, 5, 15);
    Placement back =
        mover.place(due, Bounds.ofMilestone(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 17)));
    assertThat(back.date()).isEqualTo("2019-05-13");
    assertThat(back.refused())
        .contains(new Refusal(LocalDate.of(2019, 5, 18), List.of(new Reason.NotBeforeRelease())));
    Placement none =
        mover.place(due, Bounds.ofMilestone(LocalDate.of(2019, 5, 14), LocalDate.of(2019, 5, 17)));
    assertThat(none.resolved()).isFalse();
    assertThat(none.date()).isEqualTo(due);
    assertThat(none.refused())
        .extracting(refusal -> refusal.day().toString())
        .containsExactly(
            "2019-05-15", "2019-05-16", "2019-05-17", "2019-05-18", "2019-05-14", "2019-05-13");
    assertThat(none.refused().getLast().reasons()).containsExactly(new Reason.OutOfOrder());
  }

  @Test
  void allReasonsAgainstADayAreGiven() {
    Dates policy =
        Dates.workdays()
            .never("year-end freeze", "12-22", "01-03")
            .notDuring("summit", "2018-12-28", "2018-12-29", 0, 1);
    BlockedDays days =
        blocked(policy, Calendars.named("Poland").off("Sunday of the Family", "2018-12-30"));
    assertThat(days.reasons(LocalDate.of(2018, 12, 30)))
        .containsExactly(
            new Reason.WrongWeekday(SUNDAY),
            new Reason.Holiday("Sunday of the Family", List.of("Poland")),
            new Reason.InRange("year-end freeze"),
            new Reason.NearEvent("summit"));
    assertThat(days.reasons(LocalDate.of(2019, 1, 4))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-06-16, true",
    "2019-06-17, false",
    "2019-06-20, false",
    "2019-06-23, false",
    "2019-06-24, true"
  })
  void anEventBlocksDaysAroundIt(LocalDate day, boolean free) {
    Dates policy = Dates.everyDay().notDuring("summit", "2019-06-19", "2019-06-21", 2, 2);
    assertThat(blocked(policy).isFree(day)).isEqualTo(free);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-04-18, true", "2019-04-19, false", "2019-04-23, false", "2019-04-24, true",
    "2020-04-09, true", "2020-04-10, false", "2020-04-14, false", "2020-04-15, true"
  })
  void anEventMayFollowAHolidayThroughTheYears(LocalDate day, boolean free) {
    Calendars england =
        Calendars.named("England")
            .off("Easter Sunday", "2019-04-21", "2020-04-12")
            .off("Easter Monday", "2019-04-22", "2020-04-13");
    Dates policy = Dates.everyDay().heeding().notNear("england", "easter", 2, 1);
    assertThat(blocked(policy, england).isFree(day)).isEqualTo(free);
  }

  @ParameterizedTest(name = "{0}, {1} of weight 3 + 2 + 1 off: free {2}")
  @CsvSource({
    "any, none, true",
    "any, c, false",
    "all, a b, true",
    "all, a b c, false",
    "all, none, true",
    "0.5, b, true",
    "0.5, b c, false",
    "0.5, a, false",
    "0.51, a, true",
    "0.51, a c, false",
    "1, a b, true",
    "1, a b c, false",
    "0.0001, none, true"
  })
  void holidaysBlockByAnyAllOrAShareOfTheWeights(String rule, String off, boolean free) {
    LocalDate day = LocalDate.of(2019, 5, 15);
    Calendars[] calendars =
        Stream.of("a", "b", "c")
            .map(
                name ->
                    List.of(off.split(" ")).contains(name)
                        ? Calendars.named(name).off("feast", day.toString())
                        : Calendars.named(name))
            .toArray(Calendars[]::new);
    Dates policy =
        Dates.everyDay()
            .blockedBy(blocking(rule))
            .heeding(
                new WeightedCalendar("a", 3),
                new WeightedCalendar("b", 2),
                new WeightedCalendar("c", 1));
    assertThat(blocked(policy, calendars).isFree(day)).isEqualTo(free);
    assertThat(blocked(policy, calendars).reasons(day).isEmpty()).isEqualTo(free);
  }

  @ParameterizedTest
  @ValueSource(strings = {"any", "all", "0.5"})
  void withoutCalendarsNoDayIsAHoliday(String rule) {
    Dates policy = Dates.everyDay().blockedBy(blocking(rule)).heeding();
    assertThat(blocked(policy).isFree(LocalDate.of(2019, 5, 15))).isTrue();
  }

  @Test
  void daysOutsideTheIndexAreJudgedWithoutHolidays() {
    Calendars far = Calendars.named("Far").off("feast", "2009-12-31", "2031-01-01");
    Dates policy = Dates.workdays().never("summer", "07-01", "07-31");
    BlockedDays days = blocked(policy, far);
    assertThat(days.isFree(LocalDate.of(2009, 12, 31))).isTrue();
    assertThat(days.isFree(LocalDate.of(2031, 1, 1))).isTrue();
    assertThat(days.isFree(LocalDate.of(2031, 7, 1))).isFalse();
    assertThat(days.isFree(LocalDate.of(2031, 1, 4))).isFalse();
    assertThat(days.reasons(LocalDate.of(2009, 12, 31))).isEmpty();
  }

  @Test
  void anEventOfAYearBeyondTheIndexBlocksItsDays() {
    Dates policy = Dates.everyDay().notDuring("anniversary", "2031-05-01", "2031-05-02", 0, 0);
    assertThat(blocked(policy).isFree(LocalDate.of(2031, 4, 30))).isTrue();
    assertThat(blocked(policy).isFree(LocalDate.of(2031, 5, 1))).isFalse();
  }

  @Test
  void theFirstAndTheLastDayOfTheIndexMayBeHolidays() {
    Calendars ends = Calendars.named("Ends").off("feast", "2010-01-01", "2030-12-31");
    for (LocalDate day : List.of(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31))) {
      assertThat(blocked(Dates.everyDay(), ends).isFree(day)).isFalse();
      assertThat(blocked(Dates.everyDay(), ends).reasons(day))
          .containsExactly(new Reason.Holiday("feast", List.of("Ends")));
    }
  }

  @Test
  void theDayAfterTheIndexIsJudgedByItsWeekday() {
    assertThat(blocked(Dates.on(EnumSet.of(TUESDAY))).isFree(LocalDate.of(2031, 1, 1))).isFalse();
  }

  @Test
  void aHolidayNamesTheCalendarsThatHaveItAndNoOthers() {
    Calendars poland = Calendars.named("Poland").off("Epiphany", "2020-01-06");
    Calendars austria = Calendars.named("Austria").off("Epiphany", "2020-01-06");
    BlockedDays days = blocked(Dates.everyDay(), poland, Calendars.named("Netherlands"), austria);
    assertThat(days.reasons(LocalDate.of(2020, 1, 6)))
        .containsExactly(new Reason.Holiday("Epiphany", List.of("Poland", "Austria")));
  }

  private static Blocking blocking(String rule) {
    return switch (rule) {
      case "any" -> new Blocking.Any();
      case "all" -> new Blocking.All();
      default -> new Blocking.AtLeast(Double.parseDouble(rule));
    };
  }

  private static List<String> daysRefused(Dates policy) {
    return mover(policy).place(LocalDate.of(2019, 5, 15)).refused().stream()
        .map(refusal -> refusal.day().toString())
        .toList();
  }

  private static Mover mover(Dates policy) {
    return new Mover(blocked(policy));
  }

  private static BlockedDays blocked(Dates policy, Calendars... calendars) {
    DayIndex index = Calendars.index(calendars);
    List<WeightedCalendar> all =
        index.calendars().stream().map(days -> new WeightedCalendar(days.id(), 1)).toList();
    return BlockedDays.of(policy.policy(), policy.policy().calendars().orElse(all), index);
  }
}
