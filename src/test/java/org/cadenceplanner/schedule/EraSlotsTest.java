package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Slots where eras begin and slots are skipped.
class EraSlotsTest {
  @Test
  void anEraGoesOnFromTheLastSlot() {
    assertThat(
            Scenarios.every(8)
                .era(Eras.from("4.13").every(9))
                .era(Eras.from("4.15").every(6))
                .slotsInWords(6))
        .containsExactly(
            "4.11 2018-07-10",
            "4.12 2019-03-10",
            "4.13 2019-12-10",
            "4.14 2020-09-10",
            "4.15 2021-03-10",
            "4.16 2021-09-10");
  }

  @Test
  void anEraMayHaveAnAnchorOfItsOwn() {
    assertThat(
            Scenarios.every(8)
                .era(Eras.from("4.13").every(9).anchored("2020-01-31"))
                .slotsInWords(5))
        .containsExactly(
            "4.11 2018-07-10",
            "4.12 2019-03-10",
            "4.13 2020-01-31",
            "4.14 2020-10-31",
            "4.15 2021-07-31");
  }

  @Test
  void anAnchorWithoutACadenceMovesTheOldOne() {
    assertThat(Scenarios.every(8).era(Eras.from("4.12").anchored("2019-04-02")).slotsInWords(3))
        .containsExactly("4.11 2018-07-10", "4.12 2019-04-02", "4.13 2019-12-02");
  }

  @Test
  void anEraThatOnlyChangesSupportDoesNotMoveTheSlots() {
    List<Slot> slots =
        Scenarios.every(8).era(Eras.from("4.13").support(Schemes.months(36, 24))).slots(4);
    assertThat(slots)
        .extracting(slot -> slot.due().toString())
        .containsExactly("2018-07-10", "2019-03-10", "2019-11-10", "2020-07-10");
    assertThat(slots)
        .extracting(slot -> slot.rules().support())
        .containsExactly(
            Schemes.months(18, 18),
            Schemes.months(18, 18),
            Schemes.months(36, 24),
            Schemes.months(36, 24));
  }

  @Test
  void anEraThatOnlyChangesTheDatesKeepsTheDayOfTheMonthThatIsCountedFrom() {
    assertThat(
            Scenarios.every(6)
                .from("4.11", "2018-08-31")
                .era(Eras.from("4.13").dates(Dates.workdays()))
                .slotsInWords(4))
        .containsExactly(
            "4.11 2018-08-31", "4.12 2019-02-28", "4.13 2019-08-31", "4.14 2020-02-29");
  }

  @Test
  void ofSeveralErasThatBeginAtOnceTheLastOneCounts() {
    assertThat(
            Scenarios.every(6)
                .versions("{yy}.{mm}")
                .from("25.10", "2025-10-15")
                .era(Eras.from("26.01").every(9))
                .era(Eras.from("26.04").every(12))
                .slotsInWords(3))
        .containsExactly("25.10 2025-10-15", "26.10 2026-10-15", "27.10 2027-10-15");
  }

  @Test
  void anEraFromTheAnchorOrBeforeHoldsFromTheStart() {
    assertThat(
            Scenarios.every(8)
                .era(Eras.from("4.5").every(9))
                .era(Eras.from("4.11").every(6))
                .slotsInWords(3))
        .containsExactly("4.11 2018-07-10", "4.12 2019-01-10", "4.13 2019-07-10");
  }

  @Test
  void anEraThatBeginsWithTheAnchorOfAnotherCountsFromThere() {
    assertThat(
            Scenarios.yearly(on(4, 1), on(10, 1))
                .versions("{yy}.{mm}")
                .from("25.10", "2025-10-01")
                .era(Eras.from("26.04").anchored("2026-06-15"))
                .era(Eras.from("26.06").every(9))
                .slotsInWords(4))
        .containsExactly(
            "25.10 2025-10-01", "26.06 2026-06-15", "27.03 2027-03-15", "27.12 2027-12-15");
  }

