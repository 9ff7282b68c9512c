package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the pieces of bars look.
class PhaseSwatchTest {
  private static final Palette PALETTE = Palette.light();
  private static final Ink INK = PALETTE.ramp().getFirst();

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({"4, 4, true", "3.9, 20, false", "20, 3.9, false", "20, 20, true"})
  void aPhaseThatDoesNotCountIsHollowWhereItIsLargeEnough(
      double width, double height, boolean isHollow) {
    Mark.Box box = drawn(new PhaseSwatch(INK, false, false), new Area(10, 10, width, height));

    assertThat(box.fill()).contains(isHollow ? PALETTE.surface() : INK);
    assertThat(box.outline().isPresent()).isEqualTo(isHollow);
  }

  @Test
  void theLineOfAHollowPieceStaysInside() {
    Mark.Box box = drawn(new PhaseSwatch(INK, false, false), new Area(10, 10, 20, 8));

    assertThat(box.outline()).contains(Stroke.solid(INK, 1.5));
    assertThat(box.bounds().grown(0.75)).isEqualTo(new Bounds(10, 10, 30, 18));
  }

  @Test
  void aPhaseBeforeTheReleaseIsSlimmer() {
    Mark.Box box = drawn(new PhaseSwatch(INK, true, true), new Area(10, 10, 20, 100));

    assertThat(box.bounds()).isEqualTo(new Bounds(10, 32, 30, 88));
  }

  private static Mark.Box drawn(PhaseSwatch swatch, Area area) {
    Sketch sketch = Sketches.inLettersOf(5);
    swatch.draw(sketch, area, new Part.Sample("any").subject());
    return (Mark.Box) sketch.finished().marks().getLast();
  }
}
