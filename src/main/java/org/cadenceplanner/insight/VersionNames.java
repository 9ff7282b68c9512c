package org.cadenceplanner.insight;

import java.util.regex.Pattern;
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
  private static final Pattern DIGITS = Pattern.compile("\\d.*");

  /// The names of a plan: as the last of its releases and anchors is named that has a number.
  public static VersionNames of(Plan plan) {
    Stream<Version> anchors = plan.scenarios().stream().map(Scenario::anchor).map(Anchor::version);
    return new VersionNames(
        Stream.concat(plan.history().stream().map(HistoricRelease::version), anchors)
            .map(Version::text)
            .filter(text -> DIGITS.matcher(text).find())
            .reduce((earlier, later) -> later)
            .map(text -> DIGITS.matcher(text).replaceFirst(""))
            .orElse(""));
  }

  /// A version that was found elsewhere, as the plan names it.
  public Version of(Version found) {
    return Character.isDigit(found.text().charAt(0)) ? Version.of(before + found.text()) : found;
  }
}
