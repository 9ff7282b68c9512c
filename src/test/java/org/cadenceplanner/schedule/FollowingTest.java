package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;

/// Cadences that follow another scenario's releases.
class FollowingTest {
  private static final Scenarios KERNEL =
      Scenarios.every(Length.ofWeeks(9)).named("kernel").from("6.1", "2018-01-02");

  @Test
  void aReleaseComesWithEverySecondOneOfTheOther() {
    assertThat(planned(follower(2, Optional.empty()), 3))
        .containsExactly("1 2018-01-02", "2 2018-05-08", "3 2018-09-11");
  }

  @Test
  void orSoLongAfterIt() {
    assertThat(planned(follower(1, Optional.of(Length.ofWeeks(2))), 3))
        .containsExactly("1 2018-01-02", "2 2018-01-16", "3 2018-03-20");
  }

  @Test
  void itFollowsTheDatesThatReleasesGet() {
    Plans plan =
        Plans.of(Scenarios.following("kernel", 1, Optional.empty()).from("1", "2018-01-02"))
            .and(
                Scenarios.every(8)
                    .named("kernel")
                    .from("6.1", "2018-01-02")
                    .dates(Dates.tuesdayToThursday())
                    .pinned("6.3", "2019-06-06"));
    assertThat(planned(plan, 4))
        .containsExactly("1 2018-01-02", "2 2018-09-04", "3 2019-06-06", "4 2020-01-02");
  }

  @Test
  void thereAreNoSettledCountsForIt() {
    assertThat(follower(2, Optional.empty()).schedule().settled()).isEmpty();
  }

  /// To find their turn, some hundreds of releases are looked at: those followed come to thousands of
  /// years.
  @Test
  void theVersionsOfWhatFollowsMayTellItsClasses() {
    Plans plan =
        Plans.of(
                Scenarios.following("kernel", 9, Optional.empty())
                    .from("1.0", "2018-01-02")
                    .versions("{major}.{minor:0..2}")
                    .support(Schemes.evenLong()))
            .and(KERNEL);
    assertThat(planned(plan, 3))
        .containsExactly("1.0 2018-01-02", "1.1 2019-07-23", "1.2 2021-02-09");
    assertThat(plan.schedule().settled()).isEmpty();
  }

  @Test
  void whoFollowsHasNoReleaseAfterTheLastThatIsFollowed() {
    Plans plan =
        Plans.of(
                Scenarios.following("kernel", 40, Optional.empty())
                    .from("1", "2080-01-02")
                    .support(SupportScheme.alike(List.of(untilTheTwentiethNewer()))))
            .and(KERNEL)
            .years(2090, 2100);
    assertThat(planned(plan, 9)).isNotEmpty();
  }

  @Test
  void anEraMayBeginWhereNothingIsFollowedAnyMore() {
    Plans plan =
        Plans.of(
                Scenarios.following("base", 100, Optional.empty())
                    .from("1", "2020-01-15")
                    .dates(Dates.everyDay().going(Direction.SKIP))
                    .era(Eras.fromDay("2050-01-01").following("base", 1)))
            .and(Scenarios.every(60).named("base").from("1.0", "2020-01-15"))
            .years(2020, 2060);
    assertThat(planned(plan, 9)).containsExactly("1 2020-01-15");
  }

  private static Phase untilTheTwentiethNewer() {
    return new Phase(
        "full support", true, new End.Successor(20, Optional.empty(), 0, Optional.empty()));
  }

  @Test
  void aScenarioThatFollowsItselfIsRefused() {
    Plans itself = Plans.of(Scenarios.following("me", 1, Optional.empty()).named("me"));
    assertThatThrownBy(itself::plan)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'me' follows 'me'; allowed: a scenario that comes to an end");
  }

  @Test
  void aCircleIsRefused() {
    Plans circle =
        Plans.of(Scenarios.following("b", 1, Optional.empty()).named("a"))
            .and(KERNEL)
            .and(Scenarios.every(8).named("b").era(Eras.from("4.13").following("a", 2)));
    assertThatThrownBy(circle::plan)
        .hasMessage("'a' follows 'b' follows 'a'; allowed: a scenario that comes to an end");
  }

  @Test
  void whatIsFollowedHasToBeThere() {
    assertThatThrownBy(
            Plans.of(Scenarios.following("kernel", 1, Optional.empty()).named("a"))::plan)
        .hasMessage(
            "'a' follows 'kernel', which is not there; allowed: another scenario of the plan");
  }

  private static Plans follower(int number, Optional<Length> later) {
    return Plans.of(Scenarios.following("kernel", number, later).from("1", "2018-01-02"))
        .and(KERNEL);
  }

  private static List<String> planned(Plans plan, int number) {
    return plan.schedule().planned().stream()
        .limit(number)
        .map(release -> release.version() + " " + release.date())
        .toList();
  }
}
