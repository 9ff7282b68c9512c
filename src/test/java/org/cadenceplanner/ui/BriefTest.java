package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The brief for those who decide is written from the window.
@ExtendWith(Windows.class)
class BriefTest {
  @TempDir private Path folder;

  @Test
  void theBriefAndItsPicturesAreThoseOfTheCommandLine(Robot robot) throws IOException {
    CadenceWindow.open(robot, folder, "xen-2018");
    ask(robot, "8 months", "9 months");
    robot.type("8 or 9?").replaceText("#brief-next", "4");
    robot.willChooseFile(Files.createDirectory(folder.resolve("window")).resolve("brief"));
    robot.click("#save-brief");
    robot.waitUntil(
        "the brief to be said",
        () -> robot.text("#status").equals("Saved brief.md, and 6 files beside it"));
    Files.createDirectory(folder.resolve("line"));
    assertThat(brief("8 or 9?", "4", "line/brief.md").err()).isEmpty();
    assertSame("window", "line");
  }

  @Test
  void itsFormIsChosen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    ask(robot, "8 months", "9 months");
    robot.type("8 or 9?").click("HTML");
    assertThat(robot.text("#brief-about")).startsWith("One page with its charts in it");
    robot.willChooseFile(folder.resolve("window.html")).click("#save-brief");
    robot.waitUntil("it to be said", () -> robot.text("#status").equals("Saved window.html"));
    assertThat(brief("8 or 9?", "6", "line.html").err()).isEmpty();
    assertThat(folder.resolve("window.html")).hasSameBinaryContentAs(folder.resolve("line.html"));
  }

  @Test
  void thePlanStaysAtHomeIfThatIsWantedAndThatIsRemembered(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    ask(robot, "8 months");
    robot.click("#brief-plan");
    robot.willChooseFile(folder.resolve("b.md")).click("#save-brief");
    robot.waitUntil(
        "it to be said", () -> robot.text("#status").equals("Saved b.md, and 4 files beside it"));
    assertThat(Shell.in(folder).run("show", "b-compare.png").err())
        .contains("b-compare.png: found a picture with no plan in it");

    ask(robot);
    assertThat(robot.node("#brief-plan", CheckBox.class).isSelected()).isFalse();
    robot.click("HTML");
    assertThat(robot.sees("#brief-plan")).isFalse();
    robot.click("Cancel");
  }

  @Test
  void whoeverDoesNotWantToWaitStopsIt(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("File").click("Write a brief…").waitFor("#brief-next");
    robot.replaceText("#brief-next", "100").click("PDF");
    robot.willChooseFile(folder.resolve("b.pdf")).click("#save-brief");
    robot.waitFor("#cancel-work").click("#cancel-work").waitUntilGone("#cancel-work");
    assertThat(window.settled().robot().text("#status")).startsWith("Planned to");
    assertThat(folder.resolve("b.pdf")).doesNotExist();
  }

  @Test
  void whatIsWrongIsSaidNextToItsFieldAndTheDialogStays(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    ask(robot);
    robot.replaceText("#brief-next", "0").click("#save-brief");
    assertThat(robot.text("#brief-next-message"))
        .isEqualTo("found '0'; allowed: a whole number from 1 to 100");
    assertThat(robot.text("#brief-scenario-message"))
        .isEqualTo("found 0 scenarios; allowed: 1 to 12");
    robot.click("Cancel");
  }

  /// The system's dialog asks about the name that is chosen alone.
  @Test
  void picturesThatAreThereAreAskedAboutBeforeAnythingIsWritten(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    window.put("b-compare.png", "theirs");
    window.put("b.md", "theirs");
    ask(robot, "8 months");
    robot.willChooseFile(folder.resolve("b.md")).click("#save-brief");
    robot.waitFor("b-compare.png is there already. Replace it?").click("Cancel");
    assertThat(window.settled().text("b-compare.png")).isEqualTo("theirs");
    assertThat(window.text("b.md")).isEqualTo("theirs");
    assertThat(folder.resolve("b-timeline-1.png")).doesNotExist();
  }

  @Test
  void whatCannotBeWrittenIsToldAndNothingIsHalfWritten(Robot robot) throws IOException {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    String plan = PlanFiles.text(Samples.read("xen-2026"));
    window.put("b.md", plan);
    ask(robot, "8 months");
    robot.willChooseFile(folder.resolve("b.md")).click("#save-brief");
    robot.waitFor("The brief was not saved");
    assertThat(robot.words()).anyMatch(words -> words.contains("a plan is there already"));
    robot.click("Close");
    assertThat(window.text("b.md")).isEqualTo(plan);
    assertThat(names(folder)).filteredOn(name -> !name.equals("user")).containsExactly("b.md");
  }

  /// Asks for a brief on these scenarios; the question has the keyboard.
  private static void ask(Robot robot, String... scenarios) {
    robot.click("File").click("Write a brief…").waitFor("#brief-question");
    List<String> all = List.of("6 months", "8 months", "9 months");
    for (int i = 1; i <= 7; i++) {
      boolean isWanted = i <= all.size() && List.of(scenarios).contains(all.get(i - 1));
      if (!isWanted) {
        robot.click("#brief-scenario-" + i);
      }
    }
    robot.click("#brief-question");
  }

  private Shell.Ran brief(String question, String next, String file) {
    return Shell.in(folder)
        .run(
            "brief",
            "xen-2018",
            "--scenario=8 months",
            "--scenario=9 months",
            "--question",
            question,
            "--next",
            next,
            "-o",
            file);
  }

  private void assertSame(String one, String other) throws IOException {
    List<String> written = names(folder.resolve(one));
    assertThat(written).hasSize(7).isEqualTo(names(folder.resolve(other)));
    for (String name : written) {
      assertThat(folder.resolve(one).resolve(name))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
