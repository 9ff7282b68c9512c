package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What could have been said of Xen's releases in July 2018, held against those that came.
class XenForecastTest {
  private static final Map<String, LocalDate> CAME =
      Map.of(
          "4.12", LocalDate.of(2019, 4, 2),
          "4.13", LocalDate.of(2019, 12, 18),
          "4.14", LocalDate.of(2020, 7, 24),
          "4.15", LocalDate.of(2021, 4, 8),
          "4.16", LocalDate.of(2021, 12, 2));

  @ParameterizedTest
  @CsvSource({
    "ANCHORED, 4.12 4.14 4.16",
    "CHAINED, 4.12 4.13 4.14 4.15 4.16",
    "CATCH_UP, 4.12 4.14 4.16"
  })
  void allFiveCameWithinTheBandOf80PerCentAndSomeWithinThatOf50(Slip mode, String within50)
      throws InvalidPlan, UnusableCalendars {
    Forecast forecast = forecast(mode);
    assertThat(came(forecast, 0.1, 0.9)).containsExactly("4.12", "4.13", "4.14", "4.15", "4.16");
    assertThat(came(forecast, 0.25, 0.75)).containsExactly(within50.split(" "));
  }

  @Test
  void theMiddleOfTheForecastOf412IsTheDayItCame() throws InvalidPlan, UnusableCalendars {
    assertThat(forecast(Slip.ANCHORED).releases().getFirst().spread().by(0.5))
        .isEqualTo("2019-04-02");
  }

  /// Those of the five that came from one decile or quartile to another.
  private static List<String> came(Forecast forecast, double from, double to) {
    return forecast.releases().stream()
        .limit(CAME.size())
        .filter(release -> isWithin(release.spread(), day(release), from, to))
        .map(release -> release.version().text())
        .toList();
  }

  private static boolean isWithin(Spread spread, LocalDate day, double from, double to) {
    return !day.isBefore(spread.by(from)) && !day.isAfter(spread.by(to));
  }

  private static LocalDate day(ReleaseForecast release) {
    return Objects.requireNonNull(CAME.get(release.version().text()));
  }

  private static Forecast forecast(Slip mode) throws InvalidPlan, UnusableCalendars {
    Plan plan = Samples.read("xen-2018");
    DayIndex index = PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
    Scenario scenario = plan.scenario("8 months").orElseThrow();
    return Forecast.of(
        plan,
        index,
        LocalDate.of(2018, 7, 11),
        scenario.withRules(scenario.rules().withSlip(mode)),
        List.of(stated("4.3", 9), stated("4.7", 6)),
        new Draws(10_000, 1, 14));
  }

  private static PastInterval stated(String from, int months) {
    return new PastInterval(Version.of(from), Length.ofMonths(months));
  }
}
