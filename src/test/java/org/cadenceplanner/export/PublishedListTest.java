package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Releases as endoflife.date and Node.js publish them.
final class PublishedListTest {
  @TempDir private Path folder;

  static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatEndoflifeDateWouldSayIsReadBack(String sample) throws Exception {
    for (Schedule schedule : Exports.withoutHolidays(Samples.read(sample)).schedules()) {
      List<Release> out = schedule.releases().stream().filter(Release::isReleased).toList();
      assertReadBack(PublishedList.endOfLife(schedule), schedule.plan(), out);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatNodeWouldSayIsReadBack(String sample) throws Exception {
    for (Schedule schedule : Exports.withoutHolidays(Samples.read(sample)).schedules()) {
      List<Release> ended =
          schedule.releases().stream().filter(release -> last(release).isPresent()).toList();
      assertReadBack(PublishedList.node(schedule), schedule.plan(), ended);
    }
  }

  private void assertReadBack(String json, Plan plan, List<Release> releases) throws Exception {
    if (releases.isEmpty()) {
      return;
    }
    Path file = Files.writeString(folder.resolve("list.json"), json);
    List<HistoricRelease> read = ReleasesFile.read(file, plan.phases()).releases();

    assertThat(read)
        .extracting(PublishedListTest::numbers)
        .containsExactlyElementsOf(
            releases.stream().map(it -> numbers(it.version().text())).toList());
    assertThat(read)
        .extracting(HistoricRelease::date)
        .containsExactlyElementsOf(releases.stream().map(Release::date).toList());
    assertThat(read)
        .extracting(release -> List.copyOf(release.ends().values()))
        .containsExactlyElementsOf(releases.stream().map(it -> ends(it, plan)).toList());
  }

  private static String numbers(HistoricRelease release) {
    return numbers(release.version().text());
  }

  /// Node.js has `v` before a number, and it is taken away where it is read.
  private static String numbers(String version) {
    return version.replaceFirst("^v", "");
  }

  /// The days that both shapes can say: the end of the first phase, and of the last.
  private static List<HistoricEnd> ends(Release release, Plan plan) {
    List<HistoricEnd> ends = new ArrayList<>();
    List<PhaseSpan> phases = release.supported();
    if (phases.size() > 1 && plan.phases().size() > 1) {
      day(phases.getFirst()).ifPresent(ends::add);
    }
    last(release).ifPresent(ends::add);
    return ends;
  }

  private static Optional<HistoricEnd> last(Release release) {
    return release.supported().isEmpty() ? Optional.empty() : day(release.supported().getLast());
  }

  private static Optional<HistoricEnd> day(PhaseSpan phase) {
    LocalDate day = phase.precision() == Precision.DAY ? phase.until() : phase.until().minusDays(1);
    return phase.isOpen() ? Optional.empty() : Optional.of(new HistoricEnd.OnDay(day));
  }

  private static Schedule twoThatAreOut() {
    return Plans.of(Scenarios.every(8).from("1.0", "2018-01-10"))
        .released("1.0", "2018-01-10")
        .released("0.9", "2017-05-10")
        .years(2017, 2020)
        .schedule();
  }

  @Test
  void whatIsOutIsThereTheLatestFirst() {
    assertThat(PublishedList.endOfLife(twoThatAreOut()))
        .isEqualTo(
            """
            [ {
              "cycle" : "1.0",
              "releaseDate" : "2018-01-10",
              "support" : "2019-07-10",
              "eol" : "2021-01-10",
              "lts" : false
            }, {
              "cycle" : "0.9",
              "releaseDate" : "2017-05-10",
              "support" : "2018-11-10",
              "eol" : "2020-05-10",
              "lts" : false
            } ]
            """);
  }

  @Test
  void thePageOfAProductHasItsReleasesAndItsRules() {
    assertThat(ProductPage.of(twoThatAreOut()))
        .isEqualTo(
            """
            ---
            title: "Tested"
            category: # app, db, device, framework, lang, library, os, server-app, service or standard
            permalink: /tested
            releaseDateColumn: true
            eoasColumn: true

            releases:
            -   releaseCycle: "1.0"
                releaseDate: 2018-01-10
                eoas: 2019-07-10
                eol: 2021-01-10

            -   releaseCycle: "0.9"
                releaseDate: 2017-05-10
                eoas: 2018-11-10
                eol: 2020-05-10

            ---

            Every 8 months from 1.0 (10 Jan 2018), any day, else later; full support 18 months, then\
             security fixes only 18 months.
            """);
  }

  @Test
  void whatIsOpenHasNotEndedAndWhatNeverWasHas() {
    Schedule openbsd = Exports.withoutHolidays(Samples.read("openbsd")).schedules().getFirst();

    assertThat(ProductPage.of(openbsd))
        .doesNotContain("eoas")
        .containsPattern(
            "releases:\n-   releaseCycle: \"[\\d.]+\"\n    releaseDate: [\\d-]+\n    eol: ");
  }

  @Test
  void nodesScheduleHasWhatIsPlannedToo() {
    Schedule schedule = Plans.of(Scenarios.every(8)).years(2019, 2019).schedule();

    assertThat(PublishedList.node(schedule))
        .isEqualTo(
            """
            {
              "v4.12" : {
                "start" : "2019-03-10",
                "maintenance" : "2020-09-10",
                "end" : "2022-03-10"
              },
              "v4.13" : {
                "start" : "2019-11-10",
                "maintenance" : "2021-05-10",
                "end" : "2022-11-10"
              }
            }
            """);
  }
}
