package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What is wrong with a field, said beside it; takes no room while there is nothing to say.
public final class Message extends Label {
  public Message() {
    getStyleClass().add("wrong-message");
    setAccessibleRole(AccessibleRole.TEXT);
    setWrapText(true);
    // As wide as what is around it: a long text makes no form wider.
    setPrefWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(Region.USE_PREF_SIZE);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  /// Says what is wrong, in sight of whoever is typing; nothing if all is well.
  public void say(Optional<String> problem) {
    boolean isNew = getText().isEmpty() && problem.isPresent();
    setText(problem.orElse(""));
    if (isNew) {
      IntoSight.bring(this);
    }
  }
}
