package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.ui.fx.ListArrows;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.UndoKeys;
import org.controlsfx.control.textfield.TextFields;

/// All calendars in a list, and a field that finds among them; Enter or a double click takes one.
final class CalendarPicker extends VBox {
  private static final int MOST_PROBLEMS = 3;

  private final CalendarList calendars;
  private final Consumer<ListedCalendar> taken;
  private final TextField search = TextFields.createClearableTextField();
  private final ListView<ListedCalendar> list = new ListView<>();
  private final ListArrows<ListedCalendar> arrows = new ListArrows<>(list, 2);
  private final Label status = new Label();
  private final Label problems = new Label();

  /// @param has whether the plan has a calendar already
  /// @param taken takes the one chosen
  CalendarPicker(
      String title,
      CalendarList calendars,
      Predicate<ListedCalendar> has,
      Consumer<ListedCalendar> taken) {
    this.calendars = calendars;
    this.taken = taken;
    Label heading = new Label(title);
    heading.getStyleClass().add("title");
    getStyleClass().addAll("popover-lines", "calendar-picker");
    search.setId("calendar-search");
    search.setPromptText(tr("Country or region, such as Poland"));
    Named.as(tr("Search calendars"), search);
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    new UndoKeys(search, () -> !search.getText().isEmpty(), search::clear).install();
    list.setId("calendar-list");
    list.setAccessibleText(tr("Calendars found"));
    list.setCellFactory(view -> new CalendarCell(has));
    list.setOnMouseClicked(this::onClick);
    list.setOnKeyPressed(this::onKey);
    status.setId("calendar-status");
    status.getStyleClass().add("hint");
    problems.getStyleClass().add("wrong-message");
    problems.setId("calendar-problems");
    problems.setWrapText(true);
    getChildren().addAll(heading, search, list, status);
    calendars.state().subscribe(this::show);
  }

  /// Adds what else can be done, under the list.
  void offer(Node other) {
    getChildren().add(other);
  }

  /// Makes ready for another search.
  void begin() {
    calendars.lookUp();
    search.clear();
  }

  /// Shows anew which calendars the plan has.
  void refresh() {
    list.refresh();
  }

  private void show(CalendarList.State state) {
    switch (state) {
      case CalendarList.State.Awaited _ -> say(List.of());
      case CalendarList.State.Found found -> say(found.problems());
      case CalendarList.State.Failed failed -> say(List.of(failed.problem()));
    }
    find(search.getText());
  }

  private void say(List<String> wrong) {
    String shown = wrong.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("\n"));
    int more = wrong.size() - MOST_PROBLEMS;
    problems.setText(more > 0 ? shown + "\n" + tr("… and %s more", more) : shown);
    getChildren().remove(problems);
    if (!wrong.isEmpty()) {
      getChildren().add(problems);
    }
  }

  private void find(String typed) {
    switch (calendars.state().get()) {
      case CalendarList.State.Awaited _ -> showNone(tr("Looking up the calendars…"));
      case CalendarList.State.Failed _ -> showNone(tr("No calendars."));
      case CalendarList.State.Found found -> showFound(found.search().matching(typed));
    }
  }

  private void showNone(String why) {
    list.getItems().clear();
    status.setText(why);
  }

  private void showFound(List<ListedCalendar> found) {
    list.getItems().setAll(found);
    if (found.isEmpty()) {
      status.setText(tr("None is called so."));
    } else {
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
      status.setText(
          tr(
              "%s. Enter or a double click adds one.",
              amountOf(found.size(), "calendar", "calendars")));
    }
  }

  private void onSearchKey(KeyEvent e) {
    arrows.take(e);
    if (!e.isConsumed()) {
      onKey(e);
    }
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) {
      take();
      e.consume();
    }
  }

  private void onClick(MouseEvent e) {
    if (e.getClickCount() == 2) {
      take();
    }
  }

  private void take() {
    ListedCalendar chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      taken.accept(chosen);
      search.requestFocus();
      search.selectAll();
    }
  }
}
