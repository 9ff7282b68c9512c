package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.cadenceplanner.plan.Horizon;
import org.junit.jupiter.api.Test;

class DaysShownTest {
  private static final long SEED = 20180711;
  private static final Horizon HORIZON = new Horizon(2017, 2024);
  private static final DaysShown WHOLE = DaysShown.all(HORIZON);

  @Test
  void atFirstTheWholeHorizonShows() {
    assertThat(WHOLE.isWhole()).isTrue();
    assertThat(WHOLE.from()).isEqualTo("2017-01-01");
    assertThat(WHOLE.until()).isEqualTo("2025-01-01");
  }

  @Test
  void steppingBackFromTheWholeHorizonChangesNothing() {
    assertThat(WHOLE.zoomed(0.1, LocalDate.of(2018, 7, 11))).isEqualTo(WHOLE);
    assertThat(WHOLE.panned(1000)).isEqualTo(WHOLE);
  }

  @Test
  void atLeastFourWeeksShow() {
    DaysShown close = WHOLE.zoomed(1e9, LocalDate.of(2018, 7, 11));
    assertThat(close.days()).isEqualTo(DaysShown.FEWEST_DAYS);
    assertThat(close.zoomed(1.01, close.from())).isEqualTo(close);
    assertThat(close.zoomed(0.999, close.from()).days()).isEqualTo(DaysShown.FEWEST_DAYS + 1);
  }

  @Test
  void theDayLookedAtStaysWhereItIsAndComesBack() {
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      DaysShown days = new DaysShown(HORIZON, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1));
      LocalDate around = days.from().plusDays(random.nextInt((int) days.days()));
      double factor = 1 + random.nextDouble() * 10;
      DaysShown closer = days.zoomed(factor, around);
      String said = "%s around %s by %s (seed %s)".formatted(days, around, factor, SEED);
      assertThat(daysApart(around, dayAtShare(closer, shareOf(days, around))))
          .as(said)
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aStepOfTheWheelInAndOutComesBack() {
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      DaysShown days = new DaysShown(HORIZON, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1));
      LocalDate around = days.from().plusDays(random.nextInt((int) days.days()));
      double factor = 1 + random.nextDouble() / 4;
      DaysShown back = days.zoomed(factor, around).zoomed(1 / factor, around);
      String said = "around %s by %s (seed %s)".formatted(around, factor, SEED);
      assertThat(daysApart(back.from(), days.from())).as(said).isLessThanOrEqualTo(1);
      assertThat(daysApart(back.until(), days.until())).as(said).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void zoomedInAndOutByHalvesTheSameDaysShow() {
    LocalDate around = LocalDate.of(2020, 7, 11);
    DaysShown days = new DaysShown(HORIZON, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1));
    DaysShown back = days.zoomed(2, around).zoomed(0.5, around);
    assertThat(daysApart(back.from(), days.from())).isLessThanOrEqualTo(1);
    assertThat(daysApart(back.until(), days.until())).isLessThanOrEqualTo(1);
  }

  @Test
  void noStepLeavesTheHorizon() {
    Random random = new Random(SEED);
    DaysShown days = WHOLE;
    for (int i = 0; i < 5000; i++) {
      LocalDate around = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
      days =
          switch (random.nextInt(3)) {
            case 0 -> days.zoomed(0.2 + 2 * random.nextDouble(), around);
            case 1 -> days.panned(random.nextInt(2000) - 1000L);
            default -> days.centredOn(around);
          };
      assertThat(days.from()).isAfterOrEqualTo(HORIZON.first());
      assertThat(days.until()).isBeforeOrEqualTo(HORIZON.end());
      assertThat(days.days()).isGreaterThanOrEqualTo(DaysShown.FEWEST_DAYS);
    }
  }

  @Test
  void theSlightestStepChangesADayAndNoneChangesNothing() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    DaysShown days = new DaysShown(HORIZON, first, first.plusDays(100));
    assertThat(days.zoomed(1.0001, first).days()).isEqualTo(99);
    assertThat(days.zoomed(0.9999, first).days()).isEqualTo(101);
    assertThat(days.zoomed(1, first)).isEqualTo(days);
  }

  @Test
  void theFirstDayIsShownAndTheOneAfterTheLastIsNot() {
    DaysShown year = new DaysShown(HORIZON, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    assertThat(year.contains(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(year.contains(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(year.contains(LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2021, 1, 1))).isFalse();
  }

  @Test
  void pannedDaysStayAsMany() {
    DaysShown days = WHOLE.zoomed(4, LocalDate.of(2020, 1, 1));
    assertThat(days.panned(30).from()).isEqualTo(days.from().plusDays(30));
    assertThat(days.panned(100_000).until()).isEqualTo(HORIZON.end());
    assertThat(days.panned(Long.MIN_VALUE).from()).isEqualTo(HORIZON.first());
    assertThat(days.panned(-100_000).days()).isEqualTo(days.days());
  }

  @Test
  void anotherHorizonKeepsTheDaysThatItHas() {
    DaysShown days = new DaysShown(HORIZON, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    assertThat(days.in(new Horizon(2019, 2030)).from()).isEqualTo("2020-01-01");
    assertThat(days.in(new Horizon(2030, 2031)).isWhole()).isTrue();
    assertThat(WHOLE.in(new Horizon(2017, 2030)).isWhole()).isTrue();
  }

  @Test
  void daysOutsideTheHorizonAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DaysShown(HORIZON, LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1)))
        .withMessageContaining("allowed: at least 28 days from 1 Jan 2017 until 1 Jan 2025");
    assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.zoomed(0, WHOLE.from()));
  }

  private static double shareOf(DaysShown days, LocalDate day) {
    return (double) ChronoUnit.DAYS.between(days.from(), day) / days.days();
  }

  private static LocalDate dayAtShare(DaysShown days, double share) {
    return days.from().plusDays(Math.round(share * days.days()));
  }

  private static long daysApart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
