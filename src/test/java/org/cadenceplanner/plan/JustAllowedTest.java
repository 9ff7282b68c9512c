package org.cadenceplanner.plan;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Bounds belong to what they allow, and one beyond them is refused.
class JustAllowedTest {
  private static final Version VERSION = Version.of("4.12");
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final Length MONTH = Length.ofMonths(1);

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @MethodSource
  void numbersAreAllowedFromTheLeastToTheMost(
      String what, int least, int most, IntFunction<Object> making) {
    assertThatCode(() -> making.apply(least)).as(what).doesNotThrowAnyException();
    assertThatCode(() -> making.apply(most)).as(what).doesNotThrowAnyException();
    assertThatIllegalArgumentException().as(what).isThrownBy(() -> making.apply(least - 1));
    assertThatIllegalArgumentException().as(what).isThrownBy(() -> making.apply(most + 1));
  }

  static Stream<Arguments> numbersAreAllowedFromTheLeastToTheMost() {
    return Stream.of(rules(), dates(), figures(), limits()).flatMap(s -> s);
  }

  private static Stream<Arguments> rules() {
    return Stream.of(
        numbers("lengths in turn", 1, 100, n -> new Cadence.Every(nCopies(n, MONTH))),
        numbers("every n-th release", 1, 100, n -> new Cadence.Following("x", n, Optional.empty())),
        numbers("newer releases", 1, 100, End.Successor::ofAny),
        numbers("releases more", 0, 100, JustAllowedTest::further),
        numbers("years on", 0, 100, n -> new End.OnDay(MonthDay.of(4, 30), n, false)),
        numbers("members of a row", 1, 100, n -> new Milestone.Repeat(MONTH, Optional.of(n))),
        numbers("skipped slots", 1, 100, n -> new SkippedSlot(VERSION, n, List.of())));
  }

  private static End further(int releases) {
    return new End.Successor(1, Optional.empty(), releases, Optional.empty());
  }

  private static Stream<Arguments> dates() {
    return Stream.of(
        numbers("first year looked at", 1900, 1999, n -> new Horizon(n, 1999)),
        numbers("last year looked at", 2050, 2100, n -> new Horizon(2050, n)),
        numbers("years looked at", 1, 100, n -> new Horizon(1950, 1949 + n)),
        numbers("days a date moves", 0, 366, n -> DatePolicy.usual().withAtMost(n)),
        numbers("days before an event", 0, 366, n -> summit(n, 0)),
        numbers("days after an event", 0, 366, n -> summit(0, n)),
        numbers("day of the month", 1, 31, n -> new Rounding.DayOfMonth(n, false)));
  }

  private static Event summit(int before, int after) {
    return new Event.Dated("summit", FIRST, FIRST, before, after);
  }

  private static Stream<Arguments> figures() {
    return Stream.of(
        numbers("weight of a calendar", 1, 1_000, n -> new WeightedCalendar("gb", n)),
        numbers("hours a month", 0, 744, n -> new Person("x", n, 4)),
        numbers("branches of a person", 0, 1_000, n -> new Person("x", 60, n)),
        numbers("backports", 0, 1_000_000, n -> Load.usual().withBackportsInFullSupport(n)),
        numbers("share of security", 0, 1, n -> Load.usual().withSecurityShare(n)),
        numbers("digits of a commit", 7, 40, n -> assigned("a".repeat(n))));
  }

  private static MarkedBackport assigned(String commit) {
    return new MarkedBackport(commit, VERSION, new MarkedBackport.Mark.AssignedTo("Jan"));
  }

  private static Stream<Arguments> limits() {
    return Stream.of(
        numbers("branches at once", 1, 100, n -> new Limit.MostBranches(n, Optional.empty())),
        numbers("holiday seasons", 0, 100, Limit.MostHolidaySeasons::new));
  }

  @Test
  void aPlanHasAtMostAHundredLimitsAndAThousandBackports() {
    List<Limit> limits = nCopies(100, new Limit.MostHolidaySeasons(1));
    List<MarkedBackport> backports =
        IntStream.range(0, 1_000).mapToObj(i -> assigned("%07x".formatted(i))).toList();
    assertThatCode(() -> BarePlan.of(scenario()).withLimits(limits).withBackports(backports))
        .doesNotThrowAnyException();
  }

  private static Arguments numbers(String what, int least, int most, IntFunction<Object> making) {
    return arguments(what, least, most, making);
  }

  @Test
  void allOfTheWeightsMayHaveToBeOff() {
    assertThatCode(() -> new Blocking.AtLeast(1)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("daysOfAPlan")
  void anyDayOfTheTwoCenturiesHasItsPlace(LocalDate day) {
    assertThatCode(
            () -> {
              new Anchor(VERSION, day);
              new Pin(VERSION, day, "");
              new HistoricRelease(VERSION, day, Map.of());
              new HistoricEnd.OnDay(day);
              new HistoricEnd.InMonth(YearMonth.from(day));
              new Era.Start.OnDay(day);
              new Event.Dated("summit", day, day, 0, 0);
              new Amendment(day, List.of(VERSION), SupportScheme.alike(List.of()), "");
            })
        .doesNotThrowAnyException();
  }

  static Stream<LocalDate> daysOfAPlan() {
    return Stream.of(FIRST, LocalDate.of(2018, 7, 10), LAST);
  }

  @ParameterizedTest
  @MethodSource("daysBeyondAPlan")
  void noOtherDayHas(LocalDate day) {
    Era era = Era.asBefore(VERSION);
    for (Runnable making :
        List.<Runnable>of(
            () -> new HistoricEnd.OnDay(day),
            () -> new Era.Start.OnDay(day),
            () -> era.withDecided(Optional.of(day)),
            () -> new Event.Dated("summit", FIRST, day, 0, 0),
            () -> new Amendment(day, List.of(VERSION), SupportScheme.alike(List.of()), ""),
            () -> BarePlan.of(scenario()).withToday(Optional.of(day)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(making::run)
          .withMessage(Texts.day(day) + "; allowed: a day from 1 Jan 1900 to 31 Dec 2100");
    }
  }

  static Stream<LocalDate> daysBeyondAPlan() {
    return Stream.of(FIRST.minusDays(1), LAST.plusDays(1));
  }

  private static Scenario scenario() {
    return new Scenario(
        "x",
        new Anchor(VERSION, FIRST),
        new Rules(
            new Cadence.Every(MONTH),
            Optional.empty(),
            SupportScheme.alike(List.of()),
            DatePolicy.usual(),
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
