package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// Dates that were looked at: the scenario that gives them, and what they cost.
///
/// @param scenario the scenario, ready to be added to the plan
/// @param version its next release
/// @param due the day that is due
/// @param cadence how often releases come from then on
/// @param support how long they are supported
/// @param dates on which days they come
/// @param cost what it costs
/// @param near the releases and milestones that come near a feast
/// @param why what speaks for it, in sentences
public record Advised(
    Scenario scenario,
    Version version,
    LocalDate due,
    Cadence cadence,
    SupportScheme support,
    DatePolicy dates,
    Cost cost,
    List<NearDate> near,
    List<String> why) {
  public Advised {
    near = List.copyOf(near);
    why = List.copyOf(why);
  }

  /// Whether the next release is due on the same day by the same rules.
  boolean isLike(Advised other) {
    return due.equals(other.due)
        && cadence.equals(other.cadence)
        && support.equals(other.support)
        && dates.equals(other.dates);
  }

  /// The same as a scenario of another name.
  Advised as(Scenario named) {
    return new Advised(named, version, due, cadence, support, dates, cost, near, why);
  }

  Advised because(List<String> sentences) {
    return new Advised(scenario, version, due, cadence, support, dates, cost, near, sentences);
  }
}
