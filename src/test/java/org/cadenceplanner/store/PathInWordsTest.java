package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

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
      textBlock =
          """
          /horizon/from | horizon, from
          /history/0/ends/full support | past release '4.11', end of 'full support'
          /calendars/0/weight | calendar 'gb/eng', weight
          /calendars/1/calendar | calendar number 2, calendar
          /scenarios/0/cadence/every | scenario '8 months', cadence, every
          /scenarios/0/eras/0/cadence | scenario '8 months', era from '4.15', cadence
          /scenarios/0/support/classes/even/phases/0/end/afterRelease | \
          scenario '8 months', support, class 'even', phase 'LTS', end, after release
          /a~1b | a/b
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
                + "Scenario '8 months', cadence, every: found 0; allowed: a length such as \"8"
                + " months\", from 1 to about 100 years (line 4)\n")
        .doesNotContain("/scenarios");
    assertThat(refusal.getMessage()).contains("/scenarios/0/cadence/every: found 0, allowed: ");
  }

  private static Json json() {
    return JsonReader.read(PLAN, new Problems("plan")).orElseThrow();
  }
}
