package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;

/// What scenarios came to is kept as long as nothing else of the plan changes.
final class KnownSchedulesTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final DayIndex INDEX = Calendars.index();
  private static final Plan PLAN =
      Plans.of(Scenarios.every(8).from("4.12", "2018-12-13")).plan().withToday(Optional.empty());
  private static final Scenario ONLY = PLAN.scenarios().getFirst();

  private static final MarkedBackport JAN_DOES_IT =
      new MarkedBackport("0123456", Version.of("4.11"), new MarkedBackport.Mark.AssignedTo("Jan"));
  private static final Version FIRST = Version.of("4.11");

  /// One for each component of a plan but its scenarios.
  private static final List<UnaryOperator<Plan>> CHANGES =
      List.of(
          plan -> plan.withName("Another"),
          plan -> plan.withSource(Optional.of("git")),
          plan -> plan.withToday(Optional.of(TODAY)),
          plan -> plan.withHorizon(new Horizon(2019, 2020)),
          plan -> plan.withEndDaysCount(true),
          plan -> plan.withHistory(List.of(new HistoricRelease(FIRST, TODAY, Map.of()))),
          plan -> plan.withPastIntervals(List.of(new PastInterval(FIRST, Length.ofMonths(9)))),
          plan -> plan.withCalendars(List.of(new WeightedCalendar("pl", 1))),
          plan -> plan.withLoad(plan.load().withSecurityShare(0.9)),
          plan -> plan.withLimits(List.of(new Limit.MostHolidaySeasons(1))),
          plan -> plan.withBackports(List.of(JAN_DOES_IT)));

  @Test
  void aScenarioThatStaysIsKnown() {
    assertThat(known().in(PLAN, INDEX, TODAY).of(ONLY)).isPresent();
  }

  @Test
  void whateverElseOfThePlanChangesAllIsScheduledAgain() {
    assertThat(CHANGES).hasSize(Plan.class.getRecordComponents().length - 1);
    for (UnaryOperator<Plan> change : CHANGES) {
      Plan changed = change.apply(PLAN);
      assertThat(known().in(changed, INDEX, TODAY).of(ONLY)).as("%s", changed).isEmpty();
    }
  }

  @Test
  void onAnotherDayAllIsScheduledAgain() {
    assertThat(known().in(PLAN, INDEX, TODAY.plusDays(1)).of(ONLY)).isEmpty();
    assertThat(known().in(PLAN, Calendars.index(), TODAY).of(ONLY)).isEmpty();
  }

  /// The scenarios of the one plan would not do for the limits of the other.
  @Test
  void aPhaseMayBeRenamedInTheScenariosAndTheLimits() {
    Plan plan = limitedTo("full support");
    Plan renamed = limitedTo("regular");
    assertThat(new Scheduler(plan, INDEX, TODAY).changedTo(renamed, INDEX, TODAY).all())
        .isEqualTo(new Scheduler(renamed, INDEX, TODAY).all());
  }

  private static Plan limitedTo(String phase) {
    Phase only = new Phase(phase, true, new End.AfterRelease(Length.ofMonths(18)));
    Scenarios scenario = Scenarios.every(8).from("4.12", "2018-12-13");
    return Plans.of(scenario.support(SupportScheme.alike(List.of(only))))
        .limits(new Limit.MostBranches(1, Optional.of(phase)))
        .plan();
  }

  /// Whoever looks for better dates tries thousands of scenarios.
  @Test
  void whatIsOnlyTriedIsNotKept() {
    Scenario tried = Scenarios.every(6).from("4.12", "2018-12-13").scenario();
    KnownSchedules known = new KnownSchedules(PLAN, INDEX, TODAY);
    known.keep(cameTo(tried));
    assertThat(known.of(tried)).isEmpty();
  }

  private static KnownSchedules known() {
    KnownSchedules known = new KnownSchedules(PLAN, INDEX, TODAY);
    known.keep(cameTo(ONLY));
    return known;
  }

  private static KnownSchedules.Known cameTo(Scenario scenario) {
    DatedSlots none = new DatedSlots(List.of(), Optional.empty(), Collections.emptyIterator());
    return new KnownSchedules.Known(new Scheduler(PLAN, INDEX, TODAY).schedule(scenario), none);
  }
}
