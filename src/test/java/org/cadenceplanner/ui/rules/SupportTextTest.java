package org.cadenceplanner.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;

class SupportTextTest {
  @Test
  void phasesOneAfterTheOtherAreASum() {
    assertThat(alike(months(36), months(24))).isEqualTo("36 + 24 months");
    assertThat(alike(months(18), new End.AfterStart(Length.ofWeeks(4))))
        .isEqualTo("18 months + 4 weeks");
    assertThat(alike(months(18))).isEqualTo("18 months");
  }

  @Test
  void aPhaseCountedFromTheReleaseIsNoPartOfASum() {
    assertThat(alike(months(18), new End.AfterRelease(Length.ofMonths(36))))
        .isEqualTo("18 months, 36 months in all");
  }

  @Test
  void noPhaseIsNoSupport() {
    assertThat(alike()).isEqualTo("no support");
  }

  @Test
  void schemesOfSeveralClassesAreCalledAsInTheirList() {
    SupportScheme alike = SupportScheme.alike(phases(months(18), months(18)));
    assertThat(SupportText.of(SchemeKind.EVEN_ODD.after(alike))).isEqualTo("even and odd");
    assertThat(SupportText.of(SchemeKind.EVERY_NTH.after(alike))).isEqualTo("1 in 3 LTS");
    SupportScheme even = SchemeKind.EVEN_ODD.after(alike);
    assertThat(
            SupportText.of(
                new SupportScheme(
                    even.classes(), List.of("even", "even", "odd", "odd"), Optional.empty())))
        .isEqualTo("by turns even, even, odd, odd");
  }

  private static String alike(End... ends) {
    return SupportText.of(SupportScheme.alike(phases(ends)));
  }

  private static List<Phase> phases(End... ends) {
    return IntStream.range(0, ends.length)
        .mapToObj(place -> new Phase("phase " + place, true, ends[place]))
        .toList();
  }

  private static End months(int months) {
    return new End.AfterStart(Length.ofMonths(months));
  }
}
