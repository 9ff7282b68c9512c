package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands around plots that need 100, in the order in which it gives way: the title needs 28,
/// the legend 23, the sentence 22 and the footer 25. What is shown is told by first letters.
class FrameTest {
  private static final Frame FRAME =
      new Frame(
          new TitleBlock("Xen Project", "8 months", "Every 8 months."),
          new Legend(List.of(new Legend.Entry.Skipped("skipped slot"))),
          new Footer("Source: xen.git."));

  @ParameterizedTest(name = "{0}: {1} is left")
  @CsvSource({
    "27.9, 27.9, ''",
    "28, 0, X",
    "149.9, 121.9, X",
    "150, 100, XE",
    "151, 100, Xs",
    "172.9, 121.9, Xs",
    "173, 100, XEs",
    "197.9, 124.9, XEs",
    "198, 100, XEsS"
  })
  void thePlotsComeFirstAndThenWhatFitsOfTitleLegendSentenceAndFooter(
      double height, double left, String shown) {
    Sketch sketch = Sketches.inLettersOf(5);
    Area rest = FRAME.draw(sketch, new Area(0, 0, 400, height), 100);
    assertThat(rest.height()).isCloseTo(left, within(1e-9));
    assertThat(firstLetters(sketch)).isEqualTo(shown);
    assertThat(sketch.page().isLegible()).isEqualTo(shown.equals("XEsS"));
  }

  private static String firstLetters(Sketch sketch) {
    return Labels.texts(sketch.finished()).stream()
        .map(text -> text.substring(0, 1))
        .collect(Collectors.joining());
  }
}
