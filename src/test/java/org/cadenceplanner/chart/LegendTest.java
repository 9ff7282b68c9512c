package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.schedule.ReleaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a legend and how it is broken into lines, in letters that are 5 wide. A state of
/// releases takes 18 besides its name, and 18 more keep it apart from the next.
class LegendTest {
  private static final Palette PALETTE = Palette.light();
  private static final String TEN = "overdue xx";
  private static final double ENTRY = 68;
  private static final double LINE = 19;

  @Test
  void everythingThatAChartMayShowHasASample() throws IOException {
    Ink strong = PALETTE.ramp().getFirst();
    Ink faint = PALETTE.ramp().getLast();
    List<Legend.Entry> entries =
        List.of(
            new Legend.Entry.Phase("full support", new PhaseSwatch(strong, true, false), false),
            new Legend.Entry.Phase("best effort", new PhaseSwatch(strong, false, false), false),
            new Legend.Entry.Phase("beta", new PhaseSwatch(faint, false, true), false),
            new Legend.Entry.Phase("security fixes", new PhaseSwatch(faint, true, false), true),
            new Legend.Entry.State("released", ReleaseState.RELEASED),
            new Legend.Entry.State("planned release", ReleaseState.PLANNED),
            new Legend.Entry.State("date set by hand", ReleaseState.PINNED),
            new Legend.Entry.State("overdue", ReleaseState.OVERDUE),
            new Legend.Entry.Skipped("skipped slot"),
            new Legend.Entry.ByRule("by rule"),
            new Legend.Entry.Milestones("milestone"),
            new Legend.Entry.Open("end not known"),
            new Legend.Entry.Holidays("holiday season"),
            new Legend.Entry.Limit("one person can look after 4"),
            new Legend.Entry.TooMany("more branches than a limit allows"),
            new Legend.Entry.Breaking("release that breaks a limit"),
            new Legend.Entry.MostBranches("limit on branches"),
            new Legend.Entry.BoldClass("LTS"));
    Sketch sketch = new Sketch(new Size(720, 100), PALETTE, BundledFont.load().textMeasure());
    new Legend(entries).withForecast(true).draw(sketch, sketch.inside());

    Golden.assertGolden(sketch.finished(), "legend-of-everything");
  }

  @ParameterizedTest(name = "{0} names in {1} units: {2} lines")
  @CsvSource({"1, 68, 1", "2, 154, 1", "2, 153, 2", "3, 154, 2", "5, 154, 3", "8, 154, 4"})
  void aNameThatDoesNotFitBeginsANewLine(int names, double width, int lines) {
    assertThat(legend(names).height(Sketches.inLettersOf(5), width)).isEqualTo(lines * LINE + 4);
    assertThat(baselines(drawn(legend(names), width))).hasSize(lines);
    assertThat(legend(names).isWhole(Sketches.inLettersOf(5), width)).isTrue();
  }

  @Test
  void ofMoreThanFourLinesOnlyFourAreDrawnAndTheLegendIsNotWhole() {
    assertThat(baselines(drawn(legend(9), 154))).hasSize(4);
    assertThat(Labels.texts(drawn(legend(9), 154))).hasSize(8);
    assertThat(legend(9).isWhole(Sketches.inLettersOf(5), 154)).isFalse();
  }

  @Test
  void aNameWiderThanTheLegendIsShortenedAndTheLegendIsNotWhole() {
    assertThat(Labels.texts(drawn(legend(1), ENTRY))).containsExactly(TEN);
    assertThat(Labels.texts(drawn(legend(1), ENTRY - 1))).containsExactly("overdue…");
    assertThat(legend(1).isWhole(Sketches.inLettersOf(5), ENTRY)).isTrue();
    assertThat(legend(1).isWhole(Sketches.inLettersOf(5), ENTRY - 1)).isFalse();
  }

  @Test
  void aNameTooLongForAnyChartIsShortenedAndTheLegendIsWholeAllTheSame() {
    Legend legend = new Legend(List.of(new Legend.Entry.Skipped("x".repeat(100))));

    assertThat(Labels.texts(drawn(legend, 1_000)).getFirst()).hasSize(80).endsWith("…");
    assertThat(legend.isWhole(Sketches.inLettersOf(5), 1_000)).isTrue();
  }

  @Test
  void theLongNameOfAGermanPhaseIsToldInWhole() {
    String name = "Vollständige Unterstützung einschließlich Fehlerkorrekturen";
    Legend legend = new Legend(List.of(new Legend.Entry.Skipped(name)));

    assertThat(Labels.texts(drawn(legend, 1_000)).getFirst()).isEqualTo(name);
  }

  @ParameterizedTest(name = "over a plot of at least {0}")
  @CsvSource({"77, true", "78, false"})
  void aLegendIsDrawnWhereThePlotUnderItKeepsWhatItNeeds(double leastPlot, boolean isDrawn) {
    Sketch sketch = Sketches.inLettersOf(5);
    Area inside = new Area(10, 20, 500, 100);
    Area rest = legend(3).over(sketch, inside, leastPlot);

    assertThat(rest).isEqualTo(isDrawn ? inside.below(LINE + 4) : inside);
    assertThat(Labels.texts(sketch.finished())).hasSize(isDrawn ? 3 : 0);
  }

  @Test
  void thePhaseThatIsHiddenIsStruckOutFromOneEndOfItsNameToTheOther() {
    PhaseSwatch swatch = new PhaseSwatch(PALETTE.ramp().getFirst(), true, false);
    Drawing drawing =
        drawn(new Legend(List.of(new Legend.Entry.Phase("full support", swatch, true))), 500);
    Mark.Label name = Labels.of(drawing).getFirst();

    assertThat(drawing.marks().getLast()).isInstanceOf(Mark.Line.class);
    assertThat(drawing.marks().getLast().bounds().left()).isEqualTo(name.x() - 1);
    assertThat(drawing.marks().getLast().bounds().right()).isEqualTo(name.x() + name.width() + 1);
    assertThat(drawing.marksAbout(new Part.Sample("full support").subject())).hasSize(2);
  }

  private static Legend legend(int names) {
    return new Legend(
        IntStream.range(0, names)
            .<Legend.Entry>mapToObj(_ -> new Legend.Entry.State(TEN, ReleaseState.OVERDUE))
            .toList());
  }

  private static List<Double> baselines(Drawing drawing) {
    return Labels.of(drawing).stream().map(Mark.Label::baseline).distinct().toList();
  }

  private static Drawing drawn(Legend legend, double width) {
    Sketch sketch = Sketches.inLettersOf(5);
    legend.draw(sketch, new Area(10, 20, width, 200));
    return sketch.finished();
  }
}
