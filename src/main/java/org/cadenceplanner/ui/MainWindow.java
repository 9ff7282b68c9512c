package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cadenceplanner.ui.files.FileWatch;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.HalfTyped;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.Icons;
import org.cadenceplanner.ui.fx.OwnCalendars;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.UndoKeys;
import org.cadenceplanner.ui.fx.Workspace;
import org.cadenceplanner.ui.rules.RulesPanel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything in the window: menu and tabs above, the rules on the left, the screen, the status
/// bar. The rules have more fields than all the rest: their place is kept for them, and they come
/// after the chart.
final class MainWindow extends BorderPane {

  private final Workspace workspace;
  private final OwnCalendars calendars;
  private final ObservableValue<Boolean> halfTyped = HalfTyped.in(this);

  /// @param work what may be going on in the background
  MainWindow(Actions actions, List<Busy> work) {
    workspace = actions.workspace();
    setTop(new VBox(menuRow(actions), toolbar(actions)));
    calendars = actions.files().calendars();
    setLeft(placeOfRules());
    VBox.setVgrow(actions.screens(), Priority.ALWAYS);
    setCenter(
        new VBox(
            new OpenElsewhereBanner(actions.files()),
            new ChangedFileBanner(actions.files().watch()),
            new TroubleBanner(workspace),
            new AsOfBanner(workspace),
            actions.screens()));
    setBottom(
        new WindowStatus(
            workspace, actions.files().file(), halfTyped, actions.notices().latest(), work));
    addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, actions.screens()));
    FileDrop.on(this, actions.files());
    ObservableValue<Window> window = sceneProperty().flatMap(Scene::windowProperty);
    window
        .flatMap(Window::focusedProperty)
        .subscribe(focused -> keepUp(focused, actions.files().watch()));
    DayWatch days = new DayWatch(this::keepUpWithToday);
    window
        .flatMap(Window::showingProperty)
        .subscribe(
            open -> {
              days.keepLooking(Boolean.TRUE.equals(open));
              actions.files().watch().keepLooking(Boolean.TRUE.equals(open));
            });
  }

  /// Other keys for what the menu has: plus on the key of the equals sign, those among the numbers,
  /// and Y, which in other programs is redo.
  private void pressed(KeyEvent key, ScreenStack screens) {
    if (UndoKeys.REDO_TOO.match(key)) {
      workspace.redo();
    } else if (key.isShortcutDown() && !key.isAltDown()) {
      switch (key.getCode()) {
        case EQUALS, ADD -> screens.withDays(DaysOnScreen::zoomIn);
        case SUBTRACT -> screens.withDays(DaysOnScreen::zoomOut);
        case NUMPAD0 -> screens.withDays(DaysOnScreen::showAll);
        default -> {}
      }
    }
  }

  /// The plan's file may have been changed meanwhile.
  private void keepUp(@Nullable Boolean focused, FileWatch watch) {
    if (Boolean.TRUE.equals(focused)) {
      keepUpWithToday();
      watch.look();
    }
  }

  /// What is half typed would be lost: the day can wait for it.
  private void keepUpWithToday() {
    if (!halfTyped.getValue()) {
      workspace.keepUpWithToday();
    }
  }

  /// Whether something is half typed, which saving would take over.
  ObservableValue<Boolean> halfTyped() {
    return halfTyped;
  }

  /// Puts the rules in their place.
  void showRules() {
    RulesPanel rules = new RulesPanel(workspace, calendars);
    rules.disableProperty().bind(workspace.asOf().map(Optional::isPresent));
    setLeft(rules);
  }

  private static Region placeOfRules() {
    Region place = new Region();
    place.getStyleClass().add("rules-place");
    return place;
  }

  private static HBox toolbar(Actions actions) {
    Workspace workspace = actions.workspace();
    PlanName name = new PlanName();
    name.textProperty().bind(workspace.edited().map(edited -> edited.plan().name()));
    Button undo = Icons.button("undo", Feather.CORNER_UP_LEFT, tr("Undo"), workspace::undo);
    Button redo = Icons.button("redo", Feather.CORNER_UP_RIGHT, tr("Redo"), workspace::redo);
    workspace.history().subscribe(history -> name(undo, redo, history));
    Button export = new Button(tr("Export…"), new FontIcon(Feather.IMAGE));
    export.setId("export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(e -> actions.exportSeen());
    HBox.setHgrow(actions.tabs(), Priority.ALWAYS);
    HBox bar =
        new HBox(
            name,
            undo,
            redo,
            new Separator(Orientation.VERTICAL),
            actions.tabs(),
            zoom(actions.screens()),
            export);
    bar.getStyleClass().add("toolbar-row");
    return bar;
  }

  private static HBox menuRow(Actions actions) {
    MainMenu menu = new MainMenu(actions);
    HBox.setHgrow(menu, Priority.ALWAYS);
    HBox row = new HBox(menu, screens(actions.screens()));
    row.getStyleClass().add("menu-row");
    return row;
  }

  private static Segments<ScreenKind> screens(ScreenStack screens) {
    Segments<ScreenKind> choice = new Segments<>(screens::show);
    choice.setMinWidth(Region.USE_PREF_SIZE);
    for (ScreenKind kind : ScreenKind.values()) {
      choice.with(kind, kind.word());
      choice.button(kind).ifPresent(button -> dress(button, kind, screens));
    }
    screens.seen().subscribe(kind -> choice.show(Optional.of(kind)));
    return choice;
  }

  /// Whoever clicks is done with the toggles; whoever walks them by keys goes on from there.
  private static void dress(ToggleButton button, ScreenKind kind, ScreenStack screens) {
    button.setId("screen-" + kind.number());
    button.setOnMouseClicked(_ -> screens.focusOnChart());
  }

  private static HBox zoom(ScreenStack screens) {
    HBox buttons =
        new HBox(
            zoom("zoom-out", Feather.ZOOM_OUT, tr("Zoom out"), screens, DaysOnScreen::zoomOut),
            zoom(
                "show-all",
                Feather.MAXIMIZE_2,
                tr("Show all years"),
                screens,
                DaysOnScreen::showAll),
            zoom("zoom-in", Feather.ZOOM_IN, tr("Zoom in"), screens, DaysOnScreen::zoomIn));
    buttons.getStyleClass().add("zoom-buttons");
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    screens.seen().subscribe(kind -> buttons.setDisable(!screens.hasDays()));
    return buttons;
  }

  private static Button zoom(
      String id, Feather icon, String words, ScreenStack screens, Consumer<DaysOnScreen> action) {
    return Icons.button(id, icon, words, () -> screens.withDays(action));
  }

  private static void name(Button undo, Button redo, History<?> history) {
    name(undo, tr("Undo"), history.undoName());
    name(redo, tr("Redo"), history.redoName());
  }

  private static void name(Button button, String word, Optional<String> step) {
    String words = step.map(name -> tr("%s: %s", word, name)).orElse(word);
    button.getTooltip().setText(words);
    button.setAccessibleText(words);
    button.setDisable(step.isEmpty());
  }
}
