package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import org.cadenceplanner.store.ChartSettings;

/// The screens of the window, in their order, and the chart of each.
public enum ScreenKind {
  TIMELINE(1, ChartSettings.Kind.TIMELINE),
  YEAR(2, ChartSettings.Kind.YEAR),
  COMPARE(3, ChartSettings.Kind.COMPARE),
  LOAD(4, ChartSettings.Kind.LOAD);

  private final int number;
  private final ChartSettings.Kind chart;

  ScreenKind(int number, ChartSettings.Kind chart) {
    this.number = number;
    this.chart = chart;
  }

  /// The screen of a kind of chart.
  public static ScreenKind of(ChartSettings.Kind chart) {
    return Arrays.stream(values()).filter(it -> it.chart == chart).findFirst().orElseThrow();
  }

  /// The kind of its chart.
  public ChartSettings.Kind chart() {
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
