package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cadenceplanner.history.ballots.BallotFile;
import org.cadenceplanner.insight.survey.Answer;
import org.cadenceplanner.insight.survey.Place;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.Voter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever stands in the names of plan, scenario and voter, in reasons, faults and names of files: a
/// ballot comes back as it went, and the votes stay what they are in every form.
final class HostileVotesTest {
  @ParameterizedTest
  @MethodSource("org.cadenceplanner.export.HostileNamesTest#names")
  void ballotAndVotesStayWhatTheyAre(String name) throws Exception {
    Survey survey = Survey.of(HostileNamesTest.exports(name).schedules());
    assertComesBackAsItWent(survey, name);
    Tally tally = tally(survey, name);
    assertTextHasNothingThatMovesTheCursor(TallyExport.of(tally, OutputFormat.TEXT));
    assertMarkdownHasNoMarkupOfNames(TallyExport.of(tally, OutputFormat.MARKDOWN));
    assertCsvHasNoFormula(TallyExport.of(tally, OutputFormat.CSV));
    assertJsonHasTheVeryNames(TallyExport.of(tally, OutputFormat.JSON), name);
  }

  private static void assertComesBackAsItWent(Survey survey, String name) throws Exception {
    String ballot = BallotExport.of(survey, List.of(name));

    assertThat(ballot)
        .doesNotContain("<")
        .doesNotContainPattern(HostileNamesTest.CONTROLS)
        .doesNotContainPattern(HostileNamesTest.DIRECTIONS);
    assertThat(ballot.lines()).allMatch(line -> PlainText.width(line) <= PlainText.COLUMNS);
    String answered =
        ballot
            .replace("\nName:\n", "\nName: Ann Example\n")
            .replaceFirst("A \\[ {4}]", "A [ -2 ]")
            .replaceFirst("B \\[ {4}]", "B [ +1 ]");
    List<Received> received =
        BallotFile.read(
            new ByteArrayInputStream(answered.getBytes(StandardCharsets.UTF_8)), "a.txt", survey);
    assertThat(received).hasSize(1);
    assertThat(received.getFirst().faults()).isEmpty();
    assertThat(received.getFirst().voter().map(Voter::name)).contains("Ann Example");
    assertThat(received.getFirst().answers())
        .hasSize(2)
        .hasEntrySatisfying("A", it -> assertThat(it.stance().value()).isEqualTo(-2))
        .hasEntrySatisfying("B", it -> assertThat(it.stance().value()).isEqualTo(1));
  }

  private static void assertTextHasNothingThatMovesTheCursor(String text) {
    assertThat(text)
        .doesNotContainPattern(HostileNamesTest.CONTROLS)
        .doesNotContainPattern(HostileNamesTest.DIRECTIONS);
  }

  private static void assertMarkdownHasNoMarkupOfNames(String text) {
    assertThat(text)
        .doesNotContain("<")
        .doesNotContainPattern("(?<!\\\\)`")
        .doesNotContainPattern(HostileNamesTest.CONTROLS)
        .doesNotContainPattern(HostileNamesTest.DIRECTIONS);
    assertThat(text.lines().filter(line -> line.startsWith("|")))
        .allMatch(row -> row.replaceAll("\\\\.", "").replaceAll("[^|]", "").length() == 10);
    assertThat(text.lines().filter(line -> line.startsWith("#")))
        .hasSize(3)
        .endsWith("## Objections (-2)", "## To be looked at");
  }

  private static void assertCsvHasNoFormula(String text) {
    List<List<String>> rows = HostileNamesTest.csv(text);

    assertThat(rows).extracting(List::size).containsOnly(12);
    assertThat(rows)
        .extracting(List::getFirst)
        .containsExactly("what", "option", "option", "option", "objection", "look at");
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n\uff1d].*|-.*\\D.*"));
  }

  private static void assertJsonHasTheVeryNames(String text, String name) {
    JsonNode json = JsonMapper.shared().readTree(text);

    assertThat(json.path("plan").asString()).isEqualTo(name);
    assertThat(json.at("/options/0/name").asString()).isEqualTo(name);
    assertThat(json.at("/options/0/objections/0/voter").asString()).isEqualTo(name);
    assertThat(json.at("/options/0/objections/0/comment").asString()).isEqualTo(name);
    assertThat(json.at("/toBeLookedAt/0/file").asString()).isEqualTo(name);
  }

  /// A ballot that counts and one that has a fault.
  private static Tally tally(Survey survey, String name) {
    return Tally.of(
        survey,
        List.of(ballot(name, name, List.of()), ballot("Eve", name, List.of(name))),
        List.of(),
        List.of(),
        false);
  }

  private static Received ballot(String voter, String text, List<String> faults) {
    return new Received(
        new Place(text, 1),
        Optional.of(new Voter(voter, Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(Map.of("A", new Answer(Stance.STRONG_OBJECTION, text))),
        text,
        faults);
  }
}
