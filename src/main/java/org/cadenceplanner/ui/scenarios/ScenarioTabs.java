package org.cadenceplanner.ui.scenarios;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.HalfTyped;
import org.cadenceplanner.ui.fx.Icons;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The scenarios of the plan side by side: a click looks at one, a double click renames it, a right
/// click offers the rest, dragging moves it among the others, and the plus adds one. Those that fill more than three lines are scrolled,
/// so that the chart keeps its place.
public final class ScenarioTabs extends ScrollPane {
  private static final double GAP = 4;
  private static final double THREE_LINES = 100;

  private final Workspace workspace;
  private final ScenarioActions actions;
  private final NamePopover names = new NamePopover();
  private final Popover starting = new Popover();
  private final RefusalPopover refusal = new RefusalPopover();
  private final List<ToggleButton> tabs = new ArrayList<>();
  private final TabDrag drag = new TabDrag(this, tabs, this::drop);
  private final FlowPane lines = new FlowPane(GAP, GAP);
  private final Button plus;

  /// @param actions what can be done with a scenario
  public ScenarioTabs(Workspace workspace, ScenarioActions actions) {
    this.workspace = workspace;
    this.actions = actions;
    this.plus = plus();
    setId("scenario-tabs");
    setContent(lines);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, "scenario-tab-lines");
    lines.getStyleClass().add("scenario-tabs");
    // Else no line would be shorter than the longest name, cut or not.
    lines.setMinWidth(0);
    // Without this a flow pane asks for the height of lines that are 400 wide, however wide it is.
    lines.prefWrapLengthProperty().bind(lines.widthProperty());
    lines.heightProperty().subscribe(height -> fit(height.doubleValue()));
    workspace.edited().subscribe(this::show);
  }

  /// Asks for another name of the scenario looked at.
  public void rename() {
    selectedInSight()
        .ifPresent(
            tab ->
                names.ask(tab, tr("Rename"), looked(), actions::newNameOfLooked, actions::rename));
  }

  /// Asks for a name and for rules to begin with, and adds a scenario with them.
  public void addNew() {
    HalfTyped.takeOver(getScene());
    scrollTo(plus.getBoundsInParent());
    layout();
    new NewScenarioForm(starting, workspace, actions).openBelow(plus);
  }

  /// Asks for a name and adds a copy of the scenario looked at with it.
  public void copy() {
    selectedInSight()
        .ifPresent(
            tab ->
                names.ask(tab, tr("Copy"), actions.nameOfCopy(), actions::newName, actions::copy));
  }

  /// Deletes the scenario looked at, or says why it stays.
  public void delete() {
    HalfTyped.takeOver(getScene());
    orSay(tr("Not deleted"), actions.delete());
  }

  /// Moves the scenario looked at among the others, or says why it stays.
  ///
  /// @param places how many places to the right; to the left if negative
  public void move(int places) {
    HalfTyped.takeOver(getScene());
    orSay(tr("Not moved"), actions.move(places));
  }

  private void drop(String scenario, int place) {
    HalfTyped.takeOver(getScene());
    workspace.look(scenario);
    orSay(tr("Not moved"), actions.moveTo(place));
  }

  private void orSay(String what, Optional<String> problem) {
    problem.ifPresent(why -> selectedInSight().ifPresent(tab -> refusal.say(tab, what, why)));
  }

  private String looked() {
    return workspace.edited().get().scenario().name();
  }

  /// What is half typed belongs to it, whatever is done with it next.
  private Optional<ToggleButton> selectedInSight() {
    HalfTyped.takeOver(getScene());
    bringIntoView();
    return selected();
  }

  private Optional<ToggleButton> selected() {
    return tabs.stream().filter(ToggleButton::isSelected).findFirst();
  }

  private void show(Edited edited) {
    List<String> wanted = edited.plan().scenarios().stream().map(Scenario::name).toList();
    boolean isRenamed = !tabs.stream().map(ToggleButton::getText).toList().equals(wanted);
    Optional<ToggleButton> before = selected();
    boolean hadFocus = before.filter(ToggleButton::isFocused).isPresent();
    if (isRenamed) {
      name(wanted);
    }
    String looked = edited.scenario().name();
    tabs.forEach(tab -> tab.setSelected(tab.getText().equals(looked)));
    if (isRenamed || !selected().equals(before)) {
      Platform.runLater(this::bringIntoView);
    }
    if (hadFocus) {
      selected().ifPresent(ToggleButton::requestFocus);
    }
  }

  private void fit(double height) {
    double shown = Math.min(height, THREE_LINES);
    setMinViewportHeight(shown);
    setPrefViewportHeight(shown);
    Platform.runLater(this::bringIntoView);
  }

  /// A tab that is new, or has another name, has its place only once it is laid out.
  private void bringIntoView() {
    applyCss();
    layout();
    tabs.stream()
        .filter(ToggleButton::isSelected)
        .map(Node::getBoundsInParent)
        .findFirst()
        .ifPresent(this::scrollTo);
    layout();
  }

  /// Scrolls no farther than it takes for all of a tab to be seen.
  private void scrollTo(Bounds tab) {
    double shown = getViewportBounds().getHeight();
    double away = lines.getHeight() - shown;
    if (away > 0) {
      double from = getVvalue() * away;
      double top = Math.min(tab.getMinY(), Math.max(from, tab.getMaxY() - shown));
      setVvalue(Math.clamp(top / away, 0, 1));
    }
  }

  /// Tabs are named anew in their places; the focus goes along with the scenario looked at.
  private void name(List<String> wanted) {
    while (tabs.size() < wanted.size()) {
      tabs.add(tab());
    }
    tabs.subList(wanted.size(), tabs.size()).clear();
    for (int i = 0; i < wanted.size(); i++) {
      tabs.get(i).setText(wanted.get(i));
    }
    List<Node> all = new ArrayList<>(tabs);
    all.add(plus);
    if (!lines.getChildren().equals(all)) {
      lines.getChildren().setAll(all);
    }
  }

  private ToggleButton tab() {
    ToggleButton tab = new ToggleButton();
    tab.getStyleClass().add("scenario-tab");
    tab.setMnemonicParsing(false);
    tab.setOnAction(e -> look(tab.getText()));
    tab.setOnMouseClicked(this::renameOnSecondClick);
    tab.setContextMenu(menu(tab));
    drag.watch(tab);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(tab.textProperty());
    // A name is told only where it is cut.
    tab.tooltipProperty()
        .bind(Bindings.when(tab.textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
    return tab;
  }

  // A click on the tab of the scenario looked at would unselect it.
  private void look(String scenario) {
    workspace.look(scenario);
    show(workspace.edited().get());
  }

  private void renameOnSecondClick(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      rename();
    }
  }

  private ContextMenu menu(ToggleButton scenario) {
    MenuItem left = item(tr("Move _left"), scenario, () -> move(-1));
    MenuItem right = item(tr("Move ri_ght"), scenario, () -> move(1));
    MenuItem delete = item(tr("_Delete"), scenario, this::delete);
    ContextMenu menu =
        new ContextMenu(
            item(tr("_Rename…"), scenario, this::rename),
            item(tr("_Copy…"), scenario, this::copy),
            left,
            right,
            delete);
    menu.setOnShowing(
        e -> {
          left.setDisable(scenario.equals(tabs.getFirst()));
          right.setDisable(scenario.equals(tabs.getLast()));
          delete.setDisable(!actions.canDelete());
        });
    return menu;
  }

  private MenuItem item(String text, ToggleButton scenario, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(
        e -> {
          workspace.look(scenario.getText());
          action.run();
        });
    return item;
  }

  private Button plus() {
    Button plus = Icons.button("new-scenario", Feather.PLUS, tr("New scenario"), this::addNew);
    plus.getStyleClass().add("scenario-tab");
    return plus;
  }
}
