package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.DatesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;

/// Whether something has a date policy of its own, with the fields of that. Calendars, ranges and
/// events that it has from a file are said and kept.
final class OwnDates {
  private static final List<Direction> DIRECTIONS =
      List.of(Direction.EARLIER, Direction.LATER, Direction.NEAREST, Direction.WITHIN_MONTH);

  /// So wide, that its lines are counted before a popover around it has a width.
  private static final double WORDS_WIDTH = 260;

  private final DateEdits edits;
  private final Choice<String> choice;
  private final String own;
  private final String none;
  private final Supplier<DateFields> newFields;
  private final VBox place = new VBox();
  private Optional<DateFields> fields = Optional.empty();
  private final Label others = new Label();
  private final Message message = new Message();
  private final FormSection section = new FormSection();

  /// @param prefix what the ids of the fields begin with
  /// @param what what is chosen, such as `Ends`
  /// @param none the words for no policy of its own
  /// @param own the words for one
  OwnDates(String prefix, DateEdits edits, String what, String none, String own) {
    this.edits = edits;
    this.none = none;
    this.own = own;
    choice = new Choice<>(prefix + "own-dates", List.of(none, own), word -> word, this::choose);
    newFields = () -> new DateFields(prefix, edits, DIRECTIONS);
    others.setId(prefix + "other-days");
    others.getStyleClass().add("hint");
    others.setWrapText(true);
    others.setPrefWidth(WORDS_WIDTH);
    others.managedProperty().bind(others.visibleProperty());
    place.managedProperty().bind(place.visibleProperty());
    message.setId(prefix + "own-dates-message");
    section.row(what, choice).wide(message).wide(place).wide(others);
  }

  Node node() {
    return section;
  }

  /// Shows the policy of its own, if there is one.
  void show(Optional<DatePolicy> dates) {
    choice.show(dates.isPresent() ? own : none);
    dates.ifPresent(policy -> fields.orElseGet(this::addFields).show(policy));
    place.setVisible(dates.isPresent());
    others.setText(dates.map(DatesInWords::ofDays).map(Words::capitalised).orElse(""));
    others.setVisible(!others.getText().isEmpty());
    message.say(Optional.empty());
  }

  /// Most have no policy of their own, and its fields are many.
  private DateFields addFields() {
    DateFields added = newFields.get();
    fields = Optional.of(added);
    place.getChildren().add(added.node());
    return added;
  }

  private void choose(String word) {
    Optional<String> problem = edits.setOwn(() -> word, word.equals(own));
    show(edits.dates());
    message.say(problem);
  }
}
