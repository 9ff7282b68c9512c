package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  @ParameterizedTest(name = "{0} of {1} years, due {2}: {3}")
  @CsvSource({
    "APRIL, , 2025-04-23, true",
    "APRIL, , 2025-10-23, false",
    "APRIL, EVEN, 2026-04-23, true",
    "APRIL, EVEN, 2025-04-23, false",
    "APRIL, EVEN, 2026-10-23, false",
    ", ODD, 2025-10-23, true",
    ", ODD, 2026-10-23, false"
  })
  void aReleaseIsOfAClassByTheMonthAndTheYearItIsDue(
      Month month, ClassRule.Parity years, LocalDate due, boolean holds) {
    ClassRule.Condition condition =
        new ClassRule.Due(
            Stream.ofNullable(month).collect(Collectors.toSet()), Optional.ofNullable(years));
    assertThat(condition.holds(new ReleaseTurn(Version.of("4.12"), due, false))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"24, EVEN, true", "24, ODD, false", "25, ODD, true", "Vista, EVEN, false"})
  void aReleaseIsEvenOrOddByItsNumber(String version, ClassRule.Parity parity, boolean holds) {
    assertThat(new ClassRule.Numbered(parity).holds(turn(version))).isEqualTo(holds);
  }

  @Test
  void whoNamesAClassFollowsItToItsNewName() {
    End afterLts = End.Successor.ofClass(2, "LTS");
    End nested =
        new End.Rounded(
            new End.Earliest(List.of(new End.Latest(List.of(afterLts, afterLts)), afterLts)),
            new Rounding.AllowedWeekday());
    SupportScheme scheme = waitingFor("LTS", nested);
    SupportScheme renamed =
        scheme.withClass(scheme.named("LTS"), scheme.named("LTS").withName("long-term"));
    End afterLongTerm = End.Successor.ofClass(2, "long-term");
    assertThat(renamed)
        .isEqualTo(
            waitingFor(
                "long-term",
                new End.Rounded(
                    new End.Earliest(
                        List.of(
                            new End.Latest(List.of(afterLongTerm, afterLongTerm)), afterLongTerm)),
                    new Rounding.AllowedWeekday())));
  }

  /// Releases of a class, others until one of them comes, and the first of a year among them.
  private static SupportScheme waitingFor(String lts, End end) {
    Phase phase = new Phase("support", true, end);
    Phase fixed = new Phase("security", true, new End.AfterStart(Length.ofMonths(6)));
    return new SupportScheme(
        List.of(new ReleaseClass(lts, List.of()), ODD.withPhases(List.of(phase, fixed))),
        List.of(lts, "odd"),
        Optional.empty(),
        List.of(
            rule(lts, new ClassRule.FirstOfYear()),
            rule("odd", new ClassRule.Numbered(ClassRule.Parity.ODD))));
  }

  @Test
  void anEndWaitsForReleasesOfAnyClassOrOfOne() {
    assertThat(End.Successor.ofAny(2))
        .isEqualTo(new End.Successor(2, Optional.empty(), 0, Optional.empty()));
    assertThat(End.Successor.ofClass(2, "LTS"))
        .isEqualTo(new End.Successor(2, Optional.of("LTS"), 0, Optional.empty()));
  }

  @Test
  void aSchemeSaysWhetherTheFirstOfAYearMatters() {
    assertThat(assigned().asksForFirstOfYear()).isFalse();
    assertThat(
            assigned(rule("LTS", new ClassRule.Numbered(ClassRule.Parity.EVEN)))
                .asksForFirstOfYear())
        .isFalse();
    assertThat(assigned(rule("LTS", new ClassRule.FirstOfYear())).asksForFirstOfYear()).isTrue();
  }

  @Test
  void aClassKnowsItsPhasesThoseBeforeTheReleaseFirst() {
    ReleaseClass kind =
        new ReleaseClass(
            "release",
            List.of(new EarlyPhase("beta", false, Length.ofWeeks(8))),
            List.of(new Phase("support", true, new End.Unknown())));
    assertThat(kind.phaseNames()).containsExactly("beta", "support");
  }

  @Test
  void aClassThatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> scheme("even").named("LTS"))
        .isInstanceOf(NoSuchElementException.class);
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
