package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.drawing.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Phases can be told apart in print without colour and by eyes that lack one.
class EyesTest {
  static List<Palette> palettes() {
    return PaletteTest.palettes().toList();
  }

  @Test
  void redAndGreenLookAlikeToSomeAndBlackAndWhiteToNobody() {
    Ink red = Ink.hex("#c05030");
    Ink green = Ink.hex("#6f7020");
    assertThat(Eyes.USUAL.distance(red, green)).isGreaterThan(40);
    assertThat(Eyes.DEUTERANOPIA.distance(red, green)).isLessThan(20);
    for (Eyes eyes : Eyes.values()) {
      assertThat(eyes.distance(Ink.hex("#000000"), Ink.hex("#ffffff"))).isCloseTo(100, within(0.1));
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void phasesDifferToAllEyesFromEachOtherAndFromTheGround(Palette palette) {
    for (int phases = 1; phases <= 6; phases++) {
      for (Eyes eyes : Eyes.values()) {
        assertThat(least(eyes, inks(palette, phases)))
            .as("%d phases, %s", phases, eyes)
            .isGreaterThan(leastOf(phases));
      }
    }
  }

  /// The more phases, the nearer they have to be; about 2 can just be seen.
  private static double leastOf(int phases) {
    return phases <= 4 ? 11 : phases == 5 ? 7 : 4;
  }

  private static double least(Eyes eyes, List<Ink> inks) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < inks.size(); i++) {
      for (int j = 0; j < i; j++) {
        least = Math.min(least, eyes.distance(inks.get(i), inks.get(j)));
      }
    }
    return least;
  }

  private static List<Ink> inks(Palette palette, int phases) {
    List<Ink> inks = new ArrayList<>(List.of(palette.surface()));
    for (int phase = 0; phase < phases; phase++) {
      inks.add(palette.phase(phase, phases));
    }
    return inks;
  }
}
