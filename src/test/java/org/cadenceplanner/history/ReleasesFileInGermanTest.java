package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InGerman.class)
class ReleasesFileInGermanTest {

  @Test
  void aWrongRowIsTold() {
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> read("version,release,full support\n4.2,17.9.2012,gestern\n"))
        .withMessage(
            "liste: Zeile 2, Spalte „release“: gefunden: „17.9.2012“; erlaubt: ein Tag wie"
                + " 2019-04-02 von 1900 bis 2100\n"
                + "liste: Zeile 2, Spalte „full support“: gefunden: „gestern“; erlaubt: ein Tag wie"
                + " 2019-04-02, ein Monat wie 2019-04 von 1900 bis 2100 oder nichts");
  }

  @Test
  void aColumnOfAnotherNameIsNoted() throws BadReleases {
    assertThat(read("version,release,voll\n4.2,2012-09-17,2014-03\n").notes())
        .containsExactly("Spalte „voll“ gilt als Ende von „full support“.");
  }

  @Test
  void tooManyColumnsAreTold() {
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> read("version,release,a,b\n4.2,2012-09-17,,\n"))
        .withMessage(
            "liste: 2 Spalten nach dem Release, nämlich „a“, „b“; erlaubt: die Phasen des Plans,"
                + " jede einmal: „full support“");
  }

  private static PublishedHistory read(String text) throws BadReleases {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ReleasesFile.parse("liste", bytes, List.of("full support"));
  }
}
