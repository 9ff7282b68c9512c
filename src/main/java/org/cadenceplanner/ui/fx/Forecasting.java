package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;

/// Looks ahead to when the releases of scenarios may come, while that is shown: in the background,
/// for as many scenarios as a screen asks for. What was seen is forgotten as soon as another plan, or
/// another state of it, is shown. Nothing of it is in the plan, and there is nothing to undo.
///
/// For the screen's thread only.
public final class Forecasting {
  private final Workspace workspace;
  private final Recalculation recalculation;
  private final ReadOnlyBooleanWrapper shown;
  private final ReadOnlyObjectWrapper<Map<String, Foreseen>> foreseen =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Basis basis;
  private List<Scenario> awaited = List.of();

  /// What a forecast is made from.
  private record Basis(Plan plan, DayIndex index, LocalDate today) {
    static Basis of(Planned planned) {
      return new Basis(planned.plan(), planned.index(), planned.schedule().today());
    }
  }

  /// @param workspace what is shown
  /// @param recalculation looks ahead, and nothing else
  /// @param isShown whether a forecast is shown to begin with
  public Forecasting(Workspace workspace, Recalculation recalculation, boolean isShown) {
    this.workspace = workspace;
    this.recalculation = recalculation;
    this.shown = new ReadOnlyBooleanWrapper(isShown);
    this.basis = Basis.of(workspace.planned().get());
    workspace.planned().subscribe(this::follow);
  }

  /// Whether forecasts are shown.
  public ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /// Shows forecasts from now on, or none any more.
  public void show(boolean isWanted) {
    forget();
    shown.set(isWanted);
  }

  /// What is known of the plan that is shown, by the names of its scenarios.
  public ReadOnlyObjectProperty<Map<String, Foreseen>> foreseen() {
    return foreseen.getReadOnlyProperty();
  }

  /// What is known of a scenario of the plan that is shown; empty while that is being worked out.
  public Optional<Foreseen> of(Scenario scenario) {
    return Optional.ofNullable(foreseen.get().get(scenario.name()));
  }

  /// Looks ahead from those of some scenarios that nothing is known of yet, in place of others that
  /// were asked for before. Does nothing while no forecast is shown.
  public void lookAhead(List<Scenario> scenarios) {
    Planned planned = workspace.planned().get();
    follow(planned);
    List<Scenario> wanted =
        scenarios.stream()
            .filter(planned.plan().scenarios()::contains)
            .filter(scenario -> of(scenario).isEmpty())
            .toList();
    if (shown.get() && !wanted.isEmpty() && !wanted.equals(awaited)) {
      start(planned, wanted);
    }
  }

  private void start(Planned planned, List<Scenario> wanted) {
    awaited = wanted;
    Planning planning = workspace.planning();
    recalculation.start(
        tr("Looking ahead"),
        () -> all(wanted, scenario -> foreseen(planning, planned, scenario)),
        this::take,
        e -> take(all(wanted, _ -> Foreseen.nothing(Reason.of(e)))));
  }

  @FunctionalInterface
  private interface Look {
    Foreseen at(Scenario scenario);
  }

  private static Map<String, Foreseen> all(List<Scenario> scenarios, Look look) {
    return scenarios.stream().collect(Collectors.toMap(Scenario::name, look::at));
  }

  private static Foreseen foreseen(Planning planning, Planned planned, Scenario scenario) {
    try {
      return planned
          .trouble()
          .map(why -> Foreseen.nothing(tr("No forecast: %s", why)))
          .orElseGet(() -> Foreseen.of(planning.ahead(planned, scenario)));
    } catch (ContradictoryPlan e) {
      return Foreseen.nothing(tr("No forecast: %s", Reason.of(e)));
    }
  }

  private void take(Map<String, Foreseen> more) {
    awaited = List.of();
    Map<String, Foreseen> all = new HashMap<>(foreseen.get());
    all.putAll(more);
    foreseen.set(Map.copyOf(all));
  }

  private void follow(Planned planned) {
    Basis now = Basis.of(planned);
    if (!now.equals(basis)) {
      basis = now;
      forget();
    }
  }

  private void forget() {
    recalculation.drop();
    awaited = List.of();
    foreseen.set(Map.of());
  }
}
