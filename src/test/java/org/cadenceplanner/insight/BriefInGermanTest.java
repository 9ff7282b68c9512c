package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is put before those who decide, in German.
@ExtendWith(InGerman.class)
final class BriefInGermanTest {
  @Test
  void theQuestionTheDatesAndWhatIsAssumed() {
    Plans plans =
        Plans.of(
            Scenarios.every(8)
                .named("8 Monate")
                .from("4.11", "2018-07-10")
                .dates(Dates.tuesdayToThursday()));
    Brief brief = Brief.of(plans.plan(), Optional.empty(), List.of(plans.schedule()), 2);
    assertThat(brief.title()).isEqualTo("Vorlage: Tested");
    assertThat(brief.question())
        .isEqualTo(
            "Wie oft soll Tested ein Release bekommen, und wie lange soll jedes unterstützt"
                + " werden?");
    assertThat(brief.options().getFirst().dates().header())
        .startsWith("Release", "Datum")
        .endsWith("Warum an diesem Tag");
    assertThat(brief.options().getFirst().dates().rows().getLast().getLast())
        .startsWith("fällig So. 10. März 2019: Sonntag, ");
    assertThat(brief.costs().rows().get(4).label()).isEqualTo("Alle Stunden im Monat");
    assertThat(brief.assumed())
        .contains(
            "Betrachtet wird der Zeitraum 2018–2024.",
            "Der Tag, an dem der Support endet, zählt nicht mehr als unterstützt.");
  }
}
