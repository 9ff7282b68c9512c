package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryUpdateTest {

  @ParameterizedTest(name = "found {0}, known {1}: {3}")
  @CsvSource({
    "2018-07-10, , true, new",
    "1900-01-01, , true, new",
    "2100-12-31, , true, new",
    "1899-12-31, , false, left out: not from 1900 to 2100",
    "2101-01-01, , false, left out: not from 1900 to 2100",
    "2018-07-10, 2018-07-10, false, kept",
    "2018-07-12, 2018-07-10, false, kept: 10 Jul 2018"
  })
  void aReleaseFoundIsNewUnlessThePlanHasItOrCannot(
      LocalDate found, LocalDate known, boolean isNew, String words) {
    FoundRelease release =
        new FoundRelease(Version.of("4.11"), found, "v4.11", List.of(), List.of(), Map.of());
    HistoryUpdate.Row row = new HistoryUpdate.Row(release, Optional.ofNullable(known));
    assertThat(row.isNew()).isEqualTo(isNew);
    assertThat(row.inWords()).isEqualTo(words);
  }

  @Test
  void releasesFoundAreNamedAsThePlanNamesThemAndAddedInTheirOrder() {
    Plan plan =
        Plans.of(Scenarios.every(4).from("v1.12", "2018-09-27"))
            .released("v1.11", "2018-06-27")
            .plan();
    HistoryUpdate update =
        HistoryUpdate.of(
            List.of(
                found("1.11", "2018-06-28"),
                found("1.10", "2018-03-26"),
                found("1.9", "2017-12-15")),
            plan);
    assertThat(update.rows())
        .extracting(row -> row.found().version().text(), HistoryUpdate.Row::inWords)
        .containsExactly(
            tuple("v1.9", "new"), tuple("v1.10", "new"), tuple("v1.11", "kept: 27 Jun 2018"));
    assertThat(update.applied(plan).history())
        .extracting(release -> release.version() + " " + release.date())
        .containsExactly("v1.9 2017-12-15", "v1.10 2018-03-26", "v1.11 2018-06-27");
    assertThat(update.inWords()).isEqualTo("3 releases found; 2 are new.");
  }

  @Test
  void withoutAPlanAllAreNew() {
    assertThat(HistoryUpdate.of(List.of(found("1.9", "2017-12-15"))).inWords())
        .isEqualTo("1 release found; 1 is new.");
    assertThat(HistoryUpdate.of(List.of()).inWords()).isEqualTo("0 releases found; none is new.");
  }

  private static FoundRelease found(String version, String day) {
    return new FoundRelease(
        Version.of(version), LocalDate.parse(day), "", List.of(), List.of(), Map.of());
  }
}
