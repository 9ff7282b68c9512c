package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.export.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Words and options that a command cannot use.
class UseTest {
  private static final String NAMES =
      "xen-2018, xen-2026, fedora, go, nodejs, php, openbsd, django, kubernetes, postgresql, nixos,"
          + " ubuntu, firefox-esr, linux";
  private static final String SAMPLES = " Samples: " + NAMES + ".";
  private static final String COMMANDS =
      " Commands: show, compare, chart, brief, advise, check, backtest, import, backports,"
          + " forecast, ballot, tally, sample, schema, holidays, completion, manual, help.";

  private static final String LONG = "1".repeat(70);
  private static final String VERSION =
      "%s: found '%s', allowed: a version such as 4.12; a version is 1 to 60 characters";

  @TempDir Path folder;

  static Stream<Arguments> wrongUse() {
    return Stream.of(
        wrong("'shwo' is no file, sample or command; did you mean show?", "shwo"),
        wrong("'shwo' is no file, sample or command; did you mean show?", "shwo", "--format=csv"),
        wrong("'shwo' is no file, sample or command; did you mean show?", "shwo", "xen-2018"),
        wrong("'xen-2019' is no file or sample; did you mean xen-2018?", "show", "xen-2019"),
        wrong("'my-plan' is no file or sample.", "check", "my-plan"),
        wrong("found an empty name; allowed: the name of a file", "", "foo"),
        wrong("'\\u0000' is not the name of a file", "\0", "foo"),
        wrong("'nope': no such command; allowed: show, compare,", "help", "nope"),
        wrong("'shwo': no such command; did you mean show?; allowed: show,", "help", "shwo"),
        wrong(
            "'nope': no such command; allowed: git, releases, backports, calendar\n",
            "import",
            "nope"),
        wrong("'gitt': no such command; did you mean git?; allowed: git, ", "import", "gitt", "x"),
        wrong(VERSION.formatted("option '--from'", ""), "import", "git", ".", "--from", ""),
        wrong(VERSION.formatted("option '--from'", LONG), "import", "git", ".", "--from", LONG),
        wrong(
            VERSION.formatted("option '--branch' (VERSION)", ""), "backports", ".", "--branch", ""),
        wrong(
            VERSION.formatted("option '--from'", ""),
            "backtest",
            "xen-2018",
            "a.csv",
            "--from",
            ""),
        wrong("cannot read ", "show", "--format=ics", "--scenario=8 months", "--since=nope.ics"),
        wrong(
            "nope.ics: there is no such file",
            "show",
            "--format=ics",
            "--scenario=8 months",
            "--since=nope.ics"),
        wrong("my.cadence.json: there is no such file", "show", "my.cadence.json"),
        wrong("plans/my: there is no such file", "plans/my"),
        wrong("found an empty name; allowed: the name of a file", "show", ""),
        wrong("found an empty name; allowed: the name of a file", "show", "-o", ""),
        wrong("found an empty name; allowed: the name of a file", "xen-2018", "-o", ""),
        wrong("there is no option '--formt'; did you mean --format or", "show", "--formt", "csv"),
        wrong(
            "option '--format': found 'xml', allowed: text, json, csv, markdown, ics, endoflife,"
                + " product, nodejs",
            "show",
            "--format",
            "xml"),
        wrong(
            "option '--format': found 'ics', allowed: text, json, csv, markdown",
            "compare",
            "--format",
            "ics"),
        wrong(
            "--format ics has one scenario; choose it with --scenario, allowed: '6 months', '8"
                + " months'",
            "show",
            "--format",
            "ics"),
        wrong(
            "--no-milestones, --ends, --point-releases and --since are for calendars; leave them"
                + " out, or add --format",
            "show",
            "--ends"),
        wrong(
            "option '--format': found 'xml', allowed: text, json, csv, markdown",
            "compare",
            "--format",
            "xml"),
        wrong(
            "option '--kind': found 'pie', allowed: timeline, year, compare, load",
            "chart",
            "-o",
            "a.png",
            "--kind",
            "pie"),
        wrong(
            "option '--theme': found 'blue', allowed: light, dark",
            "chart",
            "-o",
            "a.png",
            "--theme",
            "blue"),
        wrong(
            "option '--width': found 'wide', allowed: a whole number such as 1600",
            "chart",
            "-o",
            "a.png",
            "--width",
            "wide"),
        wrong(
            "The width is 99 pixels, it must be 100 to 10000.",
            "chart",
            "-o",
            "a.png",
            "--width",
            "99"),
        wrong("The height is 10001 pixels", "chart", "-o", "a.png", "--height", "10001"),
        wrong("The scale is 4", "chart", "-o", "a.png", "--scale", "4"),
        wrong("Missing required option: '--output=FILE.png|.svg|.pdf'", "chart"),
        wrong("Missing required parameters: 'PLAN', 'FILE'", "tally"),
        wrong(
            "found 'a.jpg'; allowed: a name that ends in .png, .svg or .pdf",
            "chart",
            "-o",
            "a.jpg"),
        wrong(
            "found 'a.txt'; allowed: a name that ends in .md, .html or .pdf, or --format",
            "brief",
            "-o",
            "a.txt"),
        wrong(
            "option '--format': found 'word', allowed: markdown, html, pdf",
            "brief",
            "-o",
            "a.md",
            "--format",
            "word"),
        wrong("Missing required option: '--output=FILE.md|.html|.pdf'", "brief"),
        wrong("--next: found 0; allowed: 1 to 100", "brief", "-o", "a.md", "--next", "0"),
        wrong(
            "--question: found an empty text; allowed: any other text",
            "brief",
            "-o",
            "a.md",
            "--question",
            " "),
        wrong(
            "a timeline shows one scenario; use --kind compare or year for several",
            "chart",
            "-o",
            "a.png",
            "--scenario",
            "6 months",
            "--scenario",
            "8 months"),
        wrong(
            "a load shows one scenario; use --kind compare or year for several",
            "chart",
            "-o",
            "a.png",
            "--kind",
            "load",
            "--scenario",
            "6 months",
            "--scenario",
            "8 months"),
        wrong(
            "--backtest is for timelines; leave out --backtest or --kind load",
            "chart",
            "-o",
            "a.png",
            "--kind",
            "load",
            "--backtest",
            "xen.csv"),
        wrong("Missing required parameter for option '--scenario'", "show", "--scenario"),
        wrong(
            "no scenario '8 month'; did you mean '8 months'? allowed: '6 months', '8 months'",
            "show",
            "--scenario",
            "8 month"),
        wrong("no scenario ''; allowed: '6 months'", "compare", "--scenario", ""),
        wrong(
            "'b': too many words; put a name with spaces in it between quotes",
            "show",
            "xen-2018",
            "b"),
        wrong("'xen-2026' stands before the command; write: cadence show …", "xen-2026", "show"),
        wrong("no name of a sample; allowed: xen-2018", "sample"),
        wrong("no sample 'xen'; allowed: " + NAMES, "sample", "xen"),
        wrong("Missing required parameter", "completion"),
        wrong("(SHELL): found 'csh', allowed: bash, zsh, fish", "completion", "csh"),
        wrong("Missing required parameter", "holidays"),
        wrong("YEAR): found 'next', allowed: a whole number", "holidays", "pl", "next"),
        wrong(
            "YEAR): found '99999999999', allowed: a whole number", "holidays", "pl", "99999999999"),
        wrong("year 1899; allowed: 1900 to 2100", "holidays", "pl", "1899"),
        wrong("year 2101; allowed: 1900 to 2100", "holidays", "pl", "2101"),
        wrong("there is no calendar 'germany'; did you mean de?", "holidays", "germany", "2026"),
        wrong("has no region 'zz'; it has eng, nir, sct, wls", "holidays", "gb/zz", "2026"),
        wrong("'../pl' is not a calendar's name", "holidays", "../pl", "2026"));
  }

