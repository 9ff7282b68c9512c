package org.cadenceplanner.ui.files;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PictureWriter;
import org.cadenceplanner.export.PngWriter;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.ChartSettings;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.ScreenKind;

/// A picture whose chart is planned, so that it can be held against several sizes and be drawn.
/// None of it is for the screen's thread.
///
/// @param picture how it is to be drawn
/// @param sheet its chart
/// @param shown what the scenarios that it shows come to
/// @param planning how they were planned
/// @param beside what is shown with the scenario
record PlannedPicture(
    Picture picture, Sheet sheet, List<Schedule> shown, Planning planning, Picture.Beside beside) {
  PlannedPicture {
    shown = List.copyOf(shown);
  }

  /// The same of another size.
  ///
  /// @throws IllegalArgumentException if it is out of bounds
  PlannedPicture withSize(Size size) {
    return new PlannedPicture(picture.withSize(size), sheet, shown, planning, beside);
  }

  /// The size from which on it can be read, its own where that is enough.
  ///
  /// @return empty where it can be read at no size
  Optional<Size> legibleSize() {
    return sheet.legibleSize(
        picture.size(), PngWriter.LONGEST_SIDE, BundledFont.load().textMeasure());
  }

  /// The file of the picture.
  ///
  /// @throws CalendarFailure if a calendar that is to travel in it cannot be read
  byte[] file() throws CalendarFailure {
    BundledFont font = BundledFont.load();
    Palette palette = picture.dark() ? Palette.dark() : Palette.light();
    Drawing drawing = sheet.draw(picture.size(), palette, font.textMeasure());
    return new PictureWriter(font, carried())
        .encode(drawing, sheet.caption(), picture.format(), picture.scale());
  }

  private Optional<String> carried() throws CalendarFailure {
    if (!picture.withPlan()) {
      return Optional.empty();
    }
    Plan plan = shown.getFirst().plan();
    return Optional.of(planning.carried(plan).withChart(settings(plan)).text());
  }

  private ChartSettings settings(Plan plan) {
    boolean isTimeline = picture.kind() == ScreenKind.TIMELINE;
    boolean isHeld = isTimeline && beside.history().isPresent();
    return new ChartSettings(
        picture.kind().chart(),
        shown.stream().map(schedule -> schedule.scenario().name()).toList(),
        picture.width(),
        Optional.of(picture.height()),
        picture.scale(),
        picture.dark(),
        plan.today().orElseGet(planning::today),
        !isHeld && (isTimeline || picture.isOfAll()) && beside.forecast(),
        isHeld);
  }
}
