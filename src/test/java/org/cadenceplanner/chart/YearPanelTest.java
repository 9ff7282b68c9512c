package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The years 2018 to 2024 of two scenarios in a window.
class YearPanelTest {
  private static final Plans PLANS =
      Plans.of(Scenarios.every(6).named("6 months")).and(Scenarios.every(8).named("8 months"));
  private static final YearPanel PANEL = new YearPanel(PLANS.scheduler().all(), PLANS.index());

  @Test
  void itHasARowForEachYearOfEachScenario() {
    assertThat(PANEL.rows()).isEqualTo(14);
  }

  @ParameterizedTest(name = "letters of {0}")
  @CsvSource({"1, 466", "0.5, 233", "2, 1008"})
  void itAsksForTheHeightOfItsRowsItsNamesAndItsLegend(double letters, double height) {
    assertThat(PANEL.readableHeight(letters)).isEqualTo(height);
  }

  @ParameterizedTest(name = "letters of {0}")
  @CsvSource({"1, 1950", "2, 3976"})
  void moreHeightThanThisMakesItsRowsNoHigher(double letters, double height) {
    assertThat(PANEL.greatestHeight(letters)).isEqualTo(height);
    assertThat(rowHeight(0.9 * height, letters)).isLessThan(120 * letters);
    assertThat(rowHeight(height, letters)).isEqualTo(120 * letters);
    assertThat(rowHeight(2 * height, letters)).isEqualTo(120 * letters);
  }

  private static double rowHeight(double height, double letters) {
    Size size = new Size(1100, (int) height, letters);
    return PANEL.drawn(size, Palette.light(), new EvenLetters(5)).plots().getFirst().rowHeight();
  }

  @Test
  void atThatHeightEveryReleaseHasItsVersion() {
    List<String> texts = Labels.texts(drawn((int) PANEL.readableHeight(1)));

    assertThat(texts).contains("4.11", "4.12", "4.19", "4.23");
  }

  @ParameterizedTest(name = "{0} high")
  @CsvSource({"230, false", "300, true"})
  void itsLegendIsDrawnWhereEachScenarioKeepsAHundredUnits(int height, boolean hasLegend) {
    assertThat(Labels.texts(drawn(height)).contains("planned release")).isEqualTo(hasLegend);
  }

  private static Drawing drawn(int height) {
    return PANEL.draw(new Size(1100, height), Palette.light(), new EvenLetters(5));
  }
}
