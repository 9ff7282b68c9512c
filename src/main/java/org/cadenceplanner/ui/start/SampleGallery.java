package org.cadenceplanner.ui.start;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.ListArrows;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Workspace;
import org.controlsfx.control.textfield.TextFields;

/// The samples with a picture of each, and a field that finds among them; Enter, a double click or
/// the button takes the one chosen.
final class SampleGallery {
  private static final double CARD_HEIGHT = 176;

  private final FormDialog dialog;
  private final TextField search = TextFields.createClearableTextField();
  private final ListView<SampleCard> list = new ListView<>();
  private final ListArrows<SampleCard> arrows = new ListArrows<>(list, 1);
  private final Label status = new Label(tr("Reading the samples…"));
  private List<SampleCard> all = List.of();

  SampleGallery(Dialogs dialogs, Workspace workspace, SamplePictures pictures) {
    dialog = FormDialog.toAnswer(dialogs, tr("New from a sample"), "open-sample", tr("Open"));
    dialog.fill(content(pictures), search::requestFocus);
    dialog.pane().getStyleClass().add("wide");
    dialog.answer().disableProperty().bind(Bindings.isEmpty(list.getItems()));
    workspace.recalculation().lookUp(SampleCard::all, this::show, _ -> {});
  }

  /// Shows the gallery until it is answered.
  ///
  /// @return the name of the sample wanted; empty for Cancel
  Optional<String> ask() {
    return dialog.ask(this::chosen);
  }

  private Optional<String> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(SampleCard::name);
  }

  private VBox content(SamplePictures pictures) {
    search.setId("sample-search");
    search.setPromptText(tr("Project or rule, such as Ubuntu or until the 2nd newer release"));
    Named.as(tr("Search samples"), search);
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, arrows::take);
    list.setId("samples");
    list.setAccessibleText(tr("Samples found"));
    // Of cells of any height some are filled to be measured alone, and would take the pictures
    // away.
    list.setFixedCellSize(CARD_HEIGHT);
    list.setCellFactory(_ -> new SampleCell(pictures));
    list.setOnMouseClicked(this::openOnSecondClick);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::openOnEnter);
    status.setId("samples-status");
    status.getStyleClass().add("hint");
    VBox content = new VBox(search, list, status);
    content.getStyleClass().add("sample-gallery");
    return content;
  }

  private void show(List<SampleCard> read) {
    all = read;
    find(search.getText());
  }

  private void find(String typed) {
    List<SampleCard> found =
        all.stream()
            .filter(card -> card.matches(typed))
            .sorted(Comparator.comparing(card -> !card.isCalled(typed)))
            .toList();
    list.getItems().setAll(found);
    arrows.select(0);
    if (!all.isEmpty()) {
      status.setText(
          found.isEmpty() ? tr("None says so.") : amountOf(found.size(), "sample", "samples"));
    }
  }

  private void openOnSecondClick(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      dialog.answer().fire();
    }
  }

  private void openOnEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      dialog.answer().fire();
    }
  }
}
