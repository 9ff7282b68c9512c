package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a timeline of releases every eight months says of the places one points at.
class SubjectInWordsTest {
  private static final String TESTED = "tested";
  private static final Version V12 = Version.of("4.12");
  private static final LocalDate DAY = LocalDate.of(2019, 3, 12);
  private static final List<String> OF_DAY =
      List.of(
          "Tue 12 Mar 2019", "2 branches supported: 2 in full support", "full support: 4.11, 4.12");
  private static final List<String> OF_RELEASE =
      List.of(
          "4.12 planned for Sun 10 Mar 2019",
          "full support from 10 Mar 2019 until 10 Sep 2020",
          "security fixes only from 10 Sep 2020 until 10 Mar 2022",
          "Feature freeze Sun 27 Jan 2019",
          "Code freeze Sun 17 Feb 2019");

  private final Plans plans =
      Plans.of(
              Scenarios.every(8)
                  .milestone("Code freeze", Length.ofWeeks(3))
                  .milestone("Feature freeze", Length.ofWeeks(6))
                  .skipping("4.13", 1))
          .heeding(1, Calendars.named("England").off("Christmas Day", "2018-12-25"));
  private final SubjectInWords words = new SubjectInWords(plans.schedule(), plans.index());

  @Test
  void aReleaseAndItsVersionTellAllOfTheReleaseAndNothingOfTheDay() {
    assertThat(of(new Part.Release(TESTED, V12))).isEqualTo(OF_RELEASE);
    assertThat(of(new Part.Branch(TESTED, V12))).isEqualTo(OF_RELEASE);
  }

  @Test
  void aReleaseThatThePlanDoesNotHaveLeavesItToTheDay() {
    assertThat(of(new Part.Release(TESTED, Version.of("9.9")))).isEqualTo(OF_DAY);
  }

  @Test
  void aPieceOfABarTellsOfItsPhaseAndThenOfTheDay() {
    assertThat(of(new Part.Phase(TESTED, V12, "security fixes only")))
        .isEqualTo(
            before(OF_DAY, "4.12 is in security fixes only from 10 Sep 2020 until 10 Mar 2022."));
    assertThat(of(new Part.Phase(TESTED, V12, "best effort"))).isEqualTo(OF_DAY);
  }

  @Test
  void aTickTellsOfItsMilestoneAndThenOfTheDay() {
    assertThat(of(new Part.Milestone(TESTED, V12, "Code freeze")))
        .isEqualTo(before(OF_DAY, "4.12: Code freeze Sun 17 Feb 2019"));
  }

  @Test
  void aSkippedSlotTellsThatNoVersionIsUsedUp() {
    assertThat(of(new Part.Skipped(TESTED, LocalDate.of(2019, 11, 10))).getFirst())
        .isEqualTo("Skipped slot of Sun 10 Nov 2019: no release, and no version is used up.");
  }

  static Stream<Part> withNothingOfTheirOwn() {
    return Stream.of(
        new Part.Count(TESTED, "full support"),
        new Part.Work(TESTED, KindOfWork.BACKPORTS),
        new Part.WorkOfYear(TESTED, 2019),
        new Part.Available(TESTED),
        new Part.Today(),
        new Part.Sample("full support"),
        new Part.Figure(TESTED, "releases"));
  }

  @ParameterizedTest
  @MethodSource("withNothingOfTheirOwn")
  void whatIsAboutADayAlreadyTellsOfTheDayAlone(Part part) {
    assertThat(of(part)).isEqualTo(OF_DAY);
  }

  @Test
  void theGroundTellsOfItsDay() {
    assertThat(words.of(Optional.empty(), DAY)).isEqualTo(OF_DAY);
  }

  @Test
  void aSingleDayOffIsNotCalledASeason() {
    LocalDate christmas = LocalDate.of(2018, 12, 25);

    assertThat(words.of(Optional.of(new Part.Holidays(christmas).subject()), christmas))
        .startsWith("Tue 25 Dec 2018", "Christmas Day (England)");
  }

  @Test
  void everyMarkInTheRowOfAReleaseLeadsToIt() {
    assertThat(words.release(new Part.Milestone(TESTED, V12, "Code freeze").subject()))
        .map(Release::version)
        .contains(V12);
    assertThat(words.release(new Part.Phase(TESTED, Version.of("9.9"), "any").subject())).isEmpty();
    assertThat(words.release(new Part.Count(TESTED, "full support").subject())).isEmpty();
  }

  private List<String> of(Part part) {
    return words.of(Optional.of(part.subject()), DAY);
  }

  private static List<String> before(List<String> lines, String first) {
    return Stream.concat(Stream.of(first), lines.stream()).toList();
  }
}
