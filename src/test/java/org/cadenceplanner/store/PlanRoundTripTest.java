package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.junit.jupiter.api.Test;

class PlanRoundTripTest {
  private static final int PLANS = 500;

  @Test
  void whatIsWrittenIsReadBackAsTheSamePlan() {
    for (long seed = 0; seed < PLANS; seed++) {
      Plan plan = new PlanGenerator(seed).plan();
      assertThat(PlanTexts.plan(PlanFiles.text(plan))).as("seed %d", seed).isEqualTo(plan);
    }
  }

  @Test
  void aWrittenFileThatIsWrittenAgainStaysTheSame() {
    for (long seed = 0; seed < PLANS; seed++) {
      String text = PlanFiles.text(new PlanGenerator(seed).plan());
      assertThat(PlanFiles.text(PlanTexts.plan(text))).as("seed %d", seed).isEqualTo(text);
    }
  }

  @Test
  void membersThatHoldTheirUsualValueAreLeftOut() {
    Plan plan = PlanTexts.plan(PlanTexts.quoted(PlanTexts.SMALL));
    assertThat(PlanFiles.text(plan))
        .isEqualTo(
            """
            {
              "cadence": 1,
              "plan": "Xen",
              "horizon": {"from": 2018, "to": 2022},
              "history": [
                {"version": "4.11", "released": "2018-07-10"}
              ],
              "scenarios": [
                {
                  "name": "8 months",
                  "anchor": {"version": "4.11", "date": "2018-07-10"},
                  "cadence": {"every": "8 months"},
                  "support": {
                    "phases": [
                      {"name": "full", "end": {"afterRelease": "18 months"}}
                    ]
                  }
                }
              ]
            }
            """);
  }

  @Test
  void anotherReleaseInTheHistoryAddsOneLine() {
    Plan before =
        PlanTexts.plan(
            PlanTexts.smallWith(
                "'released': '2018-07-10'}", "'released': '2018-07-10', 'ends': {}}"));
    Plan after =
        PlanTexts.plan(
            PlanTexts.smallWith(
                "[{'version': '4.11',",
                "[{'version': '4.10', 'released': '2017-12-13', 'ends': {'full': '2019-06'}},"
                    + "{'version': '4.11',"));
    List<String> added = new ArrayList<>(PlanFiles.text(after).lines().toList());
    PlanFiles.text(before).lines().forEach(added::remove);
    assertThat(added).singleElement().asString().contains("\"4.10\"", "{\"full\": \"2019-06\"}");
  }
}
