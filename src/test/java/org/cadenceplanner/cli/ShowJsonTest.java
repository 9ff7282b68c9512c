package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Xen's plans as other programs read them.
class ShowJsonTest {
  private static final String EVERY_8 = "8 months";

  private static ShowJson xen2018;
  private static ShowJson xen2026;

  @BeforeAll
  static void show(@TempDir Path folder) {
    xen2018 = ShowJson.of(Shell.in(folder).run("show", "xen-2018", "--format=json").out());
    xen2026 = ShowJson.of(Shell.in(folder).run("show", "xen-2026", "--format=json").out());
  }

  @Test
  void membersStandInTheOrderThatOthersRead() {
    JsonNode scenario = xen2018.scenario(EVERY_8);
    JsonNode release = xen2018.release(EVERY_8, "4.12");
    JsonNode branches = scenario.get("branches");

    assertThat(ShowJson.members(xen2018.root())).containsExactly("plan", "scenarios");
    assertThat(ShowJson.members(scenario))
        .startsWith("name", "releases", "branches", "placesInYear", "clashes");
    assertThat(ShowJson.members(release))
        .containsExactly(
            "version", "state", "class", "due", "date", "because", "phases", "milestones");
    assertThat(ShowJson.members(release.get("phases").get(0)))
        .containsExactly("name", "from", "until", "counts");
    assertThat(ShowJson.members(release.get("milestones").get(0)))
        .startsWith("name", "due", "date", "because");
    assertThat(ShowJson.members(branches))
        .containsExactly("peak", "mean", "settled", "phases", "steps");
    assertThat(ShowJson.members(branches.get("settled")))
        .containsExactly("peak", "mean", "shareAtPeak");
    assertThat(ShowJson.members(branches.get("phases").get(0)))
        .containsExactly("name", "peak", "mean", "settled");
    assertThat(ShowJson.members(branches.get("steps").get(0)))
        .containsExactly("from", "total", "byPhase");
    assertThat(ShowJson.members(scenario.get("clashes").get(0)))
        .contains("what", "day", "because", "resolved");
  }

  @Test
  void membersHaveTheTypesThatOthersRead() {
    JsonNode scenario = xen2018.scenario(EVERY_8);
    JsonNode branches = scenario.get("branches");

    assertThat(xen2018.root().get("plan").isString()).isTrue();
    assertThat(xen2018.release(EVERY_8, "4.0").get("due").isNull()).isTrue();
    assertThat(branches.get("peak").isInt()).isTrue();
    assertThat(branches.get("mean").isNumber()).isTrue();
    assertThat(branches.get("steps").get(0).get("total").isInt()).isTrue();
    assertThat(branches.get("steps").get(0).get("byPhase").isObject()).isTrue();
    assertThat(scenario.get("clashes").get(0).get("resolved").isBoolean()).isTrue();
    assertThat(xen2018.release(EVERY_8, "4.12").get("phases").get(0).get("counts").isBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4.12, 2019-03-10, 2019-03-12, Sunday | Monday is not a release day",
    "4.13, 2019-11-10, 2019-11-12, Sunday | Monday is not a release day; Independence Day (Poland);"
        + " Veterans Day (USA)",
    "4.14, 2020-07-10, 2020-07-14, Friday is not a release day | Saturday | Sunday |"
        + " Monday is not a release day",
    "4.15, 2021-03-10, 2021-03-10, ''",
    "4.16, 2021-11-10, 2021-11-10, ''",
    "4.17, 2022-07-10, 2022-07-12, Sunday | Monday is not a release day",
    "4.18, 2023-03-10, 2023-03-14, Friday is not a release day | Saturday | Sunday |"
        + " Monday is not a release day",
    "4.19, 2023-11-10, 2023-11-14, 'Friday is not a release day; Veterans Day, observed (USA) |"
        + " Saturday; Independence Day (Poland) | Sunday | Monday is not a release day'",
    "4.20, 2024-07-10, 2024-07-10, ''"
  })
  void every8MonthsFallsDueInMarchJulyAndNovember(
      String version, String due, String date, String because) {
    JsonNode release = xen2018.release(EVERY_8, version);

    assertThat(release.get("due").asString()).isEqualTo(due);
    assertThat(release.get("date").asString()).isEqualTo(date);
    assertThat(release.get("state").asString()).isEqualTo("planned");
    assertThat(String.join(" | ", ShowJson.texts(release.get("because")))).isEqualTo(because);
  }

  @Test
  void noReleaseOfTheHorizonIsMissing() {
    List<JsonNode> releases = ShowJson.stream(xen2018.scenario(EVERY_8).get("releases")).toList();

    assertThat(releases)
        .hasSize(21)
        .first()
        .extracting(r -> r.get("version").asString())
        .isEqualTo("4.0");
    assertThat(releases.getLast().get("date").asString()).isEqualTo("2024-07-10");
  }

