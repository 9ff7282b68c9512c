package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.PublishedHistory;

/// Holds the rules that are shown against a history, anew whenever they change, until another plan
/// is opened. Nothing of it is in the plan, and there is nothing to undo.
///
/// For the screen's thread only.
public final class Backtesting {
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<PublishedHistory>> history =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Backtest>> backtest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int asked;

  /// @param workspace what is shown
  public Backtesting(Workspace workspace) {
    this.workspace = workspace;
    workspace.whenAnother(this::letGo);
    workspace.planned().subscribe(this::hold);
  }

  /// What the rules are held against; empty for nothing.
  public ReadOnlyObjectProperty<Optional<PublishedHistory>> history() {
    return history.getReadOnlyProperty();
  }

  /// What that came to last; empty where it came to nothing yet.
  public ReadOnlyObjectProperty<Optional<Backtest>> backtest() {
    return backtest.getReadOnlyProperty();
  }

  /// Why the rules as they are cannot be held against the history; empty where they can.
  public ReadOnlyObjectProperty<Optional<String>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Holds the rules against a history from now on.
  public void holdAgainst(PublishedHistory published) {
    history.set(Optional.of(published));
    hold(workspace.planned().get());
  }

  /// Holds them against nothing any more.
  public void letGo() {
    asked++;
    history.set(Optional.empty());
    backtest.set(Optional.empty());
    problem.set(Optional.empty());
  }

  private void hold(Planned planned) {
    history.get().ifPresent(published -> start(planned, published));
  }

  private void start(Planned planned, PublishedHistory published) {
    asked++;
    int mine = asked;
    Planning planning = workspace.planning();
    workspace
        .recalculation()
        .lookUp(
            () -> planning.held(planned, published),
            result -> take(mine, Optional.of(result), Optional.empty()),
            e -> take(mine, Optional.empty(), Optional.of(Reason.of(e))));
  }

  /// What comes when something else was asked for meanwhile is not wanted any more.
  private void take(int mine, Optional<Backtest> result, Optional<String> why) {
    if (mine == asked) {
      problem.set(why);
      backtest.set(result);
    }
  }
}
