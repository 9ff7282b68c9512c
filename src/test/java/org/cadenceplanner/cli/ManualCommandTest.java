package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualCommandTest {
  @TempDir private Path folder;

  private String page() {
    return Shell.in(folder).run("manual").out();
  }

  @Test
  void everyCommandHasASectionWithItsOptions() {
    String page = page().replace("\\-", "-").replaceAll("\\\\f[BIR]", "");

    assertThat(CommandTree.all().stream().filter(command -> !command.path().isEmpty()))
        .allSatisfy(
            command -> {
              String heading = ".SS " + command.line() + "\n";
              assertThat(page).containsOnlyOnce(heading);
              String section = page.split(heading, 2)[1].split("\n\\.S[SH] ", 2)[0];
              assertThat(command.longOptions().stream().filter(it -> !isEveryCommands(it)))
                  .allSatisfy(
                      option -> assertThat(section).containsPattern("(?m)(^|, )" + option + "\\b"));
            });
  }

  private static boolean isEveryCommands(String option) {
    return option.equals("--help") || option.equals("--version");
  }

  @Test
  void thePageBeginsAsManExpectsIt() {
    assertThat(page())
        .matches(
            "(?s)\\.TH CADENCE 1 \"\\d{4}-\\d\\d-\\d\\d\" \"Cadence \\S+\" \"User Commands\"\n.*")
        .contains("\n.SH NAME\ncadence \\- plan how often")
        .contains("cadence show [OPTIONS] [PLAN]\n")
        .contains("name of a sample; xen\\-2018 if none is given.\n")
        .contains("10, 50 and 90 %")
        .doesNotContain("${", "%n", "%%", "null");
  }

  @Test
  void thePageIsAsciiSoThatItLooksTheSameInEveryLocale() {
    assertThat(page())
        .matches(text -> text.chars().allMatch(letter -> letter < 127))
        .contains("\\[u2026]");
  }

  @ParameterizedTest
  @CsvSource({"groff, -man -ww -z -Tutf8", "mandoc, -T lint -W warning"})
  void thePageIsSetWithoutAWarning(String name, String options) throws Exception {
    OtherProgram program = new OtherProgram(name);
    assumeTrue(program.isThere(), "no " + name);
    Shell.in(folder).put("cadence.1", page());

    assertThat(program.run(folder, (options + " cadence.1").split(" "))).isEmpty();
  }
}
