package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.LoadInWords;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.schedule.Schedule;

/// The hours of work of one scenario month by month, by kind, with the line of what the people
/// have, and under them the hours of each year.
///
/// It stands alone: title, rules, legend, axis, source, the plan's today and what the hours rest on
/// are in it.
///
/// @param schedule what the scenario comes to
public record LoadChart(Schedule schedule) implements Sheet {
  private static final double LEAST_PLOT = 140;

  @Override
  public Caption caption() {
    return title().caption(new LoadInWords(schedule).summary(), footer());
  }

  @Override
  public Page page(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    LoadPlot plot = LoadPlot.of(schedule);
    Frame frame = new Frame(title(), plot.legend(sketch), footer());
    plot.draw(sketch, frame.draw(sketch, sketch.inside(), LEAST_PLOT));
    return sketch.page();
  }

  private Footer footer() {
    return Sources.basis(schedule, LoadPlot.of(schedule).words().basis());
  }

  private TitleBlock title() {
    return new TitleBlock(
        schedule.plan().name(),
        tr("%s, hours of work", schedule.scenario().name()),
        Sentence.of(RulesInWords.of(schedule.scenario())));
  }
}
