package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.insight.survey.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rows of Xen's vote on four options, in letters that are 5 wide: in 1,000 units the names have
/// 300, the results 200 and the bars, 14 from both, the 472 between, around a middle at 550.
class VoteRowsTest {
  private static final Tally XEN = Surveys.tally(Surveys.ballots());
  private static final double HEADER = 20;
  private static final double ROW = 50;
  private static final Offset<Double> ROUNDED = within(0.001);

  @Test
  void theLongestSideOfABarEndsWhereTheBarsDo() {
    Drawing drawing = drawn(1_000, ROW);

    // Half of the neutral vote on 8 months and seven votes in favour: seven and a half.
    assertThat(votes(drawing, "8 months", Stance.STRONGLY_FOR).right()).isEqualTo(786, ROUNDED);
    double vote = 236 / 7.5;
    assertThat(votes(drawing, "8 months", Stance.STRONG_OBJECTION).width())
        .isEqualTo(vote, ROUNDED);
    assertThat(votes(drawing, "8 months", Stance.STRONG_OBJECTION).left())
        .isEqualTo(550 - 1.5 * vote, ROUNDED);
    assertThat(votes(drawing, "6 months, even/odd", Stance.STRONG_OBJECTION).left())
        .isEqualTo(550 - 7 * vote, ROUNDED);
  }

  @Test
  void whereAllObjectTheObjectionsReachToTheOtherEnd() {
    List<Received> all = Surveys.ballots().subList(0, 3);
    Drawing drawing = drawn(Surveys.tally(all), 1_000, ROW, 5).finished();

    assertThat(votes(drawing, "6 months, even/odd", Stance.STRONG_OBJECTION).left())
        .isEqualTo(314, ROUNDED);
  }

  @Test
  void namesStandLeftOfTheBarsAndResultsRightOfThem() {
    Drawing drawing = drawn(1_000, ROW);

    assertThat(label(drawing, "A  6 months").x()).isZero();
    assertThat(label(drawing, "+7").x()).isEqualTo(800, ROUNDED);
    assertThat(label(drawing, "against").x() + 35).isEqualTo(543, ROUNDED);
    assertThat(label(drawing, "in favour").x()).isEqualTo(557, ROUNDED);
  }

  @Test
  void namesAndSumsAreStrongAndWhatExplainsThemIsSmall() {
    Drawing drawing = drawn(1_000, ROW);
    Palette palette = Palette.light();

    assertThat(label(drawing, "A  6 months").style()).isEqualTo(TextStyle.bold(14));
    assertThat(label(drawing, "A  6 months").ink()).isEqualTo(palette.text());
    assertThat(label(drawing, "mean -0.89 of 9 votes").style()).isEqualTo(TextStyle.regular(12));
    assertThat(label(drawing, "mean -0.89 of 9 votes").ink()).isEqualTo(palette.muted());
  }

  @ParameterizedTest(name = "in rows of {0}")
  @CsvSource({"40, true", "39.9, false"})
  void whoObjectsAndTheMeanNeedASecondLine(double row, boolean hasTwo) {
    List<String> texts = Labels.texts(drawn(1_000, row));

    assertThat(texts.contains("mean -0.89 of 9 votes")).isEqualTo(hasTwo);
    assertThat(texts.contains("Objections: Voter 5")).isEqualTo(hasTwo);
    assertThat(texts).contains("A  6 months", "+7", "-8");
  }

  @Test
  void theFirstOfTwoLinesStandsOverTheMiddleOfItsRowAndTheSecondUnderIt() {
    Drawing drawing = drawn(1_000, ROW);
    double apart = 2 * 0.45 * HEADER;

    assertThat(label(drawing, "mean -0.89 of 9 votes").baseline())
        .isEqualTo(label(drawing, "-8").baseline() + apart, within(1.0));
    // Nobody objects strongly to A, whose name stands in the middle.
    assertThat(label(drawing, "A  6 months").baseline())
        .isBetween(HEADER + ROW / 2, HEADER + ROW / 2 + 6);
  }

  @ParameterizedTest(name = "in rows of {0}")
  @CsvSource({"20, true", "19.9, false"})
  void rowsTooLowForTheirNamesHaveBarsAloneAndCannotBeRead(double row, boolean areRead) {
    Sketch sketch = drawn(XEN, 1_000, row, 5);

    assertThat(Labels.texts(sketch.finished()).contains("A  6 months")).isEqualTo(areRead);
    assertThat(sketch.page().isLegible()).isEqualTo(areRead);
    assertThat(votes(sketch.finished(), "8 months", Stance.FOR).height())
        .isEqualTo(0.6 * row, ROUNDED);
  }

  @Test
  void withoutAnyRoomForRowsNothingIsDrawn() {
    Sketch sketch = drawn(XEN, 1_000, 0, 5);

    assertThat(sketch.finished().marks()).hasSize(1);
    assertThat(sketch.page().isLegible()).isFalse();
  }

  @Test
  void rowsAreNoHigherThanSixtyFour() {
    assertThat(votes(drawn(1_000, 100), "8 months", Stance.FOR).height())
        .isEqualTo(0.6 * 64, ROUNDED);
  }

  @ParameterizedTest(name = "in letters of {0}")
  @CsvSource({"14.2, true", "14.3, false"})
  void aNameThatHasNoRoomCannotBeRead(double letter, boolean isLegible) {
    // 21 letters of `D  6 months, even/odd` in the 300 units of the names.
    assertThat(drawn(XEN, 1_000, 30, letter).page().isLegible()).isEqualTo(isLegible);
  }

  /// A vote is as wide as a digit and 4 from 9 on: a fifteenth of the bars, which have half of the
  /// chart but 28.
  @ParameterizedTest(name = "{0} wide, in rows of {1}")
  @CsvSource({"327, 40, true", "325, 40, false", "327, 22.3, true", "327, 22.1, false"})
  void votesAreCountedInTheBarsThatHaveRoomForTheNumber(int width, double row, boolean areCounted) {
    Drawing drawing = drawn(width, row);
    Bounds objection = votes(drawing, "8 months", Stance.STRONG_OBJECTION);

    assertThat(Labels.of(drawing))
        .filteredOn(label -> label.text().equals("1") && label.bounds().meets(objection))
        .hasSize(areCounted ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"293, in favour", "290, in favo…"})
  void theNamesOfTheSidesStayOverTheBars(int width, String inFavour) {
    assertThat(Labels.texts(drawn(width, ROW))).contains(inFavour);
  }

  private static Mark.Label label(Drawing drawing, String text) {
    return Labels.of(drawing).stream()
        .filter(label -> label.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds votes(Drawing drawing, String option, Stance stance) {
    return drawing.boundsOf(Subject.of("votes", option, stance.typed())).orElseThrow();
  }

  private static Drawing drawn(int width, double row) {
    return drawn(XEN, width, row, 5).finished();
  }

  private static Sketch drawn(Tally tally, int width, double row, double letter) {
    Sketch sketch = Sketches.inLettersOf(letter);
    double height = HEADER + row * tally.options().size();
    VoteRows.of(tally, sketch, new Area(0, 0, width, height)).draw();
    return sketch;
  }
}
