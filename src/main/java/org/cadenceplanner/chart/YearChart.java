package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The years of a plan one above the other, each day shaded by the share of committers on holiday,
/// with releases and milestones on top and the cadence's places in the year as columns: in which
/// years a cadence comes near which holidays. Several scenarios stand under each other.
///
/// It stands alone: title, rules, legend, axis, source and the plan's today are in it.
///
/// @param schedules what each scenario comes to, 1 to 12
/// @param index the days off of the plan's calendars
public record YearChart(List<Schedule> schedules, DayIndex index) implements Sheet {

  private static final double LEAST_PLOT = 120;

  /// @throws IllegalArgumentException if there are no scenarios, or more than 12
  public YearChart {
    schedules = List.copyOf(schedules);
    SideBySide.requireNumber(schedules);
  }

  @Override
  public Caption caption() {
    return title().caption(FiguresInWords.cadences(schedules), footer());
  }

  @Override
  public Page page(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Years years = Years.of(schedules, index);
    Frame frame = new Frame(title(), years.legend(), footer());
    years.draw(sketch, frame.draw(sketch, sketch.inside(), LEAST_PLOT * schedules.size()));
    return sketch.page();
  }

  private Footer footer() {
    return new Sources(schedules, index).footer();
  }

  private TitleBlock title() {
    Schedule first = schedules.getFirst();
    RulesApart rules = new RulesApart(schedules.stream().map(Schedule::scenario).toList());
    String option =
        schedules.size() == 1
            ? tr("%s, year by year", first.scenario().name())
            : tr("%s scenarios, year by year", schedules.size());
    return new TitleBlock(first.plan().name(), option, rules.shared());
  }
}
