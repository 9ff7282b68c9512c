package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Who reads German takes figures over from backports, and agrees on those that are pending, in
/// German.
@ExtendWith({InGerman.class, Windows.class})
class BackportsInGermanTest {
  @TempDir private Path folder;

  @Test
  void figuresOfARepositoryAreShownAndTakenOver(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(ProjectWithBackports.in(folder));
    robot.click("Datei").click("Backports aus Git importieren …").waitFor("3 Zahlen übernehmen");
    assertThat(robot.text("#backports-status"))
        .isEqualTo(
            "6 Backports auf 1 Zweig namens stable-{version}, Jan. 2018 bis Juni 2018. 3 Zahlen des"
                + " Plans würden sich ändern.");
    assertThat(window.rows("#load-proposals"))
        .contains(
            List.of(
                "Anteil der Sicherheit",
                "17 %",
                "35 %",
                "1 von 6 Backports nennt eine XSA oder CVE, Jan. 2018 bis Juni 2018"));
    assertThat(robot.node("#backports-from", TextField.class).getPromptText())
        .isEqualTo("Jan. 2018");
    robot.replaceText("#backports-until", "bald");
    assertThat(robot.text("#backports-until-message"))
        .isEqualTo(
            "gefunden: „bald“; erlaubt: ein Monat wie Juli 2018 oder 2018-07, von 1900 bis 2100,"
                + " oder nichts für alle");
    robot.replaceText("#backports-until", "2018-05").click("#take-over");
    robot.waitUntilGone("#load-proposals");
    assertThat(undo(robot)).endsWith("3 Zahlen aus Backports übernehmen");
  }

  @Test
  void pendingBackportsAreAssignedAndCopied(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(ProjectWithBackports.in(folder));
    robot.click("Bearbeiten").click("Offene Backports …").waitFor("#copy-mail");
    robot.waitUntil("the list", () -> !robot.node("#copy-mail", Node.class).isDisabled());
    assertThat(robot.text("#pending-status"))
        .isEqualTo("6 von 6 Backports gezeigt; am 11. Juli 2018 unterstützt: 2 Zweige.");
    robot.choose("#pending-branch", "4.11").click("Mend the clock").click("#assign-backport");
    assertThat(robot.text("#mark-problem"))
        .isEqualTo("gefunden: nichts; erlaubt: ein Name wie Anna, höchstens 120 Zeichen");
    PendingBackportsTest.assign(robot, "Jörg").click("Mend change 2");
    robot.click("#backport-reason").type("zu alt").press("Enter").click("#pending-not-wanted");
    assertThat(window.rows("#pending"))
        .extracting(List::getLast)
        .containsExactly("Jörg", "", "nicht gewünscht: zu alt");
    robot.click("#copy-mail");
    assertThat(robot.text("#pending-copied")).isEqualTo("Als Mail kopiert");
    assertThat(clipboard(robot).replaceAll("\\s+", " "))
        .startsWith(
            "Commits von master von xen, auf die stabile Zweige warten: 3; am 11. Juli 2018"
                + " unterstützt: 2 Zweige. ")
        .contains("stable-4.11: 3 offen", "Jörg:", "Noch niemand:", "Nicht gewünscht:")
        .contains("verlangt: 4.10+, 16 Tage alt")
        .contains("(Sicherheit)");
    robot.click("Schließen").waitUntilGone("#pending");
    assertThat(undo(robot)).contains("Nicht gewünscht: Commit ").endsWith(" für 4.11");
  }

  private static String undo(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }

  private static String clipboard(Robot robot) {
    return robot.read(() -> Clipboard.getSystemClipboard().getString());
  }
}
