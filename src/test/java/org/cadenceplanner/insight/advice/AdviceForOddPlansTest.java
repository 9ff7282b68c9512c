package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever rules a scenario has, advice gives the dates and the rules that it says.
final class AdviceForOddPlansTest {
  private static Stream<Scenarios> oddOnes() {
    return Stream.of(
        Scenarios.every(6).skipping("4.12", 1),
        Scenarios.every(6).pinned("4.12", "2019-02-01"),
        Scenarios.every(6).pinned("4.13", "2019-08-01"),
        Scenarios.every(6).slips(Slip.CHAINED),
        Scenarios.every(6).slips(Slip.CATCH_UP),
        Scenarios.every(6).apart(5),
        Scenarios.every(6).dates(Dates.workdays().going(Direction.SKIP)),
        Scenarios.every(6).versions("{yy}.{mm}").from("18.07", "2018-07-10"),
        Scenarios.every(Length.ofWeeks(2)),
        Scenarios.alternating("25 weeks", "27 weeks"),
        Scenarios.every(6).from("5.0", "2018-12-01").era(Eras.from("5.0").every(9)),
        Scenarios.every(6).from("5.0", "2018-12-01").era(Eras.fromDay("2020-01-01").every(9)),
        Scenarios.every(6).era(Eras.fromDay("2018-12-01").dates(Dates.workdays())),
        Scenarios.every(6).era(Eras.fromDay("2019-03-01").dates(Dates.workdays()).every(4)),
        Scenarios.every(6).era(Eras.from("4.12").anchored("2019-02-01").every(9)),
        Scenarios.every(6).era(Eras.from("4.14").anchored("2020-02-01").every(9)),
        Scenarios.every(6).amended("2018-07-01", Schemes.months(60, 12), "4.12"),
        Scenarios.yearly(Scenarios.on(4, 8), Scenarios.on(10, 8))
            .dates(Dates.workdays().going(Direction.SKIP)));
  }

  @ParameterizedTest
  @MethodSource("oddOnes")
  void advisedDatesAreThoseOfTheScenarioThatIsAdvised(Scenarios odd) {
    Asked asked = new Asked(Plans.of(odd).released("4.11", "2018-07-20").years(2018, 2021).plan());
    Search search =
        usual(asked)
            .withDirections(List.of(asked.next().rules().dates().direction()))
            .withCadences(List.of(asked.next().rules().cadence(), every(8)));

    Advice advice = asked.advice(search);

    assertThat(advice.best()).isNotEmpty();
    for (Advised advised : advice.best()) {
      Schedule schedule = asked.schedule(advised.scenario());
      Release first = firstByRule(schedule);
      assertThat(first.due()).contains(advised.due());
      assertThat(first.version()).isEqualTo(advised.version());
      assertThat(first.rules().cadence()).isEqualTo(advised.cadence());
      assertThat(first.rules().dates()).isEqualTo(advised.dates());
      assertThat(new PlainCost(schedule, asked.index(), search, advised.due()).total(asked.due()))
          .isCloseTo(advised.cost().total(), within(1e-6));
    }
  }

