package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cadenceplanner.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whoever cannot see the window is told what has the keyboard. The forms are gone through where they
/// are all opened: in [EveryFieldTest] and wherever pictures are taken of them.
@ExtendWith(Windows.class)
class AccessibleNamesTest {
  @TempDir private Path folder;

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.speak();
  }

  @Test
  void everyScreenIsNamed(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+R").waitFor("#released-on");
    Unnamed.check();
    robot.press("Ctrl+2");
    Unnamed.check();
    robot.press("Ctrl+3");
    Unnamed.check();
    for (String tab : List.of("#tab-people", "#tab-hours", "#tab-years")) {
      robot.press("Ctrl+4").click(tab);
      Unnamed.check();
    }
  }

  @Test
  void aListBoxIsCalledByItsLabelAndTellsWhatIsChosen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    assertThat(nameOf("#scheme", robot)).isEqualTo("Scheme");
    assertThat(nameOf("#slip", robot)).isEqualTo("A late release");
    robot.press("Ctrl+E").waitFor("#picture-scenario");
    assertThat(nameOf("#picture-scenario", robot)).isEqualTo("Scenario");
    Node scenario = robot.node("#picture-scenario", Node.class);
    assertThat(robot.read(scenario::getAccessibleText)).isNull();
  }

  @Test
  void aDayIsCalledByItsLabel(Robot robot) {
    Language.GERMAN.speak();
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+Shift+N").waitFor("#new-day");
    Node day = robot.node("#new-day", Node.class);
    assertThat(robot.read(day::getAccessibleText)).isEqualTo("Fällig am");
    assertThat(nameOf("#new-day-text", robot)).isEqualTo("Fällig am");
  }

  @Test
  void tablesAreNamed(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("#tab-releases");
    assertThat(robot.node("#releases", Node.class).getAccessibleText()).isEqualTo("Releases");
    robot.press("Ctrl+3");
    assertThat(robot.node("#comparison", Node.class).getAccessibleText()).isEqualTo("Figures");
  }

  @Test
  void aFieldWithoutALabelIsFound(Robot robot) {
    show(robot, new TextField("8 months"));
    assertFault("TextField", "has no name");
    show(robot, new ComboBox<String>());
    assertFault("ComboBox", "has no name");
    show(robot, new Button());
    assertFault("Button", "has no name");
  }

  @Test
  void aFieldThatTellsItsNameInPlaceOfItsTextIsFound(Robot robot) {
    TextField field = new TextField("8 months");
    field.setAccessibleText("A release every");
    Label label = new Label("A release every");
    label.setLabelFor(field);
    show(robot, new VBox(label, field));
    assertFault("TextField", "is told by its name in place of what is in it");
  }

  private static String nameOf(String field, Robot robot) {
    Node node = robot.node(field, Node.class);
    return robot.read(() -> String.valueOf(Unnamed.labelOf(node)));
  }

  private static void assertFault(String... parts) {
    assertThat(Unnamed.faults(Look.still())).singleElement().asString().contains(parts);
  }

  private static void show(Robot robot, Node content) {
    Toolkit.closeAll();
    robot.open(stage -> stage.setScene(new Scene(new VBox(content), 400, 300)));
  }
}
