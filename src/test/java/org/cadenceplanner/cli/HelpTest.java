package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "help",
        "show --help",
        "advise --help",
        "compare --help",
        "chart --help",
        "brief --help",
        "check --help",
        "backtest --help",
        "backports --help",
        "import backports --help",
        "forecast --help",
        "ballot --help",
        "tally --help",
        "sample --help",
        "schema --help",
        "holidays --help",
        "completion --help",
        "manual --help",
        "help show",
        "help chart"
      })
  void helpKeepsTo72ColumnsAndSaysTheExitCodes(String words) {
    Ran ran = Shell.in(folder).run(words.split(" "));

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("Usage: cadence").contains("Exit code: 0 fine, 1 'check'");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  /// As `[PLAN] FILE` would, of which one word alone is taken for the plan.
  @Test
  void noArgumentThatMayBeLeftOutStandsBeforeOneThatMayNot() {
    for (CommandTree command : CommandTree.all()) {
      assertThat(command.spec().positionalParameters())
          .extracting(argument -> argument.arity().min() > 0)
          .as(command.line())
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void helpOfTheProgramNamesEveryCommand() {
    assertThat(Shell.in(folder).run("--help").out())
        .contains(
            "  show ",
            "  advise ",
            "  compare ",
            "  chart ",
            "  brief ",
            "  check ",
            "  backtest ",
            "  backports ",
            "  forecast ",
            "  ballot ",
            "  tally ",
            "  sample ",
            "  schema ",
            "  holidays ",
            "  completion ",
            "  manual ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "show --version"})
  void versionIsOneLine(String words) {
    Ran ran = Shell.in(folder).run(words.split(" "));

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).matches("Cadence \\d+\\.\\d+\\.\\d+\\S*\n");
  }
}
