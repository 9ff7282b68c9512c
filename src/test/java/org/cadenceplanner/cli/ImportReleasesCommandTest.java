package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  @Test
  void aPlanThatHasMoreThanItsFileMayIsNotWritten() {
    Shell shell = Shell.in(folder);
    String before = PlanText.withMembers(history(1000));
    shell.put("own.cadence.json", before);
    String[] words = {"import", "releases", "list.csv", "--into", "own.cadence.json"};
    Shell.Ran ran =
        run("version,release\n2.0,2018-01-01\n", with(words, "-o", "own.cadence.json", "--force"));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err())
        .isEqualTo(
            "the plan is not written, as it could not be read again:\n"
                + "Small: 'history': found 1001 elements; allowed: at most 1000 (line 6)\n");
    assertThat(shell.text("own.cadence.json")).isEqualTo(before);
    assertThat(run("version,release\n2.0,2018-01-01\n", with(words, "-o", "-")).out()).isEmpty();
  }

  private static String history(int releases) {
    return IntStream.range(0, releases)
        .mapToObj("{\"version\": \"1.%s\", \"released\": \"2017-01-01\"}"::formatted)
        .collect(Collectors.joining(", ", "\"history\": [", "]"));
  }

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void whatIsOverwrittenByForceIsKeptBesideIt() {
    Shell shell = Shell.in(folder);
    shell.put("own.cadence.json", PlanText.SMALL);
    String list = "version,release\n4.9,2017-06-28\n";
    String[] words = {
      "import", "releases", "list.csv", "--into", "own.cadence.json", "-o", "own.cadence.json"
    };
    assertThat(run(list, words).err()).contains("is there already; use --force to overwrite it");
    assertThat(run(list, with(words, "--force")).err()).isEmpty();
    assertThat(shell.text("own.cadence.json")).contains("2017-06-28");
    assertThat(shell.text("own.cadence.json~")).isEqualTo(PlanText.SMALL);
  }
}
