package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  static Stream<Palette> palettes() {
    return Stream.of(
        Palette.light(), Palette.dark(), Palette.lightContrast(), Palette.darkContrast());
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textsAreEasyToReadOnWhatTheyStandOn(Palette palette) {
    List<Ink> texts = List.of(palette.text(), palette.muted(), palette.limit(), palette.best());
    for (Ink ground : List.of(palette.surface(), palette.band(), palette.holiday())) {
      for (Ink text : texts) {
        assertThat(text.contrast(ground)).as("%s on %s", text, ground).isGreaterThan(4.5);
      }
    }
  }

  @Test
  void withMoreContrastTextsAreAtLeastSevenTimesAsLight() {
    for (Palette palette : List.of(Palette.lightContrast(), Palette.darkContrast())) {
      for (Ink text : List.of(palette.text(), palette.muted(), palette.limit(), palette.best())) {
        assertThat(text.contrast(palette.surface())).as(text.toHex()).isGreaterThan(7);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textsAreEasyToReadInTheRowThatIsSelected(Palette palette) {
    for (Ink under : List.of(palette.surface(), palette.band())) {
      Ink ground = SeenInk.on(under, palette.selectedGround());
      assertThat(ground.contrast(under)).as("%s on %s", ground, under).isGreaterThan(1.1);
      for (Ink text : List.of(palette.text(), palette.muted())) {
        assertThat(text.contrast(ground)).as("%s on %s", text, ground).isGreaterThan(4.5);
      }
      assertThat(palette.selected().contrast(under)).isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void datesOnBarsAreEasyToReadInEveryPhase(Palette palette) {
    for (Ink ink : palette.ramp()) {
      assertThat(Palette.textOn(ink).contrast(ink)).as(ink.toHex()).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void phasesDifferInLightnessSoThatGreyScaleKeepsThemApart(Palette palette) {
    for (int phases = 1; phases <= 6; phases++) {
      for (int phase = 0; phase < phases; phase++) {
        Ink ink = palette.phase(phase, phases);
        Ink next = phase + 1 < phases ? palette.phase(phase + 1, phases) : palette.surface();
        assertThat(ink.contrast(next)).as("%d of %d", phase, phases).isGreaterThan(1.2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aSeventhPhaseGetsTheInkOfTheSixth(Palette palette) {
    assertThat(palette.phase(6, 7)).isEqualTo(palette.phase(5, 6));
  }
}
