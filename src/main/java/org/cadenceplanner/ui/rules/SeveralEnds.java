package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.EndInWords;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.RowButtons;
import org.kordamp.ikonli.feather.Feather;

/// Ends of which the earliest or the latest holds, in words; a click edits one.
final class SeveralEnds extends VBox {
  private static final int LEAST = 2;

  /// The end that is offered.
  static final End OFFERED = new End.AfterRelease(Length.ofMonths(24));

  private final VBox rows = new VBox();
  private final Button add = RowButtons.of("end-add-part", tr("End"), Feather.PLUS, this::add);
  private final Message message = new Message();
  private final List<End> ends = new ArrayList<>();
  private final boolean isFirst;
  private final Asking asking;
  private List<EditableRow> shownRows = List.of();

  /// Asks for one of several ends.
  @FunctionalInterface
  interface Asking {
    /// Asks for one.
    ///
    /// @param shown what is offered
    /// @param answered takes what it is to be
    void ask(End shown, Consumer<End> answered);
  }

  /// @param isFirst whether they are of a first phase, which starts with the release
  SeveralEnds(boolean isFirst, Asking asking) {
    this.isFirst = isFirst;
    this.asking = asking;
    message.setId("end-parts-message");
    getStyleClass().add("labelled");
    getChildren().addAll(rows, add, message);
  }

  void show(List<End> shown) {
    ends.clear();
    ends.addAll(shown);
    layOut();
  }

  boolean isEmpty() {
    return ends.isEmpty();
  }

  /// The ends; empty if they are too few, which is said.
  Optional<List<End>> typed() {
    boolean areEnough = ends.size() >= LEAST;
    message.say(
        areEnough ? Optional.empty() : Optional.of(tr("too few ends; allowed: two or more")));
    return areEnough ? Optional.of(List.copyOf(ends)) : Optional.empty();
  }

  private void layOut() {
    List<EditableRow> all = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      all.add(row(i));
    }
    shownRows = List.copyOf(all);
    rows.getChildren().setAll(all);
    message.say(Optional.empty());
  }

  private EditableRow row(int place) {
    String words = EndInWords.of(ends.get(place), isFirst);
    return new EditableRow(
        "end-part-" + (place + 1), words, words, _ -> edit(place), () -> remove(place));
  }

  private void edit(int place) {
    asking.ask(
        ends.get(place),
        changed -> {
          ends.set(place, changed);
          layOut();
        });
  }

  private void add() {
    asking.ask(
        OFFERED,
        added -> {
          ends.add(added);
          layOut();
        });
  }

  private void remove(int place) {
    ends.remove(place);
    layOut();
    focusOn(place);
  }

  /// What was clicked is gone.
  private void focusOn(int place) {
    if (place < shownRows.size()) {
      shownRows.get(place).focus();
    } else {
      add.requestFocus();
    }
  }
}
