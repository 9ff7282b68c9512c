package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cadence import releases`: the releases of a list.
class ImportReleasesCommandTest {
  private static final String LIST =
      """
      version,release,full support,security fixes only
      4.11,2018-07-10,2020-01-10,2021-07
      4.12,2019-04-02,2020-10-02,2022-04-02
      """;

  @TempDir private Path folder;

  private Shell.Ran run(String list, String... arguments) {
    Shell shell = Shell.in(folder);
    shell.put("list.csv", list);
    return shell.run(arguments);
  }

  @Test
  void endsOfAnyPhasesAreReadWhereTheListIsForNoPlan() {
    Shell.Ran ran = run(LIST, "import", "releases", "list.csv");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("4\\.11 +10 Jul 2018 +list\\.csv")
        .endsWith("2 releases found; 2 are new.\n");
  }

  @Test
  void endsThatAreNoDaysAreRefusedWithoutAPlanToo() {
    assertThat(run(LIST.replace("2021-07", "soon"), "import", "releases", "list.csv").err())
        .contains("line 2, column 'security fixes only': found 'soon'; allowed: a day such as");
    assertThat(
            run(
                    LIST.replace("security fixes only", "full support"),
                    "import",
                    "releases",
                    "list.csv")
                .err())
        .contains("two columns are the end of 'full support'");
  }

  @Test
  void columnsAreThePhasesOfThePlanThatTheListIsFor() {
    assertThat(
            run(
                    LIST,
                    "import",
                    "releases",
                    "list.csv",
                    "--into",
                    "xen-2018",
                    "-o",
                    "m.cadence.json")
                .out())
        .endsWith("2 releases found; 1 is new.\n");
    assertThat(folder.resolve("m.cadence.json"))
        .content()
        .contains(
            "{\"version\": \"4.12\", \"released\": \"2019-04-02\", \"ends\": {\"full support\":"
                + " \"2020-10-02\", \"security fixes only\": \"2022-04-02\"}}");
    assertThat(run(LIST, "import", "releases", "list.csv", "--into", "go").err())
        .contains("allowed: the plan's phases, each once: ");
  }
}
