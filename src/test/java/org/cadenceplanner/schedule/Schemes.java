package org.cadenceplanner.schedule;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;

/// Support schemes as a test says them.
public final class Schemes {
  public static final String FULL = "full support";
  public static final String SECURITY = "security fixes only";
  public static final String MAINTENANCE = "maintenance";

  private Schemes() {}

  /// Full support and then security fixes for so many months.
  public static SupportScheme months(int full, int security) {
    return SupportScheme.alike(phases(full, security));
  }

  /// Full support whose end nobody knows, and then security fixes for a year.
  public static SupportScheme openThenSecurity() {
    return SupportScheme.alike(
        List.of(
            new Phase(FULL, true, new End.Unknown()),
            new Phase(SECURITY, true, new End.AfterStart(Length.ofMonths(12)))));
  }

  /// One phase for so long after the release.
  public static SupportScheme one(Length length) {
    return SupportScheme.alike(List.of(new Phase(FULL, true, new End.AfterRelease(length))));
  }

  /// Even releases 24 + 24 months, odd ones 9 + 3.
  public static SupportScheme evenLong() {
    return new SupportScheme(
        List.of(new ReleaseClass("even", phases(24, 24)), new ReleaseClass("odd", phases(9, 3))),
        List.of("even", "odd"),
        Optional.empty());
  }

  /// Even releases a year of full support and another of maintenance, odd ones a year of maintenance
  /// from their day on: their full support.
  public static SupportScheme oddMaintainedOnly() {
    Phase maintenance = new Phase(MAINTENANCE, true, new End.AfterStart(Length.ofMonths(12)));
    return new SupportScheme(
        List.of(
            new ReleaseClass(
                "even",
                List.of(
                    new Phase(FULL, true, new End.AfterRelease(Length.ofMonths(12))), maintenance)),
            new ReleaseClass("odd", List.of(maintenance))),
        List.of("even", "odd"),
        Optional.empty());
  }

  /// A scheme whose one phase ends otherwise in even releases than in odd ones.
  public static SupportScheme evenOdd(End even, End odd) {
    return new SupportScheme(
        List.of(
            new ReleaseClass("even", List.of(new Phase(FULL, true, even))),
            new ReleaseClass("odd", List.of(new Phase(FULL, true, odd)))),
        List.of("even", "odd"),
        Optional.empty());
  }

  /// The first release of each year 24 + 24 months, the others 9 + 3.
  public static SupportScheme firstOfYearLong() {
    ClassRule first = new ClassRule("even", new ClassRule.FirstOfYear());
    SupportScheme evenLong = evenLong();
    return new SupportScheme(evenLong.classes(), List.of("odd"), Optional.empty(), List.of(first));
  }

  public static List<Phase> phases(int full, int security) {
    return List.of(
        new Phase(FULL, true, new End.AfterRelease(Length.ofMonths(full))),
        new Phase(SECURITY, true, new End.AfterStart(Length.ofMonths(security))));
  }
}
