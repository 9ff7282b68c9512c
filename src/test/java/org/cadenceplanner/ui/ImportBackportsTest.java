package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The figures of the load come into the plan from a project's backports, once they were looked at.
@ExtendWith(Windows.class)
class ImportBackportsTest {
  static final Path XEN =
      Path.of("src/test/resources/org/cadenceplanner/history/xen-backports.csv");

  @TempDir private Path folder;

  @Test
  void aRepositorysFiguresComeIntoTheLoadWithTheirSourcesAndNothingElseChanges(Robot robot)
      throws Exception {
    CadenceWindow window = open(robot);
    fromGit(robot, ProjectWithBackports.in(folder));
    assertThat(robot.text("#branch-pattern")).isEqualTo("stable-{version}");
    assertThat(robot.text("#backports-status"))
        .isEqualTo(
            "6 backports on 1 branch named stable-{version}, Jan 2018 to Jun 2018. 3 figures of the"
                + " plan would change.");
    assertThat(window.rows("#load-proposals"))
        .contains(
            List.of(
                "Backports a month, full support",
                "1",
                "19",
                "6 backports in 6 whole months of branches in full support, Jan 2018 to Jun"
                    + " 2018"));
    assertThat(window.columns("#backport-months")).containsExactly("Month", "4.10", "1 branch");
    assertThat(window.rows("#backport-months"))
        .hasSize(6)
        .startsWith(List.of("Jun 2018", "1", "1"))
        .endsWith(List.of("Jan 2018", "1", "1"));
    robot.click("Take over 3 figures").waitUntilGone("#load-proposals");
    assertThat(undo(robot)).endsWith("Take over 3 figures from backports");
    Plan sample = Samples.read("xen-2018");
    Plan mine = window.saved();
    assertThat(mine.withLoad(sample.load())).isEqualTo(sample);
    assertThat(mine.load().backportsInFullSupport()).isEqualTo(1);
    assertThat(mine.load().securityShare()).isEqualTo(0.17);
    assertThat(mine.load().pointReleaseEvery()).isEqualTo(Length.ofMonths(4));
    assertThat(mine.load().sources())
        .containsOnlyKeys(
            LoadFigure.BACKPORTS_IN_FULL_SUPPORT,
            LoadFigure.SECURITY_SHARE,
            LoadFigure.POINT_RELEASE_EVERY);
    robot.click("#undo");
    assertThat(window.saved()).isEqualTo(sample);
  }

  @Test
  void takenOverAgainTheSameFiguresChangeNothing(Robot robot) {
    CadenceWindow window = open(robot);
    Path xen = ProjectWithBackports.in(folder);
    fromGit(robot, xen);
    robot.click("Take over 3 figures").waitUntilGone("#load-proposals");
    fromGit(robot, xen);
    assertThat(robot.text("#backports-status"))
        .endsWith("The plan has all of these figures already.");
    assertThat(window.rows("#load-proposals")).allMatch(row -> row.get(2).endsWith(", the same"));
    assertThat(isTakeOverDisabled(robot)).isTrue();
    robot.click("Cancel");
  }

  @Test
  void otherBranchesAreReadByAnotherPattern(Robot robot) {
    open(robot);
    fromGit(robot, ProjectWithBackports.in(folder));
    robot.choose("#branch-proposal", "release-{version}");
    robot.waitUntil(
        "the other branch", () -> robot.text("#backports-status").contains("release-{version}"));
    assertThat(robot.text("#backports-status")).startsWith("0 backports on 0 branches");
    assertThat(isTakeOverDisabled(robot)).isTrue();
    robot.replaceText("#branch-pattern", "stable");
    assertThat(robot.text("#branch-pattern-message"))
        .isEqualTo(
            "found 'stable'; allowed: a pattern with {version} once, such as stable-{version}");
    robot.replaceText("#branch-pattern", "v{version}").click("#read-branches");
    robot.waitFor("#backports-problem");
    assertThat(robot.text("#backports-problem"))
        .endsWith(
            "has no branch by the pattern v{version}; these fit: stable-{version},"
                + " release-{version}");
    robot.replaceText("#branch-pattern", "stable-{version}").press("Enter");
    robot.waitFor("Take over 3 figures").click("Cancel");
  }

