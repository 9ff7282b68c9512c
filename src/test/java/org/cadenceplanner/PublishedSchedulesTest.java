package org.cadenceplanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.schedule.StepFunction;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What projects published, against what the samples' rules make of the days they released on.
class PublishedSchedulesTest {
  private static final Path TABLES = Path.of("src/test/resources/org/cadenceplanner/schedule");
  private static final Path XEN =
      Path.of("src/test/resources/org/cadenceplanner/store/xen-releases.csv");
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

  /// A line of the table.
  private record Published(
      String project,
      Version version,
      LocalDate release,
      Optional<LocalDate> firstPhaseEnd,
      Optional<LocalDate> end) {

    static Published of(String line) {
      String[] cells = line.split(",", -1);
      return new Published(
          cells[0], Version.of(cells[1]), LocalDate.parse(cells[2]), day(cells[3]), day(cells[4]));
    }

    private static Optional<LocalDate> day(String cell) {
      return Optional.of(cell).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    int number() {
      return version.number().orElseThrow().intValueExact();
    }
  }

  @Test
  void nodesOddReleasesEndOnTheFirstOfJuneOfTheNextYear() throws IOException {
    List<Published> odd =
        published("nodejs").stream().filter(p -> p.number() % 2 == 1 && from(p, 11, 25)).toList();
    assertThat(odd).hasSize(8);
    assertThat(odd).allMatch(PublishedSchedulesTest::endsByRule);
  }

  @Test
  void nodesEvenReleasesEndOn30AprilThreeYearsOnBut16() throws IOException {
    List<Published> even =
        published("nodejs").stream().filter(p -> p.number() % 2 == 0 && from(p, 10, 26)).toList();
    assertThat(even).hasSize(9);
    assertThat(even.stream().filter(p -> !endsByRule(withoutEnds(sample("nodejs")), p)))
        .extracting(Published::number)
        .containsExactly(16);
    assertThat(even).allMatch(PublishedSchedulesTest::endsByRule);
  }

  @Test
  void goSupportsAReleaseUntilTheSecondNewerOne() throws IOException {
    List<Published> ended =
        published("go").stream().filter(p -> p.end().isPresent() && from(p, 16, 25)).toList();
    assertThat(ended).hasSize(10);
    assertThat(ended.stream().filter(p -> !endsByRule(p)))
        .extracting(Published::number)
        .containsExactly(19);
  }

  @Test
  void fedoraSupportsAReleaseForFourWeeksMore() throws IOException {
    List<Published> ended = published("fedora").stream().filter(p -> from(p, 30, 42)).toList();
    assertThat(ended).hasSize(13);
    assertThat(ended.stream().filter(p -> !endsByRule(p)))
        .extracting(Published::number)
        .containsExactly(41, 42);
  }

  @Test
  void phpsEndsAreThoseOfItsThreeEras() throws IOException {
    List<Published> php =
        published("php").stream().filter(p -> p.release().getYear() >= 2016).toList();
    assertThat(php).hasSize(10);
    assertThat(php).allMatch(PublishedSchedulesTest::endsByRule);
    assertThat(php)
        .allMatch(
            p -> Optional.of(spans(sample("php"), p).getFirst().until()).equals(p.firstPhaseEnd()));
  }

  @Test
  void xensEndsFrom4_10OnAreThoseOfItsErasAndOfItsAmendment() throws IOException {
    Plan plan = Samples.read("xen-2026");
    List<String[]> from4_10 = xenReleasesFrom("4.10");
    assertThat(from4_10).hasSize(13);
    for (String[] cells : from4_10) {
      HistoricRelease recorded = recordOf(plan, cells[0]);
      assertThat(recorded.date()).isEqualTo(cells[1]);
      assertThat(recorded.ends()).isEmpty();
      assertThat(release(plan, cells[0]).phases())
          .extracting(phase -> phase.until().toString())
          .as(cells[0])
          .containsExactly(cells[2], cells[3]);
    }
  }

  @Test
  void beforeFebruary2026XenHadPromised18And18Months() throws IOException {
    Plan then = Samples.read("xen-2026").asOf(LocalDate.of(2026, 1, 31));
    for (String[] cells : xenReleasesFrom("4.17").subList(0, 5)) {
      assertThat(release(then, cells[0]).phases())
          .extracting(phase -> phase.until().toString())
          .as(cells[0])
          .containsExactly(cells[4], cells[5]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "openbsd, 18, 6.1 6.3",
    "django, 18, 6.1",
    "kubernetes, 21, 1.16 1.17 1.18 1.30 1.31 1.34",
    "postgresql, 14, 12",
    "nixos, 17, 20.09",
    "ubuntu, 29, 12.10 15.04 18.04 20.04 24.04",
    "firefox-esr, 6, 115"
  })
  void endsAreByRuleButThoseOfSomeReleasesWhichAreOnRecord(
      String project, int ends, String departures) throws IOException {
    List<Published> ended = published(project).stream().filter(p -> p.end().isPresent()).toList();
    assertThat(ended).hasSize(ends);
    Plan byRule = withoutEnds(sample(project));
    assertThat(ended.stream().filter(p -> !endsByRule(byRule, p)))
        .extracting(p -> p.version().text())
        .containsExactly(departures.split(" "));
    assertThat(ended).allMatch(PublishedSchedulesTest::endsByRule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"django", "kubernetes"})
  void firstPhasesEndAsPublished(String project) throws IOException {
    List<Published> published =
        published(project).stream().filter(p -> p.firstPhaseEnd().isPresent()).toList();
    assertThat(published).hasSize(18);
    assertThat(published)
        .allMatch(p -> says(p.firstPhaseEnd(), spans(sample(project), p).getFirst()));
  }

  @Test
  void linuxKeepsToNoRuleAndItsStableKernelsEndAboutThreeWeeksAfterTheNext() throws IOException {
    List<Published> ended = published("linux").stream().filter(p -> p.end().isPresent()).toList();
    Plan byRule = withoutEnds(sample("linux"));
    assertThat(ended).hasSize(35);
    assertThat(ended).allMatch(PublishedSchedulesTest::endsByRule);
    assertThat(ended.stream().filter(p -> endsByRule(byRule, p)))
        .extracting(p -> p.version().text())
        .containsExactly("5.14", "5.18");
    List<Published> stable =
        ended.stream().filter(p -> spans(byRule, p).getLast().name().equals("stable")).toList();
    assertThat(stable).hasSize(25);
    assertThat(stable)
        .allSatisfy(
            p ->
                assertThat(spans(byRule, p).getLast().until())
                    .isCloseTo(p.end().orElseThrow(), within(11, ChronoUnit.DAYS)));
  }

  @ParameterizedTest
  @CsvSource({"nodejs, 2, 5, 3.53", "fedora, 2, 3, 2.16", "php, 2, 5, 3.33"})
  void soManyBranchesWereSupportedAtOnceFromJanuary2021ToJuly2026(
      String project, int low, int peak, double mean) throws IOException {
    LocalDate from = LocalDate.of(2021, 1, 1);
    LocalDate end = LocalDate.of(2026, 8, 1);
    StepFunction branches = scheduled(recorded(project)).branches().total();
    assertThat(branches.low(from, end)).isEqualTo(low);
    assertThat(branches.peak(from, end)).isEqualTo(peak);
    assertThat(branches.mean(from, end)).isEqualTo(mean, within(0.02));
  }

  @Test
  void xenSupportedThreeToSixBranches() {
    LocalDate from = LocalDate.of(2021, 1, 1);
    LocalDate end = LocalDate.of(2026, 8, 1);
    StepFunction branches = scheduled(Samples.read("xen-2026")).branches().total();
    assertThat(branches.low(from, end)).isEqualTo(3);
    assertThat(branches.peak(from, end)).isEqualTo(6);
    assertThat(branches.mean(from, end)).isEqualTo(4.08, within(0.02));
  }

  @Test
  void asOfTheTableAllProjectsAreInTheSamples() {
    assertThat(Samples.names()).contains("fedora", "go", "nodejs", "php");
  }

  private static boolean from(Published published, int first, int last) {
    return published.release().getYear() >= 2016
        && published.number() >= first
        && published.number() <= last;
  }

  private static boolean endsByRule(Published published) {
    return endsByRule(sample(published.project()), published);
  }

  private static boolean endsByRule(Plan plan, Published published) {
    return says(published.end(), spans(plan, published).getLast());
  }

  /// Whether a day as published is the one of a phase's end; where the end is only a month, whether
  /// it is in that.
  private static boolean says(Optional<LocalDate> published, PhaseSpan span) {
    return switch (span.precision()) {
      case DAY -> published.equals(Optional.of(span.until()));
      case MONTH -> published.map(YearMonth::from).equals(Optional.of(lastMonth(span)));
      case QUARTER -> throw new IllegalArgumentException("no project's end is a quarter");
    };
  }

  private static YearMonth lastMonth(PhaseSpan span) {
    return YearMonth.from(span.until().minusDays(1));
  }

  private static List<String[]> xenReleasesFrom(String version) throws IOException {
    return Files.readAllLines(XEN).stream()
        .filter(line -> line.startsWith("4."))
        .map(line -> line.split(",", -1))
        .filter(cells -> Version.of(cells[0]).isFrom(Version.of(version)))
        .toList();
  }

  private static Release release(Plan plan, String version) {
    return scheduled(plan).releases().stream()
        .filter(candidate -> candidate.version().text().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static HistoricRelease recordOf(Plan plan, String version) {
    return plan.history().stream()
        .filter(release -> release.version().text().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static List<PhaseSpan> spans(Plan plan, Published published) {
    Release release = release(plan, published.version().text());
    assertThat(release.date()).isEqualTo(published.release());
    return release.phases();
  }

  private static Plan sample(String name) {
    return Samples.read(name);
  }

  private static Plan withoutEnds(Plan plan) {
    return plan.withHistory(
        plan.history().stream()
            .map(release -> new HistoricRelease(release.version(), release.date(), Map.of()))
            .toList());
  }

  /// A plan of all that a project has released, with the ends that it published and nothing by rule.
  private static Plan recorded(String project) throws IOException {
    List<HistoricRelease> history =
        published(project).stream()
            .filter(p -> !p.release().isAfter(TODAY))
            .map(p -> new HistoricRelease(p.version(), p.release(), ends(p)))
            .toList();
    Plan sample = sample(project);
    SupportScheme one =
        SupportScheme.alike(List.of(new Phase("supported", true, new End.Unknown())));
    return sample
        .withHistory(history)
        .withScenarios(
            sample.scenarios().stream()
                .map(
                    scenario ->
                        scenario.withRules(scenario.rules().withSupport(one)).withEras(List.of()))
                .toList());
  }

  private static Map<String, HistoricEnd> ends(Published published) {
    return published.end().stream()
        .collect(Collectors.toMap(_ -> "supported", HistoricEnd.OnDay::new));
  }

  private static Schedule scheduled(Plan plan) {
    DayIndex none = DayIndex.of(plan.horizon().first(), plan.horizon().end(), List.of());
    return new Scheduler(plan, none, TODAY).all().getFirst();
  }

  private static List<Published> published(String project) throws IOException {
    List<Published> published = new ArrayList<>();
    for (String table : List.of("published-schedules.csv", "published-ends.csv")) {
      Files.readAllLines(TABLES.resolve(table)).stream()
          .filter(line -> line.startsWith(project + ","))
          .map(Published::of)
          .forEach(published::add);
    }
    return published;
  }
}
