package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChecksTest {
  private static final String NAME = "'name': '8 months',";
  private static final String PHASES = "[{'name': 'full', 'end': {'afterRelease': '18 months'}}]";

  @Test
  void anEndInTheHistoryNamesAPhaseOfAScenario() {
    String text =
        PlanTexts.smallWith(
            "'released': '2018-07-10'",
            "'released': '2018-07-10', 'ends': {'full': '2020-01', 'LTS': '2021-07'}");
    assertThat(PlanTexts.problemsOf(text))
        .containsExactly(
            "/history/0/ends/LTS: found the end of an unknown phase, allowed: a phase of a"
                + " scenario: \"full\"");
  }

  @Test
  void aReleaseThatIsOutKeepsItsSkippedSlotAndItsPin() {
    String text =
        PlanTexts.smallWith(
            NAME,
            NAME
                + "'skipped': [{'version': '4.12'}, {'version': '4.11'}],"
                + "'pins': [{'version': '4.11', 'date': '2018-07-12'}],");
    Scenario scenario = PlanTexts.plan(text).scenarios().getFirst();
    assertThat(scenario.slotsSkippedAt(Version.of("4.11"))).isOne();
    assertThat(scenario.pinOf(Version.of("4.11"))).isPresent();
  }

  @Test
  void anAnchorWithoutATemplateHasANumberToCountUp() {
    String text = PlanTexts.smallWith("{'version': '4.11', 'date'", "{'version': 'jazz', 'date'");
    assertThat(PlanTexts.problemsOf(text))
        .containsExactly(
            "/scenarios/0/anchor/version: found \"jazz\", allowed: a version with a number in it,"
                + " such as \"4.12\"");
  }

  @Test
  void anAnchorHasTheFormOfItsTemplate() {
    String text = PlanTexts.smallWith(NAME, NAME + "'versions': 'v{n}',");
    assertThat(PlanTexts.problemsOf(text))
        .containsExactly(
            "/scenarios/0/anchor/version: found \"4.11\", allowed: a version of the form \"v{n}\"");
  }

  @ParameterizedTest
  @CsvSource({
    "18 months, afterRelease, 18 months, 18 months",
    "18 months, afterRelease, 1 year, 18 months",
    "3 weeks, afterRelease, 20 days, 3 weeks"
  })
  void aPhaseEndsAfterTheOneBefore(String first, String from, String second, String before) {
    assertThat(PlanTexts.problemsOf(twoPhases(first, from, second)))
        .containsExactly(
            "/scenarios/0/support/phases/1/end/afterRelease: found \"%s\", allowed: more than %s, the"
                    .formatted(second, before)
                + " end of the phase before");
  }

  @ParameterizedTest
  @CsvSource({
    "18 months, afterRelease, 19 months",
    "18 months, afterRelease, 2 years",
    "18 months, afterRelease, 10 weeks",
    "18 months, afterStart, 1 month"
  })
  void aPhaseThatEndsLaterOrCannotBeComparedIsAllowed(String first, String from, String second) {
    assertThat(PlanTexts.plan(twoPhases(first, from, second)).scenarios()).hasSize(1);
  }

  @Test
  void thePhasesOfAClassAndOfAnEraAreInOrderToo() {
    String wrong =
        """
        [{'name': 'a', 'end': {'afterStart': '6 months'}},
         {'name': 'b', 'end': {'afterStart': '6 months'}},
         {'name': 'c', 'end': {'afterRelease': '11 months'}}]\
        """;
    String text =
        PlanTexts.smallWith(
            NAME,
            NAME
                + "'eras': [{'from': '4.12', 'support': {'classes': {'a/b': {'phases': %s}},"
                    .formatted(wrong)
                + " 'cycle': ['a/b']}}],");
    assertThat(PlanTexts.problemsOf(text))
        .containsExactly(
            "/scenarios/0/eras/0/support/classes/a~1b/phases/2/end/afterRelease: found"
                + " \"11 months\", allowed: more than 12 months, the end of the phase before");
  }

  @Test
  void aPhaseEndsAfterTheRelease() {
    assertThat(PlanTexts.problemsOf(releasedWith("'ends': {'full': '2018-07-10'}")))
        .containsExactly(
            "/history/0/ends/full: found \"2018-07-10\", allowed: an end after the release,"
                + " 2018-07-10");
    assertThat(PlanTexts.problemsOf(releasedWith("'ends': {'full': '2018-06'}")))
        .containsExactly(
            "/history/0/ends/full: found \"2018-06\", allowed: an end after the release,"
                + " 2018-07-10");
    assertThat(PlanTexts.plan(releasedWith("'ends': {'full': '2018-07'}")).history()).hasSize(1);
  }

  @Test
  void theEndsOfAReleaseMayStandInAnyOrder() {
    String text =
        PlanTexts.quoted(
            twoPhases("18 months", "afterStart", "1 year")
                .replace(
                    "\"2018-07-10\"}]",
                    "\"2018-07-10\", 'ends': {'rest': '2021-01', 'full': '2020-01'}}]"));
    assertThat(PlanTexts.plan(text).history()).hasSize(1);
  }

  @Test
  void aLimitIsOnAPhaseOrAClassOfAScenario() {
    assertThat(
            PlanTexts.problemsOf(
                limitedBy(
                    "{'mostBranches': 4, 'phase': 'LTS'}, {'leastOverlap': '1 year', 'class':"
                        + " 'x'}")))
        .containsExactly(
            "/limits/0/phase: found \"LTS\", allowed: a phase of a scenario: \"full\"",
            "/limits/1/class: found \"x\", allowed: a class of a scenario: \"release\"");
  }

  @Test
  void aLimitMayNameTheClassOfReleasesThatAreAlike() {
    String text = limitedBy("{'leastOverlap': '1 year', 'class': 'release'}");
    assertThat(PlanTexts.plan(text).limits()).hasSize(1);
  }

  @Test
  void aLimitMayNameAPhaseThatOnlyAnAmendmentHas() {
    String amendment =
        "'amendments': [{'decided': '2020-01-31', 'versions': ['4.11'], 'support': {'phases':"
            + " [{'name': 'LTS', 'end': {'afterRelease': '5 years'}}]}}], 'cadence': {'every'";
    String text =
        limitedBy("{'mostBranches': 4, 'phase': 'LTS'}")
            .replace("\"cadence\": {\"every\"", PlanTexts.quoted(amendment));
    assertThat(PlanTexts.plan(text).limits()).hasSize(1);
  }

  @Test
  void aLimitMayNameAPhaseBeforeTheRelease() {
    String beta = "'early': [{'name': 'beta', 'before': '8 weeks'}], 'phases'";
    String limited = limitedBy("{'mostBranches': 1, 'phase': 'beta'}");
    assertThat(PlanTexts.plan(limited.replace("\"phases\"", PlanTexts.quoted(beta))).limits())
        .hasSize(1);
    assertThat(
            PlanTexts.problemsOf(
                limited
                    .replace("\"phases\"", PlanTexts.quoted(beta))
                    .replace("\"phase\": \"beta\"", "\"phase\": \"alpha\"")))
        .containsExactly(
            "/limits/0/phase: found \"alpha\", allowed: a phase of a scenario: \"beta\","
                + " \"full\"");
  }

  @Test
  void aPlanHasAtMostAHundredLimits() {
    String many = String.join(", ", Collections.nCopies(101, "{'mostBranches': 4}"));
    assertThat(PlanTexts.problemsOf(limitedBy(many)))
        .containsExactly("/limits: found 101 elements, allowed: at most 100");
  }

  private static String limitedBy(String limits) {
    return PlanTexts.smallWith("'scenarios'", "'limits': [" + limits + "], 'scenarios'");
  }

  @Test
  void everyCheckIsMadeWhateverElseIsWrong() {
    String text =
        PlanTexts.SMALL
            .replace("'to': 2022", "'to': 'soon'")
            .replace(
                "'released': '2018-07-10'", "'released': '2018-07-10', 'ends': {'LTS': '2021-07'}")
            .replace("{'version': '4.11', 'date': '2018", "{'version': 'jazz', 'date': '2018")
            .replace("'8 months'}", "0}, 'eras': [{'from': '4.15', 'goals': 1}, {'from': '4.9'}]")
            .replace(
                "{'phases': " + PHASES + "}",
                "{'classes': {'a': {'phases': " + PHASES + "}}, 'cycle': ['b']}");
    assertThat(PlanTexts.refusalOf(PlanTexts.quoted(text)).problems())
        .extracting(Problem::pointer)
        .containsExactly(
            "/horizon/to",
            "/history/0/ends/LTS",
            "/scenarios/0/anchor/version",
            "/scenarios/0/cadence/every",
            "/scenarios/0/eras/0/goals",
            "/scenarios/0/eras/1/from",
            "/scenarios/0/support/cycle/0");
  }

  @Test
  void anUnknownPhaseIsNotReportedWhereAPhaseHasNoReadableName() {
    String text = releasedWith("'ends': {'LTS': '2021-07'}").replace("\"full\"", "1");
    assertThat(PlanTexts.refusalOf(text).problems())
        .extracting(Problem::pointer)
        .containsExactly("/scenarios/0/support/phases/0/name");
  }

  private static String releasedWith(String member) {
    String released = "'released': '2018-07-10'";
    return PlanTexts.smallWith(released, released + ", " + member);
  }

  private static String twoPhases(String first, String from, String second) {
    String phases =
        "[{'name': 'full', 'end': {'afterRelease': '%s'}}, {'name': 'rest', 'end': {'%s': '%s'}}]";
    return PlanTexts.smallWith(PHASES, phases.formatted(first, from, second));
  }
}
