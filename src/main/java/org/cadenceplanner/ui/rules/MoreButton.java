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
import org.cadenceplanner.ui.fx.Popover;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button at the end of a row that opens what is seldom changed, in a popover beside it.
final class MoreButton extends Button {
  private final Popover popover = new Popover();
  private final VBox lines;
  private final Message message = new Message();
  private final Tooltip tip = new Tooltip();

  /// @param id the button's id; the popover's content has the same with `-popover`
  /// @param content the fields in the popover
  /// @param actions the buttons under them
  MoreButton(String id, Node content, List<Button> actions) {
    super("", new FontIcon(Feather.MORE_HORIZONTAL));
    setId(id);
    setTooltip(tip);
    getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "more-button");
    message.setId(id + "-message");
    lines = new VBox(content, message);
    lines.setId(id + "-popover");
    lines.getStyleClass().add("popover-lines");
    addBelow(actions);
    setOnAction(e -> open());
  }

  private void addBelow(List<Button> actions) {
    if (!actions.isEmpty()) {
      HBox row = new HBox();
      row.getChildren().addAll(actions);
      row.getStyleClass().add("popover-actions");
      lines.getChildren().add(row);
    }
  }

  /// Says what the popover is about, to those who hover and to those who cannot see.
  void describe(String words) {
    tip.setText(words);
    setAccessibleText(words);
  }

  /// Closes the popover, or says what is wrong in it.
  void closeUnless(Optional<String> problem) {
    message.say(problem);
    if (problem.isEmpty()) {
      popover.close();
    }
  }

  /// Says what is wrong in the popover, which stays open.
  void say(Optional<String> problem) {
    message.say(problem);
  }

  private void open() {
    message.say(Optional.empty());
    popover.open(this, lines);
  }
}
