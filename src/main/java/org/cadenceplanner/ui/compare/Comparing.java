package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// Works out what the scenarios compared come to, in the background; the newest request counts.
///
/// For the screen's thread only.
final class Comparing {
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<Compared>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int asked;

  Comparing(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What came out last; empty before anything did.
  ReadOnlyObjectProperty<Optional<Compared>> result() {
    return result.getReadOnlyProperty();
  }

  /// Works out what some scenarios of the plan come to.
  void start(Planned planned, List<Scenario> scenarios) {
    asked++;
    int mine = asked;
    Planning planning = workspace.planning();
    workspace
        .recalculation()
        .lookUp(
            () -> compared(planning, planned, scenarios),
            compared -> take(mine, compared),
            problem -> take(mine, failed(planned, problem)));
  }

  private void take(int mine, Compared compared) {
    if (mine == asked) {
      result.set(Optional.of(compared));
    }
  }

  private static Compared failed(Planned planned, Exception problem) {
    return new Compared(planned.index(), List.of(), List.of(Reason.of(problem)));
  }

  private static Compared compared(Planning planning, Planned planned, List<Scenario> scenarios) {
    List<Schedule> schedules = new ArrayList<>();
    List<String> troubles = new ArrayList<>();
    for (Planned one : planning.beside(planned, scenarios)) {
      String name = one.schedule().scenario().name();
      one.trouble()
          .ifPresentOrElse(
              why -> troubles.add(tr("'%s' cannot be planned: %s", name, why)),
              () -> schedules.add(one.schedule()));
    }
    return new Compared(planned.index(), schedules, troubles);
  }
}
