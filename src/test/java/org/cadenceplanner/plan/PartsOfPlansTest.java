package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every part of a plan can be changed, and none changes with another: what takes over all parts of
/// another, one after the other, is the other.
class PartsOfPlansTest {
  private static final int PAIRS = 8;

  record Pair<T>(T one, T other) {}

  @ParameterizedTest
  @MethodSource("plans")
  void aPlan(Pair<Plan> plans) {
    Plan other = plans.other();
    Plan changed =
        plans
            .one()
            .withLimits(List.of())
            .withScenarios(other.scenarios())
            .withName(other.name())
            .withSource(other.source())
            .withToday(other.today())
            .withHorizon(other.horizon())
            .withEndDaysCount(other.endDaysCount())
            .withHistory(other.history())
            .withPastIntervals(other.pastIntervals())
            .withCalendars(other.calendars())
            .withLoad(other.load())
            .withLimits(other.limits())
            .withBackports(other.backports());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aLoad(Pair<Plan> plans) {
    Load other = plans.other().load();
    Load changed =
        plans
            .one()
            .load()
            .withBackportsInFullSupport(other.backportsInFullSupport())
            .withBackportsInSecuritySupport(other.backportsInSecuritySupport())
            .withSecurityShare(other.securityShare())
            .withHoursPerBackport(other.hoursPerBackport())
            .withHoursPerSecurityBackport(other.hoursPerSecurityBackport())
            .withHoursPerRelease(other.hoursPerRelease())
            .withHoursPerPointRelease(other.hoursPerPointRelease())
            .withPointReleaseEvery(other.pointReleaseEvery())
            .withPeople(other.people());
    for (LoadFigure figure : other.sources().keySet()) {
      changed = changed.withSource(figure, other.sources().get(figure));
    }
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aScenario(Pair<Scenario> scenarios) {
    Scenario other = scenarios.other();
    Scenario changed =
        scenarios
            .one()
            .withEras(List.of())
            .withName(other.name())
            .withAnchor(other.anchor())
            .withRules(other.rules())
            .withEras(other.eras())
            .withAmendments(other.amendments())
            .withSkipped(other.skipped())
            .withPins(other.pins())
            .withPeople(other.people());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void itsRules(Pair<Scenario> scenarios) {
    Rules other = scenarios.other().rules();
    Rules changed =
        scenarios
            .one()
            .rules()
            .withGap(Gap.NONE)
            .withCadence(other.cadence())
            .withSlip(other.slip())
            .withGap(other.gap())
            .withVersions(other.versions())
            .withSupport(other.support())
            .withDates(other.dates())
            .withMilestones(other.milestones());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void itsSupport(Pair<Scenario> scenarios) {
    SupportScheme other = scenarios.other().rules().support();
    SupportScheme one = scenarios.one().rules().support();
    SupportScheme changed =
        one.withClasses(both(one.classes(), other.classes()))
            .withCycle(other.cycle())
            .withFirst(other.first())
            .withAssigned(other.assigned())
            .withClasses(other.classes())
            .withDates(other.dates());
    assertThat(changed).isEqualTo(other);
  }

  /// Classes of other names than those of the second list, then that list.
  private static List<ReleaseClass> both(List<ReleaseClass> one, List<ReleaseClass> other) {
    List<String> names = other.stream().map(ReleaseClass::name).toList();
    return Stream.concat(one.stream().filter(c -> !names.contains(c.name())), other.stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("eras")
  void itsEras(Pair<Era> eras) {
    Era other = eras.other();
    Era changed =
        new Era(
                other.from(),
                eras.one().decided(),
                eras.one().anchor(),
                eras.one().cadence(),
                eras.one().slip(),
                eras.one().gap(),
                eras.one().versions(),
                eras.one().support(),
                eras.one().dates(),
                eras.one().milestones(),
                eras.one().goals())
            .withDecided(other.decided())
            .withAnchor(other.anchor())
            .withCadence(other.cadence())
            .withSlip(other.slip())
            .withGap(other.gap())
            .withVersions(other.versions())
            .withSupport(other.support())
            .withDates(other.dates())
            .withMilestones(other.milestones())
            .withGoals(other.goals());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itsDatePolicies(Pair<DatePolicy> policies) {
    DatePolicy other = policies.other();
    DatePolicy changed =
        policies
            .one()
            .withWeekdays(other.weekdays())
            .withCalendars(other.calendars())
            .withBlocking(other.blocking())
            .withRanges(other.ranges())
            .withEvents(other.events())
            .withDirection(other.direction())
            .withAtMost(other.atMost());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("milestones")
  void itsMilestones(Pair<Milestone> milestones) {
    Milestone other = milestones.other();
    Milestone changed =
        milestones
            .one()
            .withName(other.name())
            .withBefore(other.before())
            .withRepeat(other.repeat())
            .withLonger(other.longer())
            .withDates(other.dates());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void itsClasses(Pair<ReleaseClass> classes) {
    ReleaseClass other = classes.other();
    ReleaseClass changed =
        classes
            .one()
            .withEarly(List.of())
            .withName(other.name())
            .withPhases(other.phases())
            .withEarly(other.early());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("phases")
  void theirPhases(Pair<Phase> phases) {
    Phase other = phases.other();
    Phase changed =
        phases
            .one()
            .withName(other.name())
            .withCounts(other.counts())
            .withEnd(other.end())
            .withPrecision(other.precision());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("earlyPhases")
  void theirEarlyPhases(Pair<EarlyPhase> phases) {
    EarlyPhase other = phases.other();
    EarlyPhase changed =
        phases.one().withName(other.name()).withCounts(other.counts()).withBefore(other.before());
    assertThat(changed).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("people")
  void people(Pair<Person> people) {
    Person other = people.other();
    Person changed =
        people.one().withName(other.name()).withHours(other.hours()).withBranches(other.branches());
    assertThat(changed).isEqualTo(other);
  }

  static Stream<Pair<Plan>> plans() {
    return pairs(generated());
  }

  static Stream<Pair<Scenario>> scenarios() {
    return pairs(allScenarios());
  }

  static Stream<Pair<Era>> eras() {
    return pairs(allScenarios().flatMap(scenario -> scenario.eras().stream()));
  }

  static Stream<Pair<DatePolicy>> policies() {
    return pairs(allScenarios().map(scenario -> scenario.rules().dates()));
  }

  static Stream<Pair<Milestone>> milestones() {
    return pairs(allScenarios().flatMap(scenario -> scenario.rules().milestones().stream()));
  }

  static Stream<Pair<ReleaseClass>> classes() {
    return pairs(allClasses());
  }

  static Stream<Pair<Phase>> phases() {
    return pairs(allClasses().flatMap(kind -> kind.phases().stream()));
  }

  static Stream<Pair<EarlyPhase>> earlyPhases() {
    return pairs(allClasses().flatMap(kind -> kind.early().stream()));
  }

  static Stream<Pair<Person>> people() {
    return pairs(
        allScenarios().flatMap(scenario -> scenario.people().stream()).flatMap(List::stream));
  }

  private static Stream<ReleaseClass> allClasses() {
    return allScenarios().flatMap(scenario -> scenario.rules().support().classes().stream());
  }

  private static Stream<Scenario> allScenarios() {
    return generated().flatMap(plan -> plan.scenarios().stream());
  }

  private static Stream<Plan> generated() {
    return Stream.generate(new PlanGenerator(2018)::plan);
  }

  private static <T> Stream<Pair<T>> pairs(Stream<T> all) {
    List<T> some = all.distinct().limit(2L * PAIRS).toList();
    return Stream.iterate(0, i -> i < PAIRS, i -> i + 1)
        .map(i -> new Pair<>(some.get(2 * i), some.get(2 * i + 1)));
  }
}
