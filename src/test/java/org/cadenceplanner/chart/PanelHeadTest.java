package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands over a panel 200 wide, in letters of 5: 40 in a line.
class PanelHeadTest {
  private static final String RULES = "every 8 months from 4.11, Tue to Thu, else later";

  @ParameterizedTest(name = "over a panel of {0}: {1}")
  @CsvSource({"49.9, 0", "50, 20", "144.9, 20", "145, 35", "185, 50", "400, 50"})
  void aHigherPanelHasItsNameAndThenItsRulesInAsManyLinesAsTheyNeed(double panel, double head) {
    assertThat(head("8 months", false).height(sketch(), panel(panel))).isEqualTo(head);
  }

  @ParameterizedTest(name = "over a panel of {0}: {1}")
  @CsvSource({"119.9, 20", "120, 35", "135, 50"})
  void whereAllRulesComeFirstThePanelIsLowByThat(double panel, double head) {
    PanelHead tellsAll = new PanelHead("8 months", RULES, false, true);
    assertThat(tellsAll.height(sketch(), panel(panel))).isEqualTo(head);
  }

  @ParameterizedTest(name = "{0} over a panel of {1}: {2}")
  @CsvSource({
    "8 months, 185, true",
    "8 months, 184.9, false",
    "8 months, 49, false",
    "8 months from a name on that has no room for it, 400, false"
  })
  void aNameOrRulesThatAreCutAreNotLegible(String name, double panel, boolean isLegible) {
    Sketch sketch = sketch();
    head(name, false).draw(sketch, panel(panel));
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }

  @Test
  void theScenarioLookedAtHasALineUnderItsName() {
    List<Mark.Box> lines = boxes(true);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().fill()).contains(Palette.light().selected());
    assertThat(lines.getFirst().x()).isEqualTo(10);
    assertThat(lines.getFirst().width()).isEqualTo(8 * 5);
    assertThat(lines.getFirst().y()).isEqualTo(118);
    assertThat(lines.getFirst().height()).isEqualTo(2);
    assertThat(boxes(false)).isEmpty();
  }

  private static List<Mark.Box> boxes(boolean isLooked) {
    Sketch sketch = sketch();
    head("8 months", isLooked).draw(sketch, panel(400));
    return sketch.finished().marks().stream()
        .skip(1)
        .filter(Mark.Box.class::isInstance)
        .map(Mark.Box.class::cast)
        .toList();
  }

  private static PanelHead head(String name, boolean isLooked) {
    return new PanelHead(name, RULES, isLooked, false);
  }

  private static Area panel(double height) {
    return new Area(10, 100, 200, height);
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(5);
  }
}
