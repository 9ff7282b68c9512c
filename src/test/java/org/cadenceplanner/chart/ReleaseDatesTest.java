package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.junit.jupiter.api.Test;

class ReleaseDatesTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final double LETTER = 6;

  // Phases of 30 and 300 days, a release each 60 days.
  private static final List<Phase> PHASES =
      List.of(SamplePlans.phase("short", 1), SamplePlans.phase("long", 10));

  @Test
  void aDateStandsInTheFirstPhaseWhereItFits() {
    Release release = release(2);
    ReleaseDates.Place place = dates(5, LONG_AGO).of(release, List.of()).orElseThrow();
    assertThat(place.on().map(PhaseSpan::name)).contains("short");
    assertThat(place.date()).endsWith(" 2020");
  }

  @Test
  void aDateThatDoesNotFitTheFirstPhaseEndsBeforeItsDiamond() {
    Release release = release(2);
    ReleaseDates dates = dates(1, LONG_AGO);
    ReleaseDates.Place place = dates.of(release, List.of()).orElseThrow();
    assertThat(place.on()).isEmpty();
    assertThat(place.date()).as("keeps its year").endsWith(" 2020");
    assertThat(place.left() + LETTER * place.date().length())
        .isLessThan(dates.axis().x(release.date()));
  }

  @Test
  void whereLeftOfTheDiamondIsTakenADateStandsInTheNextPhase() {
    Release release = release(2);
    LocalDate justBefore = release.date().minusDays(20);
    assertThat(phase(dates(1, justBefore).of(release, List.of()))).contains("long");
    assertThat(phase(dates(1, LONG_AGO).of(release, List.of(justBefore)))).contains("long");
    assertThat(phase(dates(1, LONG_AGO).of(release(0), List.of())))
        .as("at the left end of the axis")
        .contains("long");
  }

  @Test
  void aDateThatFitsNowhereIsLeftOut() {
    assertThat(dates(0.1, LONG_AGO).of(release(0), List.of())).isEmpty();
  }

  private static Optional<String> phase(Optional<ReleaseDates.Place> place) {
    return place.flatMap(ReleaseDates.Place::on).map(PhaseSpan::name);
  }

  private static ReleaseDates dates(double perDay, LocalDate today) {
    TimeAxis axis = new TimeAxis(START, START.plusDays(730), 0, 730 * perDay);
    return new ReleaseDates(axis, today, 4, text -> LETTER * text.length());
  }

  private static Release release(int place) {
    Plan plan = SamplePlans.every(Length.ofDays(60), 2020, 2021, PHASES);
    return SamplePlans.schedule(plan).releases().stream()
        .filter(release -> !release.date().isBefore(START))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }
}
