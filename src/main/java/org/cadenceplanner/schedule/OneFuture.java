package org.cadenceplanner.schedule;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/// One future of a plan: how late the releases of each scenario come is drawn once in it, however often
/// those that follow the scenario walk through it.
final class OneFuture {
  private final Futures futures;
  private final Delays delays;
  private final Map<String, WalkedOnce> followed = new HashMap<>();

  /// @param delays says of each release how late it comes
  OneFuture(Futures futures, Delays delays) {
    this.futures = futures;
    this.delays = delays;
  }

  Delays delays() {
    return delays;
  }

  /// The slots of a scenario that is followed, from the first on.
  Iterator<DatedSlot> slotsOf(String scenario) {
    return Optional.ofNullable(followed.get(scenario)).orElseGet(() -> walked(scenario)).iterator();
  }

  private WalkedOnce walked(String scenario) {
    WalkedOnce walk = new WalkedOnce(futures.slotsOf(futures.scenario(scenario), this));
    followed.put(scenario, walk);
    return walk;
  }
}
