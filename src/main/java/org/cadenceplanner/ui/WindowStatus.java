package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.Workspace;
import org.controlsfx.control.StatusBar;

/// The line at the foot of the window: on the left the plan and whether it is saved, or what is
/// going on; on the right what wants attention.
final class WindowStatus extends StatusBar {
  private static final Duration PATIENCE = Duration.millis(500);

  private final Workspace workspace;
  private final ObservableValue<Optional<OpenFile>> file;
  private final ObservableValue<Boolean> halfTyped;
  private final List<Busy> work;
  private final Label attention = new Label();
  private final HBox progress = new HBox();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// @param file the file that the plan is from; empty for a sample
  /// @param halfTyped whether something is half typed, and so is not saved
  /// @param done what was written or copied last
  /// @param work all that may be going on; what comes first is said first
  WindowStatus(
      Workspace workspace,
      ObservableValue<Optional<OpenFile>> file,
      ObservableValue<Boolean> halfTyped,
      ObservableValue<Optional<String>> done,
      List<Busy> work) {
    this.workspace = workspace;
    this.file = file;
    this.halfTyped = halfTyped;
    this.work = List.copyOf(work);
    setId("status");
    setFocusTraversable(false);
    attention.setId("attention");
    getRightItems().addAll(progress, attention);
    progress.getStyleClass().add("progress-with-cancel");
    patience.setOnFinished(e -> offerCancel());
    workspace.edited().subscribe(edited -> show());
    workspace.saved().subscribe(saved -> show());
    file.subscribe(now -> show());
    halfTyped.subscribe(now -> show());
    workspace.planned().subscribe(planned -> attention.setText(attention(planned.schedule())));
    // Stands there until something else is to be said.
    done.subscribe(what -> what.ifPresent(this::setText));
    work.forEach(each -> each.doing().subscribe(doing -> follow()));
  }

  private void show() {
    setText(doing().map(what -> what + " …").orElseGet(this::standing));
  }

  private Optional<String> doing() {
    return work.stream().flatMap(each -> each.doing().get().stream()).findFirst();
  }

  private String standing() {
    Plan plan = workspace.edited().get().plan();
    return Stream.of(
            tr("Planned to %s", plan.horizon().lastYear()),
            amountOf(plan.scenarios().size(), "scenario", "scenarios"),
            saved())
        .reduce((left, right) -> left + " · " + right)
        .orElseThrow();
  }

  private String saved() {
    boolean isUnsaved = workspace.isUnsaved() || halfTyped.getValue();
    if (file.getValue().isPresent()) {
      return tr(isUnsaved ? "not saved" : "saved");
    }
    return tr(isUnsaved ? "not saved yet" : "sample, in no file yet");
  }

  private void follow() {
    show();
    if (doing().isPresent()) {
      patience.playFromStart();
    } else {
      patience.stop();
      progress.getChildren().clear();
    }
  }

  private void offerCancel() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.getStyleClass().add("small");
    Button cancel = new Button(tr("Cancel"));
    cancel.setId("cancel-work");
    cancel.setOnAction(e -> cancelFirst());
    boolean canStop = work.stream().anyMatch(Busy::canStop);
    progress.getChildren().setAll(canStop ? List.of(turning, cancel) : List.of(turning));
  }

  /// What is said to go on is what is stopped, or else the first thing that can be.
  private void cancelFirst() {
    work.stream().filter(Busy::canStop).findFirst().ifPresent(Busy::cancel);
  }

  private static String attention(Schedule schedule) {
    long overdue =
        schedule.releases().stream().filter(r -> r.state() == ReleaseState.OVERDUE).count();
    long unresolved = schedule.clashes().stream().filter(clash -> !clash.resolved()).count();
    return Stream.of(
            said(overdue, tr(overdue == 1 ? "%s release overdue" : "%s releases overdue", overdue)),
            said(
                unresolved,
                tr(unresolved == 1 ? "%s date not resolved" : "%s dates not resolved", unresolved)))
        .flatMap(Optional::stream)
        .reduce((left, right) -> left + " · " + right)
        .orElse("");
  }

  private static Optional<String> said(long number, String words) {
    return number == 0 ? Optional.empty() : Optional.of(words);
  }
}
