package org.cadenceplanner.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InGerman.class)
class SupportInGermanTest {
  private static final Phase LATER = phase(new End.AfterStart(Length.ofMonths(12)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "36 Monate gesamt",
        "36 Monate insgesamt",
        "36 nach dem Release",
        "3 Jahre ab Release",
        "36 months in all"
      })
  void aLengthIsCountedFromTheRelease(String text) {
    assertThat(PhaseText.read(text, LATER, false))
        .isInstanceOfSatisfying(
            End.AfterRelease.class, end -> assertThat(end.length().months()).isEqualTo(36));
  }

  @ParameterizedTest
  @ValueSource(strings = {"18 Monate danach", "18 mehr", "18 Monate", "18 months more", "18"})
  void aLengthIsCountedFromTheStartOfThePhase(String text) {
    assertThat(PhaseText.read(text, LATER, false))
        .isEqualTo(new End.AfterStart(Length.ofMonths(18)));
  }

  @Test
  void whatIsShownIsReadAgain() {
    for (Phase phase : List.of(LATER, phase(new End.AfterRelease(Length.ofWeeks(1))))) {
      assertThat(PhaseText.read(PhaseText.of(phase, false), LATER, false)).isEqualTo(phase.end());
    }
  }

  @Test
  void aSchemeIsSaidInAFewWords() {
    SupportScheme alike = SupportScheme.alike(List.of(LATER, phase("Rest", LATER.end())));
    assertThat(SupportText.of(alike)).isEqualTo("12 + 12 Monate");
    assertThat(SupportText.of(SupportScheme.alike(List.of()))).isEqualTo("kein Support");
    assertThat(SupportText.of(SchemeKind.EVERY_NTH.after(alike))).isEqualTo("1 von 3 LTS");
    assertThat(SchemeKind.EVEN_ODD.after(alike).cycle()).containsExactly("gerade", "ungerade");
  }

  @Test
  void versionsAndClassesThatAreNoneAreRefused() {
    assertThatThrownBy(() -> VersionsText.read("6.1, 6.1"))
        .hasMessageEndingWith("; erlaubt: Versionen wie 6.1, 6.6, jede einmal");
    assertThatThrownBy(() -> CycleText.read("lang", List.of("LTS", "normal")))
        .hasMessageEndingWith("; erlaubt: Namen von Klassen mit Kommas dazwischen: LTS, normal");
  }

  private static Phase phase(End end) {
    return phase("Wartung", end);
  }

  private static Phase phase(String name, End end) {
    return new Phase(name, true, end);
  }
}
