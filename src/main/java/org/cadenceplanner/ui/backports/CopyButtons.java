package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.fx.TableText;

/// Puts the pending backports that are shown on the clipboard, as a mail or as a table.
final class CopyButtons extends HBox {
  private final Label done = new Label();
  private final Button mail = new Button(tr("Copy as a mail"));
  private final Button rows = new Button(tr("Copy the table"));

  /// @param text the mail; empty while there is none
  CopyButtons(PendingTable table, Supplier<Optional<String>> text) {
    done.setId("pending-copied");
    prepare(mail, "copy-mail");
    prepare(rows, "copy-pending");
    mail.setOnAction(_ -> text.get().ifPresent(it -> copy(it, tr("Copied as a mail"))));
    rows.setOnAction(_ -> copy(TableText.of(table), tr("Copied the table")));
    getStyleClass().add("named-field");
    getChildren().addAll(mail, rows, done);
  }

  private static void prepare(Button button, String id) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(true);
  }

  /// There is something to copy now, which was not copied yet.
  void offer() {
    mail.setDisable(false);
    rows.setDisable(false);
    done.setText("");
  }

  private void copy(String text, String said) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    done.setText(said);
  }
}
