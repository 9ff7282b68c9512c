package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A committer moves things in the timeline by hand.
@ExtendWith(Windows.class)
class MovedByHandTest {
  private static final String SCENARIO = "8 months";
  private static final String SELECTED = "; selected: 4.14, ";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final LocalDate V4_14 = LocalDate.of(2020, 7, 14);

  @TempDir private Path folder;

  @Test
  void aReleaseThatIsDraggedIsPinnedForAReason(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    LocalDate day = drag(robot, 15);
    assertThat(day).isAfter(V4_14);
    assertThat(robot.in("#pin-form").sees("4.14 on " + Words.weekdayAndDay(day))).isTrue();
    assertThat(robot.sees("#pin-unpin")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
    assertThat(dayShown(robot)).isEqualTo(day);
    robot.type("after the summit").press("Enter").waitUntilGone("#pin-form");
    assertThat(pins(window)).containsExactly(pin("4.14", day, "after the summit"));
    assertThat(window.lastStep()).contains("Pin 4.14 to " + Words.day(day));
    assertThat(window.chart()).contains("; selected: 4.14, " + Words.day(day));
    window.undoesAndRedoes(1);
    assertThat(dayShown(robot)).isEqualTo(V4_14);
  }

  @Test
  void aReasonMayBeLeftOut(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    LocalDate day = drag(robot, -10);
    robot.press("Enter");
    assertThat(pins(window)).containsExactly(pin("4.14", day, ""));
  }

  @Test
  void whatIsHeldIsToldAndTheChartFollows(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D from = place(robot, "4.14");
    robot.hold("#timeline", from, from.add(15, 0));
    LocalDate day = dayShown(robot);
    assertThat(day).isAfter(V4_14);
    assertThat(told(robot))
        .startsWith("Pin 4.14 to " + Words.day(day), Words.weekdayAndDay(day))
        .contains("Release of 4.14, pinned");
    robot.press("Esc");
    assertThat(told(robot)).isEmpty();
    robot.drop();
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    assertThat(window.isAsItWas()).isTrue();
    assertThat(window.lastStep()).isEmpty();
  }

  @Test
  void withoutAnAnswerADragIsTakenBack(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    drag(robot, 15);
    robot.type("no, rather").press("Esc");
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    drag(robot, 15);
    robot.in("#pin-form").click("Cancel");
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    assertThat(window.isAsItWas()).isTrue();
    assertThat(window.isFocused("#timeline")).isTrue();
  }

  @Test
  void aReleaseDoesNotPassAnother(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D from = place(robot, "4.14");
    robot.hold("#timeline", from, from.add(-120, 0));
    assertThat(told(robot))
        .singleElement()
        .asString()
        .contains(" is not after 4.13; allowed: a day after ");
    robot.drop();
    assertThat(told(robot))
        .singleElement()
        .asString()
        .contains(" is not after 4.13; allowed: a day after ");
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aPinnedReleaseIsUnpinnedAfterAClick(Robot robot) throws Exception {
    var window = pinned(robot);
    click(robot, "4.14");
    assertThat(robot.text("#pin-reason")).isEqualTo("summit");
    robot.click("#pin-unpin").waitUntilGone("#pin-form");
    assertThat(pins(window)).isEmpty();
    assertThat(window.lastStep()).contains("Unpin 4.14");
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    window.undoesAndRedoes(2);
  }

  @Test
  void aPinnedReleaseGetsAnotherReasonFromItsMenu(Robot robot) throws Exception {
    var window = pinned(robot);
    LocalDate day = pins(window).getFirst().date();
    Point2D place = place(robot, "4.14");
    robot.rightClickAt("#timeline", place.getX(), place.getY());
    robot.replaceText("#pin-reason", "holidays").click("#pin-form-set");
    assertThat(pins(window)).containsExactly(pin("4.14", day, "holidays"));
    window.undoesAndRedoes(2);
  }

  @Test
  void aReleaseStaysOnTheDayThatItsRulesGaveIt(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D place = place(robot, "4.14");
    robot.rightClickAt("#timeline", place.getX(), place.getY());
    robot.type("promised").press("Enter");
    assertThat(pins(window)).containsExactly(pin("4.14", V4_14, "promised"));
  }

  @Test
  void aStepBackWhileItAsksIsNotOverwritten(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click(SCENARIO).click("12").waitFor("date in the year: Jul").press("Ctrl+Z");
    drag(robot, 15);
    robot.press("Ctrl+Y").waitUntilGone("#pin-form").waitFor("date in the year: Jul");
    assertThat(robot.node("#undo", Node.class).getAccessibleText())
        .isEqualTo("Undo: Cadence 12 months");
  }

  @Test
  void aReleaseThatIsOutAndTheGroundMoveTheDaysShown(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.clickAt("#timeline", 2, 2).press("T");
    Point2D out = place(robot, "4.11");
    robot.drag("#timeline", out, out.add(60, 0));
    assertThat(window.chart()).doesNotContain("; shown: 10 Jan 2018");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void theAnchorIsDragged(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.hover("#anchor-handle");
    assertThat(told(robot))
        .containsExactly("Counted from 4.11, 10 Jul 2018: drag it to another day");
    LocalDate day = dragHandle(robot, "#anchor-handle", LocalDate.of(2018, 7, 10), 10);
    assertThat(window.edited().scenario().anchor().date()).isEqualTo(day);
    assertThat(window.lastStep()).contains("Count from 4.11, " + Words.day(day));
    assertThat(robot.text("#anchor")).isEqualTo("4.11 · " + Words.day(day));
    window.undoesAndRedoes(1);
  }

  @Test
  void theDayOfAnEraIsDragged(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#anchor").click("#era-own-day");
    robot.replaceText("#era-day-text", "9 Mar 2021").click("#era-start-form-set");
    LocalDate day = dragHandle(robot, "#anchor-4.15-handle", LocalDate.of(2021, 3, 9), 10);
    assertThat(window.lastStep()).contains("4.15 due on " + Words.day(day));
    window.undoesAndRedoes(2);
  }

  @Test
  void anAnchorThatContradictsTheRulesIsRefused(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#anchor").click("#era-own-day");
    robot.replaceText("#era-day-text", "9 Mar 2021").click("#era-start-form-set");
    Scenario before = window.edited().scenario();
    Point2D middle = middle(robot, "#anchor-4.15-handle");
    robot.hold("#anchor-4.15-handle", middle, middle.add(-120, 0));
    assertThat(told(robot)).singleElement().asString().contains("era from 4.15: its anchor is");
    robot.drop();
    assertThat(window.edited().scenario()).isEqualTo(before);
  }

  @Test
  void theEndOfAPhaseIsDraggedByWholeMonths(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    double month = 30.4 * plot(robot).axis().perDay();
    Point2D end = end(robot, "4.14", "full support");
    robot.drag("#timeline", end, end.add(6 * month, 0));
    assertThat(window.lastStep()).contains("Full support 24 months");
    assertThat(window.chart()).contains("full support 24 months");
    window.undoesAndRedoes(1);
  }

  @Test
  void anEndThatIsNoLengthIsToldOfAndStays(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#class-1-phase-1-more").click("#class-1-phase-1-end");
    robot.choose("#end-kind", "when a later release ships").click("#end-form-set");
    robot.waitUntilGone("#end-form");
    Scenario before = window.edited().scenario();
    Point2D end = end(robot, "4.14", "full support");
    robot.hold("#timeline", end, end.add(30, 0));
    assertThat(told(robot))
        .singleElement()
        .asString()
        .startsWith("Full support lasts until ")
        .endsWith("; allowed: to change that among the rules");
    robot.drop();
    assertThat(window.edited().scenario()).isEqualTo(before);
  }

  @Test
  void theYearsLookedAtAreDragged(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D middle = middle(robot, "#last-year-handle");
    robot.drag("#last-year-handle", middle, middle.add(8, 0));
    assertThat(window.plan().horizon().lastYear()).isEqualTo(2025);
    assertThat(window.lastStep()).contains("Horizon 2017–2025");
    double year = 365 * plot(robot).axis().perDay();
    middle = middle(robot, "#first-year-handle");
    robot.drag("#first-year-handle", middle, middle.add(2 * year, 0));
    assertThat(window.lastStep()).contains("Horizon 2019–2025");
    window.undoesAndRedoes(2);
  }

  @Test
  void theYearsHaveNoHandlesWhereSomeAreOutOfSight(Robot robot) throws Exception {
    RulesWindow.on(SCENARIO, robot);
    assertThat(robot.sees("#last-year-handle")).isTrue();
    robot.clickAt("#timeline", 2, 2).press("T");
    assertThat(robot.sees("#last-year-handle")).isFalse();
    robot.press("0");
    assertThat(robot.sees("#last-year-handle")).isTrue();
  }

  @Test
  void keysMoveTheReleaseThatIsSelectedInOneStep(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    click(robot, "4.14");
    robot.press("Shift+Right").press("Shift+Right").press("Shift+Left");
    assertThat(pins(window)).containsExactly(pin("4.14", V4_14.plusDays(1), ""));
    robot.press("Ctrl+Right").press("Ctrl+Shift+Left");
    LocalDate day = V4_14.plusDays(8).minusMonths(1);
    assertThat(pins(window)).containsExactly(pin("4.14", day, ""));
    assertThat(told(robot)).startsWith("Pin 4.14 to " + Words.day(day));
    robot.press("Enter").type("moved by keys").press("Enter");
    assertThat(pins(window)).containsExactly(pin("4.14", day, "moved by keys"));
    window.undoesAndRedoes(1);
  }

  @Test
  void anotherReleaseMovedByKeysIsAnotherStep(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    click(robot, "4.14");
    robot.press("Shift+Right").press("Down").press("Shift+Right").press("Shift+Right");
    assertThat(pins(window))
        .extracting(Pin::version)
        .containsExactly(Version.of("4.14"), Version.of("4.15"));
    window.undoesAndRedoes(2);
  }

  @Test
  void keysDoNotMoveAReleasePastAnother(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    click(robot, "4.14");
    for (int i = 0; i < 9; i++) {
      robot.press("Ctrl+Shift+Left");
    }
    assertThat(told(robot)).singleElement().asString().contains(" is not after 4.13; allowed: ");
    assertThat(pins(window)).containsExactly(pin("4.14", V4_14.minusMonths(8), ""));
    window.undoesAndRedoes(1);
  }

  @Test
  void aPinnedReleaseIsUnpinnedByKey(Robot robot) throws Exception {
    var window = pinned(robot);
    robot.press("Delete");
    assertThat(pins(window)).isEmpty();
    assertThat(window.lastStep()).contains("Unpin 4.14");
    robot.press("Delete").press("Left");
    window.undoesAndRedoes(2);
  }

  @Test
  void theReleasesAreGoneThroughByKeys(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.clickAt("#timeline", 2, 2).press("Down");
    assertThat(window.chart()).contains("; selected: 4.12, 12 Mar 2019");
    robot.press("Up");
    assertThat(window.chart()).contains("; selected: 4.11, 10 Jul 2018");
    robot.press("Shift+Right").press("Delete").press("Enter").waitFor("#record-form");
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
    robot.press("Esc").waitUntilGone("#record-form").press("Esc");
    assertThat(window.chart()).doesNotContain("; selected: ");
  }

  @Test
  void theAnchorAndTheYearsAreMovedByKeys(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.clickAt("#timeline", 2, 2).press("Tab");
    assertThat(window.isFocused("#anchor-handle")).isTrue();
    robot.press("Right").press("Ctrl+Right").press("Ctrl+Shift+Right");
    assertThat(window.lastStep()).contains("Count from 4.11, 18 Aug 2018");
    assertThat(window.isFocused("#anchor-handle")).isTrue();
    robot.press("Tab").press("Left");
    assertThat(window.lastStep()).contains("Horizon 2016–2024");
    robot.press("Tab").press("Right").press("Right");
    assertThat(window.lastStep()).contains("Horizon 2016–2026");
    window.undoesAndRedoes(3);
  }

  @Test
  void theEndsOfTheReleaseThatIsSelectedAreMovedByKeys(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    assertThat(robot.sees("#end-4.14-full-support-handle")).isFalse();
    click(robot, "4.14");
    robot.click("#end-4.14-full-support-handle");
    robot.press("Right").press("Ctrl+Right").press("Ctrl+Shift+Right");
    assertThat(window.lastStep()).contains("Full support 21 months");
    assertThat(window.isFocused("#end-4.14-full-support-handle")).isTrue();
    window.undoesAndRedoes(1);
  }

  private static RulesWindow pinned(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    drag(robot, 15);
    robot.type("summit").press("Enter").waitUntilGone("#pin-form");
    assertThat(pins(window)).hasSize(1);
    return window;
  }

  /// Drags 4.14 from its first day by so many units.
  ///
  /// @return the day to which that leads
  private static LocalDate drag(Robot robot, double by) {
    Point2D from = place(robot, "4.14");
    robot.drag("#timeline", from, from.add(by, 0));
    return V4_14.plusDays(Math.round(by / plot(robot).axis().perDay()));
  }

  private static LocalDate dragHandle(Robot robot, String handle, LocalDate before, double by) {
    Point2D middle = middle(robot, handle);
    robot.drag(handle, middle, middle.add(by, 0));
    return before.plusDays(Math.round(by / plot(robot).axis().perDay()));
  }

  private static Point2D middle(Robot robot, String node) {
    Node it = robot.node(node, Node.class);
    return robot.read(
        () -> new Point2D(it.getLayoutBounds().getCenterX(), it.getLayoutBounds().getCenterY()));
  }

  private static void click(Robot robot, String version) {
    Point2D place = place(robot, version);
    robot.clickAt("#timeline", place.getX(), place.getY());
  }

  private static Point2D place(Robot robot, String version) {
    return new ChartPlaces(robot).of("release", SCENARIO, version);
  }

  /// Where a phase of a branch ends, in the middle of its bar.
  private static Point2D end(Robot robot, String version, String phase) {
    return new ChartPlaces(robot).endOf("phase", SCENARIO, version, phase);
  }

  private static Plot plot(Robot robot) {
    return new ChartPlaces(robot).plot();
  }

  /// The day on which 4.14 is, once it is selected.
  private static LocalDate dayShown(Robot robot) {
    Node chart = robot.node("#timeline", Node.class);
    String said = robot.read(chart::getAccessibleText);
    return LocalDate.parse(said.substring(said.indexOf(SELECTED) + SELECTED.length()), DAY);
  }

  private static List<Pin> pins(RulesWindow window) {
    return window.edited().scenario().pins();
  }

  private static Pin pin(String version, LocalDate day, String reason) {
    return new Pin(Version.of(version), day, reason);
  }

  /// The lines beside the pointer.
  private static List<String> told(Robot robot) {
    return robot.read(
        () ->
            Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .flatMap(tip -> ((Tooltip) tip).getText().lines())
                .toList());
  }
}
