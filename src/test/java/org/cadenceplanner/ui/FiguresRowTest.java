package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The figures over the chart.
@ExtendWith(Windows.class)
class FiguresRowTest {
  private static final double LINE = 18;

  @TempDir private Path folder;

  @Test
  void eachFigureStandsOnOneLineInALargeWindow(Robot robot) {
    CadenceWindow.open(
        robot, folder, "xen-2018", usual -> usual.withMaximized(false).withSize(1440, 900));
    robot.click("#cadence-other").replaceText("#cadence-amount", "26");
    robot.choose("#cadence-unit", "weeks").click("#cadence-form-set");
    robot.waitFor("branches supported at once, 2017–2024");
    Node figures = robot.node("#figures", Node.class);
    List<Label> captions =
        robot.read(
            () ->
                Sight.drawn(figures)
                    .filter(node -> node.getStyleClass().contains("caption"))
                    .map(Label.class::cast)
                    .toList());
    assertThat(captions).hasSizeGreaterThan(3);
    for (Label caption : captions) {
      assertThat(robot.read(caption::getHeight)).as(caption.getText()).isLessThan(LINE);
    }
  }
}
