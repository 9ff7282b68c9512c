package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.robot.FileAnswers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Releases come into the plan from a project's repository, or from a list, once they were looked at.
@ExtendWith(Windows.class)
class ImportReleasesTest {
  @TempDir private Path folder;

  @Test
  void newReleasesOfARepositoryComeIntoTheHistoryAndPinsAndRulesStay(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    Plan before = pinned(robot, window);
    fromGit(robot, ProjectWithTags.in(folder));
    assertThat(window.columns("#found-releases"))
        .containsExactly("Version", "Date", "Tag", "Point releases", "Candidates", "In the plan");
    assertThat(window.rows("#found-releases"))
        .containsExactly(
            List.of("4.10", "13 Dec 2017", "RELEASE-4.10.0", "0", "0", "kept"),
            List.of("4.11", "9 Jul 2018", "RELEASE-4.11.0", "1", "0", "kept: 10 Jul 2018"),
            List.of("4.12", "2 Apr 2019", "RELEASE-4.12.0", "0", "1", "new"),
            List.of("4.13", "18 Dec 2019", "RELEASE-4.13.0", "0", "0", "new"));
    assertThat(robot.text("#import-status"))
        .isEqualTo("4 releases found; 2 are new. 2 tags of other patterns.");
    robot.click("Add 2 releases").waitUntilGone("#found-releases");
    assertThat(undo(robot)).endsWith("Import 2 releases");
    Plan after = window.saved();
    assertThat(after.withHistory(before.history())).isEqualTo(before);
    assertThat(versions(after)).endsWith("4.11", "4.12", "4.13");
    robot.click("#undo");
    assertThat(window.saved()).isEqualTo(before);
  }

  private static Plan pinned(Robot robot, CadenceWindow window) throws Exception {
    robot.click("8 months");
    Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.14");
    robot.hold("#timeline", place, place.add(15, 0)).drop();
    robot.type("after the summit").press("Enter").waitUntilGone("#pin-form");
    Plan plan = window.saved();
    assertThat(plan.scenario("8 months").orElseThrow().pins()).hasSize(1);
    return plan;
  }

  @Test
  void theTableFollowsThePatternTheNumbersAndTheFirstVersion(Robot robot) {
    CadenceWindow window = open(robot);
    fromGit(robot, ProjectWithTags.in(folder));
    robot.replaceText("#import-from", "v4.13");
    assertThat(versions(window)).containsExactly("4.13");
    robot.replaceText("#import-from", "").click("#tag-numbers-3");
    assertThat(versions(window)).contains("4.11.0", "4.11.1");
    robot.choose("#tag-proposal", "qemu-{version}: 2 releases");
    assertThat(robot.text("#tag-pattern")).isEqualTo("qemu-{version}");
    assertThat(versions(window)).containsExactly("2.11", "2.12");
    robot.replaceText("#tag-pattern", "RELEASE-{version}");
    robot.waitFor("RELEASE-{version}: 4 releases");
    assertThat(versions(window)).containsExactly("4.10", "4.11", "4.12", "4.13");
    robot.replaceText("#tag-pattern", "RELEASE-4.{version}").waitFor("another one");
    assertThat(versions(window)).containsExactly("10.0", "11.0", "11.1", "12.0", "13.0");
    robot.click("Cancel");
  }

  @Test
  void whatIsNoPatternIsSaidAndAddsNothing(Robot robot) {
    CadenceWindow window = open(robot);
    fromGit(robot, ProjectWithTags.in(folder));
    robot.replaceText("#tag-pattern", "v*").press("Enter");
    assertThat(robot.text("#tag-pattern-message"))
        .isEqualTo("found 'v*'; allowed: a pattern with {version} once, such as v{version}");
    assertThat(isAddDisabled(robot)).isTrue();
    robot.replaceText("#tag-pattern", "v{version}");
    assertThat(robot.sees("#tag-pattern-message")).isFalse();
    assertThat(versions(window)).isEmpty();
    assertThat(robot.text("#import-status"))
        .isEqualTo("0 releases found; none is new. 8 tags of other patterns.");
    assertThat(isAddDisabled(robot)).isTrue();
    robot.replaceText("#tag-pattern", "RELEASE-{version}").replaceText("#import-from", "soon");
    assertThat(robot.text("#import-from-message"))
        .isEqualTo("found 'soon'; allowed: a version such as 4.2, or nothing for all");
    assertThat(isAddDisabled(robot)).isTrue();
    robot.click("Cancel");
  }

