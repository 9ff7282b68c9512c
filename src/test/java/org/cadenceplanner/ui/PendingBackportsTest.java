package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What branches wait for is agreed on in the plan, and never in the repository.
@ExtendWith(Windows.class)
class PendingBackportsTest {
  private static final String HOLE = "Close the hole through which guests saw each other";

  @TempDir private Path folder;

  @Test
  void branchesWaitForWhatAsksForThemAndForWhatFixesSomethingThatTheyHave(Robot robot) {
    CadenceWindow window = open(robot);
    assertThat(window.columns("#pending"))
        .containsExactly("Branch", "Days", "Security", "Subject", "Commit", "Why", "Agreed on");
    assertThat(window.rows("#pending"))
        .extracting(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(5)))
        .contains(
            List.of("4.10", "16", "", "Mend the clock", "asked for: 4.10+"),
            List.of("4.10", "10", "security", HOLE, "asked for: 4.10+"))
        .extracting(List::getFirst)
        .containsExactly("4.10", "4.10", "4.10", "4.11", "4.11", "4.11");
    assertThat(column(window, 5).getLast()).startsWith("fixes ");
    assertThat(robot.text("#pending-status"))
        .isEqualTo("6 of 6 backports shown, on 2 branches supported on 11 Jul 2018.");
    robot.click("Close").waitUntilGone("#pending");
  }

  @Test
  void theListIsFilteredByWordsBranchSecurityAndWhatIsAgreedOn(Robot robot) {
    CadenceWindow window = open(robot);
    robot.replaceText("#pending-words", "xsa-273 HOLE");
    assertThat(window.rows("#pending")).isEmpty();
    robot.replaceText("#pending-words", "hole guests");
    assertThat(column(window, 3)).containsExactly(HOLE, HOLE);
    robot.choose("#pending-branch", "4.11");
    assertThat(column(window, 0)).containsExactly("4.11");
    robot.replaceText("#pending-words", "").click("#pending-security");
    assertThat(column(window, 3)).containsExactly(HOLE);
    assign(robot, "Jan").click("#pending-unassigned");
    assertThat(window.rows("#pending")).isEmpty();
    assertThat(robot.text("#pending-selected")).isEqualTo("0 backports selected");
    assertThat(isDisabled(robot, "#assign-backport")).isTrue();
    robot.click("#pending-security");
    assertThat(column(window, 0)).containsExactly("4.11", "4.11");
    assertThat(robot.text("#pending-status")).startsWith("2 of 6 backports shown");
    robot.choose("#pending-branch", "all branches");
    assertThat(window.rows("#pending")).hasSize(5);
    robot.click("Close");
  }

  @Test
  void aBackportIsAssignedAndTakenBackAndEachIsAStep(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    robot.choose("#pending-branch", "4.11").click(HOLE);
    String commit = window.rows("#pending").get(1).get(4);
    assertThat(robot.text("#pending-selected")).isEqualTo("1 backport selected");
    assertThat(isDisabled(robot, "#take-back-mark")).isTrue();
    assign(robot, "Jan");
    assertThat(column(window, 6)).containsExactly("", "Jan", "");
    robot.click("#take-back-mark");
    assertThat(column(window, 6)).containsOnly("");
    robot.click("#pending-undo");
    assertThat(column(window, 6)).containsExactly("", "Jan", "");
    robot.click("Close").waitUntilGone("#pending");
    assertThat(undo(robot)).endsWith("Assign commit " + commit + " for 4.11 to Jan");
    assertThat(robot.node("#redo", Node.class).getAccessibleText())
        .endsWith("Assign commit " + commit + " for 4.11 to nobody");
    List<MarkedBackport> marks = marks(window);
    assertThat(marks).extracting(MarkedBackport::branch).containsExactly(Version.of("4.11"));
    assertThat(marks.getFirst().commit()).startsWith(commit);
    assertThat(marks.getFirst().mark()).isEqualTo(new Mark.AssignedTo("Jan"));
    robot.click("#undo");
    assertThat(marks(window)).isEmpty();
  }

  @Test
  void someoneOfThePlanIsChosenFromTheList(Robot robot) {
    CadenceWindow window = open(robot);
    String name = Samples.read("xen-2018").load().people().getFirst().name();
    robot.click("#backport-person").press("Alt+Down").click(name).click("#assign-backport");
    assertThat(column(window, 6).getFirst()).isEqualTo(name);
    robot.click("Close");
  }

  @Test
  void severalAreMarkedAtOnceByTheKeyboardAlone(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    robot.press("Home").press("Shift+Down");
    assertThat(robot.text("#pending-selected")).isEqualTo("2 backports selected");
    robot.press("Tab").type("Jan").press("Enter");
    assertThat(column(window, 6)).containsExactly("Jan", "Jan", "", "", "", "");
    robot.press("Tab").press("Tab").type("too late").press("Enter");
    assertThat(window.rows("#pending")).hasSize(4);
    robot.press("Esc").waitUntilGone("#pending");
    assertThat(undo(robot)).endsWith("Not wanted: 2 backports");
    assertThat(marks(window))
        .extracting(MarkedBackport::mark)
        .containsExactly(new Mark.NotWanted("too late"), new Mark.NotWanted("too late"));
    robot.click("#undo");
    assertThat(undo(robot)).endsWith("Assign 2 backports to Jan");
  }

  @Test
  void whatIsNotWantedHasAReasonAndIsShownWhereThatIsAskedFor(Robot robot) {
    CadenceWindow window = open(robot);
    robot.choose("#pending-branch", "4.10").click("Mend the clock").click("#refuse-backport");
    assertThat(robot.text("#mark-problem"))
        .isEqualTo("found nothing; allowed: a reason such as only tidies up");
    robot.click("#backport-reason").type("only tidies up").press("Enter");
    assertThat(robot.sees("#mark-problem")).isFalse();
    assertThat(column(window, 3)).containsExactly(HOLE, "Mend change 2");
    robot.click("#pending-not-wanted");
    assertThat(column(window, 6)).containsExactly("not wanted: only tidies up", "", "");
    robot.click("Mend the clock").click("#take-back-mark").click("#pending-not-wanted");
    assertThat(column(window, 3)).contains("Mend the clock");
    robot.click("Close").waitUntilGone("#pending");
    assertThat(undo(robot)).contains("Wanted after all: commit ");
  }

  @Test
  void keysTakeBackWhatWasDoneHereAndNothingBefore(Robot robot) throws Exception {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.replaceText("#last-year", "2030").press("Enter");
    String before = undo(robot);
    show(robot, ProjectWithBackports.in(folder));
    assertThat(isDisabled(robot, "#pending-undo")).isTrue();
    assign(robot, "Jan").click("#assign-backport");
    robot.press("Ctrl+Z");
    assertThat(column(window, 6)).containsOnly("");
    robot.press("Ctrl+Z").press("Ctrl+Y");
    assertThat(column(window, 6)).contains("Jan");
    robot.press("Ctrl+Z").click("Close").waitUntilGone("#pending");
    assertThat(undo(robot)).isEqualTo(before);
    assertThat(marks(window)).isEmpty();
  }

  @Test
  void nobodyIsNoPerson(Robot robot) throws Exception {
    CadenceWindow window = open(robot);
    robot.click("#assign-backport");
    assertThat(robot.text("#mark-problem"))
        .isEqualTo("found nothing; allowed: a name such as Anna, at most 120 characters");
    robot.click("Close").waitUntilGone("#pending");
    assertThat(marks(window)).isEmpty();
  }

  @Test
  void theListIsCopiedAsItIsSeen(Robot robot) {
    CadenceWindow window = open(robot);
    robot.click("#pending-security");
    assign(robot, "Jan").click("#copy-mail");
    assertThat(robot.text("#pending-copied")).isEqualTo("Copied as a mail");
    String commit = window.rows("#pending").getFirst().get(4);
    assertThat(clipboard(robot).replaceAll("\\s+", " "))
        .startsWith(
            "Commits of master of xen that stable branches wait for: 2, on 2 branches supported on"
                + " 11 Jul 2018. ");
    assertThat(clipboard(robot).lines())
        .contains("stable-4.10: 1 pending", "Jan:", "Nobody yet:")
        .anyMatch(line -> line.contains(commit))
        .allMatch(line -> line.length() <= 72)
        .noneMatch(line -> line.contains("Mend the clock"));
    robot.click("#copy-pending");
    assertThat(clipboard(robot).lines().toList())
        .hasSize(3)
        .first()
        .isEqualTo("Branch\tDays\tSecurity\tSubject\tCommit\tWhy\tAgreed on");
    robot.click("Close");
  }

  @Test
  void theRepositoryIsRememberedUntilAnotherIsWanted(Robot robot) throws Exception {
    open(robot);
    robot.click("Close").waitUntilGone("#pending");
    robot.press("Ctrl+Shift+B").waitFor("Pending backports of xen");
    robot.waitUntilGone("#cancel-reading");
    robot.willChooseFile(Files.createDirectory(folder.resolve("notes"))).click("#other-repository");
    robot.waitFor("notes was not read");
    assertThat(robot.words()).anyMatch(words -> words.contains("is in no git repository; allowed"));
    robot.click("Close");
  }

  @Test
  void readingCanBeStopped(Robot robot) {
    CadenceWindow.openPlanningBy(never -> {}, robot, folder);
    robot.willChooseFile(ProjectWithBackports.in(folder));
    robot.press("Ctrl+Shift+B").waitFor("Reading xen").click("#cancel-reading");
    robot.waitUntilGone("Reading xen");
    assertThat(robot.text("#pending-problem")).isEqualTo("Reading xen was stopped.");
    assertThat(isDisabled(robot, "#copy-mail")).isTrue();
    robot.click("Close").waitUntilGone("#pending");
  }

  @Test
  void whatThePlanDoesNotSupportWaitsForNothing(Robot robot) {
    CadenceWindow window = open(robot);
    robot.choose("#branch-proposal", "release-{version}");
    robot.waitUntil("its branch", () -> robot.text("#pending-status").contains("1 branch"));
    robot.replaceText("#branch-pattern", "release-4.{version}").press("Enter");
    robot.waitUntil(
        "none",
        () ->
            robot
                .text("#pending-status")
                .equals(
                    "No branch named release-4.{version} is supported on 11 Jul 2018 in this"
                        + " scenario."));
    assertThat(window.rows("#pending")).isEmpty();
    robot.click("Close");
  }

  private CadenceWindow open(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    show(robot, ProjectWithBackports.in(folder));
    return window;
  }

  static void show(Robot robot, Path repository) {
    robot.willChooseFile(repository).click("Edit").click("Pending backports…");
    robot.waitFor("Copy as a mail");
    robot.waitUntil("the list", () -> !robot.node("#copy-mail", Node.class).isDisabled());
  }

  static Robot assign(Robot robot, String person) {
    return robot.replaceText("#backport-person", person).press("Enter");
  }

  private static List<String> column(CadenceWindow window, int place) {
    return window.rows("#pending").stream()
        .map((Function<List<String>, String>) row -> row.get(place))
        .toList();
  }

  private static List<MarkedBackport> marks(CadenceWindow window) throws Exception {
    window.saveAs("mine.cadence.json");
    return PlanFiles.read(window.folder().resolve("mine.cadence.json")).backports();
  }

  private static boolean isDisabled(Robot robot, String what) {
    return robot.read(() -> robot.node(what, Node.class).isDisabled());
  }

  private static String undo(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }

  private static String clipboard(Robot robot) {
    return robot.read(() -> Clipboard.getSystemClipboard().getString());
  }
}
