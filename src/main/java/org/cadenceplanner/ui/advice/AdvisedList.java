package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.ui.fx.ListArrows;

/// The best dates with their cost, in a list; beside it why the chosen ones are advised, and a button
/// that makes them a scenario.
final class AdvisedList extends HBox {
  private static final double LIST_WIDTH = 300;

  private final ListView<Advised> list = new ListView<>();
  private final ListArrows<Advised> arrows = new ListArrows<>(list, 1);
  private final Label name = heading("");
  private final VBox why = new VBox();
  private final Button make = new Button(tr("Make it a scenario"));

  /// @param add makes advised dates a scenario
  /// @param chosen is told which are chosen, 0 for the first
  AdvisedList(Consumer<Advised> add, Consumer<OptionalInt> chosen) {
    list.setId("advised");
    list.setAccessibleText(tr("The best dates and their cost"));
    list.setFixedCellSize(WholeRows.HEIGHT);
    list.setCellFactory(_ -> new AdvisedCell());
    list.getSelectionModel().selectedIndexProperty().subscribe(_ -> chosen.accept(place()));
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> showWhy());
    make.setId("make-scenario");
    make.setMinWidth(Region.USE_PREF_SIZE);
    make.setOnAction(_ -> chosen().ifPresent(add));
    getStyleClass().add("advised");
    getChildren().addAll(ranking(), reasons());
  }

  private VBox ranking() {
    Label title = heading(tr("The best dates and their cost"));
    WholeRows rows = new WholeRows(list);
    VBox.setVgrow(rows, Priority.ALWAYS);
    VBox all = new VBox(title, rows);
    all.getStyleClass().add("advised-column");
    all.setMinWidth(LIST_WIDTH);
    all.setPrefWidth(LIST_WIDTH);
    return all;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("heading");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    return heading;
  }

  private VBox reasons() {
    name.setId("advised-name");
    why.setId("advised-why");
    why.getStyleClass().add("reasons");
    ScrollPane scroll = new ScrollPane(why);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox all = new VBox(name, scroll, make);
    all.getStyleClass().add("advised-column");
    all.setPrefWidth(0);
    HBox.setHgrow(all, Priority.ALWAYS);
    all.visibleProperty().bind(list.getSelectionModel().selectedItemProperty().isNotNull());
    return all;
  }

  /// Shows the best dates, and chooses the first.
  void show(List<Advised> best) {
    list.getItems().setAll(best);
    list.getSelectionModel().clearSelection();
    arrows.select(0);
  }

  /// Gives the keyboard to the list.
  void focusOnList() {
    list.requestFocus();
  }

  /// Which are chosen, 0 for the first; empty if none.
  OptionalInt place() {
    return IntStream.of(list.getSelectionModel().getSelectedIndex())
        .filter(place -> place >= 0)
        .findFirst();
  }

  /// Chooses those at a place and brings them into sight; nothing where there are none.
  void choose(int place) {
    arrows.select(place);
  }

  /// Chooses the next ones, or those before.
  void step(int by) {
    choose(list.getSelectionModel().getSelectedIndex() + by);
  }

  private Optional<Advised> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void showWhy() {
    name.setText(chosen().map(advised -> advised.scenario().name()).orElse(""));
    why.getChildren()
        .setAll(
            chosen().map(Advised::why).orElse(List.of()).stream()
                .map(AdvisedList::sentence)
                .toList());
  }

  private static Label sentence(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
