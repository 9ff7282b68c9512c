package org.cadenceplanner.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.ScreenKind;

/// The menu of the window: everything that can be done, with its keys.
final class MainMenu extends MenuBar {
  private final Actions actions;
  private final AsOfForm asOf;

  MainMenu(Actions actions) {
    this.actions = actions;
    this.asOf = new AsOfForm(actions.workspace());
    setId("menu");
    getMenus().addAll(file(), edit(), view(), scenario(), help());
  }

  private Menu file() {
    return menu(
        "_File",
        item("New plan…", "Shortcut+Shift+N", actions::newPlan),
        item("New from a sample…", "", actions::newFromSample),
        item("Open…", "Shortcut+O", actions.files()::open),
        recent(),
        new SeparatorMenuItem(),
        item("Save", "Shortcut+S", actions.files()::save),
        item("Save as…", "Shortcut+Shift+S", actions.files()::saveAs),
        new SeparatorMenuItem(),
        item("Export a picture…", "Shortcut+E", actions::exportSeen),
        new SeparatorMenuItem(),
        item("Quit", "Shortcut+Q", actions::close));
  }

  private Menu recent() {
    Menu menu = new Menu("Open recent");
    actions.remembered().preferences().subscribe(preferences -> fill(menu, preferences));
    return menu;
  }

  private void fill(Menu recent, Preferences preferences) {
    List<MenuItem> files = preferences.recent().stream().map(this::recent).toList();
    recent.getItems().setAll(files);
    recent.getItems().addAll(files.isEmpty() ? List.of(none()) : forgetting());
  }

  private static MenuItem none() {
    MenuItem none = new MenuItem("None yet");
    none.setDisable(true);
    return none;
  }

  private List<MenuItem> forgetting() {
    return List.of(
        new SeparatorMenuItem(),
        item("Forget these", "", () -> actions.remembered().change(Preferences::withoutRecents)));
  }

  private MenuItem recent(Path file) {
    MenuItem item = item(file.toString(), "", () -> actions.files().open(file));
    item.setMnemonicParsing(false);
    return item;
  }

  private Menu edit() {
    MenuItem undo = item("Undo", "Shortcut+Z", actions.workspace()::undo);
    MenuItem redo = item("Redo", "Shortcut+Shift+Z", actions.workspace()::redo);
    MenuItem mark = item("Mark as released…", "Shortcut+R", actions::markAsReleased);
    actions.workspace().history().subscribe(history -> name(undo, redo, history));
    actions
        .workspace()
        .planned()
        .subscribe(planned -> mark.setDisable(planned.schedule().planned().isEmpty()));
    return menu(
        "_Edit",
        undo,
        redo,
        new SeparatorMenuItem(),
        item("Copy the chart", "Shortcut+Shift+C", actions::copyChart),
        item("Copy the table", "Shortcut+Alt+C", actions::copyTable),
        new SeparatorMenuItem(),
        mark);
  }

  private static void name(MenuItem undo, MenuItem redo, History<?> history) {
    name(undo, "Undo", history.undoName());
    name(redo, "Redo", history.redoName());
  }

  private static void name(MenuItem item, String word, Optional<String> step) {
    item.setMnemonicParsing(false);
    item.setText(step.map(name -> word + ": " + name).orElse(word));
    item.setDisable(step.isEmpty());
  }

  private Menu view() {
    ToggleGroup themes = new ToggleGroup();
    ToggleGroup screens = new ToggleGroup();
    Menu menu =
        menu(
            "_View",
            new SeparatorMenuItem(),
            days("Zoom in", "Shortcut+PLUS", DaysOnScreen::zoomIn),
            days("Zoom out", "Shortcut+MINUS", DaysOnScreen::zoomOut),
            days("Show all years", "Shortcut+0", DaysOnScreen::showAll),
            days("Go to today", "Shortcut+T", DaysOnScreen::showToday),
            item("As of a day…", "", () -> asOf.open(this)),
            new SeparatorMenuItem(),
            item("Hold against history…", "Shortcut+H", actions.history()::hold),
            lettingGo(),
            new SeparatorMenuItem());
    Arrays.stream(Theme.values()).forEach(theme -> menu.getItems().add(theme(theme, themes)));
    menu.getItems()
        .addAll(0, Arrays.stream(ScreenKind.values()).map(kind -> screen(kind, screens)).toList());
    return menu;
  }

  private RadioMenuItem screen(ScreenKind kind, ToggleGroup screens) {
    RadioMenuItem item = new RadioMenuItem(kind.word());
    item.setToggleGroup(screens);
    item.setAccelerator(KeyCombination.valueOf("Shortcut+" + kind.number()));
    actions.screens().seen().subscribe(seen -> item.setSelected(seen == kind));
    item.setOnAction(e -> actions.screens().show(kind));
    return item;
  }

  private MenuItem days(String text, String keys, Consumer<DaysOnScreen> action) {
    MenuItem item = item(text, keys, () -> actions.screens().withDays(action));
    actions.screens().seen().subscribe(seen -> item.setDisable(!actions.screens().hasDays()));
    return item;
  }

  private MenuItem lettingGo() {
    MenuItem item = item("Let go of the history", "", actions.history()::letGo);
    actions.history().held().subscribe(history -> item.setDisable(history.isEmpty()));
    return item;
  }

  private RadioMenuItem theme(Theme theme, ToggleGroup themes) {
    RadioMenuItem item = new RadioMenuItem(word(theme));
    item.setToggleGroup(themes);
    item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
    actions.appearance().theme().subscribe(chosen -> item.setSelected(chosen == theme));
    item.setOnAction(e -> actions.look(theme));
    return item;
  }

  private static String word(Theme theme) {
    return switch (theme) {
      case SYSTEM -> "As the system";
      case LIGHT -> "Light";
      case DARK -> "Dark";
      case LIGHT_CONTRAST -> "Light, more contrast";
      case DARK_CONTRAST -> "Dark, more contrast";
    };
  }

  private Menu scenario() {
    MenuItem left = item("Move left", "Shortcut+Shift+Page Up", () -> actions.tabs().move(-1));
    MenuItem right = item("Move right", "Shortcut+Shift+Page Down", () -> actions.tabs().move(1));
    MenuItem delete = item("Delete", "", actions.tabs()::delete);
    actions
        .workspace()
        .edited()
        .subscribe(
            edited -> {
              left.setDisable(!actions.scenarios().canMove(-1));
              right.setDisable(!actions.scenarios().canMove(1));
              delete.setDisable(!actions.scenarios().canDelete());
            });
    return menu(
        "_Scenario",
        item("New…", "Shortcut+N", actions.tabs()::addNew),
        item("Copy…", "Shortcut+D", actions.tabs()::copy),
        item("Rename…", "F2", actions.tabs()::rename),
        left,
        right,
        delete);
  }

  private Menu help() {
    return menu(
        "_Help",
        item("What can be done here", "F1", actions::help),
        item("About Cadence", "", actions::about));
  }

  private static Menu menu(String name, MenuItem... items) {
    return new Menu(name, null, items);
  }

  private static MenuItem item(String text, String keys, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(e -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }
}
