package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScheduleJsonTest {
  private static final JsonNode XEN = show(Exports.xen2018().only("8 months"));
  private static final JsonNode EIGHT = XEN.at("/scenarios/0");

  @Test
  void theMembersThatOthersReadComeFirstInTheirOrder() {
    assertThat(XEN.propertyNames()).startsWith("plan", "scenarios");
    assertThat(EIGHT.propertyNames())
        .startsWith("name", "releases", "branches", "placesInYear", "clashes");
    JsonNode release = release("4.12");
    assertThat(release.propertyNames())
        .startsWith("version", "state", "class", "due", "date", "because", "phases", "milestones");
    assertThat(release.at("/phases/0").propertyNames())
        .startsWith("name", "from", "until", "counts");
    assertThat(release.at("/milestones/0").propertyNames())
        .startsWith("name", "due", "date", "because");
    assertThat(EIGHT.at("/branches").propertyNames())
        .startsWith("peak", "mean", "settled", "phases", "steps");
    assertThat(EIGHT.at("/branches/settled").propertyNames())
        .startsWith("peak", "mean", "shareAtPeak");
    assertThat(EIGHT.at("/branches/phases/0").propertyNames())
        .startsWith("name", "peak", "mean", "settled");
    assertThat(EIGHT.at("/branches/steps/0").propertyNames())
        .startsWith("from", "total", "byPhase");
    assertThat(EIGHT.at("/clashes/0").propertyNames())
        .startsWith("what", "day", "because", "resolved");
  }

  @Test
  void aBrokenLimitHasItsDaysAndTheReleaseThatBreaksIt() {
    Limit range =
        new Limit.NoReleaseIn(
            new BlockedRange("summer break", MonthDay.of(7, 1), MonthDay.of(7, 31)));
    Limit four = new Limit.MostBranches(4, Optional.empty());
    Exports exports =
        Exports.withoutHolidays(Plans.of(Scenarios.every(8)).limits(range, four).plan());
    JsonNode breaches = show(exports).at("/scenarios/0/breaches");
    assertThat(breaches.get(1).toString())
        .isEqualTo(
            "{\"limit\":\"no release 1 Jul – 31 Jul (summer break)\",\"from\":\"2020-07-10\","
                + "\"until\":\"2020-07-11\",\"release\":\"4.14\",\"because\":\"4.14 on 10 Jul"
                + " 2020; no release 1 Jul – 31 Jul (summer break).\",\"history\":false}");
    assertThat(breaches.get(4).at("/until").asString()).isEqualTo("2021-07-10");
    assertThat(breaches.get(4).at("/release").isNull()).isTrue();
  }

  @Test
  void aPlannedReleaseHasItsDatesReasonsAndPhases() {
    JsonNode release = release("4.12");
    assertThat(release.at("/state").asString()).isEqualTo("planned");
    assertThat(release.at("/class").asString()).isEqualTo("release");
    assertThat(release.at("/due").asString()).isEqualTo("2019-03-10");
    assertThat(release.at("/date").asString()).isEqualTo("2019-03-12");
    assertThat(texts(release.at("/because")))
        .containsExactly("Sunday", "Monday is not a release day");
    assertThat(release.at("/phases/0").toString())
        .isEqualTo(
            "{\"name\":\"full support\",\"from\":\"2019-03-12\",\"until\":\"2020-09-12\","
                + "\"counts\":true}");
  }

  @Test
  void milestonesInTheYearsHaveTheReleaseAfterThemThatTheyAreOf() {
    Plans inDecember =
        Plans.of(
                Scenarios.every(8)
                    .milestone("Code freeze", Length.ofMonths(3))
                    .milestone("Branching", Length.ofWeeks(1)))
            .years(2018, 2018);
    JsonNode shown = show(Exports.withoutHolidays(inDecember.plan())).at("/scenarios/0");
    assertThat(shown.at("/releases").size()).isEqualTo(1);
    assertThat(shown.at("/upcoming").toString())
        .isEqualTo(
            "[{\"version\":\"4.12\",\"date\":\"2019-03-10\",\"milestones\":[{\"name\":"
                + "\"Code freeze\",\"due\":\"2018-12-10\",\"date\":\"2018-12-10\","
                + "\"because\":[],\"mergedWith\":[]}]}]");
  }

  @Test
  void aPhaseAfterOneWithoutAnEndHasNoFirstDay() {
    Exports open =
        Exports.withoutHolidays(
            Plans.of(Scenarios.every(8).support(Schemes.openThenSecurity())).plan());
    JsonNode phases = show(open).at("/scenarios/0/releases/0/phases");
    assertThat(phases.get(0).at("/from").asString()).isEqualTo("2018-07-10");
    assertThat(phases.get(1).toString())
        .isEqualTo(
            "{\"name\":\"security fixes only\",\"from\":null,\"until\":\"open\","
                + "\"counts\":true}");
  }

  @Test
  void allOfHistoryIsListedWithoutDueDaysThatNoSlotGave() {
    assertThat(EIGHT.at("/releases").size()).isEqualTo(21);
    assertThat(release("4.0").at("/due").isNull()).isTrue();
    assertThat(release("4.0").at("/state").asString()).isEqualTo("released");
    assertThat(release("4.11").at("/due").asString()).isEqualTo("2018-07-10");
  }

  @Test
  void branchesAreCountedOverTheHorizonAndSettled() {
    assertThat(EIGHT.at("/branches/settled").toString())
        .isEqualTo("{\"peak\":5,\"mean\":4.5,\"shareAtPeak\":0.5}");
    assertThat(EIGHT.at("/branches/phases/0/settled/mean").asDouble()).isEqualTo(2.25);
    assertThat(EIGHT.at("/branches/steps/0/from").asString()).isEqualTo("2017-01-01");
    assertThat(texts(EIGHT.at("/placesInYear"))).containsExactly("03-10", "07-10", "11-10");
  }

  @Test
  void theStepOnTheDayOfTheCallHasThreeBranchesInEachPhase() {
    List<JsonNode> steps = new ArrayList<>();
    EIGHT.at("/branches/steps").forEach(steps::add);
    JsonNode onTheDay =
        steps.stream()
            .filter(step -> step.at("/from").asString().compareTo("2018-07-11") <= 0)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    assertThat(onTheDay.at("/total").asInt()).isEqualTo(6);
    assertThat(onTheDay.at("/byPhase").toString())
        .isEqualTo("{\"full support\":3,\"security fixes only\":3}");
  }

  @Test
  void settledIsNullWhereASchemeHasNoWholeCycle() {
    Schedule schedule =
        Plans.of(
                Scenarios.every(Length.ofWeeks(1))
                    .from("2018.1", "2018-07-10")
                    .versions("{yyyy}.{n}")
                    .support(Schemes.evenLong()))
            .years(2018, 2019)
            .schedule();
    JsonNode branches = show(Exports.of(schedule)).at("/scenarios/0/branches");
    assertThat(branches.get("settled").isNull()).isTrue();
    assertThat(branches.at("/phases/0").get("settled").isNull()).isTrue();
  }

  @Test
  void pinsSkipsMergedMilestonesAndUnresolvedClashesAreInIt() {
    JsonNode scenario = show(Exports.small()).at("/scenarios/0");
    assertThat(scenario.at("/releases/1/state").asString()).isEqualTo("overdue");
    assertThat(scenario.at("/releases/2/state").asString()).isEqualTo("pinned");
    assertThat(scenario.at("/releases/2/pinnedBecause").asString())
        .isEqualTo("the yearly conference");
    assertThat(texts(scenario.at("/releases/2/milestones/0/mergedWith")))
        .containsExactly("Branching");
    assertThat(texts(scenario.at("/skipped"))).containsExactly("2026-09-04");
    List<String> unresolved = new ArrayList<>();
    scenario
        .at("/clashes")
        .forEach(
            clash -> {
              if (!clash.at("/resolved").asBoolean()) {
                unresolved.add(clash.at("/what").asString());
              }
            });
    assertThat(unresolved).contains("1.4 release");
  }

  @Test
  void anyPlanIsReadBackWithNumbersOfAtMostTwoDecimals() {
    long seed = 4;
    for (Exports exports : Exports.any(seed, 60)) {
      JsonNode root = show(exports);
      String which = "a plan of seed " + seed;
      assertThat(root.at("/plan").asString()).as(which).isEqualTo(exports.plan().name());
      for (int s = 0; s < exports.schedules().size(); s++) {
        JsonNode scenario = root.at("/scenarios/" + s);
        assertThat(scenario.at("/releases").size())
            .as(which)
            .isEqualTo(exports.schedules().get(s).releases().size());
        assertThat(scenario.at("/branches").toString())
            .as(which)
            .doesNotContainPattern("\\d\\.\\d{3}|\\dE");
      }
    }
  }

  private static JsonNode release(String version) {
    for (JsonNode release : EIGHT.at("/releases")) {
      if (release.at("/version").asString().equals(version)) {
        return release;
      }
    }
    throw new AssertionError("no release " + version);
  }

  private static JsonNode show(Exports exports) {
    return JsonMapper.shared().readTree(exports.show(OutputFormat.JSON));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
