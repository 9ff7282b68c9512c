package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer says on which days a release may fall.
@ExtendWith(Windows.class)
class DatesRulesTest {

  @Test
  void aDayOfTheWeekIsAllowedAndRefused(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#weekday-monday").click("#weekday-thursday");
    assertThat(window.chart()).contains("Mon–Wed, else later");
    assertThat(window.lastStep()).contains("No release on a Thursday");
    assertThat(window.isOn("#weekday-thursday")).isFalse();
    window.undoesAndRedoes(2);
    assertThat(window.isOn("#weekday-thursday")).isTrue();
    assertThat(window.isOn("#weekday-monday")).isFalse();
  }

  @Test
  void theLastDayOfTheWeekStays(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#weekday-tuesday").click("#weekday-wednesday").click("#weekday-thursday");
    assertThat(window.isOn("#weekday-thursday")).isTrue();
    assertThat(robot.text("#weekdays-message"))
        .isEqualTo("Thursday is the last day left; allowed: at least one day of the week");
    assertThat(window.chart()).contains("Thu, else later");
    robot.click("#weekday-sunday");
    assertThat(robot.sees("#weekdays-message")).isFalse();
    window.undoesAndRedoes(3);
  }

  @Test
  void aRefusedDayMovesOtherwise(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#direction", "earlier");
    assertThat(window.chart()).contains("else earlier");
    robot.choose("#direction", "in the month").replaceText("#at-most", "5").press("Enter");
    assertThat(window.chart()).contains("else within the month by at most 5 days");
    assertThat(window.lastStep()).contains("Move at most 5 days");
    window.undoesAndRedoes(3);
    assertThat(robot.text("#at-most")).isEqualTo("30");
  }

  @Test
  void aLimitThatIsNoneIsSaidAndThePlanStays(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    for (String rubbish : new String[] {"367", "-1", "soon", ""}) {
      robot.replaceText("#at-most", rubbish).press("Enter");
      assertThat(robot.text("#at-most-message"))
          .isEqualTo(
              (rubbish.isEmpty() ? "found nothing" : "found '" + rubbish + "'")
                  + "; allowed: a whole number from 0 to 366");
      assertThat(robot.text("#at-most")).isEqualTo(rubbish);
    }
    assertThat(window.isAsItWas()).isTrue();
    robot.press("Esc");
    assertThat(robot.text("#at-most")).isEqualTo("30");
  }

  @Test
  void whatIsBeingTypedOutlivesAChangeElsewhere(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#at-most", "12");
    window.changeElsewhere();
    assertThat(robot.text("#at-most")).isEqualTo("12");
    robot.press("Enter");
    assertThat(window.chart()).contains("else later by at most 12 days");
    window.undoesAndRedoes(2);
    assertThat(robot.text("#at-most")).isEqualTo("30");
  }

  @Test
  void aShareOfTheCommittersBlocksADay(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.sees("#blocking-share")).isFalse();
    robot.choose("#blocking", "off in all calendars");
    assertThat(window.chart()).contains("holidays count where all are off");
    robot.choose("#blocking", "a share being off").replaceText("#blocking-share", "0");
    assertThat(robot.text("#blocking-share-message"))
        .isEqualTo("found '0'; allowed: over 0, up to 100 %");
    robot.replaceText("#blocking-share", "12.5").press("Enter");
    assertThat(window.chart()).contains("holidays count where at least 12.5 % are off");
    window.undoesAndRedoes(3);
    assertThat(robot.sees("#blocking-share")).isFalse();
  }

  @Test
  void rubbishStaysMarkedUntilItsOwnValueChanges(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#at-most", "12").press("Enter");
    robot.replaceText("#at-most", "soon").click("#weekday-friday");
    assertThat(window.isFocused("#at-most")).isFalse();
    assertThat(robot.text("#at-most")).isEqualTo("soon");
    window.changeElsewhere();
    assertThat(robot.text("#at-most")).isEqualTo("soon");
    assertThat(robot.text("#at-most-message"))
        .isEqualTo("found 'soon'; allowed: a whole number from 0 to 366");
    robot.click("#undo").click("#undo");
    assertThat(robot.text("#at-most")).isEqualTo("soon");
    robot.click("#undo");
    assertThat(robot.text("#at-most")).isEqualTo("30");
    assertThat(robot.sees("#at-most-message")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
  }
}
