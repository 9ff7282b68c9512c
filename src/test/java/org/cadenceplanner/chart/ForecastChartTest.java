package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

/// When Xen's releases after July 2018 may come, every 8 months.
class ForecastChartTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Plan PLAN = SamplePlans.xen2018();
  private static final DayIndex INDEX = SamplePlans.index(PLAN);
  private static final Schedule SCHEDULE = SamplePlans.schedules(PLAN).get(1);
  private static final LocalDate DAY = LocalDate.of(2020, 7, 14);
  private static final String LEGEND = "release in 90, 80 and 50 % of the futures";

  @Test
  void aTimelineShowsWhenReleasesMayCome() throws IOException {
    Golden.assertGolden(drawn("4.7"), "xen-2018-forecast");
  }

  @Test
  void theBandOfAReleaseLiesAroundItsDayAndNarrowsToTheMiddle() {
    List<Mark.Box> bands =
        drawn("4.7")
            .marksAbout(new Part.Forecast("8 months", Version.of("4.14")).subject())
            .stream()
            .filter(Mark.Box.class::isInstance)
            .map(Mark.Box.class::cast)
            .toList();
    assertThat(bands).hasSize(3);
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i).x()).isGreaterThanOrEqualTo(bands.get(i - 1).x());
      assertThat(bands.get(i).width()).isLessThanOrEqualTo(bands.get(i - 1).width());
    }
    assertThat(bands.getLast().width()).isLessThan(bands.getFirst().width());
  }

  @Test
  void theLegendAndTheFooterSayWhatTheBandsAre() {
    assertThat(drawn("4.7").marksAbout(new Part.Sample(LEGEND).subject())).isNotEmpty();
    assertThat(texts(drawn("4.7")))
        .contains("Forecast: 10,000 futures by 5 slips, 4.7 to 4.11. Counted against 6 months");
  }

  @Test
  void whereThereIsNoForecastTheFooterSaysWhy() {
    assertThat(drawn("4.9").marksAbout(new Part.Sample(LEGEND).subject())).isEmpty();
    assertThat(texts(drawn("4.9")))
        .contains("No forecast: the history has 3 slips to go by; at least 5 are needed.");
  }

  @Test
  void aReleaseTellsWhenItMayComeAfterAllElseAndItsBandThatAlone() {
    Part.Release release = new Part.Release("8 months", Version.of("4.14"));
    List<String> ofRelease = words(List.of()).of(Optional.of(release.subject()), DAY);
    List<String> ofDay = words(List.of()).of(Optional.empty(), DAY);
    SubjectInWords words = words(forecast("4.7").releases());
    String sentence =
        ForecastInWords.release(
            forecast("4.7").releases().stream()
                .filter(it -> it.version().equals(release.version()))
                .findFirst()
                .orElseThrow());

    assertThat(words.of(Optional.of(release.subject()), DAY))
        .containsExactlyElementsOf(joined(ofRelease, List.of(sentence)));
    Part.Forecast band = new Part.Forecast("8 months", Version.of("4.14"));
    assertThat(words.of(Optional.of(band.subject()), DAY))
        .containsExactlyElementsOf(joined(List.of(sentence), ofDay));
  }

  private static List<String> joined(List<String> lines, List<String> others) {
    return Stream.concat(lines.stream(), others.stream()).toList();
  }

  private static SubjectInWords words(List<ReleaseForecast> releases) {
    return new SubjectInWords(SCHEDULE, INDEX, List.of(), releases);
  }

  private static String texts(Drawing drawing) {
    return String.join(" ", Labels.texts(drawing));
  }

  /// The chart where 6 months were meant from a release on.
  private static Drawing drawn(String first) {
    return TimelineChart.of(SCHEDULE, INDEX)
        .withForecast(forecast(first))
        .draw(new Size(1600, 900), Palette.light(), MEASURE);
  }

  private static Forecast forecast(String first) {
    return Forecast.of(
        PLAN,
        INDEX,
        LocalDate.of(2018, 7, 11),
        SCHEDULE.scenario(),
        List.of(new PastInterval(Version.of(first), Length.ofMonths(6))),
        Draws.usual());
  }
}
