package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The hours over what people can give are those of the load over time.
final class HoursOverTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final int PLANS = 25;

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void hoursOverAreThoseOfTheMonthsThatGoOver(long seed) {
    PlanGenerator generator = new PlanGenerator(seed);
    for (int i = 0; i < PLANS; i++) {
      Plan plan = generator.plan();
      plan.scenarios().forEach(scenario -> compare(plan, scenario));
    }
  }

  @Test
  void onePersonHasTooFewHoursInMostMonthsAndNobodyIsNotOver() {
    Scenarios eight = Scenarios.every(8).milestone("freeze", Length.ofMonths(2));
    Person one = new Person("one person", 60, 4);
    Plan plan = Plans.of(eight.people(one)).years(2030, 2033).plan();
    compare(plan, plan.scenarios().getFirst());
    Plan nobody = Plans.of(eight.people()).years(2030, 2033).plan();
    assertThat(over(nobody)).isZero();
    assertThat(over(plan)).isGreaterThan(15);
  }

  @Test
  void aPhaseCostsWhatItsPlaceInTheClassOfItsReleaseSays() {
    Scenarios scenario = Scenarios.every(12).support(Schemes.oddMaintainedOnly());
    Plan plan = Plans.of(scenario.people(new Person("nobody's hours", 0, 4))).plan();
    compare(plan, plan.scenarios().getFirst());
  }

  private static double over(Plan plan) {
    Scenario scenario = plan.scenarios().getFirst();
    Scheduler scheduler = new Scheduler(plan, index(plan), TODAY);
    return HoursOver.of(plan, scenario).aMonth(scheduler.draft(scenario));
  }

  private static void compare(Plan plan, Scenario scenario) {
    Scheduler scheduler = new Scheduler(plan, index(plan), TODAY);
    try {
      double expected = over(WorkOverTime.of(scheduler.schedule(scenario)));
      assertThat(HoursOver.of(plan, scenario).aMonth(scheduler.draft(scenario)))
          .isCloseTo(expected, within(1e-6 * Math.max(1, expected)));
    } catch (ContradictoryPlan e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static DayIndex index(Plan plan) {
    return DayIndex.of(
        LocalDate.of(DayIndex.firstYear(plan), 1, 1),
        LocalDate.of(DayIndex.lastYear(plan), 12, 31),
        List.of());
  }

  private static double over(WorkOverTime work) {
    return work.months().stream()
            .filter(month -> work.hasPeople())
            .mapToDouble(month -> Math.max(0, month.hours().total() - work.available()))
            .sum()
        / work.months().size();
  }
}