  @ParameterizedTest
  @CsvSource({
    "6 months, 01-10 07-10",
    "8 months, 03-10 07-10 11-10",
    "9 months, 01-10 04-10 07-10 10-10"
  })
  void cadenceHas2Or3Or4PlacesInTheYear(String scenario, String places) {
    assertThat(String.join(" ", ShowJson.texts(xen2018.scenario(scenario).get("placesInYear"))))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({
    "6 months, 18, 18, 6, 6, 1, 3, 3",
    "8 months, 18, 18, 5, 4.5, 0.5, 2.25, 2.25",
    "9 months, 18, 18, 4, 4, 1, 2, 2",
    "12 months, 18, 18, 3, 3, 1, 1.5, 1.5",
    "6 months, 36, 24, 10, 10, 1, 6, 4",
    "8 months, 36, 24, 8, 7.5, 0.5, 4.5, 3",
    "9 months, 36, 24, 7, 6.67, 0.67, 4, 2.67",
    "12 months, 36, 24, 5, 5, 1, 3, 2"
  })
  void settledCountsComeFromTheRuleAlone(
      String every,
      int full,
      int security,
      int peak,
      double mean,
      double share,
      double meanFull,
      double meanSecurity,
      @TempDir Path folder) {
    String text =
        PlanText.SMALL
            .replace("\"every\": \"8 months\"", "\"every\": \"" + every + "\"")
            .replace(
                "\"afterRelease\": \"18 months\"}}",
                "\"afterRelease\": \""
                    + full
                    + " months\"}}, {\"name\": \"security\", \"end\": {\"afterStart\": \""
                    + security
                    + " months\"}}");
    Shell shell = Shell.in(folder).withInput(text);
    JsonNode branches =
        ShowJson.of(shell.run("show", "-", "--format=json").out())
            .scenario(EVERY_8)
            .get("branches");

    assertThat(branches.get("settled").get("peak").asInt()).isEqualTo(peak);
    assertThat(branches.get("settled").get("mean").asDouble()).isEqualTo(mean);
    assertThat(branches.get("settled").get("shareAtPeak").asDouble()).isEqualTo(share);
    assertThat(settledMean(branches, "full")).isEqualTo(meanFull);
    assertThat(settledMean(branches, "security")).isEqualTo(meanSecurity);
  }

  private static double settledMean(JsonNode branches, String phase) {
    return ShowJson.only(branches.get("phases"), "name", phase)
        .get("settled")
        .get("mean")
        .asDouble();
  }

  @Test
  void onTheDayOfTheCall3BranchesAreInFullSupportAnd3InSecuritySupport() {
    assertThat(counts(xen2018.stepOn("6 months", "2018-07-11")))
        .containsExactlyEntriesOf(
            new TreeMap<>(Map.of("full support", 3, "security fixes only", 3, "total", 6)));
  }

  @Test
  void inAugust2026ItIs3And3Again() {
    String scenario = xen2026.scenarioNames().getFirst();

    assertThat(counts(xen2026.stepOn(scenario, "2026-08-20")))
        .containsExactlyEntriesOf(
            new TreeMap<>(Map.of("full support", 3, "security fixes only", 3, "total", 6)));
  }

  private static TreeMap<String, Integer> counts(JsonNode step) {
    TreeMap<String, Integer> counts = new TreeMap<>(Map.of("total", step.get("total").asInt()));
    step.get("byPhase")
        .properties()
        .forEach(phase -> counts.put(phase.getKey(), phase.getValue().asInt()));
    return counts;
  }

  @ParameterizedTest
  @CsvSource({
    "4.10, 2017-12-13, 2019-06-13, 2020-12-13",
    "4.11, 2018-07-10, 2020-01-10, 2021-07-10",
    "4.12, 2019-04-02, 2020-10-02, 2022-04-02",
    "4.13, 2019-12-18, 2021-06-18, 2022-12-18",
    "4.14, 2020-07-24, 2022-01-24, 2023-07-24",
    "4.15, 2021-04-08, 2022-10-08, 2024-04-08",
    "4.16, 2021-12-02, 2023-06-02, 2024-12-02"
  })
  void historyKeepsItsSupportEnds(String version, String date, String full, String security) {
    JsonNode release = xen2026.release(xen2026.scenarioNames().getFirst(), version);

    assertThat(release.get("date").asString()).isEqualTo(date);
    assertThat(release.get("state").asString()).isEqualTo("released");
    assertThat(release.get("phases").get(0).get("until").asString()).isEqualTo(full);
    assertThat(release.get("phases").get(1).get("until").asString()).isEqualTo(security);
  }
}
