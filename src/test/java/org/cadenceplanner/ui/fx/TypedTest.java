package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people may type for numbers and names.
class TypedTest {

  @Test
  void aNumberMayHaveSpaceAroundIt() {
    assertThat(Typed.wholeNumber(" 12 ", 2, 12)).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "13", "-2", "2.5", "two", "99999999999"})
  void aNumberOutOfBoundsIsRefusedInWords(String text) {
    assertThatThrownBy(() -> Typed.wholeNumber(text, 2, 12))
        .hasMessage("found '%s'; allowed: a whole number from 2 to 12", text);
  }

  @Test
  void nothingIsNoNumber() {
    assertThatThrownBy(() -> Typed.wholeNumber(" ", 2, 12))
        .hasMessage("found nothing; allowed: a whole number from 2 to 12");
  }

  @Test
  void nothingMayStandForSomething() {
    assertThat(Typed.wholeNumberOrNone(" ", 1, 100, "as many as fit")).isEmpty();
    assertThat(Typed.wholeNumberOrNone("100", 1, 100, "as many as fit")).contains(100);
    assertThatThrownBy(() -> Typed.wholeNumberOrNone("101", 1, 100, "as many as fit"))
        .hasMessage(
            "found '101'; allowed: a whole number from 1 to 100, or nothing for as many as fit");
  }

  @Test
  void aNameIsAsLongAsAPlanFileHoldsIt() {
    assertThat(Typed.name(" Xen ", "Xen")).isEqualTo("Xen");
    assertThat(Typed.name("x".repeat(120), "Xen")).hasSize(120);
    assertThatThrownBy(() -> Typed.name("x".repeat(121), "Xen"))
        .hasMessage("found 121 characters; allowed: a name such as Xen, at most 120 characters");
    assertThatThrownBy(() -> Typed.name(" ", "Xen"))
        .hasMessage("found nothing; allowed: a name such as Xen, at most 120 characters");
    assertThat(Typed.nameOrNone(" ", "Xen")).isEmpty();
  }

  @Test
  @ExtendWith(InGerman.class)
  void inGermanWhatIsAllowedIsSaidInGerman() {
    assertThatThrownBy(() -> Typed.wholeNumberOrNone("viele", 1, 100, "so viele wie passen"))
        .hasMessage(
            "gefunden: „viele“; erlaubt: eine ganze Zahl von 1 bis 100 oder nichts für so viele wie"
                + " passen");
    assertThatThrownBy(() -> Typed.name("a".repeat(121), "Xen Project"))
        .hasMessage(
            "gefunden: 121 Zeichen; erlaubt: ein Name wie Xen Project, höchstens 120 Zeichen");
  }
}
