package org.cadenceplanner.insight;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesInYearTest {

  @ParameterizedTest(name = "every {0} months from {1}")
  @CsvSource({
    "6, 2018-07-10, 01-10 07-10",
    "8, 2018-07-10, 03-10 07-10 11-10",
    "9, 2018-07-10, 01-10 04-10 07-10 10-10",
    "12, 2018-07-10, 07-10",
    "15, 2018-07-10, 01-10 04-10 07-10 10-10",
    "24, 2018-07-10, 07-10",
    "6, 2018-08-31, 02-28 08-31",
    "3, 2018-01-31, 01-31 04-30 07-31 10-31",
    "12, 2020-02-29, 02-28",
    "6, 2020-02-29, 02-28 08-29"
  })
  void cadencesInMonthsComeRoundToPlaces(int months, String anchor, String places) {
    assertThat(places(Scenarios.every(months).from("4.11", anchor)))
        .containsExactly(places.split(" "));
  }

  @Test
  void sevenMonthsComeRoundToEveryMonth() {
    assertThat(places(Scenarios.every(7))).hasSize(12).startsWith("01-10", "02-10");
  }

  @ParameterizedTest
  @CsvSource({"45, DAYS", "26, WEEKS"})
  void cadencesInDaysAndWeeksHaveNone(int amount, LengthUnit unit) {
    assertThat(places(Scenarios.every(new Length(amount, unit)))).isEmpty();
  }

  @Test
  void monthsThatTakeTurnsComeRoundToThePlacesOfBoth() {
    assertThat(places(Scenarios.alternating("5 months", "7 months")))
        .containsExactly("07-10", "12-10");
    assertThat(places(Scenarios.alternating("1 month", "2 months")))
        .containsExactly("01-10", "02-10", "04-10", "05-10", "07-10", "08-10", "10-10", "11-10");
    assertThat(places(Scenarios.alternating("25 weeks", "27 weeks"))).isEmpty();
  }

  @Test
  void yearsAreTwelveMonths() {
    assertThat(places(Scenarios.every(new Length(3, LengthUnit.YEARS)))).containsExactly("07-10");
  }

  @Test
  void slotsOfTheYearComeInTheOrderOfTheYearEachOnce() {
    assertThat(
            places(
                Scenarios.yearly(
                    on(10, 15),
                    on(WeekOfMonth.SECOND, TUESDAY, Month.APRIL),
                    on(2, 29),
                    on(2, 28))))
        .containsExactly("02-28", "second Tuesday of April", "10-15");
  }

  @Test
  void theLastErasPlacesCountFromWhereItBegins() {
    assertThat(places(Scenarios.every(6).era(Eras.from("4.13").every(9).anchored("2019-09-05"))))
        .containsExactly("03-05", "06-05", "09-05", "12-05");
  }

  @Test
  void peopleReadMonthsByName() {
    assertThat(
            PlacesInYear.inWords(
                Plans.of(Scenarios.yearly(on(10, 15), on(WeekOfMonth.LAST, TUESDAY, Month.APRIL)))
                    .schedule()))
        .isEqualTo(List.of("last Tuesday of April", "15 Oct"));
  }

  @Test
  void aPlaceIsADayOfTheYearAndAWeekdayOfAMonthTheDaysOnWhichItCanFall() {
    assertThat(PlacesInYear.days(Plans.of(Scenarios.every(8)).schedule()))
        .containsExactly(
            days("--03-10", "--03-10"), days("--07-10", "--07-10"), days("--11-10", "--11-10"));
    Scenarios yearly =
        Scenarios.yearly(on(WeekOfMonth.SECOND, TUESDAY, Month.APRIL), on(10, 1), on(2, 29));
    assertThat(PlacesInYear.days(Plans.of(yearly).schedule()))
        .containsExactly(
            days("--02-28", "--02-29"), days("--04-08", "--04-14"), days("--10-01", "--10-01"));
    assertThat(PlacesInYear.days(Plans.of(Scenarios.every(Length.ofWeeks(6))).schedule()))
        .isEmpty();
  }

  private static PlacesInYear.Days days(String first, String last) {
    return new PlacesInYear.Days(MonthDay.parse(first), MonthDay.parse(last));
  }

  @Test
  void aCadenceAloneTellsHowManyPlacesItHas() {
    assertThat(PlacesInYear.number(Scenarios.every(8).scenario().rules().cadence())).isEqualTo(3);
    assertThat(
            PlacesInYear.number(Scenarios.yearly(on(4, 1), on(10, 1)).scenario().rules().cadence()))
        .isEqualTo(2);
    assertThat(
            PlacesInYear.number(
                Scenarios.following("kernel", 1, Optional.empty()).scenario().rules().cadence()))
        .isZero();
  }

  @Test
  void howManyPlacesThereAreIsSaidInWords() {
    assertThat(PlacesInYear.number(Plans.of(Scenarios.every(8)).schedule()))
        .isEqualTo("3 places in the year");
    assertThat(PlacesInYear.number(Plans.of(Scenarios.every(12)).schedule()))
        .isEqualTo("1 place in the year");
    assertThat(PlacesInYear.number(Plans.of(Scenarios.every(Length.ofDays(45))).schedule()))
        .isEqualTo("no fixed places in the year");
  }

  private static List<String> places(Scenarios scenario) {
    return PlacesInYear.of(Plans.of(scenario).schedule());
  }

  @Test
  void aPlaceIsNamedByItsOwnMonthWhereItsDayLiesInTheNext() {
    YearlySlot thursday = new YearlySlot.InWeek(WeekOfMonth.LAST, DayOfWeek.THURSDAY, Month.APRIL);
    assertThat(thursday.in(2001)).isEqualTo("2001-05-03");
    assertThat(PlacesInYear.months(Plans.of(Scenarios.yearly(thursday)).schedule()))
        .containsExactly(Month.APRIL);
  }
}
