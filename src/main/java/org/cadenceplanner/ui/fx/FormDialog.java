package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// A dialog over the window with a form in it, or with what was found. Escape answers Cancel, or
/// closes it where there is nothing to answer.
public final class FormDialog {
  private static final double MOST_OF_WINDOW = 0.94;

  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Window owner;
  private final ButtonType answer;

  private FormDialog(Dialogs dialogs, String title, List<ButtonType> buttons) {
    owner = dialogs.owner();
    answer = buttons.getFirst();
    dialogs.dress(dialog);
    dialog.setHeaderText(title);
    pane().getButtonTypes().setAll(buttons);
  }

  /// One that is answered by a button or by Cancel.
  ///
  /// @param id the button's id in the scene
  /// @param words what the button says
  public static FormDialog toAnswer(Dialogs dialogs, String title, String id, String words) {
    ButtonType answer = new ButtonType(words, ButtonData.OK_DONE);
    FormDialog form = new FormDialog(dialogs, title, List.of(answer, ButtonType.CANCEL));
    form.answer().setId(id);
    return form;
  }

  /// One that is worked in until it is closed.
  public static FormDialog toClose(Dialogs dialogs, String title) {
    return new FormDialog(dialogs, title, List.of(ButtonType.CLOSE));
  }

  public DialogPane pane() {
    return dialog.getDialogPane();
  }

  /// The button that answers it, or closes it.
  public Button answer() {
    return (Button) pane().lookupButton(answer);
  }

  /// Puts the form in it, and gives the keyboard to its first field.
  public void fill(Node form, Runnable focusOnFirst) {
    pane().setContent(form);
    focus(focusOnFirst);
  }

  /// Gives the keyboard to a part of the form once it is shown.
  public void focus(Runnable focusOnPart) {
    // The dialog gives the keyboard to its button as it is shown.
    dialog.setOnShown(_ -> Platform.runLater(focusOnPart));
  }

  /// Has it take a share of the window, 0 to 1, and be made larger by hand.
  public void takeShare(double share) {
    enlarge(share * owner.getWidth(), share * owner.getHeight());
  }

  /// Has it take nearly all of the window, and be made larger by hand.
  public void takeMostOfWindow() {
    takeShare(MOST_OF_WINDOW);
  }

  /// Has it be of a size, as far as the window has room for it, and be made larger by hand.
  public void takeUpTo(double width, double height) {
    enlarge(
        Math.min(width, MOST_OF_WINDOW * owner.getWidth()),
        Math.min(height, MOST_OF_WINDOW * owner.getHeight()));
  }

  private void enlarge(double width, double height) {
    dialog.setResizable(true);
    pane().getStyleClass().add("large");
    pane().setPrefSize(width, height);
  }

  /// Has it become higher or lower with parts of it, such as messages that need room which it did not
  /// have when it was shown.
  public void growWith(Region... parts) {
    List.of(parts).forEach(part -> part.heightProperty().subscribe(_ -> fit()));
  }

  /// Makes it as high as what is in it now.
  public void fit() {
    Platform.runLater(
        () ->
            Optional.ofNullable(pane().getScene())
                .map(Scene::getWindow)
                .ifPresent(Window::sizeToScene));
  }

  /// Has it stay when it is answered while something in it is wrong.
  public void stayWhile(BooleanSupplier isWrong) {
    answer()
        .addEventFilter(
            ActionEvent.ACTION,
            answering -> {
              if (isWrong.getAsBoolean()) {
                answering.consume();
              }
            });
  }

  /// Does something once it has closed, however that came.
  public void whenClosed(Runnable action) {
    dialog.setOnHidden(_ -> action.run());
  }

  /// Shows it until it is closed.
  public void show() {
    dialog.showAndWait();
  }

  /// Shows it until it is answered.
  ///
  /// @param answered what the answer is; asked for after the button alone
  /// @return empty for Cancel
  public <T> Optional<T> ask(Supplier<Optional<T>> answered) {
    return dialog.showAndWait().filter(answer::equals).flatMap(_ -> answered.get());
  }

  public void close() {
    dialog.close();
  }
}
