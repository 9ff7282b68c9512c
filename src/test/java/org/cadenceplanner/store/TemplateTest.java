package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.schedule.SettledCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Well-known rules applied to Xen's plan: its anchor, its days and its milestones stay.
class TemplateTest {
  private static final Plan XEN =
      Samples.read("xen-2018").withCalendars(List.of()).withLimits(List.of());
  private static final Rules OWN = XEN.scenarios().getFirst().lastRules();

  static List<Template> templates() {
    return Template.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void onlyTheCadenceAndTheSupportAreTheTemplates(Template template) {
    Rules rules = template.appliedTo(OWN);
    assertThat(rules.cadence()).isEqualTo(template.rules().cadence());
    assertThat(rules.support()).isEqualTo(template.rules().support());
    assertThat(rules.milestones()).isEqualTo(OWN.milestones()).isNotEmpty();
    assertThat(rules.dates()).isEqualTo(OWN.dates());
    assertThat(rules.versions()).isEqualTo(OWN.versions());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void anotherProjectCanBePlannedByIt(Template template) {
    Schedule schedule = schedule(template);
    assertThat(schedule.planned()).isNotEmpty();
    assertThat(schedule.planned().getFirst().phases()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'6 months, 18 + 18', 6",
    "'8 months, 18 + 18', 4.5",
    "'9 months, 18 + 18', 4",
    "'8 months, 36 + 24', 7.5",
    "as Go, 2",
    "as NixOS, 1.17",
    "as PostgreSQL, 5.1"
  })
  void itComesToTheBranchesKnownOfIt(String name, double branches) {
    double mean = mean(schedule(named(name)).settled().orElseThrow());
    assertThat(mean).isCloseTo(branches, within(0.1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 months, 36 + 24 | every 8 months; full support 36 months, then security fixes only 24"
            + " months",
        "as Go | on 10 February and 15 August; supported until the 2nd newer release",
      })
  void aSentenceSaysHowOftenAndHowLong(String name, String sentence) {
    assertThat(RulesInWords.ofCadenceAndSupport(named(name).rules())).isEqualTo(sentence);
  }

  @Test
  void everyThirdReleaseIsLongTermAsDjangosWere() {
    assertThat(named("as Django to 6.2").rules().support().cycle())
        .containsExactly("feature", "feature", "LTS");
  }

  @Test
  void noTwoHaveOneName() {
    assertThat(templates()).extracting(Template::name).doesNotHaveDuplicates();
  }

  private static Template named(String name) {
    return templates().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static double mean(SettledCounts settled) {
    return settled.counts().total().mean(settled.from(), settled.end());
  }

  private static Schedule schedule(Template template) {
    Scenario usual = XEN.scenarios().getFirst();
    Scenario scenario = usual.withRules(template.appliedTo(OWN)).withName(template.name());
    Plan plan = XEN.withScenarios(List.of(scenario));
    LocalDate first = LocalDate.of(DayIndex.firstYear(plan), 1, 1);
    LocalDate last = LocalDate.of(DayIndex.lastYear(plan), 12, 31);
    DayIndex index = DayIndex.of(first, last, List.of());
    return new Scheduler(plan, index, LocalDate.of(2018, 7, 11)).schedule(scenario);
  }
}
