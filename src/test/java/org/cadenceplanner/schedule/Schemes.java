package org.cadenceplanner.schedule;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;

/// Support schemes as a test says them.
final class Schemes {
  static final String FULL = "full support";
  static final String SECURITY = "security fixes only";

  private Schemes() {}

  /// Full support and then security fixes for so many months.
  static SupportScheme months(int full, int security) {
    return SupportScheme.alike(phases(full, security));
  }

  /// One phase for so long after the release.
  static SupportScheme one(Length length) {
    return SupportScheme.alike(List.of(new Phase(FULL, true, new End.AfterRelease(length))));
  }

  /// Even releases 24 + 24 months, odd ones 9 + 3.
  static SupportScheme evenLong() {
    return new SupportScheme(
        List.of(new ReleaseClass("even", phases(24, 24)), new ReleaseClass("odd", phases(9, 3))),
        List.of("even", "odd"),
        Optional.empty());
  }

  static List<Phase> phases(int full, int security) {
    return List.of(
        new Phase(FULL, true, new End.AfterRelease(Length.ofMonths(full))),
        new Phase(SECURITY, true, new End.AfterStart(Length.ofMonths(security))));
  }
}
