package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// Keys that select the releases of a timeline one after another, and move the one that is selected.
///
/// @param spot where a release is
/// @param isMovable whether anything of what is shown can be moved
record ReleaseKeys(
    Workspace workspace,
    ChartView chart,
    ChartHover hover,
    ByHand byHand,
    Spot spot,
    BooleanSupplier isMovable) {
  /// What they do, for people.
  static String inWords() {
    return tr(
        "Up and down select a release. Shift with left or right moves it by a day, Ctrl by a week,"
            + " Ctrl and Shift by a month; Enter asks why, or what is on record of one that is out;"
            + " Delete leaves it to the rules.");
  }

  /// The planned release that is selected; empty where it cannot be moved.
  Optional<ReleaseGrip> selected() {
    return version().flatMap(it -> ReleaseGrip.of(workspace.planned().get().schedule(), it));
  }

  /// What is on record of the release that is selected; empty where it cannot be changed.
  Optional<HistoricRelease> out() {
    return version().flatMap(new HistoryEdits(workspace)::of);
  }

  private Optional<Version> version() {
    return workspace
        .selection()
        .get()
        .filter(selection -> selection.milestone().isEmpty() && isMovable.getAsBoolean())
        .map(Selection::version);
  }

  /// Does what a key asks for.
  ///
  /// @return whether it is one of these keys
  boolean take(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> {
        return moves(key, -1);
      }
      case RIGHT -> {
        return moves(key, 1);
      }
      case UP -> selectNext(-1);
      case DOWN -> selectNext(1);
      case ENTER -> ask();
      case DELETE, BACK_SPACE -> selected().ifPresent(byHand::unpin);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void ask() {
    selected().ifPresent(it -> byHand.ask(it, it.day()));
    out().ifPresent(byHand::askRecord);
  }

  private boolean moves(KeyEvent key, int direction) {
    Optional<KeyStep> steps = KeyStep.of(key);
    Optional<ReleaseGrip> moved = steps.flatMap(it -> selected());
    moved.ifPresent(grip -> move(grip, steps.orElseThrow(), direction));
    return moved.isPresent();
  }

  private void move(ReleaseGrip grip, KeyStep steps, int direction) {
    List<String> told = byHand.key(grip, steps, direction);
    ReleaseGrip now = selected().orElse(grip);
    Point2D corner = spot.on(now.release().version(), now.day()).corner();
    hover.tellAt(told, corner.getX(), corner.getY());
  }

  /// From nothing it goes to the first that is planned.
  private void selectNext(int direction) {
    List<Version> rows =
        chart.drawn().flatMap(Drawn::plot).stream()
            .flatMap(plot -> plot.rows().stream())
            .map(Plot.Row::version)
            .toList();
    workspace
        .selection()
        .get()
        .map(Selection::version)
        .filter(rows::contains)
        .map(it -> rows.get(Math.clamp(rows.indexOf(it) + direction, 0, rows.size() - 1)))
        .or(() -> firstPlanned(rows))
        .ifPresent(it -> workspace.select(Optional.of(Selection.of(it))));
  }

  private Optional<Version> firstPlanned(List<Version> rows) {
    return workspace.planned().get().schedule().planned().stream()
        .map(Release::version)
        .filter(rows::contains)
        .findFirst()
        .or(() -> rows.stream().findFirst());
  }
}
