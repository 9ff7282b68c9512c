package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesFileTest {
  private static final String FULL = "full support";
  private static final String SECURITY = "security fixes only";
  private static final List<String> PHASES = List.of(FULL, SECURITY);

  @TempDir Path folder;

  @Test
  void aReleaseHasItsDayAndTheEndsThatAreKnown() throws BadReleases {
    PublishedHistory history =
        read(
            """
            version,release,full support,security fixes only
            4.3,2013-07-09,2015-01,2016-07-09
            4.2,2012-09-17,,2015-09
            """);
    assertThat(history.phases()).containsExactly(FULL, SECURITY);
    assertThat(history.releases())
        .containsExactly(
            released("4.2", "2012-09-17", Map.of(SECURITY, month("2015-09"))),
            released(
                "4.3",
                "2013-07-09",
                Map.of(
                    FULL,
                    month("2015-01"),
                    SECURITY,
                    new HistoricEnd.OnDay(LocalDate.of(2016, 7, 9)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Version,Released,Security_fixes_only until\r\n4.2,2012-09-17,2015-09\r\n",
        "\ufeffversion,DATE,SECURITY FIXES ONLY END\n4.2,2012-09-17,2015-09",
        "# Xen's, from its wiki\n\n"
            + "version;release;security fixes only\n\n"
            + "4.2;2012-09-17;2015-09\n"
            + ";;\n",
        "\"version\",\"release\",\"security fixes only\"\n\"4.2\", \"2012-09-17\" ,2015-09\n"
      })
  void spreadsheetsAndPeopleWriteTheSameListInTheirWays(String text) throws BadReleases {
    assertThat(read(text).releases())
        .containsExactly(released("4.2", "2012-09-17", Map.of(SECURITY, month("2015-09"))));
  }

  @Test
  void endsUnderOtherNamesAreThoseOfThePhasesInTheirOrder() throws BadReleases {
    PublishedHistory history = read("version,release,eoas,eol\n4.2,2012-09-17,2014-03,2015-09\n");
    assertThat(history.releases())
        .containsExactly(
            released(
                "4.2", "2012-09-17", Map.of(FULL, month("2014-03"), SECURITY, month("2015-09"))));
  }

  @Test
  void aNameBetweenNamesOfPhasesIsTheOneInItsPlaceAndSaidSo() throws BadReleases {
    PublishedHistory history =
        read("version,released,full_support_until,security_support_until\n4.2,2012-09-17,,\n");
    assertThat(history.phases()).containsExactly(FULL, SECURITY);
    assertThat(history.notes())
        .containsExactly(
            "Column 'security_support_until' is taken for the end of 'security fixes only'.");
  }

  @Test
  void endsNeedNotBeThere() throws BadReleases {
    assertThat(read("version,release\n4.2,2012-09-17\n").phases()).isEmpty();
  }

  @Test
  void everyMistakeIsToldWithItsLine() {
    assertRefused(
        """
        version,release,full support
        # the first
        4.2,17.9.2012,
        ,2013-07-09,
        4.4,2014-02-30,2015
        4.5,2015-01-15,2014-07
        4.6,1815-10-13,2017-13
        4.5,2015-01-15,,2018-01
        """,
        """
        list: line 3, column 'release': found '17.9.2012'; allowed: a day such as 2019-04-02 \
        from 1900 to 2100
        list: line 4, column 'version': found ''; allowed: a version such as 4.12, at most 60 \
        characters
        list: line 5, column 'release': found '2014-02-30'; allowed: a day such as 2019-04-02 \
        from 1900 to 2100
        list: line 5, column 'full support': found '2015'; allowed: a day such as 2019-04-02, a \
        month such as 2019-04 from 1900 to 2100, or nothing
        list: line 6, column 'full support': found '2014-07'; allowed: an end after the \
        release, 2015-01-15
        list: line 7, column 'release': found '1815-10-13'; allowed: a day such as 2019-04-02 \
        from 1900 to 2100
        list: line 7, column 'full support': found '2017-13'; allowed: a day such as 2019-04-02, a \
        month such as 2019-04 from 1900 to 2100, or nothing
        list: line 8: found 4 values; allowed: at most 3, as there are columns
        list: line 8, column 'version': found '4.5'; allowed: each version once; it stands in line \
        6 too\
        """);
  }

  @Test
  void aPhaseThatEndsOnTheDayOfTheReleaseNeverWas() throws BadReleases {
    String list = "version,release,full support\n4.2,2012-09-17,";
    assertRefused(
        list + "2012-09-17",
        "list: line 2, column 'full support': found '2012-09-17'; allowed: an end after the"
            + " release, 2012-09-17");
    assertThat(read(list + "2012-09-18").releases()).hasSize(1);
    assertThat(read(list + "2012-09").releases()).hasSize(1);
  }

  @Test
  void aListHasAsManyReleasesAsTheHistoryOfAPlan() throws BadReleases {
    assertThat(read(releases(1000)).releases()).hasSize(1000);
    assertRefused(
        releases(1001),
        "list: found 1001 releases; allowed: a line with the names of the columns, and 1 to 1000"
            + " releases under it");
  }

  private static String releases(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> i + ",2012-09-17\n")
        .collect(Collectors.joining("", "version,release\n", ""));
  }

  @Test
  void ofManyMistakesTheFirstTenAreTold() {
    String rows = IntStream.range(0, 30).mapToObj(i -> i + ",soon\n").collect(Collectors.joining());
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> read("version,release\n" + rows))
        .extracting(BadReleases::getMessage)
        .satisfies(message -> assertThat(message.lines()).hasSize(11))
        .satisfies(message -> assertThat(message).endsWith("list: and 20 more"));
  }

  @Test
  void columnsThatAreNoneOfAListAreRefused() {
    assertRefused(
        "project,version,release\nphp,5.0,2004-07-13\n",
        "list: line 1: column 1 is named 'project'; allowed: 'version'");
    assertRefused(
        "version,full support\n5.0,2004-07-13\n",
        "list: line 1: column 2 is named 'full support'; allowed: 'release', 'released' or 'date'");
    assertRefused(
        "version,release,security fixes only,LTS\n5.0,2004-07-13,,\n",
        "list: column 'LTS' is no phase of the plan; allowed: the plan's phases, each once:"
            + " 'full support', 'security fixes only'");
    assertRefused(
        "version,release,full support,Full support\n5.0,2004-07-13,,\n",
        "list: two columns are the end of 'full support'; allowed: the plan's phases, each once:"
            + " 'full support', 'security fixes only'");
    assertRefused(
        "version,release,a,b,c\n5.0,2004-07-13,,,\n",
        "list: 3 columns after the release, named 'a', 'b', 'c'; allowed: the plan's phases, each"
            + " once: 'full support', 'security fixes only'");
    assertRefused(
        "version,release,a,b,c,d,e,f,g\n5.0,2004-07-13,,,,,,,\n",
        "list: 7 columns after the release, named 'a', 'b', 'c', 'd', 'e', …; allowed: the plan's"
            + " phases, each once: 'full support', 'security fixes only'");
  }

  @Test
  @Timeout(30)
  void aListWithColumnsForNoBranchesLifeIsRefused() throws IOException {
    String ends = String.join(",", IntStream.range(0, 60_000).mapToObj(i -> "p" + i).toList());
    Path file =
        Files.writeString(
            folder.resolve("wide.csv"), "version,release," + ends + "\n4.1,2012-09-17\n");
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> ReleasesFile.read(file))
        .withMessage(
            file
                + ": 60000 columns after the release, named 'p0', 'p1', 'p2', 'p3', 'p4', …;"
                + " allowed: at most 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "version,release\n", "# nothing\n"})
  void aListWithoutReleasesIsRefused(String text) {
    assertRefused(
        text,
        "list: found 0 releases; allowed: a line with the names of the columns, and 1 to 1000"
            + " releases under it");
  }

  @Test
  void quotesThatDoNotMatchAreToldWithTheirLine() {
    assertRefused(
        "version,release\n4.2,\"2012-09-17\n",
        "list: line 3 or one before it: quotes do not match; allowed: a value without quotes, or"
            + " one in \"…\" with \"\" for each quote in it");
  }

  @Test
  void whatIsNoTextOrTooLongIsRefused() {
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(
            () -> ReleasesFile.parse("list", "version".getBytes(StandardCharsets.UTF_16LE), PHASES))
        .withMessageStartingWith("list: ");
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> ReleasesFile.parse("list", new byte[] {'v', (byte) 0xff}, PHASES))
        .withMessage("list: it is no text in UTF-8; allowed: a file saved as CSV in UTF-8");
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> ReleasesFile.parse("list", new byte[1024 * 1024 + 1], PHASES))
        .withMessage("list: it is larger than 1 MiB; allowed: at most that");
    String rows =
        IntStream.range(0, 10_001).mapToObj(i -> i + ",2020-01-01\n").collect(Collectors.joining());
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> read("version,release\n" + rows))
        .withMessageStartingWith("list: found 10001 releases; allowed: ");
  }

  @Test
  void aFileIsReadAndNamedByItsLastPart() throws IOException, BadReleases {
    Path file = Files.writeString(folder.resolve("xen.csv"), "version,date\n4.2,2012-09-17\n");
    assertThat(ReleasesFile.read(file, PHASES).source()).isEqualTo("xen.csv");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Path file = folder.resolve("none.csv");
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> ReleasesFile.read(file, PHASES))
        .withMessage(file + ": there is no such file");
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> ReleasesFile.read(folder, PHASES))
        .withMessage(folder + ": is a folder, not a file");
  }

  private static void assertRefused(String text, String message) {
    assertThatExceptionOfType(BadReleases.class).isThrownBy(() -> read(text)).withMessage(message);
  }

  private static PublishedHistory read(String text) throws BadReleases {
    return ReleasesFile.parse("list", text.getBytes(StandardCharsets.UTF_8), PHASES);
  }

  private static HistoricRelease released(
      String version, String day, Map<String, HistoricEnd> ends) {
    return new HistoricRelease(Version.of(version), LocalDate.parse(day), ends);
  }

  private static HistoricEnd month(String text) {
    return new HistoricEnd.InMonth(YearMonth.parse(text));
  }
}
