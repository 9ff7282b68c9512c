package org.cadenceplanner.store;

import java.util.List;
import org.cadenceplanner.plan.Plan;

/// The sample plans that come with the program: Xen's of July 2018, and Xen's of today.
public final class Samples {
  private static final List<String> NAMES =
      List.of("xen-2018", "xen-2026", "fedora", "go", "nodejs", "php");

  private Samples() {}

  /// The names of the samples.
  public static List<String> names() {
    return NAMES;
  }

  /// A sample as a plan.
  ///
  /// @throws IllegalArgumentException if there is no sample of that name
  public static Plan read(String name) {
    try {
      return PlanFiles.parse(name, text(name));
    } catch (InvalidPlan e) {
      throw new IllegalStateException("the program's own sample is no plan", e);
    }
  }

  /// The text of a sample's plan file.
  ///
  /// @throws IllegalArgumentException if there is no sample of that name
  public static String text(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "no sample '%s'; allowed: %s".formatted(name, String.join(", ", NAMES)));
    }
    return Resources.text("samples/" + name + ".cadence.json");
  }
}
