package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnDays;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.ShortText;
import org.kordamp.ikonli.feather.Feather;

/// The days off of a calendar of the plan's own, a row each: a click changes one, the cross removes
/// it. They are changed in the place of the form that they are part of.
final class OwnDaysList extends VBox {
  private static final int MOST_CHARACTERS = 60;

  private final Popover popover;
  private final Supplier<Node> whole;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Button add =
      RowButtons.of("own-add-days", tr("Days off"), Feather.PLUS, () -> edit(Optional.empty()));
  private final Button fromFile =
      RowButtons.of(
          "own-add-events", tr("From a calendar file…"), Feather.FILE_TEXT, this::askForFile);
  private final Label said = StackedFields.hintOf("");
  private final List<OwnDays> days = new ArrayList<>();
  private Runnable pick = () -> {};
  private Optional<Node> edited = Optional.empty();

  /// @param whole the form that they are part of
  OwnDaysList(Popover popover, Supplier<Node> whole) {
    this.popover = popover;
    this.whole = whole;
    rows.setId("own-days");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "own-days");
    scroll.managedProperty().bind(scroll.visibleProperty());
    getStyleClass().add("own-days-list");
    said.setId("own-events-said");
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    getChildren().addAll(scroll, new HBox(add, fromFile), said);
    showRows();
  }

  /// @param asked asks for a calendar file, and adds its days
  void onFileWanted(Runnable asked) {
    pick = asked;
  }

  /// Adds those of a calendar file that are not here yet, and says how many these are.
  void add(EventDays found) {
    List<OwnDays> all = new OwnCalendar("", days).with(found.days()).days();
    int more = all.size() - days.size();
    show(all);
    List<String> words = new ArrayList<>();
    words.add(
        more == 0
            ? tr("The file has no days that are not here yet.")
            : tr("Added from the file: %s.", more));
    words.addAll(found.leftOut());
    said.setText(String.join(" ", words));
  }

  private void askForFile() {
    pick.run();
  }

  void show(List<OwnDays> shown) {
    days.clear();
    days.addAll(shown);
    showRows();
  }

  List<OwnDays> days() {
    return List.copyOf(days);
  }

  private void showRows() {
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      all.add(row(i));
    }
    rows.getChildren().setAll(all);
    scroll.setVisible(!days.isEmpty());
  }

  private Node row(int place) {
    OwnDays shown = days.get(place);
    return new EditableRow(
        "own-days-" + (place + 1),
        inWords(shown),
        shown.name(),
        row -> edit(Optional.of(place)),
        () -> remove(place));
  }

  private static String inWords(OwnDays days) {
    String when =
        switch (days) {
          case OwnDays.Yearly yearly ->
              tr(
                  "%s every year",
                  BlockedInWords.daysOf(
                      new BlockedRange(yearly.name(), yearly.first(), yearly.last())));
          case OwnDays.Once once -> BlockedInWords.days(once.first(), once.last());
        };
    return when + "  " + ShortText.of(days.name(), MOST_CHARACTERS);
  }

  private void edit(Optional<Integer> place) {
    OwnDaysForm form =
        new OwnDaysForm(
            popover, place.map(days::get), changed -> put(place, changed), this::goBack);
    edited = Optional.of(form.node());
    popover.replace(form.node());
  }

  /// Shows the days again that were being typed when the popover closed, if any were.
  void goOn() {
    edited.ifPresent(popover::replace);
  }

  /// Whether some are being typed that are not in the list yet.
  boolean isBegun() {
    return edited.isPresent();
  }

  /// Whether the days that are being typed have the place of all.
  boolean isEditing() {
    return edited.filter(popover::shows).isPresent();
  }

  private void put(Optional<Integer> place, OwnDays changed) {
    place.ifPresentOrElse(at -> days.set(at, changed), () -> days.add(changed));
    showRows();
  }

  private void remove(int place) {
    days.remove(place);
    showRows();
    add.requestFocus();
  }

  private void goBack() {
    edited = Optional.empty();
    popover.replace(whole.get());
    add.requestFocus();
  }
}
