package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of all charts, over plans and sizes that try them hard.
class ChartLabelsTest {

  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();

  private static final List<Size> SIZES =
      List.of(
          new Size(1600, 900),
          new Size(1000, 700),
          new Size(600, 400),
          new Size(400, 900),
          new Size(2000, 300),
          new Size(4000, 3000),
          new Size(250, 180),
          new Size(100, 100));

  /// Drawn once, and only where they are asked for: other tests use this class too.
  private static final class Drawings {
    private static final List<Arguments> ALL = drawings();
  }

  static List<Arguments> charts() {
    return Drawings.ALL;
  }

  private static List<Arguments> drawings() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    plans().forEach((name, plan) -> charts.putAll(charts(name, plan)));
    List<Arguments> drawings = new ArrayList<>();
    charts.forEach(
        (name, chart) ->
            SIZES.forEach(
                size ->
                    drawings.add(
                        Arguments.of(
                            name + " at " + size.width() + " by " + size.height(),
                            chart.draw(size, Palette.light(), MEASURE)))));
    return drawings;
  }

  private static Map<String, Plan> plans() {
    Map<String, Plan> plans = new LinkedHashMap<>();
    plans.put("xen 2018", SamplePlans.xen2018());
    plans.put("small", SamplePlans.small());
    plans.put("empty", SamplePlans.empty());
    plans.put("strange names", SamplePlans.strange());
    plans.put(
        "a hundred years",
        SamplePlans.every(Length.ofMonths(9), 1990, 2089, SamplePlans.xenPhases()));
    plans.put(
        "a thousand releases",
        SamplePlans.every(Length.ofDays(3), 2020, 2028, SamplePlans.xenPhases()));
    plans.put("short support", SamplePlans.every(Length.ofWeeks(6), 2020, 2021, List.of()));
    return plans;
  }

  /// Charts of all kinds of a plan.
  static Map<String, Chart> charts(String name, Plan plan) {
    Map<String, Chart> charts = new LinkedHashMap<>();
    var schedules = SamplePlans.schedules(plan);
    var index = SamplePlans.index(plan);
    charts.put(name + ", timeline", TimelineChart.of(schedules.getLast(), index));
    charts.put(name + ", compared", new CompareChart(schedules, index));
    charts.put(
        name + ", panels",
        new ComparePanel(schedules, index, schedules.getLast().scenario().name()));
    charts.put(name + ", year by year", new YearChart(schedules, index));
    charts.put(name + ", years of one", new YearPanel(List.of(schedules.getLast()), index));
    charts.put(name + ", load", new LoadChart(schedules.getLast()));
    charts.put(name + ", load in a window", new LoadPanel(schedules.getFirst()));
    LocalDate today = schedules.getFirst().today();
    charts.put(
        name + ", one day",
        new TimelineChart(schedules.getFirst(), index, today, today.plusDays(1)));
    charts.put(
        name + ", 45 days",
        new TimelineChart(schedules.getFirst(), index, today.minusDays(40), today.plusDays(5)));
    addCloser(name, schedules, index, charts);
    return charts;
  }

  private static void addCloser(
      String name, List<Schedule> schedules, DayIndex index, Map<String, Chart> charts) {
    Schedule first = schedules.getFirst();
    DaysShown all = DaysShown.all(first.horizon());
    DaysShown days = all.zoomed(all.days() / 100.0, first.today());
    charts.put(
        name + ", 100 days of panels",
        new ComparePanel(schedules, index, days, first.scenario().name()));
    charts.put(name + ", 100 days of load in a window", new LoadPanel(first).on(days));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void noTwoLabelsOverlap(String name, Drawing drawing) {
    assertNoneOverlap(drawing);
  }

  static void assertNoneOverlap(Drawing drawing) {
    List<Mark.Label> labels = Labels.of(drawing);
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (ink(labels.get(i)).intersects(ink(labels.get(j)))) {
          fail("'%s' overlaps '%s'", labels.get(i).text(), labels.get(j).text());
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void noLabelLeavesTheDrawing(String name, Drawing drawing) {
    assertNoneLeaves(drawing);
  }

  static void assertNoneLeaves(Drawing drawing) {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    for (Mark.Label label : Labels.of(drawing)) {
      assertThat(whole.contains(ink(label))).as(label.toString()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void labelsAreAsWideAsTheyAreMeasured(String name, Drawing drawing) {
    for (Mark.Label label : Labels.of(drawing)) {
      assertThat(label.width()).isEqualTo(MEASURE.width(label.text(), label.style()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void boxesStayInsideTheDrawing(String name, Drawing drawing) {
    Rectangle2D whole =
        new Rectangle2D.Double(-0.01, -0.01, drawing.width() + 0.02, drawing.height() + 0.02);
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Box box) {
        assertThat(whole.contains(box.x(), box.y(), box.width(), box.height()))
            .as(box.toString())
            .isTrue();
      }
    }
  }

  // What letters cover: a capital's height above the baseline, a descender's depth below it.
  private static Rectangle2D ink(Mark.Label label) {
    double size = label.style().size();
    return new Rectangle2D.Double(
        label.x(), label.baseline() - 0.75 * size, label.width(), 0.95 * size);
  }
}
