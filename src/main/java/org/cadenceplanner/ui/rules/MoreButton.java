package org.cadenceplanner.ui.rules;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Message;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button at the end of a row that opens what is seldom changed, in a bubble beside it.
final class MoreButton extends Button {
  private final PopOver bubble = new PopOver();
  private final Message message = new Message();
  private final Tooltip tip = new Tooltip();

  /// @param id the button's id; the bubble's content has the same with `-bubble`
  /// @param content the fields in the bubble
  /// @param actions the buttons under them
  MoreButton(String id, Node content, List<Button> actions) {
    super("", new FontIcon(Feather.MORE_HORIZONTAL));
    setId(id);
    setTooltip(tip);
    getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "more-button");
    message.setId(id + "-message");
    VBox all = new VBox(content, message);
    if (!actions.isEmpty()) {
      HBox row = new HBox();
      row.getChildren().addAll(actions);
      row.getStyleClass().add("bubble-actions");
      all.getChildren().add(row);
    }
    all.setId(id + "-bubble");
    all.getStyleClass().add("bubble");
    bubble.setContentNode(all);
    bubble.setAnimated(false);
    bubble.setDetachable(false);
    bubble.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
    setOnAction(e -> open());
    sceneProperty().addListener((of, was, is) -> bubble.hide());
  }

  /// Says what the bubble is about, to those who hover and to those who cannot see.
  void describe(String words) {
    tip.setText(words);
    setAccessibleText(words);
  }

  /// Closes the bubble, or says what is wrong in it.
  void closeUnless(Optional<String> problem) {
    message.say(problem);
    if (problem.isEmpty()) {
      bubble.hide();
    }
  }

  /// Says what is wrong in the bubble, which stays open.
  void say(Optional<String> problem) {
    message.say(problem);
  }

  private void open() {
    message.say(Optional.empty());
    bubble.show(this);
  }
}
