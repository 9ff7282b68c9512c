package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists of releases as others publish them as JSON.
final class JsonReleasesTest {
  private static final List<String> PHASES = List.of("active", "security", "extended");
  private static final HistoricRelease TWENTY =
      new HistoricRelease(
          Version.of("20"),
          LocalDate.of(2023, 4, 18),
          Map.of("active", end("2024-10-22"), "extended", end("2026-04-30")));

  private static HistoricEnd end(String day) {
    return new HistoricEnd.OnDay(LocalDate.parse(day));
  }

  private static List<HistoricRelease> read(String json, List<String> phases) throws BadReleases {
    return ReleasesFile.parse("list.json", json.getBytes(StandardCharsets.UTF_8), phases)
        .releases();
  }

  @Test
  void endoflifeDateAsItWasFirst() throws BadReleases {
    assertThat(
            read(
                """
                [
                  {"cycle": "21", "releaseDate": "2023-10-17", "lts": false, "eol": true},
                  {"cycle": "20", "releaseDate": "2023-04-18", "support": "2024-10-22",
                   "eol": "2026-04-30", "latest": "20.19.5"}
                ]
                """,
                PHASES))
        .containsExactly(
            TWENTY, new HistoricRelease(Version.of("21"), LocalDate.of(2023, 10, 17), Map.of()));
  }

  @Test
  void endoflifeDateAsItIsNow() throws BadReleases {
    assertThat(
            read(
                """
                {"schema_version": "1.2.0", "result": {"name": "nodejs", "labels": {"eol": "x"},
                  "releases": [{"name": "20", "releaseDate": "2023-04-18", "isLts": true,
                    "eoasFrom": "2024-10-22", "eolFrom": "2026-04-30", "latest": {"name": "20.1"}}]}}
                """,
                PHASES))
        .containsExactly(TWENTY);
  }

  @Test
  void theScheduleOfNode() throws BadReleases {
    assertThat(
            read(
                """
                {"v20": {"start": "2023-04-18", "lts": "2023-10-24", "maintenance": "2024-10-22",
                         "end": "2026-04-30", "codename": "Iron"}}
                """,
                PHASES))
        .containsExactly(TWENTY);
  }

  @Test
  void aPlanOfOnePhaseHasItsEndAlone() throws BadReleases {
    String json =
        """
        [{"cycle": "20", "releaseDate": "2023-04-18", "support": "2024-10-22", "eol": "2026-04-30"}]
        """;
    assertThat(read(json, List.of("supported")).getFirst().ends())
        .isEqualTo(Map.of("supported", end("2026-04-30")));
    assertThat(read(json, List.of()).getFirst().ends()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"cycle\": \"20\", | line 1 is no JSON",
        "{\"v20\": {\"start\": \"2023-04-18\"}} | no releases in this JSON; allowed:"
            + " endoflife.date's",
        "[] | no releases in this JSON",
        "[{\"cycle\": \"20\", \"releaseDate\": \"soon\"}] | a day such as 2019-04-02",
        "[{\"cycle\": 4.10, \"releaseDate\": \"2017-12-13\"}] | line 1, 'cycle': found a number;"
            + " allowed: a version in quotes",
        "{\"releases\": [{\"name\": 20}]} | line 1, 'name': found a number",
        "[{\"cycle\": \"5.1\", \"releaseDate\": \"2017-12-13\"}, null] | line 1: found no release"
            + " in its place in the list; allowed: each in {…}",
        "[{\"cycle\": \"5.1\", \"releaseDate\": \"2017-12-13\"}, [1]] | line 1: found no release",
        "[{\"cycle\": \"5.1\", \"releaseDate\": \"2017-12-13\"}] garbage { | line 1 is no JSON",
        "[{\"cycle\": \"5.1\", \"releaseDate\": \"2017-12-13\"}] [] | line 1: found more after the"
            + " end",
        "[{\"cycle\": \"5.1\", \"releaseDate\": \"2017-12-13\"} | line 1 is no JSON",
        "[{\"releaseDate\": \"2023-04-18\"}] | a version such as 4.12"
      })
  void whatIsNoListOfReleasesIsSaid(String json, String message) {
    assertThatThrownBy(() -> read(json, PHASES))
        .isInstanceOf(BadReleases.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatTheParserSaysOfItsOwnIsLeftOut() {
    assertThatThrownBy(() -> read("[{\"cycle\": \"20\"", PHASES))
        .hasMessageContaining("line 1 is no JSON: Unexpected end-of-input")
        .hasMessageNotContaining("start marker")
        .hasMessageNotContaining("Source");
  }
}
