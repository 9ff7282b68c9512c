package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InGerman.class)
class NotesInGermanTest {

  @Test
  void whatDidNotComeIntoPlayIsNamed() {
    HistoricEnd end = new HistoricEnd.OnDay(LocalDate.of(2020, 6, 30));
    Plans plan =
        Plans.of(Scenarios.every(8).pinned("5.0", "2020-01-01"))
            .released(Plans.released("4.9", "2017-06-28", Map.of("extended", end)));
    assertThat(plan.schedule().notes())
        .containsExactly(
            "Das Ende von „extended“, das 4.9 in der Historie hat, gilt nicht: keine solche Phase"
                + " in seinem Support.",
            "Der festgelegte Tag von 5.0 gilt nicht: Kein Termin hat es.");
  }

  @Test
  void aContradictionSaysWhereItIsAndWhatIsAllowed() {
    Scenarios scenario = Scenarios.every(8).era(Eras.from("4.13").anchored("2018-12-01"));
    assertThatExceptionOfType(ContradictoryPlan.class)
        .isThrownBy(() -> Plans.of(scenario).schedule())
        .withMessageStartingWith("Szenario „")
        .withMessageContaining(
            "Abschnitt ab 4.13: Er zählt ab 1. Dez. 2018; erlaubt: ein Tag nach dem");
  }

  @Test
  void whatMovedIsNamedByWhatItIs() {
    Clash clash =
        new Clash(
            Version.of("4.12"),
            Optional.empty(),
            Optional.of("full support"),
            LocalDate.of(2020, 7, 10),
            List.of(),
            LocalDate.of(2020, 7, 13),
            true);
    assertThat(clash.what()).isEqualTo("4.12: Ende von full support");
  }
}
