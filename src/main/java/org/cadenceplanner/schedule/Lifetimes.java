package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Version;

/// Gives the releases of a scenario their branches, once all of them have their days: an end may
/// wait for a later release.
final class Lifetimes {
  private final LocalDate lookedAtUntil;
  private final Map<Version, HistoricRelease> history;
  private final Supplier<InOrder> inOrder;
  private final Function<DatePolicy, Mover> movers;

  /// @param history the releases that are out, by version
  /// @param releases the releases of the scenario that are known
  /// @param later those that come after them
  /// @param movers what moves days as a policy says
  Lifetimes(
      Plan plan,
      Map<Version, HistoricRelease> history,
      List<Release> releases,
      Iterator<Succession.Shipped> later,
      Function<DatePolicy, Mover> movers) {
    this.movers = movers;
    this.lookedAtUntil = plan.horizon().end();
    this.history = history;
    this.inOrder = Deferred.of(() -> InOrder.of(releases, later));
  }

  /// A release with the branch that comes of it.
  Release branched(Release release) {
    Rules rules = release.rules();
    PhaseEnds ends =
        new PhaseEnds(
            release.date(),
            rules.datesOfEnds().weekdays(),
            rules.support().dates().map(movers),
            end -> inOrder.get().endOf(release, end));
    return release.withPhases(
        Branches.of(
            rules.support().named(release.releaseClass()),
            ends,
            release.isReleased() ? recordedEnds(release.version()) : Map.of(),
            lookedAtUntil));
  }

  private Map<String, HistoricEnd> recordedEnds(Version version) {
    return Optional.ofNullable(history.get(version)).map(HistoricRelease::ends).orElse(Map.of());
  }

  /// The releases one after another, for ends that wait for a later one: few do.
  private record InOrder(Map<Version, Integer> places, Succession succession) {

    static InOrder of(List<Release> releases, Iterator<Succession.Shipped> later) {
      List<Release> byDate = releases.stream().sorted(Comparator.comparing(Release::date)).toList();
      Map<Version, Integer> places = new HashMap<>();
      byDate.forEach(release -> places.put(release.version(), places.size()));
      return new InOrder(
          places, new Succession(byDate.stream().map(InOrder::shipped).toList(), later));
    }

    private static Succession.Shipped shipped(Release release) {
      return new Succession.Shipped(release.date(), release.releaseClass());
    }

    Optional<LocalDate> endOf(Release release, End.Successor end) {
      Version version = release.version();
      return succession.endAt(Objects.requireNonNull(places.get(version), version.text()), end);
    }
  }
}
