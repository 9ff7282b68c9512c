package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.history.MadeBackports;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .contains("whole months");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
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
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    Shell.in(folder).put("bad.csv", "branch,month,backports\n4.10,July,3\n4.10,2018-07,many\n");
    assertThat(run("import", "backports", "xen-2018", "bad.csv").err())
        .contains("line 2: found the month 'July'; allowed: one such as 2018-07")
        .contains("line 3: found 'many' backports; allowed: a whole number");
    Shell.in(folder).put("other.csv", "version,release\n");
    assertThat(run("import", "backports", "xen-2018", "other.csv").err())
        .contains("found the columns version, release; allowed: branch, month and backports");
    assertThat(run("import", "backports", "xen-2018", "xen.csv", "--from", "July").err())
        .contains("found 'July'; allowed: a month such as 2018-07");
  }
}
