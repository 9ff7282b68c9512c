package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.cadenceplanner.store.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens in larger texts, and in the largest there are in German, where least room is.
@ExtendWith(Windows.class)
class LargeTextScreensTest {
  private static final int LARGE = 115;
  private static final int LARGEST = 130;

  @TempDir private Path folder;

  /// Where the window before was left is remembered.
  @Test
  void largeTexts() {
    Screens.check(
        (theme, size) -> open(theme, size, LARGE),
        shot(
            "large-texts",
            robot -> robot.click("#screen-1").click("8 months").click("#tab-releases")),
        shot("large-texts-year", robot -> robot.click("#screen-2").click("#tab-dates")),
        shot("large-texts-compare", robot -> robot.click("#screen-3").waitFor("#comparison")),
        shot("large-texts-load", robot -> robot.click("#screen-4")));
  }

  @Test
  void theLargestTextsInGerman() {
    Screens.checkWhereLeastRoomIs(
        (theme, size) -> open(theme, size, LARGEST),
        shot("largest-timeline", robot -> robot.click("#screen-1").click("6 months")),
        shot("largest-load", robot -> robot.click("#screen-4")),
        shot("largest-hours", robot -> robot.click("#tab-hours")),
        shot("largest-compare", robot -> robot.click("#screen-3").waitFor("#comparison")),
        shot(
            "largest-releases",
            robot -> robot.click("#screen-1").click("8 months").click("#tab-releases")),
        shot("largest-year", robot -> robot.click("#screen-2")));
  }

  private Stage open(Theme theme, Screens.Size size, int textSize) {
    var looks = PlanScreens.looks(theme, size).andThen(usual -> usual.withTextSize(textSize));
    CadenceWindow.open(new Robot(), folder, "xen-2018", looks::apply).settled();
    return PlanScreens.window();
  }
}
