package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.insight.advice.Harm;
import org.cadenceplanner.insight.advice.Weights;
import org.cadenceplanner.schedule.Schedule;

/// What each day of the year costs that the next release may be due on: a strip for each cadence
/// and support looked at, the stronger the dearer, with the places of the best days under it.
///
/// It stands alone: title, what was looked at, legend, axis, source and weights are in it.
///
/// @param schedule what the scenario comes to as it is
/// @param advice what the search found
public record AdviceChart(Schedule schedule, Advice advice) implements Sheet {
  private static final double LEAST_PLOT = 90;
  private static final double GRADES = 36;
  private static final double LINE = 8;

  @Override
  public Caption caption() {
    return title().caption("", footer());
  }

  @Override
  public Page page(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Frame frame = new Frame(title(), legend(), footer());
    drawStrips(advice, sketch, frame.draw(sketch, sketch.inside(), LEAST_PLOT));
    return sketch.page();
  }

  /// Draws the months and the strips of what a search found into an area, and tells where they are.
  static List<StripPlot> drawStrips(Advice advice, Sketch sketch, Area plot) {
    YearAxis axis = new YearAxis(plot.x(), plot.right());
    new YearHeader(axis).draw(sketch, plot);
    Area strips = plot.below(YearHeader.height(sketch));
    double height = strips.height() / Math.max(1, advice.strips().size());
    List<StripPlot> plots = new ArrayList<>();
    for (int i = 0; i < advice.strips().size(); i++) {
      Area area = strips.below(i * height).top(height);
      plots.add(CostStrip.of(advice, advice.strips().get(i), axis).draw(sketch, area));
    }
    return plots;
  }

  private Footer footer() {
    return Sources.basis(schedule, weights(advice.search().weights()));
  }

  private TitleBlock title() {
    return new TitleBlock(
        schedule.plan().name(),
        tr("%s, the cost of every day", schedule.scenario().name()),
        String.join(" ", AdviceInWords.summary(advice)));
  }

  private static String weights(Weights weights) {
    List<String> costs = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      costs.add(harm.key() + " " + Words.number(weights.of(harm)));
    }
    return tr("Weights: %s.", String.join(", ", costs));
  }

  static Legend legend() {
    return new Legend(
        List.of(
            new Legend.Entry.Own(
                tr("cost, stronger where it is more"), GRADES, AdviceChart::grades),
            new Legend.Entry.Own(tr("due now"), LINE, AdviceChart::now),
            new Legend.Entry.Own(tr("the best days, by rank"), LINE, AdviceChart::rank)));
  }

  private static void grades(Sketch sketch, Area area, Subject subject) {
    LegendSample.grades(sketch, area, subject, i -> CostStrip.ink(sketch.palette(), i / 2.0));
  }

  private static void now(Sketch sketch, Area area, Subject subject) {
    double x = area.x() + area.width() / 2;
    sketch.add(
        Mark.Line.of(
                x, area.y() - 2, x, area.bottom() + 2, Stroke.solid(sketch.palette().text(), 1.5))
            .about(subject));
  }

  private static void rank(Sketch sketch, Area area, Subject subject) {
    sketch.writeAround(
        "1",
        area.x() + area.width() / 2,
        area.y() + area.height() / 2,
        sketch.type().smallStrong(),
        sketch.palette().text());
  }
}
