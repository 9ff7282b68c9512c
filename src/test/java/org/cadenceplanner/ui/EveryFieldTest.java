package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rubbish in any field there is, is said beside the field and changes nothing. Each field is tried
/// once: in a change of the rules those that it brings. Whatever a form has has a name for those who
/// cannot see it.
@ExtendWith(Windows.class)
class EveryFieldTest {
  private static final String BLANK = " ";
  private static final String NEGATIVE = "-3";
  private static final String ZERO = "0";
  private static final String HUGE = "123456789012345";
  private static final List<String> RUBBISH =
      List.of(BLANK, NEGATIVE, ZERO, HUGE, "?" + "x".repeat(130));

  private static final String RULES = "the rules";
  private static final String AT_HOLIDAY = "an event at a holiday";
  private static final String ERAS = "9 for a while, then 6";
  private static final String TURNS = "6 months, even/odd";

  /// Finds what it is given to find, and has no wrong text.
  private static final String SEARCH = "calendar-search";

  @TempDir private Path folder;

  static Stream<Arguments> forms() {
    return Stream.of(
        form(RULES, 13, robot -> {}),
        form("a share", 1, robot -> robot.choose("#blocking", "a share being off")),
        form("every n-th", 4, robot -> robot.choose("#scheme", "every n-th")),
        form("where to count from", 2, robot -> robot.click("#anchor")),
        form("another cadence", 1, robot -> robot.click("#cadence-other")),
        form("days of the year", 1, EveryFieldTest::openDaysOfYear),
        form("another scenario's releases", 2, EveryFieldTest::openFollowing),
        form("a skipped release", 1, robot -> robot.click("#skip-add")),
        form("a date set by hand", 3, robot -> robot.click("#pin-add")),
        form("a goal", 2, EveryFieldTest::openGoal),
        form("an era from a day", 1, EveryFieldTest::openEraOnDay),
        form("the start of an era", 2, EveryFieldTest::openEraStart),
        form("an amendment", 3, robot -> robot.click("#amendment-first")),
        form("a phase", 1, robot -> robot.click("#class-1-phase-2-more")),
        form("a phase before the release", 1, EveryFieldTest::addEarly),
        form("the name of such a phase", 1, EveryFieldTest::openEarly),
        form("a class", 1, EveryFieldTest::openClass),
        form("an end after a length", 1, robot -> openEnd("so long after the release", robot)),
        form("an end by a later release", 3, EveryFieldTest::openLaterRelease),
        form("an end on a day", 2, robot -> openEnd("on a day of the year", robot)),
        form("an end put on a day of the month", 2, EveryFieldTest::openRounding),
        form("turns and rules", 4, EveryFieldTest::openTurns),
        form("one more class", 1, EveryFieldTest::openAddClass),
        form("a rule by form", 1, robot -> openRule("its version has a form", robot)),
        form("a rule by list", 1, robot -> openRule("it is one of a list", robot)),
        form("a milestone", 3, robot -> robot.click("#milestone-3-more")),
        form("the days of a milestone", 5, EveryFieldTest::openDaysOfMilestone),
        form("a longer milestone", 2, EveryFieldTest::openLonger),
        form("the days of ends", 2, EveryFieldTest::openDaysOfEnds),
        form("a weight", 1, robot -> robot.click("England 3")),
        form("a part of the year", 3, robot -> robot.click("#add-range")),
        form("an event on dates", 5, robot -> robot.click("#add-event")),
        form(AT_HOLIDAY, 4, EveryFieldTest::openHoliday),
        form("a limit on branches", 1, robot -> robot.click("#add-limit")),
        form("a limit on releases", 3, openLimit("no release in a part of the year")),
        form("a limit on support", 1, openLimit("support after the next release")),
        form("a limit on seasons", 1, openLimit("holiday seasons between releases")),
        form("a new scenario", 1, robot -> robot.press("Ctrl+N")),
        form("an earlier day", 1, robot -> robot.click("View").click("As of a day…")),
        form("another name", 1, robot -> robot.press("F2")),
        form("a picture", 2, robot -> robot.press("Ctrl+E")),
        form("the day of a release", 1, robot -> robot.press("Ctrl+R")),
        form("a release on record", 4, robot -> robot.click("#tab-releases").click("#add-record")),
        form("where the history is from", 1, robot -> robot.click("#source")),
        form("the people", 3, robot -> robot.press("Ctrl+4")),
        form("one more person", 3, robot -> robot.press("Ctrl+4").click("#add-person")),
        form("what work takes", 8, robot -> robot.press("Ctrl+4").click("#tab-hours")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void rubbishIsSaidBesideIt(String form, int fields, Consumer<Robot> open, Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    List<String> rules = form.equals(RULES) ? List.of() : robot.read(EveryFieldTest::fieldsOnTop);
    open.accept(robot);
    window.settled();
    Unnamed.check();
    String lastStep = lastStep(robot);
    List<String> asked =
        robot.read(EveryFieldTest::fieldsOnTop).stream()
            .filter(field -> !rules.contains(field))
            .toList();
    assertThat(asked).hasSize(fields);
    for (String field : asked) {
      for (String rubbish : RUBBISH) {
        if (!robot.sees("#" + field)) {
          open.accept(robot);
        }
        robot.replaceText("#" + field, rubbish).press("Enter");
        window.settled();
        if (allowed(form, field).contains(rubbish)) {
          assertThat(robot.sees(message(field))).as(field + " " + rubbish).isFalse();
          takeBackTo(lastStep, robot);
        } else {
          assertThat(robot.text(message(field)))
              .as(field)
              .containsAnyOf("allowed: ", "a version is 1 to 60 characters");
          assertThat(robot.text("#" + field)).as(field).isEqualTo(rubbish);
          assertThat(lastStep(robot)).as(field + " " + rubbish).isEqualTo(lastStep);
        }
      }
    }
  }

  /// What of it a field takes: a name and a version may be numbers, a limit may be none, and what is
  /// not needed may be left out. Weeks before a release may be written with their minus.
  private static List<String> allowed(String form, String field) {
    return switch (field) {
      case "versions", "today", "milestone-3-times" -> List.of(BLANK);
      case "at-most", "ends-at-most", "milestone-3-at-most" -> List.of(ZERO);
      case "event-before", "event-after", "limit-seasons" -> List.of(ZERO);
      case "end-further", "end-years" -> List.of(ZERO);
      case "backports-full", "backports-security", "security-share" -> List.of(ZERO);
      case String name when name.startsWith("hours-") -> List.of(ZERO);
      case String name when name.matches("person-.*(hours|branches)") -> List.of(ZERO);
      case "end-grace", "gap-minimum", "gap-maximum", "following-later", "era-decided" ->
          List.of(BLANK);
      case "amendment-reason", "pin-why", "goal-owner" -> RUBBISH;
      case "rule-versions", "amendment-versions" -> List.of(NEGATIVE, ZERO, HUGE);
      case "milestone-1-before", "milestone-2-before", "milestone-3-before" -> List.of(NEGATIVE);
      case "class-1-early-1-before" -> List.of(NEGATIVE);
      case "scheme-first" -> List.of(BLANK, NEGATIVE, ZERO, HUGE);
      case String name when name.equals("event-name") && form.equals(AT_HOLIDAY) ->
          List.of(BLANK, NEGATIVE, ZERO, HUGE);
      case "anchor-version", "record-version", "pin-version" -> List.of(NEGATIVE, ZERO, HUGE);
      case "plan-source", "goal-what" -> RUBBISH.subList(1, RUBBISH.size());
      case "record-end-1", "record-end-2" -> List.of(BLANK);
      case String name when name.endsWith("-name") -> List.of(NEGATIVE, ZERO, HUGE);
      default -> List.of();
    };
  }

  private static Consumer<Robot> openLimit(String kind) {
    return robot -> robot.click("#add-limit").choose("#limit-kind", kind);
  }

  private static void takeBackTo(String step, Robot robot) {
    while (!lastStep(robot).equals(step)) {
      robot.press("Esc").press("Ctrl+Z");
    }
  }

  private static String message(String field) {
    return "#" + field.replace("-text", "") + "-message";
  }

  private static String lastStep(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }

  private static List<String> fieldsOnTop() {
    Window top = Window.getWindows().getLast();
    return Sight.drawn(top.getScene().getRoot())
        .filter(node -> node instanceof TextField field && field.isEditable())
        .flatMap(node -> Optional.ofNullable(node.getId()).stream())
        .filter(id -> !id.equals(SEARCH))
        .toList();
  }

  private static Arguments form(String name, int fields, Consumer<Robot> open) {
    return arguments(name, fields, open);
  }

  private static void openDaysOfYear(Robot robot) {
    robot.click("#cadence-other").click("#cadence-days-of-year").choose("#slot-1-which", "day");
  }

  private static void openFollowing(Robot robot) {
    robot.click("#cadence-other").click("#cadence-following");
  }

  private static void openGoal(Robot robot) {
    robot.click(ERAS).click("from 4.15 on").click("#era-add-goal");
  }

  private static void openEraOnDay(Robot robot) {
    robot.click(ERAS).click("#era-add").click("#era-on-day");
  }

  private static void openEraStart(Robot robot) {
    robot.click(ERAS).click("#anchor").click("#era-own-day");
  }

  private static void addEarly(Robot robot) {
    if (!robot.sees("#class-1-early-1-before")) {
      robot.click("#class-1-add-early");
    }
  }

  private static void openEarly(Robot robot) {
    addEarly(robot);
    robot.click("#class-1-early-1-more");
  }

  private static void openClass(Robot robot) {
    robot.click(TURNS).click("#class-1-more");
  }

  private static void openEnd(String kind, Robot robot) {
    robot.click("#class-1-phase-2-more").click("#class-1-phase-2-end");
    robot.choose("#end-kind", kind);
  }

  private static void openLaterRelease(Robot robot) {
    openEnd("when a later release ships", robot);
  }

  private static void openRounding(Robot robot) {
    openEnd("so long after the release", robot);
    robot.choose("#end-round", "the next such day of a month");
  }

  private static void openTurns(Robot robot) {
    robot.click(TURNS).choose("#scheme", "by turns and rules");
  }

  private static void openDaysOfEnds(Robot robot) {
    robot.choose("#ends-own-dates", "move to allowed days");
    robot.choose("#ends-blocking", "a share being off");
  }

  private static void openDaysOfMilestone(Robot robot) {
    robot.click("#milestone-3-more").choose("#milestone-3-own-dates", "days of its own");
    robot.choose("#milestone-3-blocking", "a share being off");
  }

  private static void openLonger(Robot robot) {
    robot.click("#milestone-2-more");
    if (!robot.sees("#milestone-2-longer")) {
      robot.click("#milestone-2-add-range").replaceText("#range-name", "summer break");
      robot.replaceText("#range-from", "20 Jul").replaceText("#range-to", "20 Aug");
      robot.click("#range-form-set").waitUntilGone("#range-form").click("#milestone-2-more");
    }
  }

  private static void openAddClass(Robot robot) {
    openTurns(robot);
    robot.click("#add-class");
  }

  private static void openRule(String kind, Robot robot) {
    openTurns(robot);
    robot.click("#add-rule").choose("#rule-kind", kind);
  }

  private static void openHoliday(Robot robot) {
    robot.click("#add-event").click("At a holiday, each year");
  }
}
