package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.chart.Page;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.SurveyChart;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PictureWriter;
import org.cadenceplanner.export.PngWriter;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planning;

/// What the votes come to.
///
/// @param schedule what a scenario voted on comes to, for the chart's source and today
/// @param planning how it was planned, for the plan that travels in the chart's picture
/// @param unread why files could not be read; nothing of them is counted
record CountedVotes(Tally tally, Schedule schedule, Planning planning, List<String> unread) {
  private static final int WIDTH = 1600;

  CountedVotes {
    unread = List.copyOf(unread);
  }

  SurveyChart chart() {
    return new SurveyChart(schedule, tally);
  }

  /// The chart as a picture in the form that a file's name ends in, as high as it needs to be.
  ///
  /// @param withPlan whether the plan travels in it
  /// @throws IllegalArgumentException if it can be read at no size
  /// @throws CalendarFailure if a calendar that is to travel in it cannot be read
  byte[] picture(Path file, boolean dark, boolean withPlan) throws CalendarFailure {
    PictureFormat format = PictureFormat.of(file.toString()).orElse(PictureFormat.PNG);
    BundledFont font = BundledFont.load();
    TextMeasure measure = font.textMeasure();
    SurveyChart chart = chart();
    Size size =
        chart
            .legibleSize(
                new Size(WIDTH, SurveyChart.readableHeight(tally)), PngWriter.LONGEST_SIDE, measure)
            .orElseThrow(
                () -> new IllegalArgumentException(tr("At no size this chart can be read.")));
    Page page = chart.page(size, dark ? Palette.dark() : Palette.light(), measure);
    return new PictureWriter(font, carried(withPlan))
        .encode(page.drawing(), chart.caption(), format, 1);
  }

  private Optional<String> carried(boolean withPlan) throws CalendarFailure {
    return withPlan ? Optional.of(planning.carried(schedule.plan()).text()) : Optional.empty();
  }
}
