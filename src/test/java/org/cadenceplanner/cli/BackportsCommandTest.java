package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.history.MadeBackports;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.PlanFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `cadence backports`: what stable branches got, and what they wait for.
class BackportsCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void aProjectWithBackports() throws Exception {
    MadeBackports.in(Files.createDirectory(folder.resolve("made")));
  }

  private static Shell.Ran run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  @Test
  void branchesAreShownWithTheirFigures() {
    Shell.Ran ran = run("backports", "made");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Backports from master of made to 3 branches named ")
        .contains("300 in all")
        .containsPattern("1\\.0 +14 Oct 2016 +98 +20\\.4 % +74\\.5 % +20 +1 +120")
        .containsPattern("1\\.2 +2 Jan 2017 +104 +20\\.2 % +75 % +10 +1 +120")
        .containsPattern("Ada +224 +74\\.7 %");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void monthsAreForSpreadsheets() {
    assertThat(run("backports", "made", "--format", "csv").out())
        .startsWith("branch,month,commits,backports,security,committers,largest_share\r\n")
        .contains("1.2,2017-02,28,28,");
  }

  @Test
  void eachBackportIsForOtherPrograms() {
    assertThat(run("backports", "made", "--format", "json").out())
        .contains("\"backports\" : 300")
        .contains("\"style\" : \"master commit\"")
        .contains("\"style\" : \"same change\"");
    assertThat(run("backports", "made", "--format", "markdown").out())
        .contains("| 1.0 | 14 Oct 2016 | 98 | 20.4 % |");
  }

  @Test
  void whatBranchesWaitForIsListedByBranch() {
    Shell.Ran ran = run("backports", "made", "--pending");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " ")).contains("wait for: 40, on 3 branches");
    assertThat(ran.out())
        .contains("stable-1.0: 5 pending\n")
        .contains("stable-1.2: 22 pending\n")
        .contains("(security)");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
    assertThat(run("backports", "made", "--pending", "--format", "csv").out().lines())
        .hasSize(41)
        .contains(
            "branch,commit,day,age,security,reason,words,author,subject,assigned_to,not_wanted");
    assertThat(run("backports", "made", "--pending", "--format", "json").out())
        .contains("\"reason\" : \"asked\"")
        .contains("\"words\" : \"1.1+\"");
    assertThat(run("backports", "made", "--pending", "--format", "markdown").out())
        .contains("## stable-1.1: 13 pending\n");
  }

  /// Full support of 1.0 ends with 13 April 2017, its security fixes with 13 July; the others are
  /// supported on the plan's today.
  private static final String PLAN =
      """
      {"cadence": 1, "plan": "Made", "today": "2017-08-20", "horizon": {"from": 2016, "to": 2018},
       "history": [{"version": "v1.0", "released": "2016-10-14"},
                   {"version": "v1.1", "released": "2016-11-23"},
                   {"version": "v1.2", "released": "2017-01-02"}],
       "scenarios": [{"name": "6 weeks", "anchor": {"version": "v1.2", "date": "2017-01-02"},
         "cadence": {"every": "6 weeks"},
         "support": {"phases": [{"name": "full", "end": {"afterRelease": "6 months"}},
                                {"name": "security", "end": {"afterRelease": "9 months"}}]}}]}
      """;

  @Test
  void aPlanSaysWhichBranchesAreSupportedAndInWhichPhaseTheyWere() {
    Shell.in(folder).put("made.cadence.json", PLAN);
    Shell.Ran ran = run("backports", "made.cadence.json", "made");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .containsPattern("Branch +full +security +other\n.*\nv1\\.0 +72 +26 +0\n")
        .containsPattern("v1\\.2 +104 +0 +0\n");
    assertThat(run("backports", "made.cadence.json", "made", "--pending").out())
        .containsPattern("wait for: 35, on 2\\s+branches supported on 2017-08-20.")
        .contains("stable-1.1: 13 pending\n")
        .doesNotContain("stable-1.0");
  }

  @Test
  void commitsAfterThePlansTodayAreLeftOutAndCounted() {
    Shell.in(folder).put("early.cadence.json", PLAN.replace("2017-08-20", "2017-02-01"));
    String list = run("backports", "early.cadence.json", "made", "--pending").out();
    String csv = run("backports", "early.cadence.json", "made", "--pending", "--format=csv").out();

    assertThat(list.replaceAll("\\s+", " "))
        .containsPattern("Left out, as later than 2017-02-01: [1-9]\\d*\\.");
    assertThat(csv).doesNotContain(",-");
    assertThat(run("backports", "made", "--pending").out()).doesNotContain("Left out");
  }

  @Test
  void whatIsPendingIsAssignedOrNotWantedAndThePlanKeepsIt() throws Exception {
    Shell.in(folder).put("made.cadence.json", PLAN);
    String commit = newest("1.2", "asked,1.2");
    String other = newest("1.1", "asked,1.1+");
    run(
        "backports",
        "made.cadence.json",
        "made",
        "--branch",
        "v1.2",
        "--assign",
        commit.substring(0, 10) + "=Jan",
        "--not-wanted",
        other.substring(0, 7) + "=tidies up",
        "--save",
        "marked.cadence.json");
    Plan marked = PlanFiles.read(folder.resolve("marked.cadence.json"));
    assertThat(marked.backports())
        .containsExactly(
            new MarkedBackport(commit, Version.of("v1.2"), new Mark.AssignedTo("Jan")),
            new MarkedBackport(other, Version.of("v1.2"), new Mark.NotWanted("tidies up")));
    assertThat(marked.withBackports(List.of()))
        .isEqualTo(PlanFiles.read(folder.resolve("made.cadence.json")));
    assertThat(pending("--person", "jan")).containsExactly("v1.2," + commit);
    assertThat(pending("--branch", "v1.2")).hasSize(21).doesNotContain("v1.2," + other);
    assertThat(pending("--branch", "v1.2", "--all")).hasSize(22).contains("v1.2," + other);
    assertThat(pending("--branch", "v1.1")).hasSize(13).contains("v1.1," + other);
  }

  @Test
  void theSameMarksAgainChangeNoByte() throws Exception {
    Shell.in(folder).put("made.cadence.json", PLAN);
    String mark = newest("1.2", "asked,1.2") + "=Jan";
    run("backports", "made.cadence.json", "made", "--assign", mark, "--save", "one.cadence.json");
    run("backports", "one.cadence.json", "made", "--assign", mark, "--save", "two.cadence.json");
    assertThat(folder.resolve("two.cadence.json"))
        .hasSameBinaryContentAs(folder.resolve("one.cadence.json"));
    Shell.Ran again =
        run(
            "backports",
            "one.cadence.json",
            "made",
            "--assign",
            mark,
            "--save",
            "two.cadence.json");
    assertThat(again.err()).contains("two.cadence.json is there already; use --force");
  }

  private static List<String> pending(String... filter) {
    List<String> words = new ArrayList<>(List.of("backports", "marked.cadence.json", "made"));
    words.addAll(List.of(filter));
    words.addAll(List.of("--pending", "--format", "csv"));
    return run(words.toArray(String[]::new))
        .out()
        .lines()
        .skip(1)
        .map(line -> line.replaceFirst("^([^,]*,[^,]*).*", "$1"))
        .toList();
  }

  private static String newest(String branch, String reason) {
    return run("backports", "made", "--pending", "--branch", branch, "--format", "csv")
        .out()
        .lines()
        .filter(line -> line.contains("," + reason + ","))
        .reduce((_, later) -> later)
        .orElseThrow()
        .split(",", -1)[1];
  }

  @Test
  void onlySomeOfWhatIsPendingIsListed() {
    assertThat(run("backports", "made", "--security").out())
        .contains("wait for: 4,")
        .contains("stable-1.2: 4 pending");
    assertThat(run("backports", "made", "--branch", "1.0", "--branch", "1.1").out())
        .contains("wait for: 18,");
    assertThat(run("backports", "made", "--older-than", "100000").out()).contains("wait for: 0,");
    assertThat(run("backports", "made", "--older-than", "-3").err())
        .contains("--older-than: found -3, allowed: 0 days or more");
  }

  @Test
  void aMailNamesPeopleAndKeepsTo72Columns() {
    Shell.in(folder).put("made.cadence.json", PLAN);
    String commit = newest("1.2", "asked,1.2");
    Shell.Ran ran =
        run(
            "backports",
            "made.cadence.json",
            "made",
            "--mail",
            "--branch",
            "v1.2",
            "--assign",
            commit + "=Jan");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(
            "stable-1.2: 22 pending\n======================\n\nJan:\n- " + commit.substring(0, 12))
        .contains("\n  asked for: 1.2, 30 days old\n\nNobody yet:\n- ");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void marksThatCannotBeKeptAreRefused() {
    Shell.in(folder).put("made.cadence.json", PLAN);
    assertThat(run("backports", "made", "--assign", "1234567=Jan").err())
        .contains("marks are kept in a plan; write: cadence backports PLAN DIR");
    assertThat(run("backports", "made.cadence.json", "made", "--assign", "12=Jan").err())
        .contains("--assign: found '12=Jan'; allowed: 7 to 40 digits of a commit, = and words");
    assertThat(run("backports", "made.cadence.json", "made", "--not-wanted", "1234567=no").err())
        .contains("--not-wanted: found '1234567'; allowed: a commit that a branch waits for");
  }

  @ParameterizedTest
  @CsvSource({"--assign,130", "--not-wanted,10050"})
  void marksThatAreTooLongForAPlanAreNotSaved(String option, int letters) throws Exception {
    Shell.in(folder).put("made.cadence.json", PLAN);
    String mark = newest("1.2", "asked,1.2") + "=" + "x".repeat(letters);
    Shell.Ran ran =
        run("backports", "made.cadence.json", "made", option, mark, "--save", "long.cadence.json");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).startsWith("the plan is not written, as it could not be read again:\n");
    assertThat(folder.resolve("long.cadence.json")).doesNotExist();
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    assertThat(run("backports", "made", "--branches", "v{version}.x").err())
        .contains("no branch by the pattern v{version}.x; these fit: stable-{version}");
    assertThat(run("backports", "made", "--branches", "stable-*").err())
        .contains("found 'stable-*'; allowed: a pattern with {version} once");
    assertThat(run("backports", "nowhere").err()).contains("nowhere is no folder");
    assertThat(run("backports").err()).contains("DIR");
  }
}
