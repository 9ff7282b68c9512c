package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/// Questions and messages over the window.
public final class Dialogs {
  private static final double TEXT_WIDTH = 480;
  private static final int MOST_LINES = 6;
  private static final int SHOWN_LINES = 14;

  private final Window owner;
  private final Appearance appearance;

  /// @param owner the window that they stand over
  public Dialogs(Window owner, Appearance appearance) {
    this.owner = owner;
    this.appearance = appearance;
  }

  /// The window that dialogs stand over.
  public Window owner() {
    return owner;
  }

  /// Takes over what is being typed in the window, as leaving the field would.
  public void takeOverTyped() {
    Optional.ofNullable(owner.getScene()).ifPresent(HalfTyped::takeOver);
  }

  /// Tells something that has gone wrong and waits until it is read.
  ///
  /// @param what what was not done: `xen.cadence.json was not saved`
  /// @param why why, and what helps
  public void tell(String what, String why) {
    show(Alert.AlertType.ERROR, what, why);
  }

  /// Tells why something has gone wrong, unless the user stopped it.
  ///
  /// @param what what was not done
  public void tell(String what, Exception problem) {
    if (!(problem instanceof CancellationException)) {
      tell(what, Reason.of(problem));
    }
  }

  /// Tells something and waits until it is read.
  public void inform(String what, String text) {
    show(Alert.AlertType.INFORMATION, what, text);
  }

  private void show(Alert.AlertType kind, String what, String text) {
    Dialog<ButtonType> dialog = new Alert(kind);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    fill(dialog, what, text);
    dialog.showAndWait();
  }

  /// Asks for one of several answers.
  ///
  /// @param question such as `Save the changes to Xen Project?`
  /// @param why what is at stake
  /// @param answers what can be answered, the usual one first; beside them there is always Cancel
  /// @return the place of the answer in the list; empty for Cancel
  public Optional<Integer> ask(String question, String why, List<String> answers) {
    Dialog<ButtonType> dialog = new Alert(Alert.AlertType.CONFIRMATION);
    List<ButtonType> buttons =
        answers.stream()
            .map(answer -> new ButtonType(answer, data(answers.indexOf(answer))))
            .toList();
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
    fill(dialog, question, why);
    return dialog.showAndWait().map(buttons::indexOf).filter(place -> place >= 0);
  }

  /// Gives a dialog the window's looks and place.
  public void dress(Dialog<?> dialog) {
    dialog.initOwner(owner);
    dialog.setTitle("Cadence");
    dialog.setGraphic(null);
    appearance.dress(dialog.getDialogPane().getScene());
  }

  private void fill(Dialog<?> dialog, String what, String why) {
    dress(dialog);
    dialog.setHeaderText(what);
    dialog.getDialogPane().setContent(text(what, why));
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    dialog.getDialogPane().setPrefWidth(TEXT_WIDTH + 2 * 24);
  }

  private static Region text(String what, String why) {
    if (why.lines().count() > MOST_LINES) {
      TextArea area = new TextArea(why);
      Named.as(what, area);
      area.setEditable(false);
      area.setWrapText(true);
      area.setPrefRowCount(SHOWN_LINES);
      // The pane's margin would be the area's own, within its border.
      return new StackPane(area);
    }
    Label label = new Label(why);
    label.setWrapText(true);
    label.setPrefWidth(TEXT_WIDTH);
    return label;
  }

  // Not NO: Escape would answer that instead of Cancel.
  private static ButtonData data(int place) {
    return place == 0 ? ButtonData.YES : ButtonData.OTHER;
  }
}
