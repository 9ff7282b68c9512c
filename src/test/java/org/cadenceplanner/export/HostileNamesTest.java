package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.insight.CalendarEntry;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// Whatever stands in the names of plan, scenario, release, phase and milestone, it stays what it is
/// in every form that is written, and nothing breaks out of its place.
final class HostileNamesTest {
  static final String CONTROLS = "[\\p{Cc}&&[^\n]]";
  static final String DIRECTIONS = "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  @TempDir private Path folder;

  static Stream<String> names() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</td></tr></table>",
        "a | b || c",
        "=cmd()",
        "=cmd|' /C calc'!A0",
        "-1+1",
        "x;=1+1",
        "\u202e\u2067desrever\u200f",
        "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☕️",
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y",
        "a\\nb\\;c\\,d:e;f,g\"h'i",
        "\u001b[31m\u0007",
        "- [x] # ~~ ``` $$",
        "x".repeat(10_000),
        "<|=\u202e🚀 ".repeat(1_500));
  }

  static Exports exports(String name) {
    Plan plan = WideNames.plan(name);
    return Exports.withoutHolidays(
        plan.withHistory(
            List.of(
                new HistoricRelease(
                    plan.scenarios().getFirst().anchor().version(),
                    LocalDate.of(2024, 2, 1),
                    Map.of()))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void textHasNothingThatMovesTheCursorOrTurnsTheLine(String name) {
    Exports exports = exports(name);
    for (String text :
        List.of(exports.show(OutputFormat.TEXT), exports.compare(OutputFormat.TEXT))) {
      assertThat(text).doesNotContainPattern(CONTROLS).doesNotContainPattern(DIRECTIONS);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void jsonHasTheVeryNames(String name) {
    JsonNode json = JsonMapper.shared().readTree(exports(name).show(OutputFormat.JSON));

    assertThat(json.path("plan").asString()).isEqualTo(name);
    assertThat(json.path("scenarios").path(0).path("name").asString()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void csvHasRowsOfOneLengthAndNoFormula(String name) {
    List<List<String>> rows = csv(exports(name).show(OutputFormat.CSV));

    assertThat(rows).extracting(List::size).containsOnly(11);
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n\uff1d].*|-.*\\D.*"));
    assertThat(rows.get(1).getFirst().replaceAll("'(?=[-=+@\t\r\n])", "")).isEqualTo(name);
  }

  static List<List<String>> csv(String text) {
    CsvMapper mapper = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    try (var rows = mapper.readerFor(String[].class).<String[]>readValues(text)) {
      List<List<String>> read = new ArrayList<>();
      rows.forEachRemaining(row -> read.add(List.of(row)));
      return read;
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void markdownHasNoMarkupOfNames(String name) {
    Exports exports = exports(name);
    for (String text :
        List.of(exports.show(OutputFormat.MARKDOWN), exports.compare(OutputFormat.MARKDOWN))) {
      assertThat(text)
          .doesNotContain("<")
          .doesNotContainPattern("(?<!\\\\)`")
          .doesNotContainPattern(CONTROLS)
          .doesNotContainPattern(DIRECTIONS);
      assertThat(text.lines())
          .allMatch(line -> line.matches("(|[#|]+ .*|- .*|\\|[-|]+|From .*|In .*)"));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCalendarHasAnEventForEachDayAndNoOther(String name) {
    for (Schedule schedule : exports(name).schedules()) {
      assertThat(CalendarProgram.read(CalendarExport.of(schedule, ALL)))
          .extracting(event -> CalendarProgram.text(event, Property.SUMMARY))
          .containsExactlyElementsOf(
              CalendarEntry.of(schedule, ALL).stream()
                  .map(entry -> PlainText.oneLine(entry.title()))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void listsOfReleasesHaveTheVeryVersions(String name) throws Exception {
    Schedule schedule = exports(name).schedules().getFirst();

    assertThat(versions(PublishedList.endOfLife(schedule)))
        .containsExactly(schedule.releases().getFirst().version().text());
    assertThat(versions(PublishedList.node(schedule)))
        .containsExactlyElementsOf(
            schedule.releases().stream().map(Release::version).map(Object::toString).toList());
  }

  /// YAML takes the texts of JSON as they are.
  @ParameterizedTest
  @MethodSource("names")
  void thePageOfAProductHasItsOwnLinesAlone(String name) {
    String page = ProductPage.of(exports(name).schedules().getFirst());

    String text = "\"([^\"\\\\\\p{Cc}]|\\\\.)*+\"";
    assertThat(page.lines().skip(1).takeWhile(line -> !line.equals("---")))
        .allMatch(
            line ->
                line.matches(
                    "title: %1$s|category: #.*|permalink: /[a-z0-9-]+|releaseDateColumn: true"
                            .formatted(text)
                        + "|eoasColumn: true||releases:|-   releaseCycle: %s".formatted(text)
                        + "|    (releaseDate|eoas|eol): [\\d-]{10}|    (eoas|eol): (true|false)"));
    assertThat(page).doesNotContain("<script");
  }

  private List<String> versions(String json) throws Exception {
    Path file = Files.writeString(folder.resolve("list.json"), json);
    return ReleasesFile.read(file, List.of()).releases().stream()
        .map(release -> release.version().text())
        .toList();
  }
}