  @Test
  void theAnchorOfAnEraIsAfterTheSlotBeforeThatOfAnotherOne() {
    Scenarios scenario =
        Scenarios.yearly(on(4, 1), on(10, 1))
            .versions("{yy}.{mm}")
            .from("25.10", "2025-10-01")
            .era(Eras.from("26.04").anchored("2026-06-15"))
            .era(Eras.from("26.06").anchored("2025-10-01"));
    assertThatThrownBy(() -> scenario.slots(2))
        .isInstanceOf(ContradictoryPlan.class)
        .hasMessage(
            "scenario 'tested', era from 26.06: its anchor is 1 Oct 2025; "
                + "allowed: a day after 1 Oct 2025, when 25.10 is due");
  }

  @Test
  void anAnchorBeforeTheSlotBeforeItContradictsThePlan() {
    assertThatThrownBy(
            () -> Scenarios.every(8).era(Eras.from("4.13").anchored("2019-03-10")).slots(3))
        .isInstanceOf(ContradictoryPlan.class)
        .hasMessage(
            "scenario 'tested', era from 4.13: its anchor is 10 Mar 2019; "
                + "allowed: a day after 10 Mar 2019, when 4.12 is due");
  }

  @Test
  void aSkippedSlotUsesUpNoVersion() {
    List<Slot> slots = Scenarios.every(8).skipping("4.12", 1).slots(3);
    assertThat(slots)
        .extracting(slot -> slot.version() + " " + slot.due())
        .containsExactly("4.11 2018-07-10", "4.12 2019-11-10", "4.13 2020-07-10");
  }

  @Test
  void severalSlotsInARowMayBeSkipped() {
    assertThat(Scenarios.every(8).skipping("4.13", 3).slotsInWords(4))
        .containsExactly(
            "4.11 2018-07-10", "4.12 2019-03-10", "4.13 2021-11-10", "4.14 2022-07-10");
  }

  @Test
  void anEraBeginsBeforeItsFirstReleaseIsSkipped() {
    assertThat(
            Scenarios.every(8).era(Eras.from("4.12").every(9)).skipping("4.12", 1).slotsInWords(3))
        .containsExactly("4.11 2018-07-10", "4.12 2020-01-10", "4.13 2020-10-10");
  }

  @Test
  void versionsMadeFromTheDateAreUsedUpByASkip() {
    assertThat(
            Scenarios.every(6)
                .versions("{yy}.{mm}")
                .from("18.04", "2018-04-26")
                .skipping("18.10", 1)
                .skipping("20.04", 2)
                .slotsInWords(4))
        .containsExactly(
            "18.04 2018-04-26", "19.04 2019-04-26", "19.10 2019-10-26", "21.04 2021-04-26");
  }

  @Test
  void adjacentSkipsOfVersionsMadeFromTheDateAddUp() {
    assertThat(
            Scenarios.every(6)
                .versions("{yy}.{mm}")
                .from("18.04", "2018-04-26")
                .skipping("18.10", 1)
                .skipping("19.04", 1)
                .slotsInWords(2))
        .containsExactly("18.04 2018-04-26", "19.10 2019-10-26");
  }

  @Test
  void theWalkStandsOnTheFirstSlotOfTheLastEra() {
    Optional<Slots> walk =
        Slots.atLastEra(
            Scenarios.every(8)
                .era(Eras.from("4.13").every(9))
                .era(Eras.from("4.15").every(6))
                .scenario(),
            Facts.NONE);
    assertThat(walk).map(Slots::current).map(Slot::due).contains(LocalDate.of(2021, 3, 10));
    assertThat(walk).map(Slots::origin).contains(LocalDate.of(2020, 9, 10));
    assertThat(walk).map(w -> w.seriesFromHere().due(1)).contains(LocalDate.of(2021, 9, 10));
  }

  @Test
  void anEraMayBeginInTheLastYearThatAPlanCanHold() {
    Scenarios yearly = Scenarios.every(12).from("4.11", "2099-03-01");
    assertThat(Slots.atLastEra(yearly.era(Eras.from("4.13").every(6)).scenario(), Facts.NONE))
        .map(Slots::current)
        .map(Slot::due)
        .contains(LocalDate.of(2100, 9, 1));
  }

  @Test
  void anEraThatNeverComesEndsTheSearch() {
    assertThat(
            Slots.atLastEra(
                Scenarios.every(8).era(Eras.from("5.0").every(9)).scenario(), Facts.NONE))
        .isEmpty();
  }
}