  @Test
  void cancelChangesNothing(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    fromGit(robot, ProjectWithTags.in(folder));
    robot.click("Cancel").waitUntilGone("#found-releases");
    assertThat(robot.node("#undo", Node.class).isDisabled()).isTrue();
    assertThat(window.saved()).isEqualTo(Samples.read("xen-2018"));
    robot.willChooseNoFile().click("File").click("Import releases from git…");
    robot.waitUntil("to be asked for a folder", () -> wasAskedFor("Import releases from git"));
    assertThat(robot.sees("#found-releases")).isFalse();
  }

  private static boolean wasAskedFor(String title) {
    return FileAnswers.questions().getLast().title().equals(title);
  }

  @Test
  void importedAgainNothingIsNew(Robot robot) {
    CadenceWindow window = open(robot);
    Path xen = ProjectWithTags.in(folder);
    fromGit(robot, xen);
    robot.click("Add 2 releases").waitUntilGone("#found-releases");
    fromGit(robot, xen);
    assertThat(window.rows("#found-releases")).allMatch(row -> row.getLast().startsWith("kept"));
    assertThat(robot.text("#import-status")).startsWith("4 releases found; none is new.");
    assertThat(isAddDisabled(robot)).isTrue();
    robot.click("Cancel");
  }

  @Test
  void aFolderWithoutARepositoryIsTold(Robot robot) throws Exception {
    open(robot);
    robot.willChooseFile(Files.createDirectory(folder.resolve("notes")));
    robot.click("File").click("Import releases from git…").waitFor("notes was not read");
    assertThat(robot.words()).anyMatch(words -> words.contains("is in no git repository; allowed"));
    robot.click("Close");
  }

  @Test
  void aListBringsTheEndsOfPhasesToo(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    Path list =
        window.put(
            "xen.csv",
            """
            version,release,full support,security support
            4.11,2018-07-10,2020-01,2021-07
            4.12,2019-04-02,2020-10-02,2022-04
            """);
    fromList(robot, list);
    assertThat(window.rows("#found-releases"))
        .contains(List.of("4.12", "2 Apr 2019", "2 Oct 2020", "Apr 2022", "new"));
    robot.click("Add 1 release").waitUntilGone("#found-releases");
    assertThat(undo(robot)).endsWith("Import 1 release");
    HistoricRelease added = window.saved().history().getLast();
    assertThat(added.version().text()).isEqualTo("4.12");
    assertThat(added.ends()).hasSize(2);
  }

  @Test
  void aListThatComesWhenAnotherPlanIsOpenIsNotOfferedToThat(Robot robot) throws Exception {
    open(robot).settled();
    SlowList list = SlowList.in(folder);
    robot.willChooseFile(list.file()).click("File").click("Import releases from a list…");
    robot.waitFor("#cancel-work");
    SampleGalleryTest.choose(robot, "ubuntu");
    FilesTest.waitForTitle(robot, "Ubuntu – Cadence");
    list.comes("version,release\n4.12,2019-04-02\n", robot);
    assertThat(robot.sees("#found-releases")).isFalse();
  }

  private CadenceWindow open(Robot robot) {
    return CadenceWindow.open(robot, folder, "xen-2018");
  }

  static void fromGit(Robot robot, Path repository) {
    robot.willChooseFile(repository).click("File").click("Import releases from git…");
    robot.waitFor("#found-releases");
  }

  static void fromList(Robot robot, Path list) {
    robot.willChooseFile(list).click("File").click("Import releases from a list…");
    robot.waitFor("#found-releases");
  }

  private static List<String> versions(Plan plan) {
    return plan.history().stream().map(release -> release.version().text()).toList();
  }

  private static List<String> versions(CadenceWindow window) {
    return window.rows("#found-releases").stream().map(List::getFirst).toList();
  }

  private static boolean isAddDisabled(Robot robot) {
    return robot.read(() -> robot.node("#add-releases", Node.class).isDisabled());
  }

  private static String undo(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }
}
