package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Person JAN = new Person("Jan", 60, 4);
  private static final Person ANN = new Person("Ann", 20, 2);
  private static final LocalDate DAY = LocalDate.of(2018, 7, 10);

  private final Scenario kernel =
      scenario("kernel", months(2)).withRules(rules("full", "security"));
  private final Scenario distribution = scenario("distribution", following("kernel"));
  private final Plan plan = BarePlan.of(kernel, distribution);

  @Test
  void thePeopleOfAScenarioAreItsOwnOrThoseOfThePlan() {
    Plan ofJan = plan.withLoad(plan.load().withPeople(List.of(JAN)));
    assertThat(ofJan.peopleOf(kernel)).containsExactly(JAN);
    assertThat(ofJan.peopleOf(kernel.withPeople(Optional.of(List.of(ANN))))).containsExactly(ANN);
  }

  @Test
  void aPolicyHeedsItsOwnCalendarsOrThoseOfThePlan() {
    WeightedCalendar england = new WeightedCalendar("gb/eng", 2);
    WeightedCalendar berlin = new WeightedCalendar("de/be", 1);
    Plan english = plan.withCalendars(List.of(england));
    DatePolicy policy = DatePolicy.usual();
    assertThat(policy.calendarsIn(english)).containsExactly(england);
    assertThat(policy.withCalendars(Optional.of(List.of(berlin))).calendarsIn(english))
        .containsExactly(berlin);
  }

  @Test
  void aPlanKnowsItsScenariosPhasesAndClasses() {
    assertThat(plan.scenario("kernel")).contains(kernel);
    assertThat(plan.scenario("other")).isEmpty();
    assertThat(plan.phases()).containsExactly("full", "security");
    assertThat(plan.classes()).containsExactly("release");
  }

  @Test
  void oneScenarioChangesAndTheOthersStay() {
    Scenario unstaffed = kernel.withPeople(Optional.of(List.of()));
    assertThat(plan.withScenario("kernel", _ -> unstaffed).scenarios())
        .containsExactly(unstaffed, distribution);
    assertThat(plan.withScenario("other", _ -> unstaffed)).isEqualTo(plan);
  }

  @Test
  void thoseThatFollowARenamedScenarioGoOnTo() {
    Scenario late = distribution.withName("late").withEra(era("4.15", following("kernel")));
    Scenario apart = scenario("apart", months(6)).withEra(era("4.15", following("distribution")));
    Plan renamed = BarePlan.of(kernel, distribution, late, apart).withRenamed(kernel, "Linux");
    assertThat(renamed.scenarios())
        .containsExactly(
            kernel.withName("Linux"),
            scenario("distribution", following("Linux")),
            scenario("late", following("Linux")).withEra(era("4.15", following("Linux"))),
            apart);
  }

  @Test
  void noScenarioIsFollowedInACircleWhicheverEraClosesIt() {
    Scenario back = scenario("kernel", months(2)).withEra(era("4.15", following("distribution")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BarePlan.of(back, distribution))
        .withMessage(
            "'kernel' follows 'distribution' follows 'kernel'; allowed: a scenario that comes to an"
                + " end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BarePlan.of(scenario("first", following("kernel")), back, distribution))
        .withMessageStartingWith("'kernel' follows 'distribution' follows 'kernel';");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BarePlan.of(kernel, scenario("a", following("b")), scenario("b", following("a"))))
        .withMessageStartingWith("'a' follows 'b' follows 'a';");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BarePlan.of(kernel, scenario("a", following("b"))))
        .withMessage("'a' follows 'b', which is not there; allowed: another scenario of the plan");
  }

  @Test
  void scenariosMayFollowOneThatFollows() {
    assertThat(
            BarePlan.of(scenario("spin", following("distribution")), distribution, kernel)
                .scenarios())
        .hasSize(3);
  }

  @Test
  void aPlanOfAnEarlierDayKnowsNothingOfLaterOnes() {
    Era decided = era("4.15", months(6)).withDecided(Optional.of(DAY.plusDays(1)));
    Plan later =
        plan.withHistory(List.of(released("4.11", DAY), released("4.12", DAY.plusDays(1))))
            .withScenarios(List.of(kernel.withEra(decided), distribution))
            .withToday(Optional.of(DAY.plusYears(1)));
    assertThat(later.asOf(DAY))
        .isEqualTo(plan.withHistory(List.of(released("4.11", DAY))).withToday(Optional.of(DAY)));
    assertThat(later.asOf(DAY.plusDays(1)))
        .isEqualTo(later.withToday(Optional.of(DAY.plusDays(1))));
  }

  @Test
  void limitsOnWhatNobodyKnewOfAreLeftOut() {
    Limit known = new Limit.MostBranches(3, Optional.of("full"));
    Limit overlap = new Limit.LeastOverlap(Optional.of("release"), Length.ofMonths(1));
    Limit unknown = new Limit.MostBranches(3, Optional.of("long"));
    Limit always = new Limit.MostHolidaySeasons(1);
    Era longer =
        Era.asBefore(Version.of("4.15"))
            .withSupport(Optional.of(rules("long").support()))
            .withDecided(Optional.of(DAY.plusDays(1)));
    Plan later =
        plan.withScenarios(List.of(kernel.withEra(longer), distribution))
            .withLimits(List.of(known, overlap, unknown, always));
    assertThat(later.asOf(DAY).limits()).containsExactly(known, overlap, always);
    assertThat(later.asOf(DAY.plusDays(1)).limits()).isEqualTo(later.limits());
  }

  @Test
  void pastIntervalsAreInTheOrderOfTheirReleases() {
    PastInterval early = new PastInterval(Version.of("4.3"), Length.ofMonths(9));
    PastInterval late = new PastInterval(Version.of("4.10"), Length.ofMonths(6));
    assertThat(plan.withPastIntervals(List.of(late, early)).pastIntervals())
        .containsExactly(early, late);
  }

  @Test
  void aReleaseAndAPastIntervalStandOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                plan.withHistory(List.of(released("4.11", DAY), released("4.11", DAY.plusDays(1)))))
        .withMessage("release '4.11' stands twice; allowed: each once");
    PastInterval nine = new PastInterval(Version.of("4.3"), Length.ofMonths(9));
    PastInterval six = new PastInterval(Version.of("4.3"), Length.ofMonths(6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withPastIntervals(List.of(nine, six)))
        .withMessage("a past interval from '4.3' stands twice; allowed: each once");
  }

  @Test
  void aBackportIsOfTheCommitThatItsDigitsBegin() {
    MarkedBackport marked = assigned("1a2b3c4", "4.11");
    String commit = "1a2b3c4" + "d".repeat(33);
    assertThat(marked.isOf(commit, Version.of("4.11"))).isTrue();
    assertThat(marked.isOf(commit, Version.of("4.10"))).isFalse();
    assertThat(marked.isOf("f".repeat(40), Version.of("4.11"))).isFalse();
  }

  @Test
  void eachCommitIsMarkedOnceForABranchWithHoweverManyDigits() {
    assertThat(
            plan.withBackports(List.of(assigned("1a2b3c4", "4.11"), assigned("1a2b3c4", "4.10"))))
        .isNotNull();
    assertThat(
            plan.withBackports(List.of(assigned("1a2b3c4d", "4.11"), assigned("1a2b3c4e", "4.11"))))
        .isNotNull();
    for (String again : List.of("1a2b3c4", "1a2b3c4d", "1a2b3c4de")) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  plan.withBackports(
                      List.of(assigned("1a2b3c4d", "4.11"), assigned(again, "4.11"))))
          .withMessage("backport '%s' to 4.11 stands twice; allowed: each once", again);
    }
  }

  @Test
  void aFigureSetByHandHasNoSource() {
    Load read = Load.usual();
    for (LoadFigure figure : LoadFigure.values()) {
      read = read.withSource(figure, "git");
    }
    assertThat(read.withBackportsInFullSupport(7).sources())
        .doesNotContainKey(LoadFigure.BACKPORTS_IN_FULL_SUPPORT)
        .hasSize(LoadFigure.values().length - 1);
    assertThat(read.withHoursPerRelease(7).sources()).isEqualTo(read.sources());
  }

  private static MarkedBackport assigned(String commit, String branch) {
    return new MarkedBackport(
        commit, Version.of(branch), new MarkedBackport.Mark.AssignedTo("Jan"));
  }

  private static HistoricRelease released(String version, LocalDate day) {
    return new HistoricRelease(Version.of(version), day, Map.of());
  }

  private static Era era(String from, Cadence cadence) {
    return Era.asBefore(Version.of(from)).withCadence(Optional.of(cadence));
  }

  private static Cadence months(int months) {
    return new Cadence.Every(Length.ofMonths(months));
  }

  private static Cadence following(String scenario) {
    return new Cadence.Following(scenario, 2, Optional.of(Length.ofWeeks(6)));
  }

  private static Rules rules(String... phases) {
    return new Rules(
        months(2),
        Optional.empty(),
        SupportScheme.alike(
            Stream.of(phases)
                .map(name -> new Phase(name, true, new End.AfterStart(Length.ofMonths(6))))
                .toList()),
        DatePolicy.usual(),
        List.of());
  }

  private static Scenario scenario(String name, Cadence cadence) {
    return new Scenario(
        name,
        new Anchor(Version.of("4.11"), DAY),
        rules().withCadence(cadence),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
