package org.cadenceplanner.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Better dates for Xen's options of 2018.
class AdviseCommandTest {
  @TempDir Path folder;

  @Test
  void eightMonthsFromJuly2018ComeNearNoFeastButWithAFewMilestones() {
    Ran ran = Shell.in(folder).run("advise", "--scenario", "8 months", "--margin", "7");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
    assertThat(oneLine(ran))
        .startsWith("Xen Project 2018: 8 months ====")
        .contains("4.12 due on any day from 8 Nov 2018 to 7 Nov 2019.")
        .contains("As it is, 4.12 is due on Sun 10 Mar 2019")
        .contains("No release comes within 7 days of Easter; milestones do in 2020 and 2024.")
        .contains("No release and no milestone comes within 7 days of Christmas.")
        .contains(" 1. 8 months, from 12 Apr 2019: cost ")
        .contains(" 10. 8 months, from ");
  }

  @Test
  void nineMonthsFromJuly2018ComeNearEasterWithTheReleaseOf2022() {
    String text =
        oneLine(Shell.in(folder).run("advise", "--scenario", "9 months", "--margin", "7"));

    assertThat(text)
        .contains("Releases come within 7 days of Easter in 2022, milestones in 2021 and 2024.")
        .contains("No release comes within 7 days of Christmas; milestones do in 2019 and 2022.")
        .containsPattern(
            " 1\\. 9 months, from 17 Mar 2019: .*No release and no milestone comes within 7 days of"
                + " Easter\\. - No release and no milestone comes within 7 days of Christmas\\."
                + " 2\\.");
  }

  private static String oneLine(Ran ran) {
    return ran.out().replaceAll("\\s+", " ");
  }

  @Test
  void csvHasTheScenarioAsItIsAndTheTenBest() {
    List<String> rows =
        Shell.in(folder)
            .run("advise", "--scenario=8 months", "--weight", "shift=0", "--format=csv")
            .out()
            .lines()
            .toList();

    assertThat(rows).hasSize(12);
    assertThat(rows.getFirst())
        .startsWith("rank,scenario,due,cadence,weekdays,direction,cost,moved,holidays,near,");
    assertThat(rows.get(1)).startsWith("0,8 months,2019-03-10,every 8 months,");
    assertThat(rows.get(2)).startsWith("1,\"8 months, from ");
  }

  @Test
  void jsonHasTheCostOfEveryDay() {
    String json =
        Shell.in(folder)
            .run("advise", "--scenario=8 months", "--cadences=9 months", "--format=json")
            .out();

    assertThat(json)
        .startsWith("{\n  \"plan\" : \"Xen Project 2018\",\n  \"scenario\" : \"8 months\",\n")
        .contains("\"cadence\" : \"every 9 months\"")
        .contains("\"due\" : \"2018-11-08\"")
        .contains("\"due\" : \"2019-11-07\"");
  }

  @Test
  void otherWeekdaysAndPhasesAreChosenFrom() {
    String text =
        oneLine(
            Shell.in(folder)
                .run(
                    "advise",
                    "--scenario=6 months",
                    "--weekdays=monday",
                    "--phase=full support=12 months",
                    "--format=markdown"));

    assertThat(text)
        .startsWith("# Xen Project 2018: 6 months")
        .contains("- Weekdays: Monday.")
        .contains("- From then on: every 6 months; full support 12 months,");
  }

  @Test
  void aBlockedDayMovesOnlyInTheWaysGiven() {
    String ways =
        Shell.in(folder)
            .run("advise", "--scenario=8 months", "--directions=earlier", "--format=csv")
            .out();

    assertThat(ways.lines().skip(2)).isNotEmpty().allMatch(line -> line.contains(",earlier,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void aDirectionIsCalledAsInPlans(String format) {
    String ways =
        Shell.in(folder)
            .run("advise", "--scenario=8 months", "--directions=same month", "--format=" + format)
            .out();

    assertThat(ways).contains("same month").doesNotContain("within_month");
  }

  @Test
  void datesThatNeedNoChangeAreNamedSo() {
    List<String> words = new ArrayList<>(List.of("advise", "--scenario=8 months", "--format=csv"));
    Stream.of("moved", "holidays", "near", "seasons", "limits", "load", "places")
        .map("--weight=%s=0"::formatted)
        .forEach(words::add);
    String advice = Shell.in(folder).run(words.toArray(String[]::new)).out();

    assertThat(advice.lines().skip(2).findFirst().orElseThrow())
        .startsWith("1,\"8 months, as it is\",");
  }

  @Test
  void aStripShowsTheCostOfEveryDay() throws Exception {
    assertThat(Shell.in(folder).run("advise", "--chart", "days.png").code()).isZero();
    assertThat(Files.size(folder.resolve("days.png"))).isGreaterThan(1_000);
    assertThat(Shell.in(folder).run("advise", "--chart", "days.gif").err())
        .isEqualTo("found 'days.gif'; allowed: a name that ends in .png, .svg or .pdf\n");
  }

  @Test
  void moreStripsThanAPictureHoldsAreRefusedBeforeASearchThatWouldBeRefusedToo() {
    String cadences =
        IntStream.rangeClosed(1, 600).mapToObj("%s months"::formatted).collect(joining(","));
    Shell shell = Shell.in(folder);

    assertThat(shell.run("advise", "--cadences", cadences).err()).contains("schedules");
    assertThat(shell.run("advise", "--cadences", cadences, "--chart", "days.svg").err())
        .startsWith("there is too much for one picture, which would be 72180 pixels high");
    assertThat(folder.resolve("days.svg")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--weight=moves=1 | --weight: found 'moves'; allowed: moved, holidays, near, seasons,"
            + " limits, load, places, shift",
        "--weight=moved=much | --weight: found 'much'; allowed: a number such as 2.5",
        "--weight=moved=-1 | a weight of -1.0 for 'moved'; allowed: 0 to 1000",
        "--weight=moved | --weight: found 'moved'; allowed: NAME=VALUE",
        "--cadences=often | --cadences: found 'often'; allowed: a length such as 8 months",
        "--weekdays=someday | --weekdays: found 'someday'; allowed: monday, tuesday …",
        "--directions=sideways | --directions: found 'sideways'; allowed: earlier, later, nearest,"
            + " same month, skip",
        "--phase=beta=1 month | no phase 'beta' with a length; allowed: full support, security"
            + " fixes only",
        "--margin=90 | a margin of 90 days; allowed: 0 to 60",
        "--scenario=8 month | no scenario '8 month'; did you mean '8 months'? allowed: '6 months'"
      })
  void whatCannotBeUsedIsSaid(String option, String message) {
    Ran ran = Shell.in(folder).run("advise", option);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith(message);
  }
}
