package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Backports that are taken over and those that are pending, light and dark, wide and narrow.
@ExtendWith(Windows.class)
class BackportScreensTest {
  private static final int LARGE = 130;

  @TempDir private Path folder;
  private Path xen = Path.of("xen");

  @BeforeEach
  void makeProject() {
    xen = ProjectWithBackports.in(folder);
  }

  private void check(String name, Consumer<Robot> steps) {
    new PlanScreens(folder).check("xen-2018", shot(name, steps));
  }

  @Test
  void backportsToBeTakenOver() {
    check("import-backports", this::importFromGit);
  }

  @Test
  void aListToBeTakenOver() {
    check(
        "import-backports-list",
        robot -> {
          choose(robot, ImportBackportsTest.XEN, tr("Import backports from a lis_t…"));
        });
  }

  @Test
  void whatCannotBeTakenOver() {
    check(
        "import-backports-refused",
        robot -> {
          importFromGit(robot);
          robot.replaceText("#branch-pattern", "v{version}").click("#read-branches");
          robot.waitFor("#backports-problem");
          robot.replaceText("#backports-from", "soon").replaceText("#branch-pattern", "stable");
        });
  }

  @Test
  void pendingBackports() {
    check(
        "pending",
        robot -> {
          pending(robot);
          PendingBackportsTest.assign(robot, "Jan");
          robot.press("Tab").press("Tab");
          robot.click("#pending-not-wanted").choose("#pending-branch", "4.11");
          robot.click("Mend the clock").click("#backport-reason").type("only tidies up");
          robot.press("Enter").choose("#pending-branch", tr("all branches"));
        });
  }

  @Test
  void pendingBackportsWithLargeTexts() {
    checkLarge(
        "pending-large",
        robot -> {
          pending(robot);
          robot.click("#refuse-backport");
        });
  }

  @Test
  void backportsToBeTakenOverWithLargeTexts() {
    checkLarge("import-backports-large", this::importFromGit);
  }

  private void checkLarge(String name, Consumer<Robot> steps) {
    Screens.check(
        name,
        (theme, size) -> {
          CadenceWindow.open(
                  new Robot(),
                  folder,
                  "xen-2018",
                  usual -> PlanScreens.looks(theme, size).apply(usual).withTextSize(LARGE))
              .settled();
          return PlanScreens.window();
        },
        steps);
  }

  private void importFromGit(Robot robot) {
    choose(robot, xen, tr("Import _backports from git…"));
    robot.waitUntilGone("#cancel-reading");
  }

  private static void choose(Robot robot, Path file, String entry) {
    robot.willChooseFile(file).click(tr("_File").replace("_", "")).click(entry.replace("_", ""));
    robot.waitFor("#load-proposals");
  }

  private void pending(Robot robot) {
    robot.willChooseFile(xen).press("Ctrl+Shift+B").waitFor("#pending");
    robot.waitUntil("the list", () -> !robot.text("#pending-status").isEmpty());
  }
}