  private static Release firstByRule(Schedule schedule) {
    return schedule.planned().stream()
        .filter(release -> release.pin().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Cadence every(int months) {
    return new Cadence.Every(Length.ofMonths(months));
  }

  /// The usual search among Tuesdays and Sundays.
  private static Search usual(Asked asked) {
    return Search.usual(asked.next().rules())
        .withWeekdays(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY));
  }

  @Test
  void aDayTakesThePlaceOfASlotLeftEmpty() {
    Asked asked =
        new Asked(
            Plans.of(Scenarios.every(6).skipping("4.12", 1))
                .released("4.11", "2018-07-10")
                .years(2018, 2020)
                .plan());

    Advised best = asked.advice(usual(asked)).best().getFirst();

    assertThat(asked.due()).isEqualTo("2019-07-10");
    assertThat(best.due()).isBetween("2019-07-02", "2019-07-16");
    assertThat(asked.schedule(best.scenario()).planned().getFirst().due()).contains(best.due());
  }

  @Test
  void anEraThatBeginsLaterKeepsItsRules() {
    Scenarios later =
        Scenarios.every(6).era(Eras.fromDay("2020-01-01").dates(Dates.workdays()).every(12));
    Asked asked = new Asked(Plans.of(later).released("4.11", "2018-07-10").plan());
    Search search = usual(asked).withWeekdays(EnumSet.of(DayOfWeek.TUESDAY));

    Scenario best = asked.advice(search).best().getFirst().scenario();

    Version far = Version.of("4.20");
    assertThat(best.rulesFor(far, LocalDate.of(2021, 6, 1)).cadence()).isEqualTo(every(12));
    assertThat(best.rulesFor(far, LocalDate.of(2021, 6, 1)).dates())
        .isEqualTo(Dates.workdays().policy());
  }

  @Test
  void whatAnAmendmentGivesOneReleaseIsNotLookedForInTheOthers() {
    Scenarios amended = Scenarios.every(6).amended("2018-07-01", Schemes.months(60, 12), "4.12");
    Asked asked = new Asked(Plans.of(amended).released("4.11", "2018-07-10").plan());

    assertThat(asked.next().rules().support()).isEqualTo(Schemes.months(18, 18));
  }

  @Test
  void aFeastThatNoCalendarKnowsIsNotSaidToBeAvoided() {
    Asked asked = new Asked(Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").plan());

    Advice advice = asked.advice(usual(asked));

    assertThat(AdviceInWords.summary(advice))
        .contains("No calendar of the scenario knows 'Easter'.")
        .noneMatch(sentence -> sentence.contains("comes within"));
    assertThat(advice.best().getFirst().why()).noneMatch(why -> why.contains("comes within"));
  }

  @Test
  void thatNothingIsBetterIsSaid() {
    Scenarios yearly = Scenarios.yearly(Scenarios.on(4, 8), Scenarios.on(10, 8));
    Asked asked = new Asked(Plans.of(yearly).released("4.11", "2018-07-10").plan());
    Search search = usual(asked).withWeekdays(EnumSet.allOf(DayOfWeek.class));

    assertThat(AdviceInWords.summary(asked.advice(search)))
        .startsWith(
            "508 schedules looked at; the cadence says on which days 4.12 and later releases are"
                + " due.")
        .contains("Nothing that was looked at costs less.");
  }

  @Test
  void ofACadenceOfWeeksNoTwoDaysAreAdvisedThatGiveTheSameDates() {
    Scenarios weekly = Scenarios.every(Length.ofWeeks(2));
    Asked asked =
        new Asked(Plans.of(weekly).released("4.11", "2018-07-10").years(2018, 2020).plan());

    assertThat(asked.advice(usual(asked)).best()).hasSize(1);
  }

  @Test
  void noMoreSchedulesAreLookedAtThanFiveMillion() {
    Asked asked = new Asked(Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").plan());
    List<SupportScheme> supports =
        PhaseLengths.of(Schemes.months(18, 18), Map.of("security fixes only", months(1, 30)));
    Search search =
        usual(asked).withWeekdays(EnumSet.allOf(DayOfWeek.class)).withSupports(supports);

    assertThat(search.schedules(365)).isEqualTo(127L * 4 * 30 * 365);
    assertThatThrownBy(() -> asked.advice(search))
        .hasMessage(
            "5,562,600 schedules to look at; allowed: at most 5,000,000, by fewer weekdays,"
                + " directions or cadences");
  }

  private static List<Length> months(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Length::ofMonths).toList();
  }

  @Test
  void withoutPlannedReleasesThereIsNothingToAdvise() {
    Plan over =
        Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").years(2018, 2018).plan();

    assertThatThrownBy(() -> new Asked(over).next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plans no release in the years looked at");
  }
}
