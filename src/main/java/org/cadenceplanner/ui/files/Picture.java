package org.cadenceplanner.ui.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.TimelineChart;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PngWriter;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.WholeFile;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;

/// The chart of a scenario as a picture to be written.
///
/// @param scenario the scenario's name
/// @param width the width before scaling
/// @param height the height before scaling
/// @param scale how many pixels a unit has across, 1 to 3
/// @param dark whether it has the dark colours
record Picture(String scenario, int width, int height, int scale, boolean dark) {

  /// @throws IllegalArgumentException if the size or the scale is out of bounds
  Picture {
    PngWriter.requireSize(width, height, scale);
  }

  Picture withScenario(String other) {
    return new Picture(other, width, height, scale, dark);
  }

  Picture withWidth(int other) {
    return new Picture(scenario, other, height, scale, dark);
  }

  Picture withHeight(int other) {
    return new Picture(scenario, width, other, scale, dark);
  }

  Picture withScale(int other) {
    return new Picture(scenario, width, height, other, dark);
  }

  Picture withDark(boolean other) {
    return new Picture(scenario, width, height, scale, other);
  }

  /// Draws the picture; not for the screen's thread.
  ///
  /// @param history what the rules are held against, if anything
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  byte[] png(Plan plan, Planning planning, Optional<PublishedHistory> history)
      throws UnusableCalendars {
    Planned planned = planning.fromNothing(plan, scenario);
    return png(
        history.isEmpty()
            ? TimelineChart.of(planned.schedule(), planned.index())
            : TimelineChart.of(
                planning.held(planned, history.get()), planned.index(), plan.horizon()));
  }

  /// Writes a picture, whole or not at all; not for the screen's thread.
  ///
  /// @throws NotWritten if it cannot be written; what is there stays as it is
  static void write(byte[] png, Path file) throws NotWritten {
    try {
      if (PlanFiles.isPlan(file)) {
        throw new FileSystemException(file.toString(), null, "is a plan, not a picture");
      }
      WholeFile.replace(file, png);
    } catch (IOException e) {
      throw NotWritten.because(e, file, png.length);
    }
  }

  private byte[] png(TimelineChart chart) {
    BundledFont font = BundledFont.load();
    Palette palette = dark ? Palette.dark() : Palette.light();
    return new PngWriter(font)
        .encode(chart.draw(new Size(width, height), palette, font.textMeasure()), scale);
  }
}
