package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastComparison;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// Scenarios of one plan side by side on one axis and one scale, and under them their figures, the
/// best of each row marked.
///
/// @param schedules what each scenario comes to, 1 to 12; two to six are read best
/// @param index the days off of the plan's calendars
/// @param forecasts when their releases may come, in the order of the schedules, which is told
///   under the figures; empty if that is not shown
/// @param hasFigures whether the figures are under them, and not elsewhere on the page
public record CompareChart(
    List<Schedule> schedules, DayIndex index, List<Forecast> forecasts, boolean hasFigures)
    implements Sheet {

  /// The most scenarios in one chart.
  public static final int MOST_SCENARIOS = 12;

  private static final double LEAST_PLOT = 240;
  private static final double SHARE_OF_PANELS = 0.6;

  /// @throws IllegalArgumentException if there are no scenarios, or more than 12
  public CompareChart {
    schedules = List.copyOf(schedules);
    forecasts = List.copyOf(forecasts);
    SideBySide.requireNumber(schedules);
  }

  /// A chart without forecasts.
  public CompareChart(List<Schedule> schedules, DayIndex index) {
    this(schedules, index, List.of(), true);
  }

  /// The same chart with when the releases may come.
  ///
  /// @param shown the forecasts, one for each of the schedules
  public CompareChart withForecasts(List<Forecast> shown) {
    return new CompareChart(schedules, index, shown, hasFigures);
  }

  /// This chart for a paper that has the figures in a table.
  public CompareChart withoutFigures() {
    return new CompareChart(schedules, index, forecasts, false);
  }

  @Override
  public Caption caption() {
    return title().caption(FiguresInWords.summary(schedules), footer());
  }

  @Override
  public Page page(Size size, Palette palette, TextMeasure measure) {
    if (!hasFigures) {
      return page(new Sketch(size, palette, measure), Optional.empty());
    }
    Comparison comparison = comparison();
    Page usual =
        page(new Sketch(size, palette, measure), Optional.of(new FigureTable(comparison, false)));
    if (usual.isLegible()) {
      return usual;
    }
    Page withLowTable =
        page(new Sketch(size, palette, measure), Optional.of(new FigureTable(comparison, true)));
    return withLowTable.isLegible() ? withLowTable : usual;
  }

  private Page page(Sketch sketch, Optional<FigureTable> table) {
    Area inside = sketch.inside();
    SideBySide panels =
        SideBySide.of(schedules, index, sketch, inside.top(inside.height() * SHARE_OF_PANELS));
    Frame frame = new Frame(title(), panels.legend(sketch), footer());
    Area rest = frame.draw(sketch, inside, LEAST_PLOT);
    Area room = table.map(figures -> above(figures, sketch, rest)).orElse(rest);
    panels.draw(sketch, room, Optional.empty());
    return sketch.page();
  }

  /// Draws the figures, and tells what is left above them.
  private static Area above(FigureTable figures, Sketch sketch, Area area) {
    double height = figures.height(sketch, area);
    figures.draw(sketch, area.base(height));
    return area.above(height + sketch.type().of(10));
  }

  private Comparison comparison() {
    List<Optional<Forecast>> possible =
        forecasts.stream().map(it -> Optional.of(it).filter(Forecast::isPossible)).toList();
    return Comparison.of(schedules).with(ForecastComparison.of(possible));
  }

  private Footer footer() {
    Footer sources = new Sources(schedules, index).footer();
    return forecasts.stream()
        .findFirst()
        .map(any -> sources.and(ForecastInWords.source(any)))
        .orElse(sources);
  }

  private TitleBlock title() {
    Schedule first = schedules.getFirst();
    RulesApart rules = new RulesApart(schedules.stream().map(Schedule::scenario).toList());
    String option =
        schedules.size() == 1
            ? first.scenario().name()
            : tr("%s scenarios side by side", schedules.size());
    return new TitleBlock(first.plan().name(), option, rules.shared());
  }
}
