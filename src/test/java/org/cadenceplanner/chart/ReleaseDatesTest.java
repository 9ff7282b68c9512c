package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.chart.SampleReleases.START;
import static org.cadenceplanner.chart.SampleReleases.phase;
import static org.cadenceplanner.chart.SampleReleases.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseDatesTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final double LETTER = 6;

  // Phases of 30 and 300 days, a release each 60 days.
  private static final List<Phase> PHASES =
      List.of(SamplePlans.phase("short", 1), SamplePlans.phase("long", 10));

  @Test
  void aDateStandsInTheFirstPhaseWhereItFits() {
    Release release = periodic(2);
    ReleaseDates.Place place = dates(5, LONG_AGO).of(release, List.of()).orElseThrow();
    assertThat(place.on().map(PhaseSpan::name)).contains("short");
    assertThat(place.date()).endsWith(" 2020");
  }

  @Test
  void aDateThatDoesNotFitTheFirstPhaseEndsBeforeItsDiamond() {
    Release release = periodic(2);
    ReleaseDates dates = dates(1, LONG_AGO);
    ReleaseDates.Place place = dates.of(release, List.of()).orElseThrow();
    assertThat(place.on()).isEmpty();
    assertThat(place.date()).as("keeps its year").endsWith(" 2020");
    assertThat(place.left() + LETTER * place.date().length())
        .isLessThan(dates.axis().x(release.date()));
  }

  @Test
  void whereLeftOfTheDiamondIsTakenADateStandsInTheNextPhase() {
    Release release = periodic(2);
    LocalDate justBefore = release.date().minusDays(20);
    assertThat(phaseOf(dates(1, justBefore).of(release, List.of()))).contains("long");
    assertThat(phaseOf(dates(1, LONG_AGO).of(release, List.of(justBefore)))).contains("long");
    assertThat(phaseOf(dates(1, LONG_AGO).of(periodic(0), List.of())))
        .as("at the left end of the axis")
        .contains("long");
  }

  @Test
  void aDateThatFitsNowhereIsLeftOut() {
    assertThat(dates(0.1, LONG_AGO).of(periodic(0), List.of())).isEmpty();
  }

  private static Optional<String> phaseOf(Optional<ReleaseDates.Place> place) {
    return place.flatMap(ReleaseDates.Place::on).map(PhaseSpan::name);
  }

  private static ReleaseDates dates(double perDay, LocalDate today) {
    TimeAxis axis = new TimeAxis(START, START.plusDays(730), 0, 730 * perDay);
    return new ReleaseDates(axis, today, 4, text -> LETTER * text.length());
  }

  private static Release periodic(int place) {
    Plan plan = SamplePlans.every(Length.ofDays(60), 2020, 2021, PHASES);
    return SamplePlans.schedule(plan).releases().stream()
        .filter(release -> !release.date().isBefore(START))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "first phase of {0} days, today on day {1}: {2}")
  @CsvSource({
    "80, -1, 10 Apr 2020 at 109 on first",
    "79, -1, 10 Apr 2020 at 25 on none",
    "79, 24, 10 Apr 2020 at 184 on second",
    "79, 23, 10 Apr 2020 at 25 on none",
    "79, 92, 10 Apr 2020 at 184 on second",
    "79, 93, 10 Apr 2020 at 25 on none",
    "90, 107, 10 Apr 2020 at 109 on first",
    "90, 108, 10 Apr 2020 at 113 on first",
    "90, 115, 10 Apr 2020 at 25 on none",
    "90, 177, 10 Apr 2020 at 109 on first"
  })
  void aDateKeepsClearOfTheEndOfItsPhaseAndOfTodaysLine(int first, int today, String place) {
    Release release =
        release("1.0", 100, phase("first", 100, 100 + first), phase("second", 179, 300));
    assertThat(place(release, today, List.of())).isEqualTo(place);
  }

  @ParameterizedTest(name = "a mark on day {0}: {1}")
  @CsvSource({
    "19, 10 Apr 2020 at 25 on none",
    "20, 10 Apr at 55 on none",
    "49, 10 Apr at 55 on none",
    "50, ''",
    "96, ''",
    "97, 10 Apr 2020 at 25 on none",
    "-5, 10 Apr 2020 at 25 on none"
  })
  void leftOfItsDiamondADateKeepsClearOfMarks(int marked, String place) {
    Release release = release("1.0", 100, phase("short", 100, 110));
    assertThat(place(release, -1, List.of(START.plusDays(marked)))).isEqualTo(place);
  }

  @ParameterizedTest(name = "on day {0}: {1}")
  @CsvSource({"75, 16 Mar 2020 at 0 on none", "74, 15 Mar at 29 on none"})
  void noDateLeavesTheAxis(int day, String place) {
    Release release = release("1.0", day, phase("short", day, day + 10));
    assertThat(place(release, -1, List.of())).isEqualTo(place);
  }

  @Test
  void noDateStandsUnderItsDiamond() {
    Release release = release("1.0", 100, phase("first", 100, 178), phase("second", 178, 400));
    assertThat(place(release, 60, List.of())).isEqualTo("10 Apr 2020 at 183 on second");
  }

  @Test
  void noDateStandsInOrBeforeAPhaseThatComesBeforeItsRelease() {
    PhaseSpan beta = phase("beta", 90, 100);
    Release longFirst = release("1.0", 100, beta, phase("first", 100, 200));
    assertThat(place(longFirst, -1, List.of())).isEqualTo("10 Apr 2020 at 109 on first");
    Release shortFirst =
        release("1.0", 100, beta, phase("first", 100, 110), phase("second", 110, 200));
    assertThat(place(shortFirst, -1, List.of())).isEqualTo("10 Apr 2020 at 115 on second");
  }

  /// Where the date of a release stands on an axis of which a day is a unit wide, in letters of 6 and
  /// with diamonds that reach 4.
  private static String place(Release release, int today, List<LocalDate> marked) {
    return dates(1, START.plusDays(today))
        .of(release, marked)
        .map(ReleaseDatesTest::inWords)
        .orElse("");
  }

  private static String inWords(ReleaseDates.Place place) {
    String phase = place.on().map(PhaseSpan::name).orElse("none");
    return "%s at %s on %s".formatted(place.date(), Math.round(place.left()), phase);
  }
}
