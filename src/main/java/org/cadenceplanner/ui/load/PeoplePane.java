package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FreeName;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The people who do the work, a row each, and whether the scenario looked at has its own.
final class PeoplePane extends BorderPane {
  private final PeopleEdits edits;
  private final Choice<Boolean> own =
      new Choice<>("people-own", List.of(false, true), PeoplePane::word, this::setOwn);
  private final Rows<PersonRow> rows;
  private final Label nobody = new Label(tr("Nobody: there is no line in the chart."));
  private final Button add = RowButtons.of("add-person", tr("Person"), Feather.PLUS, this::add);
  private final Message message = new Message();

  /// @param edited what is edited, while the pane is seen
  PeoplePane(Workspace workspace, ObservableValue<Edited> edited) {
    edits = new PeopleEdits(workspace);
    rows = new Rows<>(place -> new PersonRow(edits, place, this::remove));
    rows.setId("people");
    nobody.getStyleClass().add("hint");
    nobody.managedProperty().bind(nobody.visibleProperty());
    message.setId("people-message");
    Label whose = new Label(tr("Who does the work:"));
    Named.by(whose, own);
    HBox head = new HBox(whose, own, add);
    head.getStyleClass().addAll("person-line", "load-head");
    VBox lines = new VBox(message, nobody, rows);
    lines.getStyleClass().add("load-form");
    ScrollPane scrolled = new ScrollPane(lines);
    scrolled.setFitToWidth(true);
    setTop(head);
    setCenter(scrolled);
    edited.subscribe(this::show);
  }

  private static String word(boolean isOwn) {
    return tr(isOwn ? "own people in this scenario" : "the same people in all scenarios");
  }

  private void show(Edited edited) {
    List<Person> people = edited.plan().peopleOf(edited.scenario());
    own.show(edited.scenario().people().isPresent());
    nobody.setVisible(people.isEmpty());
    rows.ofNumber(people.size()).forEach(row -> row.show(people));
    message.say(Optional.empty());
  }

  private void setOwn(boolean wanted) {
    message.say(edits.own(wanted));
  }

  private void add() {
    Person usual = Load.usual().people().getFirst();
    new PersonForm(usual.withName(newName()), edits::add).open(add);
  }

  private String newName() {
    List<String> taken = edits.people().stream().map(Person::name).toList();
    return FreeName.of(
        Stream.of(tr("someone")), 2, number -> tr("someone %s", number), taken::contains);
  }

  private void remove(int place) {
    message.say(edits.remove(place));
    add.requestFocus();
  }
}