  @Test
  void aProjectWithoutUsualStableBranchesIsAskedForTheirPattern(Robot robot) {
    open(robot);
    fromGit(robot, ProjectWithTags.in(folder));
    robot.waitFor("#backports-problem");
    assertThat(robot.text("#branch-pattern")).isEmpty();
    assertThat(robot.text("#backports-problem"))
        .endsWith("has no branches named as stable ones usually are, such as stable-4.11");
    robot.replaceText("#branch-pattern", "maste{version}").press("Enter");
    robot.waitUntil(
        "the answer", () -> robot.text("#backports-problem").endsWith("pattern maste{version}"));
    robot.click("Cancel");
  }

  @Test
  void monthsCanBeChosen(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    fromList(robot, XEN);
    robot.replaceText("#backports-from", "Jul 2017").replaceText("#backports-until", "2018-06");
    assertThat(robot.text("#backports-status"))
        .isEqualTo(
            "1193 backports on 5 branches, Jul 2017 to Jun 2018. 2 figures of the plan would"
                + " change.");
    robot.replaceText("#backports-from", "July");
    assertThat(robot.text("#backports-from-message"))
        .isEqualTo(
            "found 'July'; allowed: a month such as Jul 2018 or 2018-07, from 1900 to 2100, or"
                + " nothing for all");
    assertThat(isTakeOverDisabled(robot)).isTrue();
    robot.replaceText("#backports-from", "2017-07").click("#take-over");
    robot.waitUntilGone("#load-proposals");
    Load load = window.saved().load();
    assertThat(load.backportsInFullSupport()).isEqualTo(24.4);
    assertThat(load.backportsInSecuritySupport()).isEqualTo(16.8);
  }

  @Test
  void cancelChangesNothing(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    fromGit(robot, ProjectWithBackports.in(folder));
    robot.click("Cancel").waitUntilGone("#load-proposals");
    assertThat(robot.node("#undo", Node.class).isDisabled()).isTrue();
    assertThat(window.saved()).isEqualTo(Samples.read("xen-2018"));
  }

  @Test
  void readingCanBeStoppedAndBegunAgain(Robot robot) {
    CadenceWindow.openPlanningBy(never -> {}, robot, folder);
    robot.willChooseFile(ProjectWithBackports.in(folder));
    robot.click("File").click("Import backports from git…").waitFor("Reading xen");
    robot.click("#cancel-reading").waitUntilGone("Reading xen");
    assertThat(robot.text("#backports-problem")).isEqualTo("Reading xen was stopped.");
    assertThat(isTakeOverDisabled(robot)).isTrue();
    robot.click("#read-branches").waitFor("#cancel-reading");
    assertThat(robot.sees("#backports-problem")).isFalse();
    robot.click("Cancel").waitUntilGone("#load-proposals");
  }

  @Test
  void whatIsNoRepositoryOrNoListIsTold(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    robot.willChooseFile(Files.createDirectory(folder.resolve("notes")));
    robot.click("File").click("Import backports from git…").waitFor("notes was not read");
    assertThat(robot.words()).anyMatch(words -> words.contains("is in no git repository; allowed"));
    robot.click("Close").willChooseFile(window.put("x.csv", "version,release\n"));
    robot.click("File").click("Import backports from a list…").waitFor("x.csv was not read");
    assertThat(robot.words())
        .anyMatch(words -> words.contains("allowed: branch, month and backports"));
    robot.click("Close");
  }

  private CadenceWindow open(Robot robot) {
    return CadenceWindow.open(robot, folder, "xen-2018");
  }

  static void fromGit(Robot robot, Path repository) {
    robot.willChooseFile(repository).click("File").click("Import backports from git…");
    robot.waitFor("#load-proposals").waitUntilGone("#cancel-reading");
  }

  static void fromList(Robot robot, Path list) {
    robot.willChooseFile(list).click("File").click("Import backports from a list…");
    robot.waitFor("#load-proposals");
  }

  private static boolean isTakeOverDisabled(Robot robot) {
    return robot.read(() -> robot.node("#take-over", Node.class).isDisabled());
  }

  private static String undo(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }
}
