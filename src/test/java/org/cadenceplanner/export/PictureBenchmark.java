package org.cadenceplanner.export;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.TimelineChart;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Scheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a chart of 1600 by 900 takes to become a picture of twice that.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PictureBenchmark {
  private static final int SCALE = 2;
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);

  private final BundledFont font = BundledFont.load();
  private final PngWriter writer = new PngWriter(font);
  private final Size size = new Size(1600, 900);
  private final Plan plan = SamplePlans.xen2018();
  private final DayIndex index = SamplePlans.index(plan);
  private final TimelineChart timeline =
      TimelineChart.of(new Scheduler(plan, index, TODAY).all().get(1), index);
  private final Drawing drawing = drawn();

  private Drawing drawn() {
    return timeline.draw(size, Palette.light(), font.textMeasure());
  }

  @Benchmark
  public BufferedImage painted() {
    return writer.paint(drawing, SCALE);
  }

  @Benchmark
  public BufferedImage drawnAndPainted() {
    return writer.paint(drawn(), SCALE);
  }

  /// Painted and encoded.
  @Benchmark
  public byte[] png() {
    return writer.encode(drawing, SCALE);
  }
}
