package org.cadenceplanner.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// Which scenarios of a plan are compared: the first six, until others are chosen; never more than
/// fit into one chart. Those chosen stay so under another name, until another plan is opened. Nothing
/// of it is in the plan.
public final class ComparedScenarios {
  private static final int USUAL = 6;

  private final Map<String, Boolean> chosen = new HashMap<>();
  private Optional<String> beside = Optional.empty();

  /// @param workspace has the plan
  public ComparedScenarios(Workspace workspace) {
    workspace.history().subscribe(this::follow);
  }

  /// The same choice for a workspace of its own on the same plan.
  public ComparedScenarios anew(Workspace workspace) {
    ComparedScenarios other = new ComparedScenarios(workspace);
    other.chosen.putAll(chosen);
    other.beside = beside;
    return other;
  }

  private void follow(History<Plan> was, History<Plan> is) {
    if (is.isOfAnother(was)) {
      chosen.clear();
      beside = Optional.empty();
    } else {
      rename(Renamed.between(was.present(), is.present()));
    }
  }

  private void rename(Renamed renamed) {
    Map<String, Boolean> before = Map.copyOf(chosen);
    chosen.clear();
    before.forEach((name, isWanted) -> chosen.put(renamed.now(name), isWanted));
    beside = beside.map(renamed::now);
  }

  /// The scenarios compared, in the plan's order, at most 12.
  public List<Scenario> of(Plan plan) {
    return plan.scenarios().stream()
        .filter(scenario -> isChosen(plan, scenario.name()))
        .limit(CompareChart.MOST_SCENARIOS)
        .toList();
  }

  /// Whether a scenario was chosen.
  public boolean isChosen(Plan plan, String name) {
    List<String> first = plan.scenarios().stream().limit(USUAL).map(Scenario::name).toList();
    return chosen.getOrDefault(name, first.contains(name));
  }

  /// The scenario that stands under another, year by year; empty for none.
  public Optional<Scenario> beside(Plan plan, String looked) {
    return beside.filter(name -> !name.equals(looked)).flatMap(plan::scenario);
  }

  /// Puts a scenario under the one looked at, or none.
  public void putBeside(Optional<String> name) {
    beside = name;
  }

  /// Chooses a scenario, or leaves it out.
  public void choose(String name, boolean isWanted) {
    chosen.put(name, isWanted);
  }
}
