package org.cadenceplanner.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  private static final Ink BLUE = Ink.hex("#0969DA");

  @Test
  void aDrawingDoesNotChangeWithTheListItWasMadeFrom() {
    List<Mark> marks = new ArrayList<>(List.of(Mark.Box.filled(0, 0, 1, 1, BLUE)));
    Drawing drawing = new Drawing(10, 10, marks);
    marks.clear();
    assertThat(drawing.marks()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({"0, 5", "5, 0", "-1, 5", "5, -1"})
  void aDrawingHasRoom(int width, int height) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Drawing(width, height, List.of()))
        .withMessage("a drawing is %d by %d units, both must be above 0".formatted(width, height));
  }

  @Test
  void goldenTextTellsEveryKindOfMark() {
    Mark label = new Mark.Label(1, 2, 3.456, "4.12", TextStyle.bold(11), BLUE, Optional.empty());
    List<Mark> marks =
        List.of(
            Mark.Box.filled(1.004, 2.006, 30, 4, BLUE).about(Subject.of("branch", "4.12")),
            Mark.Box.outlined(0, 0, 1, 1, Stroke.solid(BLUE, 0.5)),
            Mark.Line.of(0, -0.001, 5, 5, Stroke.dashed(BLUE.withAlpha(128), 1, 4, 3)),
            Mark.Polygon.filled(List.of(new Point(0, 0), new Point(2.5, 3)), BLUE),
            new Mark.Clip(0, 0, 9, 9, List.of(label)));
    assertThat(GoldenText.of(new Drawing(20, 10, marks)))
        .isEqualTo(
            """
            drawing 20 10
            box 1 2.01 30 4 fill #0969da about branch/4.12
            box 0 0 1 1 stroke #0969da 0.5
            line 0,0 5,5 stroke #0969da80 1/4/3
            polygon 0,0 2.5,3 fill #0969da
            clip 0 0 9 9
              label 1 2 3.46 "4.12" 11 BOLD #0969da
            """);
  }

  @Test
  void aLabelIsAlwaysOneLineOfWholeCharacters() {
    assertThat(Mark.Label.oneLine("a\nb\tc\u2028d\ud83de")).isEqualTo("a b c d\ufffde");
    assertThat(Mark.Label.oneLine("\ud83d\udc27 4.12")).isEqualTo("\ud83d\udc27 4.12");
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"202A", "202C", "202E", "2066", "2067", "2069"})
  void aLabelTurnsNoTextAround(String mark) {
    assertThat(Mark.Label.oneLine("a" + Character.toString(Integer.parseInt(mark, 16)) + "b"))
        .isEqualTo("ab");
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"2027", "202F", "2065", "206A"})
  void aLabelKeepsTheNeighboursOfThoseMarks(String mark) {
    String text = "a" + Character.toString(Integer.parseInt(mark, 16)) + "b";
    assertThat(Mark.Label.oneLine(text)).isEqualTo(text);
  }

  @Test
  void aMarkKeepsItsPlaceWithAnOutlineAndASubject() {
    Stroke outline = Stroke.solid(BLUE, 1);
    Subject subject = Subject.of("release", "4.12");
    List<Point> points = List.of(new Point(0, 0), new Point(2, 3));
    TextStyle style = TextStyle.bold(11);
    assertThat(Mark.Box.filled(1, 2, 3, 4, BLUE).withOutline(outline).about(subject))
        .isEqualTo(
            new Mark.Box(
                1, 2, 3, 4, Optional.of(BLUE), Optional.of(outline), Optional.of(subject)));
    assertThat(Mark.Polygon.filled(points, BLUE).withOutline(outline).about(subject))
        .isEqualTo(
            new Mark.Polygon(
                points, Optional.of(BLUE), Optional.of(outline), Optional.of(subject)));
    assertThat(new Mark.Label(1, 2, 3, "x", style, BLUE, Optional.empty()).about(subject))
        .isEqualTo(new Mark.Label(1, 2, 3, "x", style, BLUE, Optional.of(subject)));
  }

  @Test
  void theKindOfASubjectIsItsFirstName() {
    assertThat(Subject.of("release", "4.12").kind()).isEqualTo("release");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '';              every 8 months; Plan of 2018-07-10; every 8 months Plan of 2018-07-10
          '';              every 8 months; '';                 every 8 months
          '';              '';             Plan of 2018-07-10; Plan of 2018-07-10
          1.5 releases a year.; every 8 months; ''; 1.5 releases a year. every 8 months
          """,
      delimiter = ';')
  void aCaptionDescribesByWhatIsSeenItsSentenceAndItsSources(
      String account, String sentence, String sources, String description) {
    assertThat(new Caption("Xen", account, sentence, sources).description()).isEqualTo(description);
  }

  @Test
  void contrastRunsFromOneToTwentyOne() {
    Ink black = Ink.hex("#000000");
    Ink white = Ink.hex("#ffffff");
    assertThat(black.contrast(white)).isCloseTo(21, within(0.001));
    assertThat(BLUE.contrast(BLUE)).isEqualTo(1);
    assertThat(Ink.hex("#767676").contrast(white)).isCloseTo(4.54, within(0.01));
  }

  @Test
  void theDarkestTonesLookNoLighterThanTheyAre() {
    assertThat(Ink.hex("#0a0a0a").luminance()).isCloseTo(0.00304, within(0.00001));
    assertThat(Ink.hex("#0b0b0b").luminance()).isCloseTo(0.00335, within(0.00001));
  }

  @Test
  void aColourIsAHashAndSixDigits() {
    assertThat(BLUE).isEqualTo(new Ink(9, 105, 218, 255));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ink.hex("blue"))
        .withMessage("\"blue\" is not a colour such as #0969da");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 0, red is -1",
    "0, 256, 0, 0, green is 256",
    "0, 0, -1, 0, blue is -1",
    "0, 0, 0, 256, alpha is 256"
  })
  void noPartOfAColourIsOutOfBounds(int red, int green, int blue, int alpha, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ink(red, green, blue, alpha))
        .withMessage(what + ", must be 0 to 255");
  }

  @Test
  void strokesTextsAndSubjectsRefuseNothingness() {
    assertThatIllegalArgumentException().isThrownBy(() -> Stroke.solid(BLUE, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Stroke.dashed(BLUE, 1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> TextStyle.regular(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Subject.of());
  }
}
