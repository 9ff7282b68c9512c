package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.store.PlanFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String NO_DAY =
      PlanText.withRules(
          "\"dates\": {\"ranges\": [{\"name\": \"closed\", \"from\": \"01-01\", \"to\":"
              + " \"12-31\"}], \"atMost\": \"3 days\"}");

  @TempDir Path folder;

  @Test
  void aPlanWithoutUnresolvedClashIsFine() {
    assertThat(Shell.in(folder).run("check"))
        .isEqualTo(new Ran(0, "Xen Project 2018: 7 scenarios, every clash is resolved.\n", ""));
  }

  @Test
  void aDateThatFindsNoFreeDayIsFound() {
    Ran ran = Shell.in(folder).withInput(NO_DAY).run("check", "-");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("8 months: 4.12 release stays on Sun 10 Mar 2019: ")
        .contains("closed")
        .contains("within the limit");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void asOfADayOnlyWhatWasDecidedThenIsKnown() {
    Shell shell = Shell.in(folder);
    String before = shell.run("show", "xen-2026", "--as-of", "2026-02-27").out();
    assertThat(before).contains("27 Feb 2026").contains("2026-09-05");
    String now = shell.run("show", "xen-2026").out();
    assertThat(now).contains("2030-03-05").doesNotContain("2026-09-05");
    assertThat(shell.run("show", "xen-2026", "--as-of", "2026-08-20").out()).isEqualTo(now);
  }

  @Test
  void asOfNeedsADayNotAfterToday() {
    for (String day : new String[] {"2026-08-21", "then", "1800-01-01"}) {
      Ran ran = Shell.in(folder).run("check", "xen-2026", "--as-of", day);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err())
          .isEqualTo(
              "--as-of: found '%s'; allowed: a day such as 2026-02-09, from 1900 to the plan's today, 2026-08-20%n"
                  .formatted(day));
    }
  }

  @Test
  void aDayOnWhichTheRulesContradictedEachOtherCannotBeLookedBackTo() {
    Scenarios halfYearly =
        Scenarios.every(6)
            .from("1.0", "2020-01-15")
            .era(Eras.from("1.2").every(12).decided("2021-01-01"))
            .era(Eras.from("1.3").apart(10).decided("2020-01-01"));
    Plan plan = Plans.of(halfYearly).today("2022-06-01").plan();
    Ran ran =
        Shell.in(folder).withInput(PlanFiles.text(plan)).run("show", "-", "--as-of", "2020-06-01");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            """
            as it was known on 2020-06-01: a gap of at least 10 months, which no cycle of the \
            cadence keeps; allowed: a minimum that its cycles can keep
            """);
  }

  @Test
  void aBrokenLimitIsFoundWithItsDays() {
    Ran ran =
        Shell.in(folder)
            .withInput(PlanText.withMembers("\"limits\": [{\"mostBranches\": 2}]"))
            .run("check", "-");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("8 months: Limit broken: 3 branches from 11 Nov 2019 to 9 Jan 2020; at most 2.");
  }

  @Test
  void whatHistoryAloneHasBrokenIsNotedAndFine() {
    String plan =
        PlanText.withMembers(
            "\"history\": [{\"version\": \"4.11\", \"released\": \"2018-07-10\"}],"
                + " \"limits\": [{\"noReleaseIn\": {\"name\": \"summer\", \"from\":"
                + " \"07-01\", \"to\": \"07-31\"}}]");
    Ran ran =
        Shell.in(folder).withInput(plan.replace("\"to\": 2022", "\"to\": 2019")).run("check", "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("every clash is resolved and no limit is broken.")
        .contains("8 months: Limit was broken: 4.11 on 10 Jul 2018; no release 1 Jul – 31 Jul");
  }

  @Test
  void aWrongPlanIsBadInput() {
    Ran ran = Shell.in(folder).withInput("{}").run("check", "-");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("standard input: ");
  }

  @Test
  void whatACalendarCannotVouchForIsNoted() {
    Ran ran =
        Shell.in(folder)
            .withInput(
                PlanText.with("\"to\": 2022", "\"to\": 2040")
                    .replace(
                        "\"scenarios\"", "\"calendars\": [{\"calendar\": \"cn\"}], \"scenarios\""))
            .run("check", "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("China: no holidays are known after 2035");
  }

  @Test
  void aPlanOfYearsThatACalendarDoesNotReachBackToIsNoted() {
    Ran ran =
        Shell.in(folder)
            .withInput(
                PlanText.withMembers("\"calendars\": [{\"calendar\": \"cn\"}]")
                    .replace("\"from\": 2018, \"to\": 2022", "\"from\": 2012, \"to\": 2014")
                    .replace("2018-07-10", "2012-07-10"))
            .run("check", "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("China: no holidays are known before 2015");
  }
}
