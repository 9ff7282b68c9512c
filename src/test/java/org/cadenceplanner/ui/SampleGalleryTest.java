package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A sample is found in the gallery by its project, its rules or its note, and opened.
@ExtendWith(Windows.class)
class SampleGalleryTest {
  @TempDir private Path folder;

  /// Opens a sample from the gallery by its name.
  static void choose(Robot robot, String sample) {
    open(robot).type(sample).in("#samples").waitFor(sample);
    robot.press("Enter").waitUntilGone("#samples");
  }

  private static Robot open(Robot robot) {
    robot.click("File").click("New from a sample…");
    robot.waitUntil("to see samples", () -> robot.text("#samples-status").equals("14 samples"));
    return robot;
  }

  private CadenceWindow window(Robot robot) {
    return CadenceWindow.open(robot, folder, "xen-2018");
  }

  @Test
  void typingFindsOneAndEnterOpensIt(Robot robot) {
    CadenceWindow window = window(robot);
    open(robot).type("ubuntu");
    assertThat(found(robot)).containsExactly("ubuntu");
    robot.press("Enter").waitUntilGone("#samples");
    FilesTest.waitForTitle(robot, "Ubuntu – Cadence");
    assertThat(window.saveAs("mine.cadence.json"))
        .isEqualTo(PlanFiles.text(Samples.read("ubuntu")));
  }

  @Test
  void itsRulesAndItsNoteAreSearchedToo(Robot robot) {
    window(robot);
    open(robot).type("second newer release");
    assertThat(found(robot)).isNotEmpty().isSubsetOf("fedora", "go", "openbsd", "django");
    robot.replaceText("#sample-search", "NO RULE");
    assertThat(found(robot)).contains("linux").doesNotContain("go");
  }

  @Test
  void theArrowsGoThroughTheSamples(Robot robot) {
    window(robot);
    open(robot).press("Down").press("Down").press("Down").press("Up").press("Enter");
    FilesTest.waitForTitle(robot, Samples.read("fedora").name() + " – Cadence");
  }

  @Test
  void theListHasTheKeysItself(Robot robot) {
    window(robot);
    open(robot).press("Tab");
    assertThat(robot.node("#samples", Node.class).isFocused()).isTrue();
    robot.press("Down").press("Enter");
    FilesTest.waitForTitle(robot, "Xen Project 2026 – Cadence");
  }

  @Test
  void aDoubleClickAndTheButtonOpenToo(Robot robot) {
    window(robot);
    open(robot).type("postgresql").in("#samples").doubleClick("postgresql");
    FilesTest.waitForTitle(robot, Samples.read("postgresql").name() + " – Cadence");
    open(robot).type("nixos").click("#open-sample");
    FilesTest.waitForTitle(robot, Samples.read("nixos").name() + " – Cadence");
  }

  @Test
  void nothingFoundIsNotOpenedAndCancelLeavesThePlan(Robot robot) {
    window(robot);
    open(robot).type("cobol");
    assertThat(robot.text("#samples-status")).isEqualTo("None says so.");
    assertThat(robot.node("#open-sample", Button.class).isDisabled()).isTrue();
    robot.press("Esc").waitUntilGone("#samples");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void unsavedWorkIsAskedAbout(Robot robot) {
    CadenceWindow window = window(robot);
    robot.click("8");
    window.settled();
    choose(robot, "go");
    robot.waitFor("Save the changes to the plan of Xen Project 2018?").click("Don't save");
    FilesTest.waitForTitle(robot, "Go – Cadence");
  }

  @Test
  void everyCardHasAPictureAndSaysWhatItIs(Robot robot) {
    window(robot);
    open(robot).type("kubernetes");
    robot.waitFor("Timeline of Kubernetes");
    robot.waitUntil("to see its picture", () -> canvases(robot).size() == 1);
    assertThat(canvases(robot).getFirst().getWidth()).isGreaterThan(200);
    List<String> said =
        robot.read(
            () ->
                Sight.drawn(robot.node("#samples", Node.class))
                    .map(Node::getAccessibleText)
                    .filter(text -> text != null && text.startsWith("Kubernetes, kubernetes: "))
                    .toList());
    assertThat(said).hasSize(1);
    assertThat(said.getFirst()).endsWith(Samples.note("kubernetes"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allThatACardSaysCanBeRead(String sample, Robot robot) {
    window(robot);
    open(robot).type(sample).in("#samples").waitFor(sample);
    assertThat(TextFit.faults()).isEmpty();
  }

  static List<String> samples() {
    return Samples.names();
  }

  @Test
  void thePicturesFollowTheTheme(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018", usual -> usual.withTheme(Theme.DARK));
    open(robot).type("go").in("#samples").waitFor("go");
    robot.waitFor("Timeline of Go").press("Esc").click("View").click("Light");
    open(robot).type("openbsd").in("#samples").waitFor("Timeline of OpenBSD");
  }

  private static List<Canvas> canvases(Robot robot) {
    Node list = robot.node("#samples", Node.class);
    return robot.read(
        () ->
            Sight.drawn(list)
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .filter(canvas -> canvas.getWidth() > 0)
                .toList());
  }

  /// The names of the samples seen.
  private static List<String> found(Robot robot) {
    return Samples.names().stream().filter(name -> robot.in("#samples").sees(name)).toList();
  }
}
