package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where feasts lie and who is off, by the calendars of a scenario.
final class FeastsTest {
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Good Friday", "2019-04-19")
          .off("Easter Monday", "2019-04-22")
          .off("Christmas Day", "2018-12-25", "2019-12-25")
          .off("Boxing Day", "2018-12-26", "2019-12-26", "2019-12-27")
          .off("New Year", "2010-01-01", "2030-12-31");
  private static final Calendars POLAND =
      Calendars.named("Poland").off("Easter Sunday", "2019-04-21").off("Feast", "2019-12-25");
  private static final DayIndex INDEX = Calendars.index(ENGLAND, POLAND);
  private static final Margin THREE_DAYS =
      new Margin(3, List.of("EASTER", "christmas", "midsummer", "new year"));
  private static final List<WeightedCalendar> BOTH =
      List.of(new WeightedCalendar("england", 3), new WeightedCalendar("poland", 1));

  @ParameterizedTest
  @CsvSource({
    "2019-04-17, false",
    "2019-04-18, true",
    "2019-04-21, true",
    "2019-04-25, true",
    "2019-04-26, false",
    "2019-12-22, true",
    "2019-12-21, false",
    "2019-12-28, true",
    "2019-12-29, false",
    "2010-01-01, true",
    "2010-01-04, true",
    "2010-01-05, false",
    "2009-12-31, false",
    "2030-12-27, false",
    "2030-12-28, true",
    "2040-01-01, false",
  })
  void aDayIsNearAFeastByTheMarginOnEitherSide(LocalDate day, boolean near) {
    assertThat(feasts().isNear(day)).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-18, 2019-04-21, Easter Sunday",
    "2019-04-21, 2019-04-21, Easter Sunday",
    "2019-04-22, 2019-04-22, Easter Monday",
    "2019-04-25, 2019-04-22, Easter Monday",
  })
  void theNearestDayOfAFeastIsNamed(LocalDate day, LocalDate nearest, String name) {
    assertThat(feasts().nearest(day, 0)).contains(Map.entry(nearest, name));
  }

  @Test
  void ofTwoDaysOfAFeastItIsTheNearerAndElseTheLater() {
    Calendars twice = Calendars.named("Twice").off("Fair", "2019-05-01", "2019-05-05");
    Feasts fair =
        Feasts.of(new Margin(3, List.of("fair")), List.of("twice"), Calendars.index(twice));

    assertThat(fair.nearest(LocalDate.of(2019, 5, 3), 0))
        .map(Map.Entry::getKey)
        .contains(LocalDate.of(2019, 5, 5));
    assertThat(fair.nearest(LocalDate.of(2019, 5, 2), 0))
        .map(Map.Entry::getKey)
        .contains(LocalDate.of(2019, 5, 1));
  }

  @Test
  void aFeastFartherAwayIsNotNear() {
    assertThat(feasts().nearest(LocalDate.of(2019, 4, 17), 0)).isEmpty();
    assertThat(feasts().nearest(LocalDate.of(2019, 4, 26), 0)).isEmpty();
    assertThat(feasts().nearest(LocalDate.of(2019, 4, 21), 1)).isEmpty();
  }

  @Test
  void aFeastThatNoCalendarHasIsUnknown() {
    assertThat(feasts().unknown()).containsExactly("midsummer");
    assertThat(feasts().names()).isEqualTo(THREE_DAYS.feasts());
    assertThat(Feasts.of(THREE_DAYS, List.of("poland", "atlantis"), INDEX).unknown())
        .containsExactly("christmas", "midsummer", "new year");
  }

  private static Feasts feasts() {
    return Feasts.of(THREE_DAYS, List.of("england", "poland"), INDEX);
  }

  @Test
  void theCalendarsOfAllErasKnowFeasts() {
    Dates polish = Dates.everyDay().heeding(new WeightedCalendar("poland", 1));
    Plan plan =
        Plans.of(Scenarios.every(6).era(Eras.from("4.14").dates(polish)))
            .heeding(1, ENGLAND)
            .knowing(POLAND)
            .plan();
    Holidays holidays = Holidays.of(plan, INDEX, plan.scenarios().getFirst(), Margin.ofDays(0));

    assertThat(holidays.feasts().isNear(LocalDate.of(2019, 4, 21))).isTrue();
    assertThat(holidays.feasts().isNear(LocalDate.of(2019, 4, 22))).isTrue();
    assertThat(holidays.offDays(BOTH)).isSameAs(holidays.offDays(List.copyOf(BOTH)));
    assertThat(holidays.offDays(BOTH).share(LocalDate.of(2019, 12, 25))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-19, 0.75",
    "2019-04-20, 0",
    "2019-04-21, 0.25",
    "2019-12-25, 1",
    "2010-01-01, 0.75",
    "2030-12-31, 0.75",
    "2009-12-31, 0",
    "2031-01-01, 0",
  })
  void whoIsOffIsAShareOfTheWeights(LocalDate day, double share) {
    assertThat(OffDays.of(BOTH, INDEX).share(day)).isEqualTo(share);
  }

  /// The seasons of the England of this test begin on 19 April and on 25 December 2019.
  @ParameterizedTest
  @CsvSource({
    "2019-04-18, 2019-04-19, 0",
    "2019-04-19, 2019-04-20, 1",
    "2019-04-20, 2019-12-25, 0",
    "2019-04-19, 2019-12-26, 2",
    "2019-04-20, 2019-12-26, 1",
    "2019-12-26, 2019-04-19, 0",
  })
  void holidaySeasonsThatBeginFromADayOnAndBeforeAnotherAreCounted(
      LocalDate from, LocalDate until, int seasons) {
    assertThat(OffDays.of(BOTH, INDEX).seasons(from, until)).isEqualTo(seasons);
  }
}
