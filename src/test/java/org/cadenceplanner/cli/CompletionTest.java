package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.cli.guide.Completion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.ArgSpec;

/// The shells themselves read the scripts and are asked what they propose. Where one of them is not
/// installed, it cannot be asked; bash is on every machine that runs this build.
class CompletionTest {
  private static final String BASH =
      """
      source ../scripts/BASH
      propose() {
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        _cadence
        echo "${COMPREPLY[*]}"
      }
      """;

  /// Of these words a shell cannot know any.
  private static final Set<String> FREE =
      Set.of(
          "CALENDAR",
          "COMMIT=PERSON",
          "COMMIT=REASON",
          "DAY",
          "DAYS",
          "LENGTHS",
          "MONTH",
          "N",
          "NAME",
          "NAME=LENGTHS",
          "NAME=NUMBER",
          "NAMES",
          "NUMBER",
          "PATTERN",
          "PIXELS",
          "TEXT",
          "VERSION",
          "VERSION=LENGTH",
          "WAYS",
          "YEAR",
          "YEARS");

  @TempDir private static Path place;

  private static Path folder;

  @BeforeAll
  static void lieAround() {
    folder = place.resolve("work");
    Shell.in(folder).put("my plan.cadence.json", "{}");
    Shell.in(folder).put("xen.git/HEAD", "");
    for (Completion shell : Completion.values()) {
      Shell.in(place).put("scripts/" + shell, script(shell));
    }
  }

  private static String script(Completion shell) {
    return Shell.in(folder).run("completion", shell.name()).out();
  }

  @ParameterizedTest(name = "cadence {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ch                          | chart check
          compl                       | completion
          xen                         | xen-2018 xen-2026 xen.git
          my                          | my plan.cadence.json
          show my                     | my plan.cadence.json
          show fe                     | fedora
          sample fe                   | fedora
          import ''                   | backports calendar git releases
          import git ''               | xen.git
          import backports xen.       | xen.git
          -o ''                       | xen.git
          help ba                     | backports backtest ballot
          completion ''               | bash fish zsh
          chart --th                  | --theme
          chart --kind ''             | compare load timeline year
          chart --kind = y            | year
          chart --theme =             | dark light
          chart --scale ''            | 1 2 3
          show --format e             | endoflife
          brief --format p            | pdf
          show --scenario ''          | ''
          show my.json -o my          | my plan.cadence.json
          backports --pe              | --pending --person
          import backports --pe       | ''
          """)
  void bashProposes(String words, String proposed) throws Exception {
    assertThat(sorted(bash("propose cadence " + words))).isEqualTo(sorted(proposed));
  }

  @ParameterizedTest
  @EnumSource(names = {"FISH", "ZSH"})
  void aSummaryIsAsReadersOfHelpSeeIt(Completion shell) {
    assertThat(script(shell)).contains("a chance of 10, 50 and 90 %, and").doesNotContain("%n");
  }

  @Test
  void bashProposesEveryOptionOfEveryCommand() throws Exception {
    List<CommandTree> commands = CommandTree.all();
    String asked =
        commands.stream()
            .map(command -> "propose " + command.line() + " --")
            .collect(Collectors.joining("\n"));

    List<String> proposed = bash(asked).lines().toList();

    for (int i = 0; i < commands.size(); i++) {
      assertThat(proposed.get(i).split(" "))
          .as(commands.get(i).line())
          .containsExactlyInAnyOrderElementsOf(commands.get(i).longOptions());
    }
  }

  @Test
  void bashCompletesWhatIsTypedAfterTheProgramsName() throws Exception {
    assertThat(bash("complete -p cadence")).isEqualTo("complete -F _cadence cadence\n");
  }

  @ParameterizedTest(name = "cadence {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ch                    | chart check
          import gi             | git
          import git x          | xen.git/
          show my               | my plan.cadence.json
          sample fe             | fedora
          chart --kind y        | year
          chart --kind=y        | --kind=year
          chart --th            | --theme
          -o x                  | xen.git/
          show --scenario x     | ''
          import backports --pe | ''
          """)
  void fishProposes(String words, String proposed) throws Exception {
    OtherProgram fish = new OtherProgram("fish");
    assumeTrue(fish.isThere(), "no fish");
    String told =
        fish.run(folder, "-N", "-c", "source ../scripts/FISH; complete -C 'cadence " + words + "'");

    String names = told.lines().map(line -> line.split("\t")[0]).collect(Collectors.joining(" "));
    assertThat(sorted(names)).isEqualTo(sorted(proposed));
  }

  @Test
  void zshReadsItsScript() throws Exception {
    OtherProgram zsh = new OtherProgram("zsh");
    assumeTrue(zsh.isThere(), "no zsh");
    assertThat(zsh.run(folder, "-f", "-n", "../scripts/ZSH")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Completion.class)
  void everyCommandAndOptionIsInTheScript(Completion shell) {
    String script = script(shell);

    assertThat(CommandTree.all())
        .allSatisfy(
            command -> {
              assertThat(script).contains(command.spec().name());
              assertThat(command.longOptions())
                  .allSatisfy(option -> assertThat(script).contains(option.substring(2)));
            });
  }

  @Test
  void wordsThatAreNotProposedAreThoseThatNobodyCouldKnow() {
    assertThat(
            CommandTree.all().stream()
                .flatMap(command -> command.spec().args().stream())
                .filter(argument -> argument.isPositional() || argument.arity().max() > 0)
                .map(ArgSpec::paramLabel)
                .filter(label -> !label.matches(".*(FILE|PLAN|DIR|FOLDER).*|[a-z0-9|]+"))
                .filter(
                    label ->
                        !Set.of("COMMAND", "FORMAT", "KIND", "SHELL", "THEME").contains(label)))
        .isSubsetOf(FREE);
  }

  private static String bash(String asked) throws Exception {
    return new OtherProgram("bash").run(folder, "--norc", "-c", BASH + asked);
  }

  private static String sorted(String words) {
    return Stream.of(words.strip().split(" "))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), it -> String.join(" ", it)));
  }
}
