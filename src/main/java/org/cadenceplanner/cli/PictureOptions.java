package org.cadenceplanner.cli;

import java.util.Optional;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.export.PictureFormat;
import picocli.CommandLine.Option;

/// The size and the colours of a picture.
final class PictureOptions {
  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "1600",
      description = "The width before scaling; ${DEFAULT-VALUE} if none is given.")
  private int width = Pictures.USUAL_WIDTH;

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      description =
          "The height before scaling; 900 if none is given, or as much more as the chart needs.")
  private Optional<Integer> height = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "1|2|3",
      defaultValue = "1",
      description = "How many times larger; ${DEFAULT-VALUE} if none is given.")
  private int scale = 1;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light or dark; ${DEFAULT-VALUE} if none is given.")
  private Theme theme = Theme.LIGHT;

  /// The colours of a chart.
  enum Theme {
    LIGHT,
    DARK
  }

  /// What draws pictures with these options.
  ///
  /// @throws BadInput if the size or the scale is out of bounds
  Pictures pictures(PictureFormat format) {
    return Pictures.of(format, width, height, scale, palette());
  }

  private Palette palette() {
    return switch (theme) {
      case LIGHT -> Palette.light();
      case DARK -> Palette.dark();
    };
  }
}
