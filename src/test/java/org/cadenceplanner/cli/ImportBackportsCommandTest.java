package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.history.MadeBackports;
import org.cadenceplanner.insight.WorkOverTime;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `cadence import backports`: the figures of the load that a project's backports give.
class ImportBackportsCommandTest {
  private static final Path XEN =
      Path.of("src/test/resources/org/cadenceplanner/history/xen-backports.csv");

  @TempDir private Path folder;

  @BeforeEach
  void putList() throws Exception {
    Shell.in(folder).put("xen.csv", Files.readString(XEN));
  }

  private Shell.Ran run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  @Test
  void xensBackportsFromJuly2017ToJune2018Are1193() {
    Shell.Ran ran =
        run(
            "import",
            "backports",
            "xen-2018",
            "xen.csv",
            "--from",
            "2017-07",
            "--until",
            "2018-06");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("1193 backports of 5 branches in xen.csv, 2017-07 to 2018-06.\n")
        .containsPattern("full +24\\.4 +19 +880 backports in 36 whole\n")
        .containsPattern("backports a month, +16\\.8 +10 +303 backports in 18 whole\n");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void onePersonHasTooMuchAt6MonthsAndOtherCadencesSaveBranches() throws Exception {
    run(
        "import",
        "backports",
        "xen-2018",
        "xen.csv",
        "--from",
        "2017-07",
        "-o",
        "mine.cadence.json");
    WorkOverTime work = sixMonths(PlanFiles.read(folder.resolve("mine.cadence.json")));
    assertThat(work.monthsOver()).isEqualTo(work.months().size()).isEqualTo(96);
    assertThat(work.mean().total()).isGreaterThan(2 * work.available());
    String claims = run("compare", "mine.cadence.json").out().replaceAll("\\s+", " ");
    assertThat(claims)
        .contains("'8 months' needs 25 % fewer branch-years than '6 months'")
        .contains("'9 months' needs 33.3 % fewer branch-years than '6 months'")
        .contains("'6 months, even/odd' needs 16.7 % fewer branch-years than '6 months'");
  }

  private static WorkOverTime sixMonths(Plan plan) {
    DayIndex index =
        DayIndex.of(
            LocalDate.of(DayIndex.firstYear(plan), 1, 1),
            LocalDate.of(DayIndex.lastYear(plan), 12, 31),
            List.of());
    Schedule schedule =
        new Scheduler(plan.withCalendars(List.of()), index, LocalDate.of(2018, 7, 11))
            .all()
            .getFirst();
    assertThat(schedule.scenario().name()).isEqualTo("6 months");
    return WorkOverTime.of(schedule);
  }

  @Test
  void monthsUpToThePlansTodayAreLookedAt() {
    assertThat(run("import", "backports", "xen-2018", "xen.csv").out())
        .containsPattern("^\\d+ backports of \\d+ branches in xen.csv, 2015-10 to 2018-06");
    assertThat(
            run(
                    "import",
                    "backports",
                    "xen-2018",
                    "xen.csv",
                    "--from",
                    "2030-01",
                    "--until",
                    "2030-12")
                .err())
        .contains("xen.csv has no backports from 2030-01 to 2030-12");
  }

  @Test
  void theSameFiguresAgainChangeNoByte() throws Exception {
    run("import", "backports", "xen-2018", "xen.csv", "-o", "one.cadence.json");
    run("import", "backports", "one.cadence.json", "xen.csv", "-o", "two.cadence.json");
    assertThat(folder.resolve("two.cadence.json"))
        .hasSameBinaryContentAs(folder.resolve("one.cadence.json"));
    assertThat(
            run("import", "backports", "one.cadence.json", "xen.csv", "-o", "two.cadence.json")
                .err())
        .contains("two.cadence.json is there already; use --force to overwrite it");
  }

  @Test
  void thePlanIsWrittenWithThemAndNothingElseChanges() throws Exception {
    run("import", "backports", "xen-2018", "xen.csv", "-o", "mine.cadence.json");
    Plan sample = Samples.read("xen-2018");
    Plan mine = PlanFiles.read(folder.resolve("mine.cadence.json"));
    assertThat(mine.withLoad(sample.load())).isEqualTo(sample);
    assertThat(mine.load()).isNotEqualTo(sample.load());
  }

  @Test
  void aRepositoryGivesTheShareOfSecurityAndThePointReleasesToo() throws Exception {
    MadeBackports.in(Files.createDirectory(folder.resolve("made")));
    run("import", "backports", "xen-2018", "made", "-o", "mine.cadence.json");
    Load load = PlanFiles.read(folder.resolve("mine.cadence.json")).load();
    assertThat(load.securityShare()).isEqualTo(0.2);
    assertThat(load.pointReleaseEvery()).isEqualTo(Length.ofMonths(4));
    assertThat(load.sources())
        .containsOnlyKeys(LoadFigure.SECURITY_SHARE, LoadFigure.POINT_RELEASE_EVERY);
    assertThat(load.withSecurityShare(0.3).sources())
        .containsOnlyKeys(LoadFigure.POINT_RELEASE_EVERY);
  }

  @Test
  void whereNoMonthIsWholeInAPhaseThatIsSaid() {
    Shell.in(folder).put("other.csv", "branch,month,backports\n9.9,2018-05,1\n");
    assertThat(run("import", "backports", "xen-2018", "other.csv").out())
        .isEqualTo(
            """
            1 backport of 1 branch in other.csv, 2018-05 to 2018-06.

            No figures: none of these branches is in the plan and in one phase of
              it for a whole month.
            """);
    assertThat(run("import", "backports", "xen-2018", "other.csv", "--format=markdown").out())
        .endsWith(
            "\n\n"
                + "No figures: none of these branches is in the plan and in one phase of it for a"
                + " whole month.\n");
  }

  @Test
  void otherProgramsGetNumbersUnderNamesThatStay() throws Exception {
    MadeBackports.in(Files.createDirectory(folder.resolve("made")));
    String figures = "/figures";

    JsonNode full = json("xen.csv").at(figures).get(0);
    assertThat(full.get("figure").asString()).isEqualTo("backportsInFullSupport");
    assertThat(full.get("found").isNumber()).isTrue();
    assertThat(full.get("inPlan").doubleValue()).isEqualTo(19);
    assertThat(json("made").at(figures).valueStream().map(Object::toString))
        .anyMatch(it -> it.startsWith("{\"figure\":\"securityShare\",\"found\":0.2,\"inPlan\":0."))
        .anyMatch(it -> it.contains("\"pointReleaseEvery\",\"found\":\"4 months\","));
  }

  private JsonNode json(String history) {
    return JsonMapper.shared()
        .readTree(run("import", "backports", "xen-2018", history, "--format=json").out());
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    Shell.in(folder).put("bad.csv", "branch,month,backports\n4.10,July,3\n4.10,2018-07,many\n");
    assertThat(run("import", "backports", "xen-2018", "bad.csv").err())
        .contains("line 2: found the month 'July'; allowed: one such as 2018-07")
        .contains("line 3: found 'many' backports; allowed: a whole number");
    Shell.in(folder).put("many.csv", "branch,month,backports\n4.10,2018-07,2000000000\n");
    assertThat(run("import", "backports", "xen-2018", "many.csv").err())
        .contains("found '2000000000' backports; allowed: a whole number up to 999999");
    Shell.in(folder).put("other.csv", "version,release\n");
    assertThat(run("import", "backports", "xen-2018", "other.csv").err())
        .contains("found the columns version, release; allowed: branch, month and backports");
    assertThat(run("import", "backports", "xen-2018", "xen.csv", "--from", "July").err())
        .contains("found 'July'; allowed: a month such as 2018-07, from 1900 to 2100");
    assertThat(run("import", "backports", "xen-2018", "xen.csv", "--until", "+999999-01").err())
        .contains("found '+999999-01'; allowed: a month such as 2018-07");
  }
}
