package org.cadenceplanner.ui.fx;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;

/// The keys of undo and redo in a field: undo first takes back all that is half typed; where nothing
/// is, the keys are those of the window, also from a bubble over it.
///
/// @param field what the keys are pressed in
/// @param isHalfTyped whether the field's text is not what it showed first
/// @param takeBack shows that again
public record UndoKeys(Node field, BooleanSupplier isHalfTyped, Runnable takeBack) {
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

  /// Redo as other programs have it.
  public static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

  /// From now on the field has these keys.
  public void install() {
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (UNDO.match(key)) {
      key.consume();
      undo();
    } else if (REDO.match(key) || REDO_TOO.match(key)) {
      key.consume();
      redo();
    }
  }

  private void undo() {
    if (isHalfTyped.getAsBoolean()) {
      takeBack.run();
    } else {
      passOn(UNDO);
    }
  }

  private void redo() {
    if (!isHalfTyped.getAsBoolean()) {
      passOn(REDO);
    }
  }

  private void passOn(KeyCombination keys) {
    Optional.ofNullable(field.getScene())
        .map(UndoKeys::sceneOfWindow)
        .flatMap(scene -> doneBy(keys, scene))
        .ifPresent(Runnable::run);
  }

  /// By their name: the keys of a menu that are named in the language spoken are no others.
  private static Optional<Runnable> doneBy(KeyCombination keys, Scene scene) {
    return scene.getAccelerators().entrySet().stream()
        .filter(known -> known.getKey().getName().equals(keys.getName()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Scene sceneOfWindow(Scene scene) {
    return scene.getWindow() instanceof PopupWindow bubble && bubble.getOwnerWindow() != null
        ? sceneOfWindow(bubble.getOwnerWindow().getScene())
        : scene;
  }
}
