package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When Xen's releases after July 2018 may come.
class ForecastCommandTest {
  @TempDir Path folder;

  @Test
  void theSlipsAndTheDaysOfEachReleaseArePrinted() {
    Ran ran = xen("--scenario=8 months");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Xen Project 2018: 8 months\n==========================\n")
        .contains("Slips of 4.3 to 4.11: 9, from -30 to +68 days, on average 12.67 days\n")
        .contains("Counted against 9 months from 4.3 on and 6 months from 4.7 on.\n")
        .containsPattern("\n4\\.3 +17 Jun 2013 +9 Jul 2013 +\\+22\n")
        .containsPattern("\n4\\.12 +12 Mar 2019 +12 Feb 2019 +2 Apr 2019 +21 May 2019 +\\d")
        .containsPattern("\n10 Mar +3 +\\d");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void withoutStatedIntervalsThoseOfThePlanHold() {
    Ran ran = forecast("xen-2018", "--scenario=8 months", "--futures=100");
    assertThat(ran.out())
        .contains("Counted against 9 months from 4.3 on and 6 months from 4.7 on.\n");
    assertThat(forecast("xen-2018", "--scenario=8 months", "--interval=4.5=7 months").out())
        .contains("Counted against 7 months from 4.5 on.\n");
  }

  @Test
  void theSameCommandPrintsTheSameAndAnotherSeedAnother() {
    String out = xen("--scenario=8 months", "--format=csv").out();
    assertThat(xen("--scenario=8 months", "--format=csv").out()).isEqualTo(out);
    assertThat(xen("--scenario=8 months", "--format=csv", "--seed=2").out()).isNotEqualTo(out);
  }

  @Test
  void csvHasARowForEachRelease() {
    assertThat(xen("--scenario=8 months", "--format=csv").out().lines())
        .hasSize(10)
        .startsWith(
            "scenario,version,due,planned,by_5,by_10,by_25,by_50,by_75,by_80,by_90,by_95,blocked")
        .element(1)
        .asString()
        .startsWith("8 months,4.12,2019-03-10,2019-03-12,2019-02-12,2019-02-12,2019-02-26,");
  }

  @Test
  void jsonHasSlipsReleasesPlacesAndLimits() {
    assertThat(xen("--scenario=8 months", "--format=json").out())
        .contains("\"futures\" : 10000", "\"seed\" : 1", "\"because\" : null")
        .contains("\"interval\" : \"9 months\"", "\"days\" : -30")
        .contains("\"50\" : \"2019-04-02\"", "\"place\" : \"10 Mar\"", "\"limits\" : [");
  }

  @Test
  void scenariosStandSideBySide() {
    Ran ran = xen("--scenario=8 months", "--scenario=9 months", "--futures=100");
    assertThat(ran.out())
        .contains("\n100 futures, seed 1: ")
        .containsPattern("\nScenario +Last +Planned")
        .containsPattern("\n9 months +4\\.1\\d ");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
    assertThat(xen("--format=markdown", "--futures=100").out())
        .contains("## 8 months", "| Scenario | Last release |");
  }

  @Test
  void whereTooLittleIsKnownThatIsSaid() {
    Ran ran = forecast("xen-2018", "--scenario=8 months", "--interval", "4.8=6 months");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("No forecast: the history has 4 slips to go by; at least 5 are needed.")
        .doesNotContain("10 % by");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--interval=4.3 | --interval: found '4.3'; allowed: a release and a length",
        "--interval=4.3=never | --interval: found '4.3=never'; allowed: a release and a length",
        "--interval=4.3=0 days | --interval: found '4.3=0 days'; allowed: a release and a length",
        "--futures=5 | 5 futures; allowed: 100 to 100000",
        "--within=400 | 400 days; allowed: 0 to 183",
        "--seed=x | found 'x', allowed: a whole number",
        "--scenario=7 months | no scenario '7 months'"
      })
  void wrongOptionsAreToldWithWhatIsAllowed(String option, String message) {
    Ran ran = forecast("xen-2018", option);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message);
  }

  @Test
  void aTimelineShowsTheForecast() throws IOException {
    Shell shell = Shell.in(folder);
    String[] plain = {"chart", "xen-2018", "--scenario=8 months", "-o", "plain.png"};
    String[] ahead = {
      "chart",
      "xen-2018",
      "--scenario=8 months",
      "--forecast",
      "--interval=4.7=6 months",
      "-o",
      "ahead.png"
    };
    assertThat(shell.run(plain)).isEqualTo(new Ran(0, "", ""));
    assertThat(shell.run(ahead)).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.mismatch(folder.resolve("plain.png"), folder.resolve("ahead.png")))
        .isNotNegative();
  }

  @Test
  void aComparisonTellsTheForecastUnderItsFigures() throws IOException {
    String[] ahead = {
      "chart",
      "xen-2018",
      "--kind=compare",
      "--scenario=8 months",
      "--scenario=9 months",
      "--forecast",
      "-o",
      "ahead.svg"
    };
    assertThat(Shell.in(folder).run(ahead)).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(folder.resolve("ahead.svg")))
        .contains(
            "Branches at once, settled: peak / mean",
            "80 % band of the next release",
            "Ready on a blocked day",
            "10,000 futures")
        .doesNotContain("height=\"900\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kind=year | --forecast is for timelines and comparisons; leave out --forecast or --kind"
            + " year",
        "--backtest=a.csv | --backtest looks back and --forecast ahead; leave out one of them"
      })
  void aForecastIsDrawnAlone(String option, String message) {
    Ran ran = Shell.in(folder).run("chart", "--forecast", option, "-o", "a.png");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(folder.resolve("a.png")).doesNotExist();
  }

  private Ran xen(String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "xen-2018";
    words[1] = "--interval=4.3=9 months";
    words[2] = "--interval=4.7=6 months";
    System.arraycopy(options, 0, words, 3, options.length);
    return forecast(words);
  }

  private Ran forecast(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "forecast";
    System.arraycopy(words, 0, all, 1, words.length);
    return Shell.in(folder).run(all);
  }
}
