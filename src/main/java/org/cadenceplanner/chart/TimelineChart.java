package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The branches of one scenario over time, and under them, on the same axis, how many there are at
/// once and what the people can look after.
///
/// It stands alone: title, rules, legend, axis, source and the plan's today are in it.
///
/// @param schedule what the scenario comes to
/// @param index the days off of the plan's calendars
/// @param from the first day shown
/// @param until the first day after those shown
/// @param ghosts where the rules would have put releases
/// @param forecast when its releases may come, if that is shown
public record TimelineChart(
    Schedule schedule,
    DayIndex index,
    LocalDate from,
    LocalDate until,
    List<Ghost> ghosts,
    Optional<Forecast> forecast)
    implements Sheet {

  private static final double LEAST_PLOT = 140;

  /// @throws IllegalArgumentException if `until` is not after `from`
  public TimelineChart {
    ghosts = List.copyOf(ghosts);
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException(
          tr("a chart from %s until %s; allowed: an end after the start", from, until));
    }
  }

  /// A chart without ghosts.
  ///
  /// @throws IllegalArgumentException if `until` is not after `from`
  public TimelineChart(Schedule schedule, DayIndex index, LocalDate from, LocalDate until) {
    this(schedule, index, from, until, List.of(), Optional.empty());
  }

  /// The chart of the whole horizon.
  public static TimelineChart of(Schedule schedule, DayIndex index) {
    return new TimelineChart(schedule, index, schedule.horizon().first(), schedule.horizon().end());
  }

  /// The chart of the releases that came in some years, with where the rules would have put them.
  public static TimelineChart of(Backtest backtest, DayIndex index, Horizon years) {
    return new TimelineChart(
        backtest.came(), index, years.first(), years.end(), Ghost.of(backtest), Optional.empty());
  }

  /// This chart with when its releases may come.
  public TimelineChart withForecast(Forecast shown) {
    return new TimelineChart(schedule, index, from, until, ghosts, Optional.of(shown));
  }

  @Override
  public Caption caption() {
    return title().caption(FiguresInWords.summary(schedule), footer());
  }

  @Override
  public Page page(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Timeline timeline = timeline(sketch);
    timeline.draw(sketch, drawFrame(timeline, sketch));
    return sketch.page();
  }

  /// The branches, of which there may be a thousand, are drawn for it only where they have room.
  @Override
  public boolean isLegible(Size size, TextMeasure measure) {
    Sketch sketch = new Sketch(size, Palette.light(), measure);
    Timeline timeline = timeline(sketch);
    Area plots = drawFrame(timeline, sketch);
    if (!timeline.hasRoom(sketch, plots)) {
      return false;
    }
    timeline.draw(sketch, plots);
    return sketch.page().isLegible();
  }

  private Timeline timeline(Sketch sketch) {
    BranchStory story =
        BranchStory.of(schedule, from, until)
            .withGhosts(ghosts)
            .withForecast(forecast.map(Forecast::releases).orElse(List.of()));
    return Timeline.of(schedule, index, story, sketch);
  }

  /// Draws what stands around the plots and returns what is left for them.
  private Area drawFrame(Timeline timeline, Sketch sketch) {
    return new Frame(title(), timeline.legend(sketch), footer())
        .draw(sketch, sketch.inside(), LEAST_PLOT);
  }

  private Footer footer() {
    Footer sources = new Sources(List.of(schedule), index).footer();
    return forecast.map(it -> sources.and(ForecastInWords.source(it))).orElse(sources);
  }

  private TitleBlock title() {
    return new TitleBlock(
        schedule.plan().name(),
        schedule.scenario().name(),
        Sentence.of(RulesInWords.of(schedule.scenario())));
  }
}
