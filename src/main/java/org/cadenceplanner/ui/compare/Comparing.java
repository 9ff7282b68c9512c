package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// Works out what the scenarios compared come to, and then what there is to say of them, in the
/// background; the newest request counts.
///
/// For the screen's thread only.
final class Comparing {
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<Compared>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Judged>> judged =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int asked;

  Comparing(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What came out last; empty before anything did.
  ReadOnlyObjectProperty<Optional<Compared>> result() {
    return result.getReadOnlyProperty();
  }

  /// What there is to say of what came out; it comes later than that, so that the chart need not wait.
  ReadOnlyObjectProperty<Optional<Judged>> judged() {
    return judged.getReadOnlyProperty();
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
            compared -> take(mine, compared, planned.schedule().scenario().name()),
            problem -> failed(mine, planned.index(), problem));
  }

  private void take(int mine, Compared compared, String looked) {
    if (mine == asked) {
      result.set(Optional.of(compared));
      workspace
          .recalculation()
          .lookUp(
              () -> Judged.of(compared, looked),
              all -> take(mine, all),
              problem -> failed(mine, compared.index(), problem));
    }
  }

  private void take(int mine, Judged all) {
    if (mine == asked) {
      judged.set(Optional.of(all));
    }
  }

  private void failed(int mine, DayIndex index, Exception problem) {
    Compared none = new Compared(index, List.of(), List.of(Reason.of(problem)));
    if (mine == asked) {
      result.set(Optional.of(none));
      take(mine, Judged.of(none, ""));
    }
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