  private static Arguments wrong(String message, String... words) {
    return Arguments.of(List.of(words), message);
  }

  @ParameterizedTest
  @MethodSource("wrongUse")
  void wrongUseIsSaidInAFewLines(List<String> words, String message) {
    Ran ran = Shell.in(folder).run(words.toArray(String[]::new));

    assertThat(ran.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatMayStandInPlaceOfAnUnknownPlanIsListed() {
    assertThat(Shell.in(folder).run("xen-2019").err()).endsWith(SAMPLES + COMMANDS + "\n");
    assertThat(Shell.in(folder).run("show", "xen-2019").err()).endsWith(SAMPLES + "\n");
  }

  @Test
  void wrongUsePointsToTheHelpOfTheCommand() {
    assertThat(Shell.in(folder).run("show", "--what").err())
        .endsWith("See 'cadence show --help'.\n");
  }

  @Test
  void aNameThatStartsWithAnAtIsNoFileOfArguments() {
    Shell shell = Shell.in(folder);
    shell.put("words", "--version");

    assertThat(shell.run("@words").code()).isEqualTo(2);
  }

  @Test
  void messagesShowWhatWouldMoveTheCursorOrTurnTheText() {
    assertThat(Shell.in(folder).run("a\u001b[31m.json").err())
        .isEqualTo("a\\u001b[31m.json: there is no such file\n");
    assertThat(Shell.in(folder).run("a\u202eb.json").err())
        .isEqualTo("a\\u202eb.json: there is no such file\n");
    assertThat(Shell.in(folder).run("a\nb.json").err()).contains("b.json: there is no such file");
  }

  @Test
  void aPictureThatWouldBeTooHighIsRefused() {
    assertThatThrownBy(() -> Pictures.usual(PictureFormat.PNG, 11_580))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "there is too much for one picture, which would be 11580 pixels high; allowed: up to"
                + " 10000, so choose fewer cadences or scenarios");
  }
}
