package org.cadenceplanner.insight;

import java.util.stream.Stream;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// How a plan names versions: some write something before the numbers, as in `v1.30`.
///
/// @param before what stands before the numbers; mostly nothing
public record VersionNames(String before) {

  /// The names of a plan: those of its last anchor.
  public static VersionNames of(Plan plan) {
    Stream<Version> anchors = plan.scenarios().stream().map(Scenario::anchor).map(Anchor::version);
    return new VersionNames(
        Stream.concat(plan.history().stream().map(HistoricRelease::version), anchors)
            .reduce((earlier, later) -> later)
            .map(version -> version.text().replaceFirst("\\d.*", ""))
            .orElse(""));
  }

  /// A version that was found elsewhere, as the plan names it.
  public Version of(Version found) {
    return Character.isDigit(found.text().charAt(0)) ? Version.of(before + found.text()) : found;
  }
}
