package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Tries;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;

/// Laws of roundings, classes, slips, gaps and of what was known on a day, for arbitrary rules. The
/// seed of what breaks one is in the message.
class RuleLawsTest {
  private static final Set<DayOfWeek> TUE_TO_THU =
      EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  @Test
  void aRoundingIsNeverEarlierUnlessItSaysSo() {
    for (int seed = 0; seed < Tries.of(4_000); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      Rounding rounding = arbitrary.rounding();
      LocalDate end = arbitrary.day();
      LocalDate rounded = rounding.of(end, TUE_TO_THU);
      if (mayBeEarlier(rounding)) {
        assertThat(rounded)
            .as("seed %d: %s of %s stays in its month", seed, rounding, end)
            .isBetween(end.withDayOfMonth(1), end.withDayOfMonth(end.lengthOfMonth()));
      } else {
        assertThat(rounded).as("seed %d: %s", seed, rounding).isAfterOrEqualTo(end);
      }
      assertThat(rounding.of(rounded, TUE_TO_THU))
          .as("seed %d: %s of %s twice", seed, rounding, end)
          .isEqualTo(rounded);
    }
  }

  private static boolean mayBeEarlier(Rounding rounding) {
    return rounding instanceof Rounding.DayOfMonth day && day.sameMonth();
  }

  @Test
  void classesStayWithTheirVersionsWhereASlotIsSkipped() {
    for (int seed = 0; seed < Tries.of(600); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      Scenarios scenario = Scenarios.every(arbitrary.number(1, 18)).support(arbitrary.scheme());
      Map<Version, String> before = classes(scenario);
      Map<Version, String> after =
          classes(scenario.skipping("4." + arbitrary.number(12, 15), arbitrary.number(1, 3)));
      after.forEach(
          (version, name) ->
              assertThat(before.getOrDefault(version, name))
                  .as("the class of %s", version)
                  .isEqualTo(name));
    }
  }

  private static Map<Version, String> classes(Scenarios scenario) {
    Map<Version, String> classes = new HashMap<>();
    Plans.of(scenario)
        .schedule()
        .releases()
        .forEach(release -> classes.put(release.version(), release.releaseClass()));
    return classes;
  }

  @Test
  void slotsAreInOrderHoweverLateReleasesCame() {
    for (int seed = 0; seed < Tries.of(1_500); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      LocalDate first = LocalDate.of(2018, 7, 10);
      LocalDate second = first.plusDays(arbitrary.number(1, 700));
      Schedule schedule =
          Plans.of(
                  Scenarios.every(arbitrary.number(1, 18))
                      .slips(Slip.values()[arbitrary.number(1, 2)]))
              .released("4.11", first.toString())
              .released("4.12", second.toString())
              .schedule();
      LocalDate before = second;
      for (Release release : schedule.planned()) {
        assertThat(release.date()).as("seed %d: %s", seed, release.version()).isAfter(before);
        before = release.date();
      }
    }
  }

  @Test
  void noCycleIsShortenedToLessThanHalfWhileASlipIsCaughtUp() {
    for (int seed = 0; seed < Tries.of(1_500); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      int months = arbitrary.number(2, 18);
      LocalDate second = LocalDate.of(2018, 7, 10).plusDays(arbitrary.number(1, 1_000));
      List<Release> planned =
          Plans.of(Scenarios.every(months).slips(Slip.CATCH_UP))
              .released("4.11", "2018-07-10")
              .released("4.12", second.toString())
              .schedule()
              .planned();
      LocalDate before = second;
      for (Release release : planned) {
        long days = before.until(release.date(), ChronoUnit.DAYS);
        assertThat(days).as("seed %d: to %s", seed, release).isGreaterThanOrEqualTo(14L * months);
        before = release.date();
      }
    }
  }

  @Test
  void releasesKeepTheirDistanceOrTheClashIsReported() {
    for (int seed = 0; seed < Tries.of(1_500); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      int months = arbitrary.number(2, 12);
      int apart = arbitrary.number(1, months);
      List<Release> planned =
          Plans.of(
                  Scenarios.every(months)
                      .apart(apart)
                      .dates(arbitrary.policy())
                      .pinned("4.13", "2020-05-05"))
              .schedule()
              .planned()
              .stream()
              .sorted(Comparator.comparing(Release::version))
              .toList();
      for (int i = 1; i < planned.size(); i++) {
        Release release = planned.get(i);
        LocalDate earliest = planned.get(i - 1).date().plusMonths(apart);
        if (release.resolved() && release.pin().isEmpty()) {
          assertThat(release.date())
              .as("seed %d: %s, %d months apart", seed, release, apart)
              .isAfterOrEqualTo(earliest);
        }
      }
    }
  }

  @Test
  void asOfTodayIsAsItIs() {
    PlanGenerator plans = new PlanGenerator(11);
    for (int i = 0; i < Tries.of(300); i++) {
      Plan plan = plans.plan().withToday(Optional.of(LocalDate.of(2040, 1, 1)));
      assertThat(plan.asOf(LocalDate.of(2040, 1, 1))).as("plan %d", i).isEqualTo(plan);
    }
  }

  @Test
  void whatWasKnownOnADayIsWithoutAllThatCameOrWasDecidedLater() {
    PlanGenerator plans = new PlanGenerator(12);
    for (int i = 0; i < Tries.of(300); i++) {
      LocalDate day = new Arbitrary(i).day();
      Plan then = plans.plan().asOf(day);
      assertThat(then.history()).as("plan %d", i).allMatch(r -> !r.date().isAfter(day));
      for (Scenario scenario : then.scenarios()) {
        assertThat(scenario.eras())
            .as("plan %d", i)
            .allMatch(era -> era.decided().filter(day::isBefore).isEmpty());
        assertThat(scenario.amendments())
            .as("plan %d", i)
            .allMatch(amendment -> !amendment.decided().isAfter(day));
      }
      assertThat(then.asOf(day)).as("plan %d, twice", i).isEqualTo(then);
    }
  }
}
