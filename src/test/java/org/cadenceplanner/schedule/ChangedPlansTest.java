package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Tries;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;

/// A plan that is changed is scheduled with what is known of days, and comes to the same as from
/// nothing.
final class ChangedPlansTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final int PLANS = 25;
  private static final int STEPS = 12;
  private static final Calendars ENGLAND =
      Calendars.named("England").off("Christmas Day", "2018-12-25", "2019-12-25");
  private static final Calendars POLAND =
      Calendars.named("Poland").off("Christmas Eve", "2018-12-24", "2019-12-24");

  @Test
  void aChangedPlanComesToTheSameAsFromNothing() {
    PlanGenerator generator = new PlanGenerator(41);
    for (int i = 0; i < Tries.of(PLANS); i++) {
      Plan plan = generator.plan();
      Scheduler kept = new Scheduler(plan, index(), TODAY);
      for (int step = 1; step <= STEPS; step++) {
        plan = changed(plan, generator.plan(), step);
        // A change of the years or of a file brings another index, and a night another day.
        DayIndex index = step % 5 == 0 ? index() : kept.index();
        LocalDate today = TODAY.plusMonths(step / 4);
        kept = kept.changedTo(plan, index, today);
        assertThat(outcome(kept))
            .as("plan %d, step %d", i, step)
            .isEqualTo(outcome(new Scheduler(plan, index, today)));
      }
    }
  }

  /// One thing at a time is changed to what another plan has; the rest stays the very same.
  private static Plan changed(Plan plan, Plan other, int step) {
    Rules rules = other.scenarios().getFirst().rules();
    UnaryOperator<Scenario> change =
        switch (step % 4) {
          case 0 -> scenario -> scenario.withRules(scenario.rules().withCadence(every(step)));
          case 1 ->
              scenario -> scenario.withRules(scenario.rules().withMilestones(rules.milestones()));
          case 2 -> scenario -> scenario.withRules(scenario.rules().withDates(rules.dates()));
          default -> scenario -> scenario;
        };
    Plan changed = plan.withScenario(plan.scenarios().getLast().name(), change);
    return step % 4 == 3 ? changed.withCalendars(other.calendars()) : changed;
  }

  private static Cadence every(int months) {
    return new Cadence.Every(Length.ofMonths(months));
  }

  private static Object outcome(Scheduler scheduler) {
    try {
      return scheduler.all();
    } catch (ContradictoryPlan e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /// All the calendars that arbitrary plans name, each with a holiday in every month.
  private static DayIndex index() {
    return DayIndex.of(
        LocalDate.of(1990, 1, 1),
        LocalDate.of(2070, 12, 31),
        IntStream.range(0, PlanGenerator.CALENDARS.size())
            .mapToObj(i -> monthly(PlanGenerator.CALENDARS.get(i), 3 + 4 * i))
            .toList());
  }

  private static CalendarDays monthly(String id, int dayOfMonth) {
    Calendars calendar = Calendars.named(id);
    for (LocalDate day = LocalDate.of(1990, 1, dayOfMonth);
        day.getYear() < 2071;
        day = day.plusMonths(1)) {
      calendar.off("Day " + dayOfMonth, day.toString());
    }
    return calendar.days();
  }

  @Test
  void datesMoveOffTheHolidaysOfTheCalendarsThatThePlanHasNow() {
    Plan english = plan("england");
    DayIndex index = Calendars.index(ENGLAND, POLAND);
    Scheduler scheduler = new Scheduler(english, index, TODAY);
    assertThat(firstDate(scheduler)).isEqualTo("2018-12-26");
    Scheduler changed = scheduler.changedTo(plan("poland"), index, TODAY);
    assertThat(firstDate(changed)).isEqualTo("2018-12-25");
  }

  private static Plan plan(String calendar) {
    return Plans.of(Scenarios.every(12).from("4.12", "2018-12-25").dates(Dates.everyDay()))
        .plan()
        .withCalendars(List.of(new WeightedCalendar(calendar, 1)));
  }

  private static String firstDate(Scheduler scheduler) {
    return dates(scheduler).getFirst();
  }

  private static List<String> dates(Scheduler scheduler) {
    return scheduler.all().getFirst().planned().stream()
        .map(release -> release.date().toString())
        .toList();
  }

  @Test
  void datesMoveOffTheHolidaysOfTheFilesAsTheyAreNow() {
    Plan plan = plan("england");
    Scheduler scheduler = new Scheduler(plan, Calendars.index(Calendars.named("England")), TODAY);
    assertThat(firstDate(scheduler)).isEqualTo("2018-12-25");
    assertThat(firstDate(scheduler.changedTo(plan, Calendars.index(ENGLAND), TODAY)))
        .isEqualTo("2018-12-26");
  }

  @Test
  void aScenarioThatStaysKeepsItsReleasesWhileAnotherIsChanged() {
    Plan plan = Plans.of(everyYear("stays")).and(everyYear("changes")).plan();
    Scheduler before = new Scheduler(plan, Calendars.index(), TODAY);
    List<Schedule> first = before.all();
    Plan changed = halfYearly("changes", plan);
    List<Schedule> second = before.changedTo(changed, before.index(), TODAY).all();
    assertThat(second.get(0).releases() == first.get(0).releases()).isTrue();
    assertThat(second.get(0).plan() == changed).isTrue();
    assertThat(second.get(1).releases()).hasSizeGreaterThan(first.get(1).releases().size());
  }

  @Test
  void aScenarioThatFollowsAnotherMovesWithIt() {
    Scenarios follows =
        Scenarios.following("leads", 1, Optional.of(Length.ofMonths(1)))
            .named("follows")
            .from("1.0", "2018-01-15");
    Plan plan = Plans.of(follows).and(everyYear("leads")).plan();
    Scheduler before = new Scheduler(plan, Calendars.index(), TODAY);
    assertThat(dates(before)).startsWith("2018-01-15", "2018-02-15", "2019-02-15");
    Scheduler after = before.changedTo(halfYearly("leads", plan), before.index(), TODAY);
    assertThat(dates(after)).startsWith("2018-01-15", "2018-02-15", "2018-08-15");
  }

  private static Plan halfYearly(String name, Plan plan) {
    return plan.withScenario(
        name, scenario -> scenario.withRules(scenario.rules().withCadence(every(6))));
  }

  private static Scenarios everyYear(String name) {
    return Scenarios.every(12).named(name).from("1.0", "2018-01-15");
  }

  @Test
  void whatIsKnownIsKeptWhileTheCalendarsAreTheSame() {
    DayIndex index = Calendars.index(ENGLAND, POLAND);
    Plan plan = plan("england");
    KnownDays known = new KnownDays(plan, index);
    assertThat(known.in(plan.withName("Another"), index)).isSameAs(known);
    assertThat(known.in(plan("poland"), index)).isNotSameAs(known);
    assertThat(known.in(plan, Calendars.index(ENGLAND, POLAND))).isNotSameAs(known);
  }

  @Test
  void whatIsKnownOfManyRulesLeftBehindIsForgotten() {
    DayIndex index = Calendars.index(ENGLAND);
    Plan plan = plan("england");
    KnownDays known = new KnownDays(plan, index);
    for (int days = 1; days <= 64; days++) {
      known.movers().of(DatePolicy.usual().withAtMost(days));
    }
    assertThat(known.in(plan, index)).isSameAs(known);
    known.movers().of(DatePolicy.usual().withAtMost(65));
    assertThat(known.in(plan, index)).isNotSameAs(known);
  }
}
