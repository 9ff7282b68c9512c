package org.cadenceplanner.ui.start;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// What a plan made from nothing is asked for.
///
/// @param project the project's name
/// @param version the release that the others are counted from
/// @param day the day it is, or was, due; on a day up to today it is out
/// @param every how many months from one release to the next, at least 1
/// @param full how many months of full support, at least 1
/// @param security how many months of security fixes after that; 0 for none
record NewPlan(String project, Version version, LocalDate day, int every, int full, int security) {
  private static final int YEARS_BACK = 10;
  private static final int YEARS_AHEAD = 7;

  /// The plan, with one scenario: looked at from that release's year on, some years ahead.
  Plan plan(LocalDate today) {
    return new Plan(
        project,
        Optional.empty(),
        Optional.empty(),
        horizon(today),
        false,
        day.isAfter(today) ? List.of() : List.of(new HistoricRelease(version, day, Map.of())),
        List.of(),
        Load.usual(),
        List.of(scenario()));
  }

  private Horizon horizon(LocalDate today) {
    int latest = Math.max(day.getYear(), today.getYear());
    int first = Math.max(day.getYear(), today.getYear() - YEARS_BACK);
    return new Horizon(first, Math.min(latest + YEARS_AHEAD, Horizon.LATEST_YEAR));
  }

  private Scenario scenario() {
    Length interval = Length.ofMonths(every);
    Rules rules =
        new Rules(
            new Cadence.Every(interval),
            Optional.empty(),
            SupportScheme.alike(phases()),
            DatePolicy.usual(),
            List.of());
    return new Scenario(
        Words.length(interval),
        new Anchor(version, day),
        rules,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    phases.add(new Phase(tr("full support"), true, new End.AfterRelease(Length.ofMonths(full))));
    if (security > 0) {
      phases.add(
          new Phase(
              tr("security fixes only"), true, new End.AfterStart(Length.ofMonths(security))));
    }
    return phases;
  }
}
