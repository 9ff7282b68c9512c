package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of a title and a sentence a width has room for, in letters of 10.
class TitleBlockTest {
  private static final TitleBlock XEN =
      new TitleBlock("Xen Project", "8 months", "Every 8 months from 4.11.");

  @Test
  void aTitleNeedsAsManyLinesAsItsWords() {
    assertThat(title(XEN, 210)).containsExactly("Xen Project: 8 months");
    assertThat(title(XEN, 209)).containsExactly("Xen Project: 8", "months");
    assertThat(title(XEN, 80)).containsExactly("Xen", "Project:", "8 months");
  }

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource({"210, 28", "209, 52", "80, 76"})
  void everyLineOfATitleMakesItHigher(double width, double height) {
    assertThat(XEN.titleHeight(sketch(), width)).isEqualTo(height);
  }

  @Test
  void linesStandUnderEachOther() {
    assertThat(baselines(drawn(XEN, 80))).containsExactly(118.0, 142.0, 166.0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"x, A plan wi…: x", "even/odd, A p…: even/o…", "one that takes long, A p…: one th…"})
  void aTitleThatNeedsMoreThanThreeLinesIsCutAndItsOptionKeepsHalf(String option, String title) {
    String plan = "A plan with a name of many more words than three lines have room for";
    assertThat(title(new TitleBlock(plan, option, ""), 130)).containsExactly(title);
  }

  @Test
  void whereNoLetterOfThePlanFitsBesideTheOptionThePlanComesFirst() {
    assertThat(title(XEN, 70)).containsExactly("Xen Pr…");
  }

  @Test
  void namesThatAreTooLongForAnyChartAreCutEachForItself() {
    TitleBlock block = new TitleBlock("plan ".repeat(90), "option ".repeat(90), "");
    assertThat(String.join(" ", title(block, 1000)))
        .isEqualTo("plan ".repeat(20).strip() + "…: " + "option ".repeat(14) + "op…");
    assertThat(block.isWhole(sketch(), 1000)).isTrue();
  }

  @Test
  void longNamesAreNotCutWhereThreeLinesHaveRoomForThem() {
    String plan = "plan ".repeat(30).strip();
    String option = "option ".repeat(16).strip();
    assertThat(String.join(" ", title(new TitleBlock(plan, option, ""), 1000)))
        .isEqualTo(plan + ": " + option);
  }

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource({"250, true", "80, true", "70, false", "30, false"})
  void aTitleIsWholeInUpToThreeLines(double width, boolean isWhole) {
    assertThat(XEN.isWhole(sketch(), width)).isEqualTo(isWhole);
  }

  @Test
  void aSentenceIsWholeInUpToEightLines() {
    String eightLines = "eight letters ".repeat(8).strip();
    assertThat(new TitleBlock("a", "b", eightLines).isWhole(sketch(), 130)).isTrue();
    assertThat(new TitleBlock("a", "b", eightLines + " more").isWhole(sketch(), 130)).isFalse();
  }

  @Test
  void aCaptionHasAllOfItInWords() {
    assertThat(XEN.caption("1.5 releases a year", new Footer("Source: xen.git.")))
        .isEqualTo(
            new Caption(
                "Xen Project: 8 months",
                "1.5 releases a year",
                "Every 8 months from 4.11.",
                "Source: xen.git."));
  }

  private static List<String> title(TitleBlock block, double width) {
    return drawn(block, width).stream().map(Mark.Label::text).toList();
  }

  private static List<Double> baselines(List<Mark.Label> labels) {
    return labels.stream().map(Mark.Label::baseline).toList();
  }

  private static List<Mark.Label> drawn(TitleBlock block, double width) {
    Sketch sketch = sketch();
    block.drawTitle(sketch, new Area(0, 100, width, 200));
    return Labels.of(sketch.finished());
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(10);
  }
}
