package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The menus, the dialogs, and the ways to a plan: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class DialogScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    new PlanScreens(folder).check("xen-2018", shots);
  }

  @Test
  void menus() {
    check(
        shot("menu-file", robot -> robot.click("File")),
        shot("menu-view", robot -> robot.press("Esc").click("View")),
        shot("menu-scenario", robot -> robot.press("Esc").click("Scenario")),
        shot("menu-help", robot -> robot.press("Esc").click("Help")),
        shot("menu-edit", robot -> robot.press("Esc").click("9").click("Edit")),
        shot("menu-recent", robot -> robot.press("Esc").click("File").click("Open recent")));
  }

  @Test
  void menusOfATabAndOfARow() {
    check(
        shot("menu-tab", robot -> robot.rightClick("8 months")),
        shot(
            "menu-row",
            robot -> {
              robot.press("Esc").click("8 months").click("#tab-releases");
              robot.in("#releases").click("4.11").press("Down").in("#releases").rightClick("4.12");
            }));
  }

  @Test
  void gallery() {
    check(
        shot(
            "gallery",
            robot -> {
              robot.click("File").click("New from a sample…");
              robot.waitFor("Timeline of Xen Project 2018").waitFor("Timeline of Xen Project 2026");
            }),
        shot("gallery-found", robot -> robot.type("ubuntu").waitFor("Timeline of Ubuntu")));
  }

  @Test
  void aNewPlan() {
    check(
        shot("new-plan", robot -> robot.press("Ctrl+Shift+N").waitFor("#new-project")),
        shot(
            "new-plan-wrong",
            robot -> robot.replaceText("#new-every", "often").click("#create-plan")));
  }

  @Test
  void helpAndAbout() {
    check(
        shot("help", robot -> robot.press("F1")),
        shot("about", robot -> robot.press("Esc").click("Help").click("About Cadence")));
  }

  @Test
  void moreContrast() {
    check(
        shot("contrast-light", robot -> robot.click("View").click("Light, more contrast")),
        shot("contrast-dark", robot -> robot.click("View").click("Dark, more contrast")));
  }

  @Test
  void exportAndOpen() {
    check(
        shot("export", robot -> robot.click("#export")),
        shot("unsaved", robot -> robot.press("Esc").click("9").press("Ctrl+O")));
  }

  @Test
  void scenarios() {
    check(
        shot("rename", robot -> robot.press("F2")),
        shot(
            "new-scenario",
            robot -> {
              robot.press("Esc").click("9 months").press("Ctrl+N").waitFor("as Go");
              robot.press("Down").press("Down");
            }));
  }

  @Test
  void releasesToBeImported() {
    Path xen = ProjectWithTags.in(folder);
    check(
        shot("import-git", robot -> ImportReleasesTest.fromGit(robot, xen)),
        shot(
            "import-git-refused",
            robot -> robot.replaceText("#tag-pattern", "v*").replaceText("#import-from", "soon")));
    check(shot("import-list", robot -> ImportReleasesTest.fromList(robot, HistoryTest.XEN)));
  }
}
