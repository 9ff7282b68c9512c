package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadenceplanner.plan.Length.ofMonths;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseTurn;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  static List<String> names() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSampleIsWrittenAsTheProgramWritesIt(String name) {
    assertThat(PlanFiles.text(Samples.read(name))).isEqualTo(Samples.text(name));
  }

  @Test
  void anUnknownSampleIsRefusedWithTheNamesThereAre() {
    assertThatThrownBy(() -> Samples.text("xen-1999"))
        .hasMessage("no sample 'xen-1999'; allowed: " + String.join(", ", Samples.names()));
    assertThatThrownBy(() -> Samples.note("xen-1999"))
        .hasMessageStartingWith("no sample 'xen-1999'");
  }

  @Test
  void everySchemeOfTheDesignHasASample() {
    assertThat(Samples.names())
        .containsExactly(
            "xen-2018",
            "xen-2026",
            "fedora",
            "go",
            "nodejs",
            "php",
            "openbsd",
            "django",
            "kubernetes",
            "postgresql",
            "nixos",
            "ubuntu",
            "firefox-esr",
            "linux");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSampleThatHasEndsOnRecordSaysSoInItsNote(String name) {
    boolean recordsEnds =
        Samples.read(name).history().stream().anyMatch(release -> !release.ends().isEmpty());
    assertThat(Samples.note(name)).isNotBlank();
    if (recordsEnds && !name.equals("xen-2018")) {
      assertThat(Samples.note(name)).contains("on record");
    }
  }

  @Test
  void theHistoryIsThatOfThePublishedTable() throws IOException {
    List<String> published = publishedReleases();
    assertThat(published).hasSize(23);
    assertThat(rows(Samples.read("xen-2026")).subList(0, 10)).isEqualTo(published.subList(0, 10));
    assertThat(rows(Samples.read("xen-2026")).subList(10, 23))
        .isEqualTo(published.stream().skip(10).map(SamplesTest::withoutEnds).toList());
    assertThat(rows(Samples.read("xen-2018"))).isEqualTo(published.subList(0, 12));
  }

  @Test
  void xen2018IsTheDebateOfJuly2018() {
    Plan plan = Samples.read("xen-2018");
    assertThat(plan.today()).contains(LocalDate.of(2018, 7, 11));
    assertThat(plan.horizon()).isEqualTo(new Horizon(2017, 2024));
    assertThat(plan.scenarios())
        .extracting(Scenario::name)
        .containsExactly(
            "6 months",
            "8 months",
            "9 months",
            "6 months, even/odd",
            "skip one, then 6",
            "9 for a while, then 6",
            "6 months, a second maintainer");
    assertThat(plan.scenarios())
        .extracting(Scenario::anchor)
        .containsOnly(new Anchor(Version.of("4.11"), LocalDate.of(2018, 7, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xen-2018", "xen-2026"})
  void xenReleasesFromTuesdayToThursdayAndMovesLater(String name) {
    Plan plan = Samples.read(name);
    assertThat(plan.calendars())
        .containsExactly(
            new WeightedCalendar("gb/eng", 3),
            new WeightedCalendar("de/be", 3),
            new WeightedCalendar("pl", 1),
            new WeightedCalendar("us", 2),
            new WeightedCalendar("cn", 1));
    assertThat(plan.scenarios())
        .extracting(scenario -> scenario.rules().dates())
        .allSatisfy(
            dates -> {
              assertThat(dates.weekdays())
                  .containsExactlyInAnyOrder(
                      DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
              assertThat(dates.direction()).isEqualTo(Direction.LATER);
            });
    assertThat(plan.scenarios())
        .allSatisfy(
            scenario ->
                assertThat(scenario.rules().milestones())
                    .extracting(Milestone::name, m -> m.before().toString())
                    .containsExactly(
                        tuple("Last posting date", "14 weeks"),
                        tuple("Code freeze", "9 weeks"),
                        tuple("RC", "8 weeks")));
  }

  @Test
  void evenReleasesAreSupportedLongerThanOddOnes() {
    Scenario scenario = scenario("6 months, even/odd");
    assertThat(phases(scenario, "4.11")).containsExactly("afterRelease 18", "afterStart 18");
    assertThat(phases(scenario, "4.12")).containsExactly("afterRelease 24", "afterStart 24");
    assertThat(phases(scenario, "4.13")).containsExactly("afterRelease 9", "afterStart 3");
  }

  @Test
  void theSlotOf4_12IsSkippedOnceWithGoalsAroundTesting() {
    Scenario scenario = scenario("skip one, then 6");
    assertThat(scenario.slotsSkippedAt(Version.of("4.12"))).isEqualTo(1);
    assertThat(scenario.skipped().getFirst().goals())
        .extracting(Goal::text)
        .allSatisfy(text -> assertThat(text).contains("testing"));
  }

  @Test
  void nineMonthsHoldFrom4_12UntilTheGoalsAreReached() {
    Scenario scenario = scenario("9 for a while, then 6");
    assertThat(rules(scenario, "4.12").cadence()).isEqualTo(new Cadence.Every(ofMonths(9)));
    assertThat(rules(scenario, "4.14").cadence()).isEqualTo(new Cadence.Every(ofMonths(9)));
    assertThat(rules(scenario, "4.15").cadence()).isEqualTo(new Cadence.Every(ofMonths(6)));
    assertThat(scenario.eras().getFirst().goals()).isNotEmpty();
  }

  @Test
  void aSecondMaintainerDoublesThePeople() {
    Plan plan = Samples.read("xen-2018");
    assertThat(plan.peopleOf(scenario("6 months"))).hasSize(1);
    assertThat(plan.peopleOf(scenario("6 months, a second maintainer"))).hasSize(2);
  }

  @Test
  void xen2026SupportsSomeFor60MonthsAnd36And24From4_20() {
    Plan plan = Samples.read("xen-2026");
    assertThat(plan.today()).contains(LocalDate.of(2026, 8, 20));
    assertThat(plan.horizon()).isEqualTo(new Horizon(2024, 2032));
    Scenario scenario = plan.scenarios().getFirst();
    assertThat(scenario.anchor())
        .isEqualTo(new Anchor(Version.of("4.22"), LocalDate.of(2026, 7, 14)));
    assertThat(scenario.rules().cadence()).isEqualTo(new Cadence.Every(ofMonths(8)));
    assertThat(scenario.eras()).extracting(Era::from).hasSize(1);
    assertThat(phases(scenario, "4.16")).containsExactly("afterRelease 18", "afterStart 18");
    assertThat(phases(scenario, "4.17")).containsExactly("afterRelease 18", "afterRelease 60");
    assertThat(phases(scenario, "4.20")).containsExactly("afterRelease 36", "afterStart 24");
  }

  private static Scenario scenario(String name) {
    return Samples.read("xen-2018").scenario(name).orElseThrow();
  }

  private static Rules rules(Scenario scenario, String version) {
    return scenario.rulesFor(Version.of(version), LocalDate.of(2018, 7, 10));
  }

  private static List<String> phases(Scenario scenario, String version) {
    return rules(scenario, version)
        .support()
        .classOf(new ReleaseTurn(Version.of(version), LocalDate.of(2018, 7, 10), false))
        .phases()
        .stream()
        .map(Phase::end)
        .map(SamplesTest::said)
        .toList();
  }

  private static String said(End end) {
    return end instanceof End.AfterRelease after
        ? "afterRelease " + after.length().amount()
        : "afterStart " + ((End.AfterStart) end).length().amount();
  }

  /// The history as rows of the published table: version, day, and the ends as they were published.
  private static List<String> rows(Plan plan) {
    return plan.history().stream()
        .map(
            release ->
                "%s,%s,%s,%s"
                    .formatted(
                        release.version(),
                        release.date(),
                        end(release, "full support"),
                        end(release, "security fixes only")))
        .toList();
  }

  /// From 4.10 on the ends come by rule.
  private static String withoutEnds(String row) {
    List<String> cells = List.of(row.split(",", -1));
    return cells.get(0) + "," + cells.get(1) + ",,";
  }

  private static String end(HistoricRelease release, String phase) {
    return Stream.ofNullable(release.ends().get(phase))
        .map(
            end ->
                switch (end) {
                  case HistoricEnd.OnDay day -> day.day().toString();
                  case HistoricEnd.InMonth month -> month.month().toString();
                })
        .findFirst()
        .orElse("");
  }

  private static List<String> publishedReleases() throws IOException {
    try (InputStream in = SamplesTest.class.getResourceAsStream("xen-releases.csv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> line.startsWith("4."))
          .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 4)))
          .toList();
    }
  }
}
