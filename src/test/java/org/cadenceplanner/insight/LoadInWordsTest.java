package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class LoadInWordsTest {
  private static final Person ONE = new Person("one person", 60, 4);

  @Test
  void theFiguresAreTheAverageTheMostAYearTheShareOfOneAndTheMonthsOver() {
    List<KeyFigure> figures = of(eightMonths(ONE)).keyFigures();
    assertThat(figures.stream().map(KeyFigure::value))
        .containsExactly("79 h", "117 h", "954 h", "100 %", "42");
    assertThat(figures.stream().map(KeyFigure::beside))
        .containsExactly("of 60 h", "in Oct 2031", "891–1016", "2 needed", "of 48");
    assertThat(figures.stream().map(KeyFigure::alert))
        .containsExactly(true, true, false, true, true);
  }

  @Test
  void theYearsAreNamedWithTheirHours() {
    assertThat(of(eightMonths(ONE).years(2030, 2031)).keyFigures().get(2).explanation())
        .isEqualTo("2030: 891 hours. 2031: 1016 hours.");
  }

  @Test
  void withEnoughPeopleNothingAlerts() {
    List<KeyFigure> figures = of(eightMonths(ONE, ONE)).keyFigures();
    assertThat(figures).noneMatch(KeyFigure::alert);
    assertThat(figures.get(3).value()).isEqualTo("50 %");
    assertThat(figures.get(4).value()).isEqualTo("0");
  }

  @Test
  void withNobodyThereIsNoShare() {
    List<KeyFigure> figures = of(eightMonths()).keyFigures();
    assertThat(figures.get(3).value()).isEqualTo("–");
    assertThat(figures.get(4).value()).isEqualTo("–");
    assertThat(of(eightMonths()).available()).isEmpty();
    assertThat(of(eightMonths()).summary()).endsWith("The plan names nobody who does it.");
  }

  @Test
  void allOfItIsSaidInTwoSentences() {
    assertThat(of(eightMonths(ONE)).summary())
        .isEqualTo(
            "79 hours of work a month on average, most in October 2031: 117. The people have 60"
                + " hours a month; 42 of 48 months have more work than that.");
  }

  @Test
  void whatThePeopleHaveIsSaidTogether() {
    assertThat(of(eightMonths(ONE)).available()).isEqualTo("60 h a month that one person has");
    assertThat(of(eightMonths(ONE, ONE)).available()).isEqualTo("120 h a month that 2 people have");
  }

  @Test
  void aMonthTellsItsHoursItsBranchesAndTheReleasesWorkedOn() {
    LoadInWords load = of(eightMonths(ONE));
    assertThat(load.of(load.work().at(LocalDate.of(2031, 10, 1))))
        .containsExactly(
            "October 2031: 117 hours of work, 57 more than the people have",
            "Backports 19 h, security backports 30 h, point releases 8 h, releases 60 h",
            "4 branches supported on average: 2 in full support, 2 in security fixes only",
            "50 % of the work on 4.31, release on Mon 10 Nov 2031");
  }

  @Test
  void aMonthNamesNoPhaseThatNoBranchIsIn() {
    LoadInWords load = of(Plans.of(Scenarios.every(8)).years(2018, 2019));
    assertThat(load.of(load.work().at(LocalDate.of(2019, 10, 1))))
        .contains("2 branches supported on average: 2 in full support");
  }

  @Test
  void aMonthWithOneBranchSaysSo() {
    LoadInWords load = of(Plans.of(Scenarios.every(24)).years(2018, 2019));
    assertThat(load.of(load.work().at(LocalDate.of(2019, 5, 1))))
        .contains("1 branch supported on average: 1 in full support");
  }

  @Test
  void aMonthSaysWhatThePeopleHaveWhereThatIsEnoughAndNothingWhereNobodyIs() {
    LocalDate october = LocalDate.of(2031, 10, 1);
    LoadInWords enough = of(eightMonths(ONE, ONE));
    assertThat(enough.of(enough.work().at(october)).getFirst())
        .isEqualTo("October 2031: 117 hours of work; the people have 120");
    LoadInWords nobody = of(eightMonths());
    assertThat(nobody.of(nobody.work().at(october)).getFirst())
        .isEqualTo("October 2031: 117 hours of work");
  }

  @Test
  void oneMonthTooMuchIsOneMonth() {
    LoadInWords load = of(eightMonths(new Person("one person", 116, 4)).years(2031, 2031));
    KeyFigure over = load.keyFigures().getLast();
    assertThat(over.value()).isEqualTo("1");
    assertThat(over.caption()).isEqualTo("month with more than the people have");
    assertThat(over.explanation()).endsWith("; 1 of 12 months has more work than that.");
  }

  @Test
  void oneBackportAMonthIsOneBackport() {
    Load counted =
        eightMonths(ONE)
            .plan()
            .load()
            .withBackportsInFullSupport(1)
            .withSource(LoadFigure.BACKPORTS_IN_FULL_SUPPORT, "12 backports");
    assertThat(LoadSources.inWords(counted))
        .containsExactly("1 backport a month, full support: 12 backports");
  }

  @Test
  void usualFiguresAreMeasuredOrAssumedAndOthersAreThoseOfThePlan() {
    assertThat(of(eightMonths(ONE)).basis())
        .isEqualTo(
            "Backports a month: 19 in full and 10 in security-only support, 35 % of them security"
                + " (measured on Xen). Hours: 0.5 a backport, 1.5 a security backport, 120 a"
                + " release, from its first milestone on, 8 a point release, every 4 months"
                + " (assumed).");
    Plan plan = eightMonths(ONE).plan();
    Load own = plan.load().withBackportsInFullSupport(25).withHoursPerRelease(100);
    assertThat(of(plan.withLoad(own)).basis())
        .contains("25 in full", "(set in the plan). Hours: ", "100 a release")
        .doesNotContain("measured", "assumed");
  }

  @Test
  void figuresThatWereCountedSayWhereUntilTheyAreSetByHand() {
    Plan plan = eightMonths(ONE).plan();
    Load counted =
        plan.load()
            .withSource(LoadFigure.SECURITY_SHARE, "420 of 1193 backports")
            .withSource(LoadFigure.BACKPORTS_IN_SECURITY_SUPPORT, "303 backports")
            .withSource(LoadFigure.BACKPORTS_IN_FULL_SUPPORT, "880 backports");
    assertThat(of(plan.withLoad(counted)).basis())
        .contains("35 % of them security (counted in the project's history).");
    assertThat(LoadSources.inWords(counted))
        .containsExactly(
            "19 backports a month, full support: 880 backports",
            "10 backports a month, security-only: 303 backports",
            "35 % security: 420 of 1193 backports");
    assertThat(LoadSources.inWords(counted.withSource(LoadFigure.POINT_RELEASE_EVERY, "137 days")))
        .endsWith("A point release every 4 months: 137 days");
    Load own = counted.withBackportsInFullSupport(25);
    assertThat(of(plan.withLoad(own)).basis()).contains("(set in the plan). Hours: ");
    assertThat(LoadSources.inWords(own)).hasSize(2);
  }

  @Test
  void aListOfMonthsGivesBackportsAndNoShareOfSecurity() {
    Plan plan = eightMonths(ONE).plan();
    Load counted =
        plan.load()
            .withBackportsInFullSupport(24.4)
            .withSource(LoadFigure.BACKPORTS_IN_FULL_SUPPORT, "880 backports")
            .withSource(LoadFigure.BACKPORTS_IN_SECURITY_SUPPORT, "303 backports");
    assertThat(of(plan.withLoad(counted)).basis())
        .contains(
            "24.4 in full",
            "(counted in the project's history, the share of security measured on Xen). Hours: ",
            "(assumed)");
    assertThat(of(plan.withLoad(counted.withSecurityShare(0.2))).basis())
        .contains(
            "(counted in the project's history, the share of security set in the plan). Hours: ");
  }

  @Test
  void countedPointReleasesLeaveTheHoursAssumed() {
    Plan plan = eightMonths(ONE).plan();
    Load counted =
        plan.load()
            .withPointReleaseEvery(Length.ofMonths(5))
            .withSource(LoadFigure.POINT_RELEASE_EVERY, "137 days");
    assertThat(of(plan.withLoad(counted)).basis())
        .endsWith(
            "every 5 months (hours assumed, point releases as often as in the project's history).");
    assertThat(of(plan.withLoad(counted.withHoursPerRelease(100))).basis())
        .endsWith("(hours set in the plan, point releases as often as in the project's history).");
  }

  @Test
  void withoutMilestonesAReleaseIsWorkedOnInItsMonth() {
    assertThat(of(Plans.of(Scenarios.every(8))).basis()).contains("120 a release, in its month, 8");
  }

  private static Plans eightMonths(Person... people) {
    return Plans.of(Scenarios.every(8).milestone("freeze", Length.ofMonths(2)).people(people))
        .years(2030, 2033);
  }

  private static LoadInWords of(Plans plans) {
    return new LoadInWords(plans.schedule());
  }

  private static LoadInWords of(Plan plan) {
    DayIndex index =
        DayIndex.of(
            LocalDate.of(DayIndex.firstYear(plan), 1, 1),
            LocalDate.of(DayIndex.lastYear(plan), 12, 31),
            List.of());
    return new LoadInWords(new Scheduler(plan, index, LocalDate.of(2030, 1, 1)).all().getFirst());
  }
}
