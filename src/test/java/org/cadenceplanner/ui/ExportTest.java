package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The chart is taken home as a picture.
@ExtendWith(Windows.class)
class ExportTest {
  @TempDir private Path folder;

  @Test
  void thePictureIsTheOneOfTheCommandLine(Robot robot) throws Exception {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+E").choose("#picture-scenario", "9 months");
    robot.replaceText("#picture-width", "1000").press("Enter");
    robot.replaceText("#picture-height", "600").press("Enter").click("2 ×").click("Light");
    assertThat(robot.text("#picture-pixels")).isEqualTo("2000 × 1200 pixels");
    robot.willChooseFile(folder.resolve("window")).click("#save-picture");
    waitFor(robot, "window.png");
    BufferedImage picture = ImageIO.read(folder.resolve("window.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(2000);
    assertThat(picture.getHeight()).isEqualTo(1200);
    Shell.Ran ran =
        Shell.in(folder)
            .run(
                "chart",
                "xen-2018",
                "--scenario",
                "9 months",
                "--width",
                "1000",
                "--height",
                "600",
                "--scale",
                "2",
                "-o",
                "line.png");
    assertThat(ran.err()).isEmpty();
    assertThat(folder.resolve("window.png")).hasSameBinaryContentAs(folder.resolve("line.png"));
  }

  @Test
  void thePictureIsWrittenInTheFormThatIsChosen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    for (String form : List.of("svg", "pdf")) {
      robot.press("Ctrl+E").click(form.toUpperCase(Locale.ROOT));
      assertThat(robot.text("#picture-pixels")).endsWith(", sharp at any size");
      robot.willChooseFile(folder.resolve("window")).click("#save-picture");
      waitFor(robot, "window." + form);
      Shell.in(folder).run("chart", "xen-2018", "-o", "line." + form);
      assertThat(folder.resolve("window." + form))
          .hasSameBinaryContentAs(folder.resolve("line." + form));
    }
  }

  @Test
  void aSizeAtWhichNothingCouldBeReadIsSaidAndALargerOneOffered(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+E").replaceText("#picture-width", "300").press("Enter");
    robot.replaceText("#picture-height", "100").press("Enter").click("SVG");
    robot.willChooseFile(folder.resolve("small")).click("#save-picture");
    robot.waitFor("At 300 × 100 this chart cannot be read.").click("Cancel");
    assertThat(folder.resolve("small.svg")).doesNotExist();

    robot.press("Ctrl+E").replaceText("#picture-width", "300").press("Enter");
    robot.replaceText("#picture-height", "100").press("Enter").click("SVG");
    robot.click("#save-picture").waitFor("At 300 × 100 this chart cannot be read.");
    robot.press("Enter");
    waitFor(robot, "small.svg");
  }

  @Test
  void enterSavesFromWhereTheDialogBegins(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(folder.resolve("at-once.png")).press("Ctrl+E").press("Enter");
    waitFor(robot, "at-once.png");
    robot.press("Ctrl+E").press("Space").waitFor("#save-picture").press("Esc");
  }

  @Test
  void aPictureThatIsWrittenIsSaidUntilSomethingElseIs(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    for (int time = 0; time < 2; time++) {
      robot.press("Ctrl+E").willChooseFile(folder.resolve("pic.png")).click("#save-picture");
      robot.waitUntil(
          "the picture to be said", () -> robot.text("#status").equals("Saved pic.png"));
      robot.click("8").click("6");
      window.settled();
      assertThat(robot.text("#status")).startsWith("Planned to 2024");
    }
  }

  @Test
  void theFirstFieldHasTheKeyboard(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+E").waitFor("#picture-chart-1");
    Node timeline = robot.node("#picture-chart-1", Node.class);
    robot.waitUntil("the charts to have the keyboard", timeline::isFocused);
  }

  @Test
  void theChartOfTheScreenIsOfferedFirst(Robot robot) throws Exception {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+3").waitFor("#comparison").press("Ctrl+E").waitFor("#picture-chart-3");
    assertThat(robot.node("#picture-chart-3", ToggleButton.class).isSelected()).isTrue();
    assertThat(robot.node("#picture-scenario", Node.class).isDisabled()).isTrue();
    robot.willChooseFile(folder.resolve("all.png")).click("#save-picture");
    waitFor(robot, "all.png");
    List<String> command = new ArrayList<>(List.of("chart", "xen-2018", "--kind", "compare"));
    Samples.read("xen-2018").scenarios().stream()
        .limit(6)
        .forEach(scenario -> command.addAll(List.of("--scenario", scenario.name())));
    command.addAll(List.of("--width", "1600", "--height", "900", "-o", "line.png"));
    assertThat(Shell.in(folder).run(command.toArray(String[]::new)).err()).isEmpty();
    assertThat(folder.resolve("all.png")).hasSameBinaryContentAs(folder.resolve("line.png"));
  }

  @Test
  void theYearsOfBothScenariosAreInThePicture(Robot robot) throws Exception {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+2").choose("#beside", "9 months").press("Ctrl+E");
    robot.willChooseFile(folder.resolve("years.png")).click("#save-picture");
    waitFor(robot, "years.png");
    Shell.in(folder)
        .run(
            "chart",
            "xen-2018",
            "--kind",
            "year",
            "--scenario",
            "8 months",
            "--scenario",
            "9 months",
            "-o",
            "line.png");
    assertThat(folder.resolve("years.png")).hasSameBinaryContentAs(folder.resolve("line.png"));
  }

  @Test
  void aSizeThatCannotBeIsSaidNextToItsField(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+E").replaceText("#picture-width", "wide").click("#save-picture");
    assertThat(robot.text("#picture-width-message"))
        .isEqualTo("found 'wide'; allowed: a whole number from 100 to 10000");
    robot.replaceText("#picture-width", "99999").click("#save-picture");
    assertThat(robot.text("#picture-width-message"))
        .isEqualTo("found '99999'; allowed: a whole number from 100 to 10000");
    assertThat(robot.text("#picture-width")).isEqualTo("99999");
    robot.replaceText("#picture-width", "800");
    robot.willChooseFile(folder.resolve("small.png")).click("#save-picture");
    waitFor(robot, "small.png");
  }

  @Test
  void aScaleThatWouldMakeItTooLargeIsSaid(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+E").replaceText("#picture-width", "10000").press("Enter");
    robot.replaceText("#picture-height", "5000").press("Enter").click("2 ×");
    assertThat(robot.text("#picture-problem"))
        .isEqualTo(
            "A picture of 10000 by 5000 at scale 2 has 200 million pixels,"
                + " it may have at most 110 million.");
    assertThat(robot.text("#picture-pixels")).isEqualTo("10000 × 5000 pixels");
    robot.click("Cancel");
  }

  @Test
  void aPictureNeverTakesThePlaceOfAPlan(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    String plan = PlanFiles.text(Samples.read("xen-2026"));
    Path disguised = window.put("plan.png", plan);
    robot.press("Ctrl+E").willChooseFile(disguised).click("#save-picture");
    robot.waitFor("The picture was not saved");
    assertThat(robot.words()).anyMatch(words -> words.contains("a plan is there already"));
    robot.click("Close");
    assertThat(window.text("plan.png")).isEqualTo(plan);
  }

  @Test
  void aPictureThatIsThereIsAskedAbout(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    window.put("chart.png", "theirs");
    robot.press("Ctrl+E").willChooseFile(folder.resolve("chart")).click("#save-picture");
    robot.waitFor("chart.png is there already. Replace it?").click("Cancel");
    assertThat(window.settled().text("chart.png")).isEqualTo("theirs");
  }

  private void waitFor(Robot robot, String name) {
    robot.waitUntil("the picture to be written", () -> Files.exists(folder.resolve(name)));
  }
}
