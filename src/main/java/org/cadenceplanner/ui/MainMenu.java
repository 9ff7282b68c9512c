package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.ScreenKind;

/// The menu of the window: everything that can be done, with its keys.
final class MainMenu extends MenuBar {
  private static final List<String> TEXT_SIZES = List.of("_90 %", "1_00 %", "11_5 %", "1_30 %");

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
        tr("_File"),
        item(tr("_New plan…"), "Shortcut+Shift+N", actions::newPlan),
        item(tr("New from a sa_mple…"), "", actions::newFromSample),
        item(tr("_Open…"), "Shortcut+O", actions.files()::open),
        recent(),
        new SeparatorMenuItem(),
        item(tr("_Save"), "Shortcut+S", actions.files()::save),
        item(tr("Save _as…"), "Shortcut+Shift+S", actions.files()::saveAs),
        new SeparatorMenuItem(),
        item(tr("_Export a picture…"), "Shortcut+E", actions::exportSeen),
        item(tr("Export _dates…"), "Shortcut+Shift+E", actions.dates()::export),
        item(tr("_Write a brief…"), "", actions.brief()::write),
        new SeparatorMenuItem(),
        item(tr("Import releases from _git…"), "", actions.imports()::fromGit),
        item(tr("Import releases from a _list…"), "", actions.imports()::fromList),
        item(tr("Import _backports from git…"), "", actions.backports()::fromGit),
        item(tr("Import backports from a lis_t…"), "", actions.backports()::fromList),
        new SeparatorMenuItem(),
        item(tr("_Quit"), "Shortcut+Q", actions::close));
  }

  private Menu recent() {
    Menu menu = new Menu(tr("Open _recent"));
    actions.remembered().preferences().subscribe(preferences -> fill(menu, preferences));
    return menu;
  }

  private void fill(Menu recent, Preferences preferences) {
    List<MenuItem> files = preferences.recent().stream().map(this::recent).toList();
    recent.getItems().setAll(files);
    recent.getItems().addAll(files.isEmpty() ? List.of(none()) : forgetting());
  }

  private static MenuItem none() {
    MenuItem none = new MenuItem(tr("_None yet"));
    none.setDisable(true);
    return none;
  }

  private List<MenuItem> forgetting() {
    return List.of(
        new SeparatorMenuItem(),
        item(
            tr("_Forget these"),
            "",
            () -> actions.remembered().change(Preferences::withoutRecents)));
  }

  private MenuItem recent(Path file) {
    MenuItem item = item(file.toString(), "", () -> actions.files().open(file));
    item.setMnemonicParsing(false);
    return item;
  }

  private Menu edit() {
    MenuItem undo = item(tr("_Undo"), "Shortcut+Z", actions.workspace()::undo);
    MenuItem redo = item(tr("_Redo"), "Shortcut+Shift+Z", actions.workspace()::redo);
    MenuItem mark = item(tr("_Mark as released…"), "Shortcut+R", actions::markAsReleased);
    actions.workspace().history().subscribe(history -> name(undo, redo, history));
    actions
        .workspace()
        .planned()
        .subscribe(planned -> mark.setDisable(planned.schedule().planned().isEmpty()));
    return menu(
        tr("_Edit"),
        undo,
        redo,
        new SeparatorMenuItem(),
        item(tr("Copy the _chart"), "Shortcut+Shift+C", actions::copyChart),
        item(tr("Copy the _table"), "Shortcut+Alt+C", actions::copyTable),
        new SeparatorMenuItem(),
        mark,
        item(tr("_Pending backports…"), "Shortcut+Shift+B", actions.backports()::pending));
  }

  private static void name(MenuItem undo, MenuItem redo, History<?> history) {
    name(undo, tr("_Undo"), history.undoName());
    name(redo, tr("_Redo"), history.redoName());
  }

  private static void name(MenuItem item, String word, Optional<String> step) {
    item.setText(step.map(name -> tr("%s: %s", word, name)).orElse(word));
    item.setDisable(step.isEmpty());
  }

  private Menu view() {
    ToggleGroup themes = new ToggleGroup();
    ToggleGroup screens = new ToggleGroup();
    Menu menu =
        menu(
            tr("_View"),
            new SeparatorMenuItem(),
            days(tr("_Zoom in"), "Shortcut+PLUS", DaysOnScreen::zoomIn),
            days(tr("Zoom _out"), "Shortcut+MINUS", DaysOnScreen::zoomOut),
            days(tr("Show _all years"), "Shortcut+0", DaysOnScreen::showAll),
            days(tr("Go to to_day"), "Shortcut+T", DaysOnScreen::showToday),
            item(tr("As o_f a day…"), "", () -> asOf.open(this)),
            new SeparatorMenuItem(),
            item(tr("_Hold against history…"), "Shortcut+H", actions.history()::hold),
            lettingGo(),
            forecast(),
            new SeparatorMenuItem());
    Arrays.stream(Theme.values()).forEach(theme -> menu.getItems().add(theme(theme, themes)));
    menu.getItems().addAll(new SeparatorMenuItem(), textSizes(), languages());
    menu.getItems()
        .addAll(0, Arrays.stream(ScreenKind.values()).map(kind -> screen(kind, screens)).toList());
    return menu;
  }

  private RadioMenuItem screen(ScreenKind kind, ToggleGroup screens) {
    RadioMenuItem item = new RadioMenuItem(word(kind));
    item.setToggleGroup(screens);
    item.setAccelerator(SpokenKeys.of("Shortcut+" + kind.number()));
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
    MenuItem item = item(tr("L_et go of the history"), "", actions.history()::letGo);
    actions.history().held().subscribe(history -> item.setDisable(history.isEmpty()));
    return item;
  }

  private CheckMenuItem forecast() {
    CheckMenuItem item = new CheckMenuItem(tr("Show fo_recast"));
    item.setAccelerator(SpokenKeys.of("Shortcut+F"));
    actions.forecasting().shown().subscribe(item::setSelected);
    item.setOnAction(e -> actions.showForecast(item.isSelected()));
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

  private Menu textSizes() {
    ToggleGroup sizes = new ToggleGroup();
    Menu menu = menu(tr("Te_xt size"));
    TEXT_SIZES.forEach(text -> menu.getItems().add(textSize(text, sizes)));
    return menu;
  }

  private RadioMenuItem textSize(String text, ToggleGroup sizes) {
    int percent = Integer.parseInt(text.replaceAll("\\D", ""));
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(sizes);
    item.setSelected(actions.remembered().preferences().get().textSize() == percent);
    item.setOnAction(e -> actions.writeAs(percent));
    waitForFiles(item);
    return item;
  }

  private Menu languages() {
    ToggleGroup languages = new ToggleGroup();
    Menu menu = menu(tr("Lang_uage"), language(Optional.empty(), languages));
    for (Language language : Language.values()) {
      menu.getItems().add(language(Optional.of(language), languages));
    }
    return menu;
  }

  private RadioMenuItem language(Optional<Language> language, ToggleGroup languages) {
    String name = language.map(own -> "_" + own.ownName()).orElseGet(() -> tr("As the _system"));
    RadioMenuItem item = new RadioMenuItem(name);
    item.setToggleGroup(languages);
    item.setSelected(actions.remembered().preferences().get().language().equals(language));
    item.setOnAction(e -> actions.speak(language));
    waitForFiles(item);
    return item;
  }

  /// What puts the window together anew waits until what is being opened or saved in this one is.
  private void waitForFiles(MenuItem item) {
    item.disableProperty().bind(actions.work().doing().map(Optional::isPresent));
  }

  private static String word(ScreenKind kind) {
    return switch (kind) {
      case TIMELINE -> tr("_Timeline");
      case YEAR -> tr("_Year");
      case COMPARE -> tr("_Compare");
      case LOAD -> tr("_Load");
    };
  }

  private static String word(Theme theme) {
    return switch (theme) {
      case SYSTEM -> tr("As the _system");
      case LIGHT -> tr("Li_ght");
      case DARK -> tr("Dar_k");
      case LIGHT_CONTRAST -> tr("Light, _more contrast");
      case DARK_CONTRAST -> tr("Dark, more co_ntrast");
    };
  }

  private Menu scenario() {
    MenuItem left = item(tr("Move _left"), "Shortcut+Shift+Page Up", () -> actions.tabs().move(-1));
    MenuItem right =
        item(tr("Move ri_ght"), "Shortcut+Shift+Page Down", () -> actions.tabs().move(1));
    MenuItem delete = item(tr("_Delete"), "", actions.tabs()::delete);
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
        tr("_Scenario"),
        item(tr("_New…"), "Shortcut+N", actions.tabs()::addNew),
        item(tr("_Copy…"), "Shortcut+D", actions.tabs()::copy),
        item(tr("_Rename…"), "F2", actions.tabs()::rename),
        item(tr("_Find better dates…"), "Shortcut+B", actions.betterDates()::find),
        item(tr("_Ballot…"), "", actions.survey()::ballot),
        item(tr("_Tally…"), "", actions.survey()::tally),
        left,
        right,
        delete);
  }

  private Menu help() {
    return menu(
        tr("_Help"),
        item(tr("_What can be done here"), "F1", actions::help),
        item(tr("_About Cadence"), "", actions::about));
  }

  private static Menu menu(String name, MenuItem... items) {
    return new Menu(name, null, items);
  }

  private static MenuItem item(String text, String keys, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(e -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(SpokenKeys.of(keys));
    }
    return item;
  }
}
