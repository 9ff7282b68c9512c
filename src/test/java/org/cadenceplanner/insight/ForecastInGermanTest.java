package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a forecast rests on, in German.
@ExtendWith(InGerman.class)
final class ForecastInGermanTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 10);
  private static final Slips SLIPS =
      new Slips(
          List.of(
              new PastInterval(Version.of("4.3"), Length.ofMonths(9)),
              new PastInterval(Version.of("4.7"), Length.ofMonths(6))),
          List.of(
              new ObservedSlip(Version.of("4.6"), DAY, DAY.plusDays(22)),
              new ObservedSlip(Version.of("4.7"), DAY, DAY.minusDays(3))));

  @Test
  void itsSentencesAreGerman() {
    assertThat(ForecastInWords.slips(SLIPS))
        .isEqualTo("Verzüge von 4.6 bis 4.7: 2, von -3 bis +22 Tagen, im Mittel 9,5 Tage zu spät.");
    assertThat(ForecastInWords.against(SLIPS))
        .isEqualTo("Gezählt gegen 9 Monate ab 4.3 und 6 Monate ab 4.7.");
    assertThat(ForecastInWords.drawn(Draws.usual()))
        .isEqualTo(
            "10.000 Verläufe, Startwert 1: jedes Release verzieht sich wie eines von diesen, alle"
                + " gleich wahrscheinlich.");
    assertThat(ForecastInWords.impossible(SLIPS))
        .isEqualTo("Keine Vorhersage: aus der Historie 2 Verzüge; mindestens 5 sind nötig.");
  }
}
