package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportSchemeTest {
  private static final ReleaseClass EVEN = new ReleaseClass("even", List.of());
  private static final ReleaseClass ODD = new ReleaseClass("odd", List.of());
  private static final ReleaseClass LTS = new ReleaseClass("LTS", List.of());

  @ParameterizedTest
  @CsvSource({"4.10, even", "4.11, odd", "4.0, even", "24.04, even", "Vista, even"})
  void theLastNumberSaysWhetherAReleaseIsEvenOrOdd(String version, String name) {
    SupportScheme scheme =
        new SupportScheme(List.of(EVEN, ODD), List.of("even", "odd"), Optional.empty());
    assertThat(scheme.classOf(Version.of(version)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"2.2, LTS", "2.3, odd", "2.4, odd", "2.5, LTS", "2.1, odd", "2.0, odd", "1.11, LTS"})
  void aCycleMayStartAtAnyVersionAndRunsBackToo(String version, String name) {
    SupportScheme scheme =
        new SupportScheme(
            List.of(LTS, ODD), List.of("LTS", "odd", "odd"), Optional.of(Version.of("2.2")));
    assertThat(scheme.classOf(Version.of(version)).name()).isEqualTo(name);
  }

  @Test
  void aSchemeIsAlikeWhenItsCycleNamesOneClass() {
    assertThat(SupportScheme.alike(List.of()).isAlike()).isTrue();
    assertThat(scheme("even", "even").isAlike()).isTrue();
    assertThat(scheme("even", "odd").isAlike()).isFalse();
  }

  @Test
  void aCycleNamesClassesThatAreThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme())
        .withMessage("a cycle without members; allowed: at least one class");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme("even", "off"))
        .withMessage("no class 'off' in the scheme; allowed: even, odd");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SupportScheme(List.of(EVEN, EVEN), List.of("even"), Optional.empty()))
        .withMessageStartingWith("two classes of one name");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SupportScheme(List.of(EVEN), List.of("even"), Optional.of(Version.of("Vista"))))
        .withMessageStartingWith("version 'Vista' has no number");
  }

  private static SupportScheme scheme(String... cycle) {
    return new SupportScheme(List.of(EVEN, ODD), List.of(cycle), Optional.empty());
  }
}
