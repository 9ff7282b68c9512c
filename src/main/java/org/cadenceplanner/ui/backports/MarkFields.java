package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Typed;

/// Asks who does the backports that are selected, or why they are not wanted.
final class MarkFields extends VBox {
  private static final double PERSON_WIDTH = 160;
  private static final int REASON_COLUMNS = 18;

  private final PendingEdits edits;
  private final Supplier<PendingList> selected;
  private final Label number = new Label();
  private final ComboBox<String> person = new ComboBox<>();
  private final TextField reason = new TextField();
  private final Button assign = button("assign-backport", tr("Assign"));
  private final Button refuse = button("refuse-backport", tr("Not wanted"));
  private final Button takeBack = button("take-back-mark", tr("Take back"));
  private final Message problem = new Message();

  /// @param selected those that are selected
  MarkFields(PendingEdits edits, Supplier<PendingList> selected) {
    this.edits = edits;
    this.selected = selected;
    number.setId("pending-selected");
    number.setMinWidth(Region.USE_PREF_SIZE);
    problem.setId("mark-problem");
    person.setId("backport-people");
    person.setEditable(true);
    person.setPrefWidth(PERSON_WIDTH);
    person.getItems().setAll(edits.people());
    person.getEditor().setId("backport-person");
    person.addEventFilter(KeyEvent.KEY_PRESSED, this::assignOnEnter);
    reason.setId("backport-reason");
    reason.setPrefColumnCount(REASON_COLUMNS);
    reason.setOnAction(_ -> refuse());
    assign.setOnAction(_ -> assign());
    refuse.setOnAction(_ -> refuse());
    takeBack.setOnAction(_ -> say(edits.takeBack(selected.get())));
    FlowPane line =
        new FlowPane(
            named(tr("Assign to"), person, assign), named(tr("Reason"), reason, refuse), takeBack);
    line.getStyleClass().add("fields-in-line");
    getStyleClass().add("mark-fields");
    getChildren().addAll(number, line, problem);
  }

  private static Button button(String id, String word) {
    Button button = new Button(word);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static HBox named(String name, Node field, Button button) {
    Label label = new Label(name);
    Named.by(label, field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, field, button);
    row.getStyleClass().add("named-field");
    return row;
  }

  /// Says how many are selected, and offers what can be done with them.
  void follow() {
    PendingList list = selected.get();
    boolean isNone = list.entries().isEmpty();
    number.setText(tr("%s selected", amountOf(list.entries().size(), "backport", "backports")));
    assign.setDisable(isNone);
    refuse.setDisable(isNone);
    takeBack.setDisable(list.entries().stream().allMatch(entry -> entry.mark().isEmpty()));
  }

  /// The box would keep the key to itself.
  private void assignOnEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !person.isShowing()) {
      key.consume();
      assign();
    }
  }

  private void assign() {
    if (!assign.isDisabled()) {
      say(tried(() -> edits.assign(selected.get(), Typed.name(typedPerson(), tr("Anna")))));
    }
  }

  private String typedPerson() {
    return Optional.ofNullable(person.getEditor().getText()).orElse("");
  }

  private void refuse() {
    if (!refuse.isDisabled()) {
      say(tried(() -> edits.notWanted(selected.get(), typedReason())));
    }
  }

  private String typedReason() {
    String words = Typed.line(reason.getText());
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: a reason such as only tidies up", Typed.shown(words)));
    }
    return words;
  }

  private static Optional<String> tried(Supplier<Optional<String>> change) {
    try {
      return change.get();
    } catch (IllegalArgumentException e) {
      return Optional.of(Reason.of(e));
    }
  }

  private void say(Optional<String> why) {
    problem.say(why);
  }
}
