package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Tries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A draft has what a schedule starts from.
final class DraftTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final int PLANS = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aDraftHasTheReleasesOfTheScheduleAndBreaksTheSameLimits(long seed) {
    PlanGenerator generator = new PlanGenerator(seed);
    for (int i = 0; i < Tries.of(PLANS); i++) {
      Plan plan = generator.plan();
      DayIndex index =
          DayIndex.of(
              LocalDate.of(DayIndex.firstYear(plan), 1, 1),
              LocalDate.of(DayIndex.lastYear(plan), 12, 31),
              List.of());
      plan.scenarios().forEach(scenario -> compare(plan, index, scenario));
    }
  }

  private static void compare(Plan plan, DayIndex index, Scenario scenario) {
    Scheduler scheduler = new Scheduler(plan, index, TODAY);
    try {
      Schedule schedule = scheduler.schedule(scenario);
      Draft draft = scheduler.draft(scenario);
      assertThat(draft.releases()).isEqualTo(schedule.releases());
      assertThat(draft.unlisted()).isEqualTo(schedule.unlisted());
      assertThat(draft.planned()).isEqualTo(schedule.planned());
      assertThat(draft.worked()).isEqualTo(schedule.worked());
      assertThat(scheduler.breaches(draft)).isEqualTo(schedule.breaches());
    } catch (ContradictoryPlan e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
