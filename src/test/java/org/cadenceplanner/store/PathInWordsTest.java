package org.cadenceplanner.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a plan is said where people look for it, not by its path in the file.
class PathInWordsTest {
  private static final String PLAN =
      """
      {"horizon": {"from": 1},
       "history": [{"version": "4.11", "ends": {"full support": "soon"}}],
       "calendars": [{"calendar": "gb/eng"}, {"weight": 3}],
       "scenarios": [{"name": "8 months", "cadence": {"every": 0},
         "support": {"classes": {"even": {"phases": [{"name": "LTS"}]}}},
         "dates": {"weekdays": ["tuesday", 3]},
         "eras": [{"from": "4.15"}]}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /horizon/from | 'horizon', 'from'
          /cadenz | 'cadenz'
          /history/0/ends/full support | past release '4.11', end of 'full support'
          /calendars/0/weight | calendar 'gb/eng', 'weight'
          /calendars/1/calendar | calendar number 2, 'calendar'
          /scenarios/0/cadence/every | scenario '8 months', 'cadence', 'every'
          /scenarios/0/eras/0/cadence | scenario '8 months', era from '4.15', 'cadence'
          /scenarios/0/support/classes/even/phases/0/end/afterRelease | \
          scenario '8 months', 'support', class 'even', phase 'LTS', 'end', 'afterRelease'
          /a~1b | 'a/b'
          """)
  void aPath(String pointer, String words) {
    assertThat(PathInWords.of(pointer, json())).isEqualTo(words);
  }

  @Test
  void theFileAsAWholeIsNowhereInIt() {
    assertThat(PathInWords.of("", json())).isEmpty();
  }

  @Test
  void aProblemSaysWhereWhatAndWhatIsAllowed() {
    InvalidPlan refusal = PlanTexts.refusalOf(PLAN);
    assertThat(refusal.inWords())
        .startsWith("x.cadence.json:\n")
        .contains(
            "\n"
                + "Scenario '8 months', 'cadence', 'every': found 0; allowed: a length such as"
                + " \"8 months\", from 1 to about 100 years (line 4)\n")
        .doesNotContain("/scenarios");
    assertThat(refusal.getMessage()).contains("/scenarios/0/cadence/every: found 0, allowed: ");
  }

  @Test
  void aNameIsAsItStandsInTheFile() {
    assertThat(PlanTexts.refusalOf("{\"cadenz\": 1}").inWords())
        .contains("\n'cadenz': found an unknown member");
  }

  @Test
  void ofManyProblemsTheFirstTenAreSaid() {
    String elevenMore =
        IntStream.rangeClosed(1, 11).mapToObj("\"more %s\": 1, "::formatted).collect(joining());
    InvalidPlan refusal = PlanTexts.refusalOf(PLAN.replaceFirst("\\{", "{" + elevenMore));
    int left = refusal.problems().size() - 10;
    assertThat(refusal.inWords().lines()).hasSize(12);
    assertThat(refusal.inWords())
        .contains("'more 8'")
        .doesNotContain("'more 9'")
        .endsWith("\nand " + left + " more");
  }

  private static Json json() {
    return JsonReader.read(PLAN, new Problems("plan")).orElseThrow();
  }
}
