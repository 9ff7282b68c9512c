package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {
  private static final Limit ONE_SEASON = new Limit.MostHolidaySeasons(1);

  @Test
  void eightMonthsAreOneAndAHalfReleasesAYearOnThreeDates() {
    List<KeyFigure> figures = of(eightMonths());
    assertThat(figures.get(0).value()).isEqualTo("1.5");
    assertThat(figures.get(0).caption()).isEqualTo("releases a year");
    assertThat(figures.get(1).value()).isEqualTo("3");
    assertThat(figures.get(1).caption()).isEqualTo("dates in the year: Mar, Jul, Nov");
  }

  @Test
  void whereAMonthHasTwoDatesTheirDaysAreSaid() {
    assertThat(of(Scenarios.yearly(Scenarios.on(4, 1), Scenarios.on(4, 20))).get(1).caption())
        .isEqualTo("dates in the year: 1 Apr, 20 Apr");
  }

  @Test
  void aCadenceInWeeksHasNoDatesInTheYear() {
    KeyFigure dates = of(Scenarios.every(Length.ofWeeks(6))).get(1);
    assertThat(dates.value()).isEqualTo("–");
    assertThat(dates.caption()).isEqualTo("no fixed dates in the year");
  }

  @Test
  void theBranchesAreTheSettledOnesAndAlertWhereTheyAreMoreThanPeopleCanLookAfter() {
    KeyFigure branches = of(eightMonths()).get(2);
    assertThat(branches.value()).isEqualTo("5");
    assertThat(branches.beside()).isEqualTo("peak · 4.5 mean");
    assertThat(branches.caption()).isEqualTo("branches supported at once, settled");
    assertThat(branches.alert()).isTrue();
    assertThat(of(Scenarios.every(9).from("4.11", "2018-07-10")).get(2).alert()).isFalse();
  }

  @Test
  void theWorkStandsAgainstTheHoursOfThePeople() {
    KeyFigure hours = of(eightMonths()).get(3);
    assertThat(hours.value()).endsWith(" h");
    assertThat(hours.beside()).isEqualTo("of 60 h");
    assertThat(hours.caption()).isEqualTo("maintenance a month, settled");
    assertThat(of(eightMonths().people()).get(3).beside()).isEmpty();
  }

  @Test
  void theWorkAlertsWhereItIsMoreThanThePeopleHave() {
    assertThat(of(eightMonths()).get(3).alert()).isTrue();
    Person untiring = new Person("one person", 744, 4);
    assertThat(of(eightMonths().people(untiring)).get(3).alert()).isFalse();
    assertThat(of(eightMonths().people()).get(3).alert()).isFalse();
  }

  @Test
  void figuresThatSettleSayOfWhichTimeTheyAre() {
    assertThat(of(eightMonths()).get(3).explanation())
        .startsWith("About ")
        .contains(" of work a month (backports ")
        .endsWith(
            " Settled, once the branches of earlier rules are gone; Load tells what it is in"
                + " 2018–2024.");
    List<KeyFigure> weeks = of(Scenarios.every(Length.ofWeeks(6)));
    assertThat(weeks.get(2).caption()).isEqualTo("branches supported at once, 2018–2024");
    assertThat(weeks.get(2).explanation()).startsWith("The last rules alone have no whole cycle. ");
    assertThat(weeks.get(3).caption()).isEqualTo("maintenance a month, 2018–2024");
    assertThat(weeks.get(3).explanation()).endsWith(" The mean of 2018–2024.");
  }

  @Test
  void aReleaseAYearIsOne() {
    assertThat(of(Scenarios.every(12)).getFirst().caption()).isEqualTo("release a year");
    assertThat(of(Scenarios.every(12)).getFirst().explanation())
        .contains("1 release a year, on 1 date in the year: ");
    assertThat(of(Scenarios.every(Length.ofWeeks(52))).getFirst().explanation())
        .contains("1 release a year.");
    assertThat(of(Scenarios.every(Length.ofWeeks(6))).getFirst().explanation())
        .contains(" releases a year.");
  }

  @Test
  void aDateInEveryMonthIsOneEachMonth() {
    assertThat(of(Scenarios.every(1)).get(1).caption())
        .isEqualTo("dates in the year: one each month");
  }

  @Test
  void movedDatesAlertAndUnresolvedOnesAreSaid() {
    KeyFigure free = of(eightMonths()).get(4);
    assertThat(free.value()).isEqualTo("0");
    assertThat(free.caption()).isEqualTo("dates moved off blocked days");
    assertThat(free.alert()).isFalse();
    KeyFigure stuck = of(eightMonths().dates(Dates.tuesdayToThursday().atMost(0))).get(4);
    assertThat(stuck.beside()).endsWith(" not resolved");
    assertThat(stuck.alert()).isTrue();
  }

  @Test
  void brokenLimitsAreCountedWhereThePlanHasAny() {
    assertThat(of(eightMonths())).hasSize(5);
    KeyFigure broken = ofLimits(new Limit.MostBranches(3, Optional.empty()), ONE_SEASON).get(5);
    assertThat(broken.value()).isEqualTo("1");
    assertThat(broken.beside()).isEqualTo("of 2 · 1 time");
    assertThat(broken.caption()).isEqualTo("limit broken");
    assertThat(broken.explanation())
        .isEqualTo(
            "1 of 2 limits is broken, 1 time. Up to 5 branches from 10 Jul 2020 to 31 Dec 2024;"
                + " at most 3.");
    assertThat(broken.alert()).isTrue();
  }

  @Test
  void ofBrokenLimitsWhatIsHistoryIsNotNamed() {
    Limit summer =
        new Limit.NoReleaseIn(new BlockedRange("summer", MonthDay.of(7, 1), MonthDay.of(7, 31)));
    Plans plans = Plans.of(eightMonths()).released("4.11", "2018-07-10").years(2018, 2020);
    assertThat(FiguresInWords.keyFigures(plans.limits(summer).schedule()).get(5).explanation())
        .isEqualTo(
            "1 of 1 limit is broken, 1 time. 4.14 on 10 Jul 2020; no release 1 Jul – 31 Jul"
                + " (summer).");
  }

  @Test
  void aPlanThatKeepsItsLimitsHasNoneBroken() {
    KeyFigure kept = ofLimits(ONE_SEASON).get(5);
    assertThat(kept.value()).isEqualTo("0");
    assertThat(kept.beside()).isEqualTo("of 1");
    assertThat(kept.explanation()).isEqualTo("None of 1 limit is broken.");
    assertThat(kept.alert()).isFalse();
  }

  private static List<KeyFigure> ofLimits(Limit... limits) {
    return FiguresInWords.keyFigures(Plans.of(eightMonths()).limits(limits).schedule());
  }

  private static Scenarios eightMonths() {
    return Scenarios.every(8).from("4.11", "2018-07-10");
  }

  private static List<KeyFigure> of(Scenarios scenario) {
    return FiguresInWords.keyFigures(Plans.of(scenario).schedule());
  }
}
