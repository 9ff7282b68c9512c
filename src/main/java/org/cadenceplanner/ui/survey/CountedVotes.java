package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
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
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.CarriedPlan;

/// What the votes come to.
///
/// @param schedule what a scenario voted on comes to, for the chart's source and today
/// @param calendars where the plan's calendars are found, to travel in the chart's picture
/// @param unread why files could not be read; nothing of them is counted
record CountedVotes(Tally tally, Schedule schedule, Calendars calendars, List<String> unread) {
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
    return new PictureWriter(font, withPlan ? Optional.of(carried()) : Optional.empty())
        .encode(page.drawing(), chart.caption(), format, 1);
  }

  private String carried() throws CalendarFailure {
    Plan plan = schedule.plan();
    return new CarriedPlan(plan, calendars.files(plan), Optional.empty()).text();
  }
}
