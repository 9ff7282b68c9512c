package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Buttons;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.PlainArea;
import org.jspecify.annotations.Nullable;

/// Asks for answers to a ballot: pasted, or in files that are chosen or dropped.
final class AnswerFields extends VBox {
  private static final int ROWS = 8;

  private final PlainArea pasted = new PlainArea("answers", tr("Answers, pasted"));
  private final ListView<Path> files = new ListView<>();

  /// @param askForFiles asks for files, and tells which they are
  /// @param changed is told when there are other answers
  /// @param again is told when files are to be read again
  AnswerFields(
      SurveyNotes notes,
      Consumer<Consumer<List<Path>>> askForFiles,
      Runnable changed,
      Runnable again) {
    pasted.setText(notes.pasted());
    pasted.setPrefRowCount(ROWS);
    pasted.setPromptText(tr("Paste mails or ballots here, one below the other"));
    pasted.textProperty().addListener((_, _, _) -> changed.run());
    files.setId("answer-files");
    files.setAccessibleText(tr("Files with answers"));
    files.setPlaceholder(new Label(tr("Mails, mailboxes or texts: add or drop them")));
    files.setCellFactory(_ -> new FileCell());
    files.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    files.getItems().setAll(notes.files());
    files.getItems().addListener((ListChangeListener<Path>) _ -> changed.run());
    files.addEventHandler(KeyEvent.KEY_PRESSED, this::removeOnDelete);
    FormSection answers = new FormSection(tr("Answers"));
    answers.wide(pasted).wide(files).wide(buttons(askForFiles, again));
    getStyleClass().add("answer-fields");
    getChildren().add(answers);
  }

  private FlowPane buttons(Consumer<Consumer<List<Path>>> askForFiles, Runnable again) {
    Button add = Buttons.of("add-answers", tr("Add files…"));
    add.setOnAction(_ -> askForFiles.accept(this::add));
    Button remove = Buttons.of("remove-answers", tr("Remove"));
    remove.setOnAction(_ -> removeSelected());
    remove.disableProperty().bind(Bindings.isEmpty(files.getSelectionModel().getSelectedItems()));
    Button anew = Buttons.of("read-answers", tr("Read again"));
    anew.setOnAction(_ -> again.run());
    anew.disableProperty().bind(Bindings.isEmpty(files.getItems()));
    FlowPane row = new FlowPane(add, remove, anew);
    row.getStyleClass().add("fields-in-line");
    return row;
  }

  /// Takes files that are dropped on a node.
  void takeDropsOn(Node node) {
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean hasFiles = event.getDragboard().hasFiles();
    if (hasFiles) {
      add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(hasFiles);
    event.consume();
  }

  /// Adds files; those that are there already are there once.
  private void add(List<Path> more) {
    files
        .getItems()
        .setAll(Stream.concat(files.getItems().stream(), more.stream()).distinct().toList());
  }

  private void removeOnDelete(KeyEvent key) {
    if (key.getCode() == KeyCode.DELETE) {
      key.consume();
      removeSelected();
    }
  }

  private void removeSelected() {
    List<Path> gone = List.copyOf(files.getSelectionModel().getSelectedItems());
    files.getItems().removeAll(gone);
  }

  String pasted() {
    return pasted.getText();
  }

  List<Path> files() {
    return List.copyOf(files.getItems());
  }

  /// Shows a line of the pasted text, from 1, and gives it the keyboard.
  void showLine(int line) {
    List<String> lines = pasted.getText().lines().limit(line).toList();
    int start = lines.stream().limit(line - 1L).mapToInt(text -> text.length() + 1).sum();
    pasted.selectRange(start, start + (lines.size() < line ? 0 : lines.getLast().length()));
    pasted.requestFocus();
  }

  void focusOnPasted() {
    pasted.requestFocus();
  }

  /// The name of a file; the whole path is read out.
  private static final class FileCell extends ListCell<Path> {
    @Override
    protected void updateItem(@Nullable Path file, boolean empty) {
      super.updateItem(file, empty);
      Optional<Path> there = Optional.ofNullable(file).filter(_ -> !empty);
      setText(there.map(path -> String.valueOf(path.getFileName())).orElse(""));
      setAccessibleText(there.map(Path::toString).orElse(""));
    }
  }
}
