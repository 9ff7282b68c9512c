package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
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

/// What the votes come to.
///
/// @param schedule what a scenario voted on comes to, for the chart's source and today
/// @param unread why files could not be read; nothing of them is counted
record CountedVotes(Tally tally, Schedule schedule, List<String> unread) {
  private static final int WIDTH = 1600;

  CountedVotes {
    unread = List.copyOf(unread);
  }

  SurveyChart chart() {
    return new SurveyChart(schedule, tally);
  }

  /// The chart as a picture in the form that a file's name ends in, as high as it needs to be.
  ///
  /// @throws IllegalArgumentException if it can be read at no size
  byte[] picture(Path file, boolean dark) {
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
    return new PictureWriter(font).encode(page.drawing(), chart.caption(), format, 1);
  }
}
