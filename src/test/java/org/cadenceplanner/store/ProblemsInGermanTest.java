package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The words of the file itself stay as they are: they have to be found in it.
@ExtendWith(InGerman.class)
class ProblemsInGermanTest {

  @Test
  void aBrokenPlanIsToldWithItsPathAndPlace() {
    String plan =
        PlanTexts.quoted(
            PlanTexts.SMALL
                .replace("'8 months'},", "0},")
                .replace("'from': 2018, 'to': 2022", "'from': 2018, 'to': 2017, 'until': 1"));
    assertThat(PlanTexts.refusalOf(plan))
        .hasMessage(
            """
            x.cadence.json: /horizon/until: gefunden: etwas Unbekanntes, erlaubt: "from", "to" \
            (Zeile 4, Spalte 50)
            x.cadence.json: /scenarios/0/cadence/every: gefunden: 0, erlaubt: eine Länge wie \
            "8 months", von 1 bis zu etwa 100 Jahren (Zeile 9, Spalte 26)\
            """);
  }

  @Test
  void peopleAreToldWhereInWords() {
    assertThat(PlanTexts.refusalOf(PlanTexts.smallWith("'18 months'", "'0 months'")).inWords())
        .isEqualTo(
            "x.cadence.json: Szenario „8 months“, „support“, Phase „full“, „end“, „afterRelease“:"
                + " gefunden: \"0 months\"; erlaubt: eine Länge wie \"8 months\", von 1 bis zu etwa"
                + " 100 Jahren (Zeile 10)");
  }

  @Test
  void whatARecordRefusesIsToldLikeTheRest() {
    assertThat(PlanTexts.problemsOf(PlanTexts.smallWith("'to': 2022", "'to': 2017")))
        .containsExactly(
            "/horizon: gefunden: 2018 bis 2017, erlaubt: ein erstes Jahr, das nicht nach dem"
                + " letzten liegt, beide von 1900 bis 2100");
  }

  @Test
  void aFormMadeInAnotherLanguageSpeaksTheOneThatIsSpoken() {
    assertThat(SimpleForms.FLAG.allowed()).isEqualTo("true oder false");
    assertThat(EndForm.END.allowed())
        .isEqualTo(
            "ein Objekt wie {\"afterRelease\": \"18 months\"}, {\"afterStart\": \"18 months\"} oder"
                + " {\"successor\": 2}");
  }

  @Test
  void textThatIsNoJsonIsTold() {
    assertThat(PlanTexts.problemsOf("{\"cadence\": 1"))
        .containsExactly(": kein JSON: Die Datei endet, bevor ihr Objekt geschlossen ist");
    assertThat(PlanTexts.problemsOf("{ cadence: 1 }"))
        .containsExactly(": kein JSON: gefunden: „c“, erlaubt: ein Name in Anführungszeichen");
    assertThat(PlanTexts.problemsOf("[01]")).containsExactly(": kein JSON");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldWithWhatHelps(@TempDir Path folder) {
    Path file = folder.resolve("fort").resolve("xen.cadence.json");
    assertThatExceptionOfType(NotWritten.class)
        .isThrownBy(() -> OpenFile.create(PlanTexts.plan(PlanTexts.quoted(PlanTexts.SMALL)), file))
        .withMessage(
            "%s lässt sich nicht schreiben: den Ordner %s gibt es nicht; ihn wieder anlegen oder an"
                + " einem anderen Ort speichern",
            file, file.getParent());
  }

  @Test
  void aSampleIsDescribedAndATemplateNamedInGerman() {
    assertThat(Samples.note("go"))
        .isEqualTo("bis zum zweiten neueren Release; 1.19 bekam vier Wochen mehr");
    assertThat(Template.all()).extracting(Template::name).contains("wie Node.js ab 27");
  }

  @Test
  void aPlanIsWrittenAsInEnglish() {
    String text = PlanTexts.quoted(PlanTexts.SMALL);
    assertThat(PlanFiles.text(PlanTexts.plan(text))).contains("\"every\": \"8 months\"");
  }
}
