package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import org.cadenceplanner.chart.ChartKind;

/// The screens of the window, in their order, and the chart of each.
public enum ScreenKind {
  TIMELINE(1, ChartKind.TIMELINE),
  YEAR(2, ChartKind.YEAR),
  COMPARE(3, ChartKind.COMPARE),
  LOAD(4, ChartKind.LOAD);

  private final int number;
  private final ChartKind chart;

  ScreenKind(int number, ChartKind chart) {
    this.number = number;
    this.chart = chart;
  }

  /// The screen of a kind of chart.
  public static ScreenKind of(ChartKind chart) {
    return Arrays.stream(values()).filter(it -> it.chart == chart).findFirst().orElseThrow();
  }

  /// The kind of its chart.
  public ChartKind chart() {
    return chart;
  }

  /// What it is called on its button.
  public String word() {
    return switch (this) {
      case TIMELINE -> tr("Timeline");
      case YEAR -> tr("Year");
      case COMPARE -> tr("Compare");
      case LOAD -> tr("Load");
    };
  }

  /// Its number on the keys that show it, from 1.
  public int number() {
    return number;
  }
}
