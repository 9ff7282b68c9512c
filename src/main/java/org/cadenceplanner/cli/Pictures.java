package org.cadenceplanner.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cadenceplanner.chart.AdviceChart;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.chart.LoadChart;
import org.cadenceplanner.chart.Page;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.SurveyChart;
import org.cadenceplanner.chart.TimelineChart;
import org.cadenceplanner.chart.YearChart;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PictureWriter;
import org.cadenceplanner.export.PngWriter;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.ChartSettings;

/// Charts as files, all of one form, size and theme.
///
/// @param format the form
/// @param size the size before scaling
/// @param growing whether a chart that cannot be read at this height is drawn higher
/// @param scale how many pixels a unit has across, or points: 1, 2 or 3
/// @param palette the colours
/// @param carried the text that travels in one of a size, if any does
record Pictures(
    PictureFormat format,
    Size size,
    boolean growing,
    int scale,
    Palette palette,
    Function<Size, Optional<String>> carried) {
  static final int USUAL_WIDTH = 1600;
  static final int USUAL_HEIGHT = 900;

  private static final String TOO_SMALL =
      "this chart cannot be read at %d by %d; allowed: --width %d --height %d, or more";
  private static final String UNREADABLE =
      "this chart cannot be read at %d by %d, nor at any size; choose fewer years or scenarios";

  private static final String TOO_MUCH =
      "there is too much for one picture, which would be %d pixels high; allowed: up to %d, so"
          + " choose fewer cadences or scenarios";

  /// What draws pictures with these settings.
  ///
  /// @throws BadInput if the size or the scale is out of bounds
  static Pictures of(PictureFormat format, ChartSettings settings) {
    int height = settings.height().orElse(USUAL_HEIGHT);
    requireSize(format, settings.width(), height, settings.scale());
    return new Pictures(
        format,
        new Size(settings.width(), height),
        settings.height().isEmpty(),
        settings.scale(),
        settings.dark() ? Palette.dark() : Palette.light(),
        _ -> Optional.empty());
  }

  private static void requireSize(PictureFormat format, int width, int height, int scale) {
    try {
      PictureWriter.requireSize(format, width, height, scale);
    } catch (IllegalArgumentException e) {
      throw new BadInput(Objects.toString(e.getMessage()));
    }
  }

  /// Pictures of the usual size and colours, larger where that is too small.
  ///
  /// @throws BadInput if they would be too high
  static Pictures usual(PictureFormat format, long height) {
    if (height > PngWriter.LONGEST_SIDE) {
      throw new BadInput(TOO_MUCH.formatted(height, PngWriter.LONGEST_SIDE));
    }
    Size size = new Size(USUAL_WIDTH, (int) height);
    return new Pictures(format, size, true, 1, Palette.light(), _ -> Optional.empty());
  }

  /// The settings of a picture of the usual size and colours.
  static ChartSettings usual(ChartKind kind, List<String> scenarios, LocalDate today) {
    return ChartSettings.plain(kind, scenarios, USUAL_WIDTH, Optional.empty(), 1, today);
  }

  /// The same with another text that travels in them.
  Pictures carrying(Function<Size, Optional<String>> text) {
    return new Pictures(format, size, growing, scale, palette, text);
  }

  byte[] timeline(ScheduledPlan plan, Schedule schedule) {
    return file(TimelineChart.of(schedule, plan.index()));
  }

  /// What a scenario comes to, and when its releases may come.
  byte[] timeline(ScheduledPlan plan, Schedule schedule, Forecast forecast) {
    return file(TimelineChart.of(schedule, plan.index()).withForecast(forecast));
  }

  /// What came in the years of a plan, and where the rules would have put it.
  byte[] timeline(ScheduledPlan plan, Backtest backtest) {
    return file(TimelineChart.of(backtest, plan.index(), plan.plan().horizon()));
  }

  /// @throws BadInput if there are more scenarios than one chart can hold
  byte[] year(ScheduledPlan plan, List<Schedule> schedules) {
    requireAtMost(CompareChart.MOST_SCENARIOS, schedules);
    return file(new YearChart(schedules, plan.index()));
  }

  /// @param forecasts when the releases of each may come; empty if that is not shown
  /// @throws BadInput if there are more scenarios than one chart can hold
  byte[] compare(ScheduledPlan plan, List<Schedule> schedules, List<Forecast> forecasts) {
    requireAtMost(CompareChart.MOST_SCENARIOS, schedules);
    return file(new CompareChart(schedules, plan.index()).withForecasts(forecasts));
  }

  /// @throws BadInput if there are more scenarios than one chart can hold
  static void requireAtMost(int most, List<Schedule> schedules) {
    if (schedules.size() > most) {
      throw new BadInput(
          "%s scenarios in one chart; allowed: at most %s, chosen with --scenario"
              .formatted(schedules.size(), most));
    }
  }

  /// The work of a scenario over time.
  byte[] load(Schedule schedule) {
    return file(new LoadChart(schedule));
  }

  /// What every day of the year costs that the next release of a scenario may be due on.
  byte[] advice(Schedule schedule, Advice advice) {
    return file(new AdviceChart(schedule, advice));
  }

  /// How the votes on the scenarios of a plan are spread.
  byte[] survey(Schedule schedule, Tally tally) {
    return file(new SurveyChart(schedule, tally));
  }

  /// The size at which a chart is drawn that cannot be read at the one asked for.
  ///
  /// @throws BadInput if it must not be larger, or no size would do
  private Size larger(Sheet sheet, TextMeasure measure) {
    Size enough =
        sheet
            .largerSize(size, PngWriter.LONGEST_SIDE, measure)
            .orElseThrow(() -> new BadInput(UNREADABLE.formatted(size.width(), size.height())));
    if (!growing || enough.width() != size.width()) {
      throw new BadInput(
          TOO_SMALL.formatted(size.width(), size.height(), enough.width(), enough.height()));
    }
    requireSize(format, enough.width(), enough.height(), scale);
    return enough;
  }

  private byte[] file(Sheet sheet) {
    BundledFont font = BundledFont.load();
    TextMeasure measure = font.textMeasure();
    Page asked = sheet.page(size, palette, measure);
    Size drawn = asked.isLegible() ? size : larger(sheet, measure);
    Page page = asked.isLegible() ? asked : sheet.page(drawn, palette, measure);
    return new PictureWriter(font, carried.apply(drawn))
        .encode(page.drawing(), sheet.caption(), format, scale);
  }
}
