package org.cadenceplanner.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Something to type or to choose in, that may hold what has not been taken over yet.
public sealed interface HalfTyped permits Choice, TextEntry {

  /// Whether it holds what saving would take over; not where that is nobody's value before it is asked
  /// for, as in a search, or says only what is looked at.
  ReadOnlyBooleanProperty halfTyped();

  /// Takes over what it holds, as leaving it would.
  void settle();

  /// Whether what has the keyboard holds something that saving would take over.
  ///
  /// @param top what is in the window
  static ObservableValue<Boolean> in(Node top) {
    return top.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .flatMap(HalfTyped::inFocused)
        .orElse(false);
  }

  /// Takes over what is half typed, or half chosen, in what has the keyboard.
  static void takeOver(Scene scene) {
    if (scene.getFocusOwner() != null) {
      around(scene.getFocusOwner()).forEach(HalfTyped::settle);
    }
  }

  private static ObservableValue<Boolean> inFocused(Node focused) {
    return around(focused).stream()
        .findFirst()
        .map(HalfTyped::halfTyped)
        .orElseGet(() -> new ReadOnlyBooleanWrapper().getReadOnlyProperty());
  }

  private static List<HalfTyped> around(Node focused) {
    List<HalfTyped> found = new ArrayList<>();
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at instanceof HalfTyped half) {
        found.add(half);
      }
    }
    return found;
  }
}
