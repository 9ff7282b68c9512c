package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

class ComparedRulesTest {

  private static final Plan XEN = SamplePlans.xen2018();
  private static final List<Schedule> SCHEDULES = SamplePlans.schedules(XEN);
  private static final List<Scenario> SCENARIOS =
      SCHEDULES.stream().map(Schedule::scenario).toList();
  private static final String SHARED = "All: from 4.11 (10 Jul 2018); Tue–Thu, else later.";

  @Test
  void rulesThatAllScenariosShareAreSaidOnce() {
    RulesApart rules = new RulesApart(SCENARIOS);
    assertThat(rules.shared()).isEqualTo(SHARED);
    assertThat(SCENARIOS.stream().map(rules::own))
        .contains("Every 8 months; full support 18 months, then security fixes only 18 months.")
        .noneMatch(own -> own.contains("10 Jul 2018"));
  }

  @Test
  void nothingSetsTwoEqualScenariosApart() {
    Scenario one = SCENARIOS.getFirst();
    RulesApart rules = new RulesApart(List.of(one, one));
    assertThat(rules.own(one)).isEmpty();
    assertThat(rules.shared()).startsWith("All: every 6 months; from 4.11");
  }

  @Test
  void aComparisonOfTheUsualSizeTellsAllRulesAndNames() {
    List<String> texts = texts(draw(SCHEDULES, new Size(1600, 900)));
    assertThat(texts)
        .contains(SHARED)
        .containsAll(SCENARIOS.stream().map(Scenario::name).toList())
        .noneMatch(text -> text.contains("…"));
  }

  @Test
  void namesOverTheFiguresAreBrokenBeforeTheyAreCut() {
    assertThat(texts(draw(Collections.nCopies(7, SCHEDULES.getLast()), new Size(1000, 700))))
        .contains("6 months,", "even/odd");
  }

  @Test
  void theLineOfWhatPeopleCanLookAfterIsInTheLegendOnlyWhereNoLabelNamesIt() {
    List<Schedule> many = Collections.nCopies(7, SCHEDULES.getFirst());
    String words = "one person can look after 4";
    assertThat(texts(draw(many, new Size(1000, 700)))).containsOnlyOnce(words);
    assertThat(texts(draw(many, new Size(1600, 900)))).filteredOn(words::equals).hasSize(7);
  }

  @Test
  void theLegendHasTheNumbersOfAllWhoLookAfterBranches() {
    Plan plan = SamplePlans.xen2018();
    List<Person> two = List.of(new Person("A", 60, 4), new Person("B", 60, 4));
    List<Scenario> scenarios = new ArrayList<>(Collections.nCopies(6, plan.scenarios().get(0)));
    for (int i = 0; i < scenarios.size(); i++) {
      scenarios.set(i, scenarios.get(i).withName("option " + i));
    }
    scenarios.add(scenarios.getFirst().withName("two").withPeople(Optional.of(two)));
    List<Schedule> schedules = SamplePlans.schedules(plan.withScenarios(scenarios));

    assertThat(texts(draw(schedules, new Size(1000, 700))))
        .contains("people can look after 4 or 8");
  }

  @Test
  void aComparisonOfOneScenarioIsCalledByItsName() {
    assertThat(texts(draw(SCHEDULES.subList(1, 2), new Size(1600, 900))))
        .contains("Xen Project: 8 months")
        .anyMatch(text -> text.startsWith("Every 8 months from 4.11 (10 Jul 2018), Tue–Thu"))
        .noneMatch(text -> text.contains("side by side"));
  }

  private static Drawing draw(List<Schedule> schedules, Size size) {
    return new CompareChart(schedules, SamplePlans.index(XEN))
        .draw(size, Palette.light(), BundledFont.load().textMeasure());
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(mark -> ((Mark.Label) mark).text())
        .toList();
  }
}
