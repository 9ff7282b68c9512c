package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A footer in a chart so narrow that each of its lines holds one word.
class FooterTest {

  @ParameterizedTest(name = "{0} words")
  @CsvSource({"8, true", "9, false"})
  void aFooterThatNeedsMoreThanEightLinesCannotBeReadHoweverHighTheChart(
      int words, boolean isLegible) {
    Frame frame =
        new Frame(
            new TitleBlock("Xen", "8 months", "Every 8 months."),
            new Legend(List.of()),
            new Footer("holidays ".repeat(words).strip()));
    Sketch sketch = Sketches.inLettersOf(5);
    frame.draw(sketch, new Area(0, 0, 80, 600), 50);

    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
    assertThat(Labels.texts(sketch.finished())).filteredOn("holidays"::equals).hasSizeBetween(7, 8);
  }
}
