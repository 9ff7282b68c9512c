package org.cadenceplanner.schedule;

import java.util.List;
import java.util.Set;
import org.cadenceplanner.plan.Limit;

/// One way in which a scenario may come to pass.
///
/// @param releases its planned releases in order, one for each of [Futures#planned]
/// @param broken the limits of the plan that it goes beyond, what is history left out
public record Future(List<FutureRelease> releases, Set<Limit> broken) {
  public Future {
    releases = List.copyOf(releases);
    broken = Set.copyOf(broken);
  }
}
