package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    assertThat(scheme.classOf(turn(version)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"2.2, LTS", "2.3, odd", "2.4, odd", "2.5, LTS", "2.1, odd", "2.0, odd", "1.11, LTS"})
  void aCycleMayStartAtAnyVersionAndRunsBackToo(String version, String name) {
    SupportScheme scheme =
        new SupportScheme(
            List.of(LTS, ODD), List.of("LTS", "odd", "odd"), Optional.of(Version.of("2.2")));
    assertThat(scheme.classOf(turn(version)).name()).isEqualTo(name);
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

  @ParameterizedTest
  @CsvSource({
    "4.2, 2023-04-03, LTS",
    "5.0, 2023-12-04, ODD",
    "6.1, 2025-08-06, listed",
    "6.3, 2026-04-23, April of even years",
    "6.4, 2025-04-23, ODD",
    "6.6, 2025-06-01, even"
  })
  void theFirstRuleThatHoldsGivesAReleaseItsClass(String version, LocalDate due, String name) {
    SupportScheme scheme =
        assigned(
            rule("LTS", new ClassRule.OfForm(new VersionTemplate("{major}.2"))),
            rule("listed", new ClassRule.Listed(List.of(Version.of("6.1")))),
            rule(
                "April of even years",
                new ClassRule.Due(Set.of(Month.APRIL), Optional.of(ClassRule.Parity.EVEN))),
            rule("even", new ClassRule.OfForm(new VersionTemplate("{major}.{minor:6..6}"))));
    assertThat(scheme.classOf(new ReleaseTurn(Version.of(version), due, false)).name())
        .isEqualTo(name);
  }

  @Test
  void theFirstReleaseOfAYearMayBeOfAClassOfItsOwn() {
    SupportScheme scheme = assigned(rule("LTS", new ClassRule.FirstOfYear()));
    LocalDate day = LocalDate.of(2026, 2, 1);
    assertThat(scheme.classOf(new ReleaseTurn(Version.of("5"), day, true)).name()).isEqualTo("LTS");
    assertThat(scheme.classOf(new ReleaseTurn(Version.of("5"), day, false)).name())
        .isEqualTo("ODD");
  }

  @Test
  void evenNumbersMayBeOfAClass() {
    SupportScheme scheme = assigned(rule("LTS", new ClassRule.Numbered(ClassRule.Parity.EVEN)));
    assertThat(scheme.classOf(turn("24")).name()).isEqualTo("LTS");
    assertThat(scheme.classOf(turn("25")).name()).isEqualTo("ODD");
  }

  private static ClassRule rule(String name, ClassRule.Condition condition) {
    return new ClassRule(name, condition);
  }

  /// A scheme whose releases are of the class `ODD` unless a rule says otherwise.
  private static SupportScheme assigned(ClassRule... rules) {
    List<ReleaseClass> classes =
        Stream.concat(Stream.of(rules).map(ClassRule::releaseClass), Stream.of("ODD"))
            .map(name -> new ReleaseClass(name, List.of()))
            .toList();
    return new SupportScheme(classes, List.of("ODD"), Optional.empty(), List.of(rules));
  }

  private static ReleaseTurn turn(String version) {
    return new ReleaseTurn(Version.of(version), LocalDate.of(2018, 7, 10), false);
  }

  private static SupportScheme scheme(String... cycle) {
    return new SupportScheme(List.of(EVEN, ODD), List.of(cycle), Optional.empty());
  }
}
