package org.cadenceplanner.cli;

import java.util.Optional;
import org.cadenceplanner.store.ChartSettings;
import picocli.CommandLine.Option;

/// The size and the colours of a picture.
final class PictureOptions {
  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      description = "The width before scaling; 1600 if none is given.")
  private Optional<Integer> width = Optional.empty();

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      description =
          "The height before scaling; 900 if none is given, or as much more as the chart needs.")
  private Optional<Integer> height = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "1|2|3",
      description = "How many times larger; 1 if none is given.")
  private Optional<Integer> scale = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "light or dark; light if none is given.")
  private Optional<Theme> theme = Optional.empty();

  /// The colours of a chart.
  enum Theme {
    LIGHT,
    DARK
  }

  /// Settings with the size and the colours that are given.
  ChartSettings over(ChartSettings settings) {
    return new ChartSettings(
        settings.kind(),
        settings.scenarios(),
        width.orElse(settings.width()),
        height.or(settings::height),
        scale.orElse(settings.scale()),
        theme.map(Theme.DARK::equals).orElse(settings.dark()),
        settings.today(),
        settings.forecast(),
        settings.backtest());
  }
}
