package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.ShortText;
import org.kordamp.ikonli.feather.Feather;

/// An amendment: of which releases, which support they have by it, and since when. A click edits
/// the support, another one goes back to the rules.
final class AmendmentLine extends HBox {
  private static final int MOST_CHARACTERS = 16;

  private final ToggleButton button = new ToggleButton();
  private final Tooltip tip = new Tooltip();
  private final Label what = new Label();
  private final Button change;
  private final Button remove;

  /// @param place its place among those of the scenario
  /// @param chosen is told whether its support is to be edited, or the rules again
  /// @param changed takes what the form is opened beside
  /// @param removed takes the place of the one that is to go
  AmendmentLine(int place, Consumer<Boolean> chosen, Consumer<Node> changed, IntConsumer removed) {
    String id = "amendment-" + (place + 1);
    button.setId(id);
    button.setTooltip(tip);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> chosen.accept(button.isSelected()));
    what.getStyleClass().add("in-words");
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    setHgrow(what, Priority.ALWAYS);
    change = IconButton.of("change-" + id, Feather.EDIT_2, "", () -> changed.accept(this));
    remove = IconButton.remove("remove-" + id, "", () -> removed.accept(place));
    change.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("era-line");
    getChildren().addAll(button, what, change, remove);
  }

  void show(Amendment amendment, boolean isEdited) {
    String versions = VersionsText.of(amendment.versions());
    button.setText(ShortText.of(versions, MOST_CHARACTERS));
    button.setSelected(isEdited);
    tip.setText(versions + (amendment.reason().isEmpty() ? "" : ": " + amendment.reason()));
    what.setText(
        tr("%s; decided %s", SupportText.of(amendment.support()), Words.day(amendment.decided())));
    IconButton.say(change, tr("Change the releases, the day or the reason of %s", versions));
    IconButton.say(remove, tr("Remove the support of %s", versions));
  }

  void focus() {
    button.requestFocus();
  }
}
