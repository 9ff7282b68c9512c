package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Why days were blocked and limits are broken, in German.
@ExtendWith(InGerman.class)
final class ReasonsInGermanTest {
  private static final Limit SUMMER =
      new Limit.NoReleaseIn(new BlockedRange("Pause", MonthDay.of(7, 1), MonthDay.of(7, 31)));

  @Test
  void weekdaysAreNoReleaseDays() {
    Plans plans =
        Plans.of(eightMonths().dates(Dates.tuesdayToThursday()).milestone("RC", Length.ofDays(3)));
    assertThat(Because.ofRelease(plans.release("4.12").refused()))
        .containsExactly("Sonntag", "Montag ist kein Release-Tag");
    List<Clash> clashes = plans.schedule().clashes();
    Clash ofMilestone =
        clashes.stream().filter(clash -> clash.milestone().isPresent()).findFirst().orElseThrow();
    assertThat(Because.of(ofMilestone)).contains("Freitag ist kein erlaubter Tag");
    assertThat(Because.inShort(ofMilestone))
        .isEqualTo("Freitag, Wochenende, Montag; muss vor dem Release bleiben");
  }

  @Test
  void releasesMayComeTooSoon() {
    Plans plans =
        Plans.of(Scenarios.every(8).apart(6).dates(Dates.everyDay().atMost(60)))
            .released("4.12", "2019-05-20");
    assertThat(Because.ofRelease(plans.release("4.13").refused()))
        .contains("weniger als 6 Monate nach dem Release davor");
  }

  @Test
  void tooManyBranches() {
    assertThat(broken(new Limit.MostBranches(4, Optional.empty())))
        .startsWith("Grenze verletzt: 5 Zweige vom 10. März 2021 bis 9. Juli 2021; höchstens 4.");
    assertThat(broken(new Limit.MostBranches(2, Optional.of(Schemes.FULL))))
        .startsWith(
            "Grenze verletzt: 3 Zweige in „full support“ vom 10. Nov. 2019 bis 9. Jan. 2020;"
                + " höchstens 2.");
    assertThat(broken(new Limit.MostBranches(3, Optional.empty())))
        .containsExactly(
            "Grenze verletzt: bis zu 5 Zweige vom 10. Juli 2020 bis 31. Dez. 2024; höchstens 3.");
  }

  @Test
  void releasesInARangeAndShortOverlaps() {
    assertThat(
            BreachInWords.of(
                Plans.of(eightMonths()).released("4.11", "2018-07-10").limits(SUMMER).schedule()))
        .startsWith(
            "Grenze war verletzt: 4.11 am 10. Juli 2018; kein Release 1. Juli – 31. Juli (Pause).");
    Limit overlap = new Limit.LeastOverlap(Optional.of("even"), Length.ofMonths(40));
    assertThat(
            BreachInWords.of(
                Plans.of(Scenarios.every(6).support(Schemes.evenLong()))
                    .limits(overlap)
                    .schedule()))
        .startsWith(
            "Grenze verletzt: 4.14 am 10. Jan. 2020, und 4.12 ist bis 10. Jan. 2023 unterstützt;"
                + " danach mindestens 40 Monate, bis 10. Mai 2023.");
  }

  @Test
  void holidaySeasonsBetweenReleases() {
    Calendars feasts =
        Calendars.named("England")
            .off("Christmas", "2018-12-25", "2018-12-26", "2018-12-28")
            .off("Easter", "2019-04-19", "2019-04-22");
    assertThat(
            BreachInWords.of(
                Plans.of(Scenarios.every(12))
                    .heeding(1, feasts)
                    .limits(new Limit.MostHolidaySeasons(1))
                    .schedule()))
        .containsExactly(
            "Grenze verletzt: 2 Feiertagszeiten von 4.11 am 10. Juli 2018 bis 4.12 am 10. Juli 2019"
                + " (25. Dez. 2018 – 30. Dez. 2018, 19. Apr. 2019 – 22. Apr. 2019); höchstens 1.");
  }

  @Test
  void limits() {
    assertThat(LimitInWords.of(new Limit.MostBranches(1, Optional.empty())))
        .isEqualTo("höchstens 1 Zweig");
    assertThat(LimitInWords.of(new Limit.LeastOverlap(Optional.of("LTS"), Length.ofMonths(12))))
        .isEqualTo("mindestens 12 Monate Support nach dem nächsten LTS-Release");
    assertThat(LimitInWords.of(new Limit.LeastOverlap(Optional.empty(), Length.ofMonths(1))))
        .isEqualTo("mindestens 1 Monat Support nach dem nächsten Release");
    assertThat(LimitInWords.of(new Limit.MostHolidaySeasons(1)))
        .isEqualTo("höchstens 1 Feiertagszeit zwischen Releases");
  }

  private static List<String> broken(Limit limit) {
    return BreachInWords.of(Plans.of(eightMonths()).limits(limit).schedule());
  }

  private static Scenarios eightMonths() {
    return Scenarios.every(8).from("4.11", "2018-07-10");
  }
}
