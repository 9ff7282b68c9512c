package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.UndoKeys;
import org.cadenceplanner.ui.fx.Workspace;

/// Takes back and takes again the steps that were made since a dialog opened, by buttons and keys; none
/// of those before, which are out of sight.
final class StepButtons extends HBox {
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

  private final Workspace workspace;
  private final Button undo = new Button(tr("Undo"));
  private final Button redo = new Button(tr("Redo"));
  private final int first;
  private int last;

  StepButtons(Workspace workspace) {
    this.workspace = workspace;
    first = workspace.history().get().position();
    last = first;
    undo.setId("pending-undo");
    redo.setId("pending-redo");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    redo.setMinWidth(Region.USE_PREF_SIZE);
    undo.setOnAction(_ -> workspace.undo());
    redo.setOnAction(_ -> workspace.redo());
    getStyleClass().add("named-field");
    getChildren().addAll(undo, redo);
  }

  /// Has keys for it in a scene, and follows the steps until the subscription ends.
  Subscription follow(Scene scene) {
    scene.getAccelerators().put(UNDO, undo::fire);
    scene.getAccelerators().put(REDO, redo::fire);
    scene.getAccelerators().put(UndoKeys.REDO_TOO, redo::fire);
    return workspace.history().subscribe(this::show);
  }

  private void show(History<Plan> history) {
    int now = history.position();
    last = history.future().isEmpty() ? now : Math.max(last, now);
    show(undo, now > first && !history.past().isEmpty(), history.undoName());
    show(redo, now < last, history.redoName());
  }

  private static void show(Button button, boolean isPossible, Optional<String> step) {
    button.setDisable(!isPossible);
    Optional<String> whole =
        step.filter(_ -> isPossible).map(name -> tr("%s: %s", button.getText(), name));
    button.setTooltip(whole.map(Tooltip::new).orElse(null));
    button.setAccessibleText(whole.orElse(button.getText()));
  }
}
