package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

  @Nested
  class Intervals {
    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
      "8 months, 2018-07-10, 2019-03-10 2019-11-10 2020-07-10 2021-03-10",
      "9 months, 2018-07-10, 2019-04-10 2020-01-10 2020-10-10 2021-07-10",
      "1 month, 2018-01-31, 2018-02-28 2018-03-31 2018-04-30 2018-05-31",
      "1 month, 2020-01-31, 2020-02-29 2020-03-31 2020-04-30 2020-05-31",
      "18 months, 2018-08-31, 2020-02-29 2021-08-31 2023-02-28 2024-08-31",
      "6 months, 2018-08-31, 2019-02-28 2019-08-31 2020-02-29 2020-08-31",
      "12 months, 2020-02-29, 2021-02-28 2022-02-28 2023-02-28 2024-02-29",
      "1 year, 2020-02-29, 2021-02-28 2022-02-28 2023-02-28 2024-02-29",
      "4 years, 2088-02-29, 2092-02-29 2096-02-29 2100-02-28 2104-02-29",
      "2 weeks, 2018-12-18, 2019-01-01 2019-01-15 2019-01-29 2019-02-12",
      "26 weeks, 2018-07-10, 2019-01-08 2019-07-09 2020-01-07 2020-07-07",
      "100 days, 2019-11-21, 2020-02-29 2020-06-08 2020-09-16 2020-12-25",
      "1 day, 2020-02-27, 2020-02-28 2020-02-29 2020-03-01 2020-03-02"
    })
    void slotsAreCountedFromTheAnchorAndNeverDrift(String every, String anchor, String dues) {
      Scenarios scenario = Scenarios.every(Length.parse(every).orElseThrow()).from("4.11", anchor);
      assertThat(scenario.slots(5).stream().skip(1).map(slot -> slot.due().toString()))
          .containsExactly(dues.split(" "));
    }

    @Test
    void lengthsTakeTurns() {
      assertThat(
              Scenarios.alternating("25 weeks", "27 weeks").from("9", "2026-04-14").slotsInWords(5))
          .containsExactly(
              "9 2026-04-14", "10 2026-10-06", "11 2027-04-13", "12 2027-10-05", "13 2028-04-11");
    }

    @Test
    void monthEndsDoNotDriftWhereLengthsTakeTurns() {
      assertThat(
              Scenarios.alternating("5 months", "7 months").from("9", "2019-09-30").slotsInWords(5))
          .containsExactly(
              "9 2019-09-30", "10 2020-02-29", "11 2020-09-30", "12 2021-02-28", "13 2021-09-30");
    }

    @Test
    void monthsAreAddedBeforeWeeks() {
      assertThat(Scenarios.alternating("1 week", "1 month").from("9", "2019-01-30").slotsInWords(4))
          .containsExactly("9 2019-01-30", "10 2019-02-06", "11 2019-03-07", "12 2019-03-14");
    }

    @Test
    void theAnchorIsSlotZero() {
      assertThat(Scenarios.every(8).from("4.22", "2026-07-14").slotsInWords(3))
          .containsExactly("4.22 2026-07-14", "4.23 2027-03-14", "4.24 2027-11-14");
    }
  }

  @Nested
  class PlacesOfTheYear {
    @Test
    void theFirstPlaceAfterTheAnchorComesNext() {
      assertThat(Scenarios.yearly(on(4, 1), on(10, 1)).from("9", "2018-07-10").slotsInWords(4))
          .containsExactly("9 2018-07-10", "10 2018-10-01", "11 2019-04-01", "12 2019-10-01");
    }

    @Test
    void anAnchorOnAPlaceIsThatPlace() {
      assertThat(Scenarios.yearly(on(4, 1), on(10, 1)).from("9", "2018-04-01").slotsInWords(4))
          .containsExactly("9 2018-04-01", "10 2018-10-01", "11 2019-04-01", "12 2019-10-01");
    }

    @Test
    void anAnchorAfterTheLastPlaceWaitsForTheNextYear() {
      assertThat(Scenarios.yearly(on(4, 1), on(10, 1)).from("9", "2018-12-31").slotsInWords(3))
          .containsExactly("9 2018-12-31", "10 2019-04-01", "11 2019-10-01");
    }

    @Test
    void aPlaceInTheLastWeekOfDecemberMayComeAfterAnotherInJanuary() {
      YearlySlot sunday = new YearlySlot.InWeek(WeekOfMonth.LAST, DayOfWeek.SUNDAY, Month.DECEMBER);
      assertThat(Scenarios.yearly(on(1, 3), sunday).from("1", "2020-06-01").slotsInWords(6))
          .containsExactly(
              "1 2020-06-01",
              "2 2021-01-03",
              "3 2022-01-02",
              "4 2022-01-03",
              "5 2023-01-01",
              "6 2023-01-03");
      assertThat(Scenarios.yearly(sunday).from("1", "2025-01-02").slotsInWords(3))
          .containsExactly("1 2025-01-02", "2 2025-01-05", "3 2026-01-04");
    }

    @Test
    void placesMayBeGivenOutOfOrder() {
      assertThat(
              Scenarios.yearly(on(10, 1), on(1, 15), on(4, 1))
                  .from("9", "2018-04-01")
                  .slotsInWords(5))
          .containsExactly(
              "9 2018-04-01", "10 2018-10-01", "11 2019-01-15", "12 2019-04-01", "13 2019-10-01");
    }

    @Test
    void weekdaysOfAMonthWander() {
      assertThat(
              Scenarios.yearly(
                      on(WeekOfMonth.LAST, TUESDAY, Month.OCTOBER),
                      on(WeekOfMonth.SECOND, TUESDAY, Month.APRIL))
                  .from("9", "2018-04-10")
                  .slotsInWords(4))
          .containsExactly("9 2018-04-10", "10 2018-10-30", "11 2019-04-09", "12 2019-10-29");
    }

    @ParameterizedTest(name = "the {1} of the {0} week of April {2}: {3}")
    @CsvSource({
      "FIRST, MONDAY, 2026, 2026-04-06",
      "FIRST, THURSDAY, 2026, 2026-04-09",
      "THIRD, THURSDAY, 2024, 2024-04-18",
      "LAST, SUNDAY, 2029, 2029-05-06"
    })
    void aWeekOfAMonthBeginsOnMonday(WeekOfMonth week, DayOfWeek weekday, int year, LocalDate day) {
      assertThat(new YearlySlot.InWeek(week, weekday, Month.APRIL).in(year)).isEqualTo(day);
    }

    @Test
    void twoPlacesOnOneDayAreOneSlot() {
      assertThat(Scenarios.yearly(on(2, 28), on(2, 29)).from("9", "2018-02-28").slotsInWords(5))
          .containsExactly(
              "9 2018-02-28", "10 2019-02-28", "11 2020-02-28", "12 2020-02-29", "13 2021-02-28");
    }

    @Test
    void theFourthAndTheLastTuesdayAreOftenOne() {
      assertThat(
              Scenarios.yearly(
                      on(WeekOfMonth.FOURTH, TUESDAY, Month.JULY),
                      on(WeekOfMonth.LAST, TUESDAY, Month.JULY))
                  .from("9", "2018-01-01")
                  .slotsInWords(7))
          .containsExactly(
              "9 2018-01-01",
              "10 2018-07-24",
              "11 2018-07-31",
              "12 2019-07-23",
              "13 2019-07-30",
              "14 2020-07-28",
              "15 2021-07-27");
    }
  }

  @Nested
  class VersionsOfSlots {
    @Test
    void countersCarryAndRestart() {
      assertThat(
              Scenarios.every(8)
                  .versions("{major}.{minor:0..2}")
                  .from("4.1", "2018-07-10")
                  .slots(6))
          .extracting(slot -> slot.version().text())
          .containsExactly("4.1", "4.2", "5.0", "5.1", "5.2", "6.0");
      assertThat(Scenarios.every(4).versions("{yyyy}.{n}").from("2018.2", "2018-07-10").slots(6))
          .extracting(slot -> slot.version().text())
          .containsExactly("2018.2", "2018.3", "2019.1", "2019.2", "2019.3", "2020.1");
    }

    @Test
    void anEraMayBringVersionsOfAnotherForm() {
      assertThat(Scenarios.every(6).era(Eras.from("4.13").versions("{yyyy}.{n}")).slotsInWords(5))
          .containsExactly(
              "4.11 2018-07-10",
              "4.12 2019-01-10",
              "2019.1 2019-07-10",
              "2020.1 2020-01-10",
              "2020.2 2020-07-10");
    }

    @Test
    void anEraThatHasBegunGoesOnWhateverTheOrderOfItsVersions() {
      List<Slot> slots =
          Scenarios.every(6)
              .versions("{mm}/{yyyy}")
              .from("04/2018", "2018-04-10")
              .era(Eras.from("10/2018").support(Schemes.months(36, 24)))
              .slots(4);
      assertThat(slots)
          .extracting(slot -> slot.version().text())
          .containsExactly("04/2018", "10/2018", "04/2019", "10/2019");
      assertThat(slots)
          .extracting(slot -> slot.rules().support())
          .containsExactly(
              Schemes.months(18, 18),
              Schemes.months(36, 24),
              Schemes.months(36, 24),
              Schemes.months(36, 24));
    }

    @Test
    void twoReleasesOfOneVersionContradictThePlan() {
      assertThatThrownBy(
              () ->
                  Plans.of(Scenarios.every(6).versions("{yyyy}").from("2018", "2018-01-10"))
                      .schedule())
          .isInstanceOf(ContradictoryPlan.class)
          .hasMessage(
              "scenario 'tested': the releases due on 10 Jan 2018 and 10 Jul 2018 are both 2018; "
                  + "allowed: a form of versions that gives each release its own");
    }

    @Test
    void aVersionThatCannotBeCountedUpContradictsThePlan() {
      assertThatThrownBy(() -> Scenarios.every(6).from("Vista", "2018-01-10").slots(2))
          .isInstanceOf(ContradictoryPlan.class)
          .hasMessageContaining("scenario 'tested', after Vista: ");
      assertThatThrownBy(() -> Scenarios.every(6).from("9".repeat(60), "2018-01-10").slots(2))
          .isInstanceOf(ContradictoryPlan.class)
          .hasMessageContaining("a version is 1 to 60 characters");
    }
  }

  @Test
  void lengthsInYearsAreLengthsInMonths() {
    assertThat(Scenarios.every(new Length(2, LengthUnit.YEARS)).slotsInWords(3))
        .isEqualTo(Scenarios.every(24).slotsInWords(3));
  }
}
