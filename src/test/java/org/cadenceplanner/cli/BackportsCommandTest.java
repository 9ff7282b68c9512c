package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.history.MadeBackports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .contains("branch,commit,day,age,security,reason,words,author,subject");
    assertThat(run("backports", "made", "--pending", "--format", "json").out())
        .contains("\"reason\" : \"asked\"")
        .contains("\"words\" : \"1.1+\"");
    assertThat(run("backports", "made", "--pending", "--format", "markdown").out())
        .contains("## stable-1.1: 13 pending\n");
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
