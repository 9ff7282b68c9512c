package org.cadenceplanner.ui.fx;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A list that is chosen from by the arrows while a field of one line beside it has the keyboard: there
/// they have nothing else to do.
///
/// @param <T> the entries
/// @param above how many entries above the chosen one are kept in sight
public record ListArrows<T>(ListView<T> list, int above) {
  /// Chooses the next entry, or the one before, where a key asks for it.
  public void take(KeyEvent key) {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (key.getCode() == KeyCode.DOWN) {
      select(selected + 1);
      key.consume();
    } else if (key.getCode() == KeyCode.UP) {
      select(selected - 1);
      key.consume();
    }
  }

  /// Chooses the entry at a place and brings it into sight; nothing where there is none.
  public void select(int place) {
    if (place >= 0 && place < list.getItems().size()) {
      list.getSelectionModel().select(place);
      list.scrollTo(Math.max(0, place - above));
    }
  }
}
