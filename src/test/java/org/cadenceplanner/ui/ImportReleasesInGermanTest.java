package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Who reads German takes releases over in German.
@ExtendWith({InGerman.class, Windows.class})
class ImportReleasesInGermanTest {
  @TempDir private Path folder;

  @Test
  void releasesOfARepositoryAreShownAndAdded(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(ProjectWithTags.in(folder));
    robot.click("Datei").click("Releases aus Git importieren …").waitFor("#found-releases");
    assertThat(window.columns("#found-releases"))
        .containsExactly("Version", "Datum", "Git-Tag", "Punkt-Releases", "Kandidaten", "Im Plan");
    assertThat(window.rows("#found-releases"))
        .contains(
            List.of("4.11", "9. Juli 2018", "RELEASE-4.11.0", "1", "0", "bleibt: 10. Juli 2018"))
        .contains(List.of("4.12", "2. Apr. 2019", "RELEASE-4.12.0", "0", "1", "neu"));
    assertThat(robot.text("#import-status"))
        .isEqualTo("4 Releases gefunden; 2 sind neu. 2 Git-Tags nach anderen Mustern.");
    robot.replaceText("#tag-pattern", "v*");
    assertThat(robot.text("#tag-pattern-message"))
        .isEqualTo("gefunden: „v*“; erlaubt: ein Muster mit einmal {version}, wie v{version}");
    robot.replaceText("#tag-pattern", "").type("RELEASE-{version}");
    robot.replaceText("#import-from", "bald");
    assertThat(robot.text("#import-from-message"))
        .isEqualTo("gefunden: „bald“; erlaubt: eine Version wie 4.2, oder nichts für alle");
    robot.replaceText("#import-from", "4.13").click("1 Release hinzufügen");
    robot.waitUntilGone("#found-releases");
    assertThat(robot.node("#undo", Node.class).getAccessibleText())
        .endsWith("1 Release importieren");
    assertThat(window.saveAs("mine.cadence.json")).contains("\"4.13\"");
  }
}
