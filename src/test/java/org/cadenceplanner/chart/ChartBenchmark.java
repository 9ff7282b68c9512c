package org.cadenceplanner.chart;

import java.util.concurrent.TimeUnit;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the charts of Xen's plan of 2018 take to be laid out at 1600 by 900.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChartBenchmark {
  private final Size size = new Size(1600, 900);
  private final TextMeasure measure = BundledFont.load().textMeasure();
  private final Plan plan = SamplePlans.xen2018();
  private final Chart timeline =
      TimelineChart.of(SamplePlans.schedules(plan).get(1), SamplePlans.index(plan));
  private final Chart comparison =
      new CompareChart(SamplePlans.schedules(plan), SamplePlans.index(plan));

  @Benchmark
  public Drawing timeline() {
    return timeline.draw(size, Palette.light(), measure);
  }

  @Benchmark
  public Drawing comparison() {
    return comparison.draw(size, Palette.light(), measure);
  }
}
