package org.cadenceplanner.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Delays;
import org.cadenceplanner.schedule.Future;
import org.cadenceplanner.schedule.FutureRelease;
import org.cadenceplanner.schedule.Futures;

/// Walks through the futures of a scenario and keeps what comes of them.
final class ForecastWalk {
  private final Plan plan;
  private final Futures futures;
  private final int number;
  private final int[][] days;
  private final int[] blocked;
  private final Map<Limit, Integer> broken = new HashMap<>();
  private int anyBroken;

  ForecastWalk(Plan plan, Futures futures, Draws draws) {
    this.plan = plan;
    this.futures = futures;
    this.number = draws.futures();
    this.days = new int[futures.planned().size()][number];
    this.blocked = new int[days.length];
  }

  /// @throws CancellationException if the thread is interrupted meanwhile
  void through(Delays delays) {
    for (int i = 0; i < number; i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      keep(i, futures.next(delays));
    }
  }

  private void keep(int i, Future future) {
    List<FutureRelease> releases = future.releases();
    for (int k = 0; k < days.length; k++) {
      days[k][i] = Math.toIntExact(releases.get(k).date().toEpochDay());
      blocked[k] += releases.get(k).isBlocked() ? 1 : 0;
    }
    anyBroken += future.broken().isEmpty() ? 0 : 1;
    future.broken().forEach(limit -> broken.merge(limit, 1, Integer::sum));
  }

  /// The releases with a date in the horizon.
  List<ReleaseForecast> releases() {
    return IntStream.range(0, days.length)
        .filter(k -> plan.horizon().contains(futures.planned().get(k).date()))
        .mapToObj(this::release)
        .toList();
  }

  private ReleaseForecast release(int k) {
    FutureRelease planned = futures.planned().get(k);
    return new ReleaseForecast(
        planned.version(), planned.due(), planned.date(), Spread.of(days[k]), share(blocked[k]));
  }

  List<LimitChance> limits() {
    Set<Limit> asPlanned = futures.brokenAsPlanned();
    return plan.limits().stream()
        .map(
            limit ->
                new LimitChance(
                    limit, asPlanned.contains(limit), share(broken.getOrDefault(limit, 0))))
        .toList();
  }

  double anyLimitBroken() {
    return share(anyBroken);
  }

  private double share(int futuresOfAll) {
    return futuresOfAll / (double) number;
  }
}
