package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The table of releases, and over it what can be done to the one that is selected: a planned one is
/// recorded as out, what is on record of one that is out is changed or removed. Any other that is
/// out can be added.
final class ReleasesPane extends BorderPane implements ReleaseActions {
  private final Workspace workspace;
  private final HistoryEdits edits;
  private final Label name = new Label();
  private final DayEntry day = new DayEntry("released-on");
  private final Button mark = button("mark-as-released", tr("Mark as released"), this::record);
  private final Button change = button("change-record", tr("Change…"), this::change);
  private final Button remove = button("remove-record", tr("Remove"), this::remove);
  private final Button add = button("add-record", tr("Add a release on record…"), this::add);
  private final HBox ofSelected = new HBox();
  private final Message message = new Message();
  private final ReleasesTable table;
  private Optional<Release> proposed = Optional.empty();

  /// @param planned what is planned, while the table is seen
  ReleasesPane(Workspace workspace, ObservableValue<Planned> planned, Columns columns) {
    this.workspace = workspace;
    edits = new HistoryEdits(workspace);
    add.setGraphic(new FontIcon(Feather.PLUS));
    add.setTooltip(new Tooltip(add.getText()));
    add.setAccessibleText(add.getText());
    name.setMinWidth(Region.USE_PREF_SIZE);
    day.setMinWidth(Region.USE_PREF_SIZE);
    Named.as(tr("Released on"), day);
    day.addEventHandler(KeyEvent.KEY_PRESSED, this::recordOnEnter);
    message.setId("record-message");
    ofSelected.getStyleClass().add("recording-line");
    HBox.setHgrow(ofSelected, Priority.ALWAYS);
    HBox line = new HBox(ofSelected, add);
    line.getStyleClass().add("recording-line");
    VBox recording = new VBox(line, day.message(), message);
    recording.getStyleClass().add("recording");
    table = new ReleasesTable(workspace, planned, this, columns);
    setTop(recording);
    setCenter(table);
    workspace.selection().subscribe(selection -> show());
    planned.subscribe(now -> show());
  }

  private static Button button(String id, String word, Runnable action) {
    Button button = new Button(word);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  /// Asks for the day on which the release selected came out; of the first one planned if none is
  /// selected. Does nothing where none is planned.
  @Override
  public void markAsReleased() {
    if (planned().isEmpty()) {
      workspace.planned().get().schedule().planned().stream()
          .findFirst()
          .map(release -> Selection.of(release.version()))
          .ifPresent(first -> workspace.select(Optional.of(first)));
    }
    planned().ifPresent(release -> day.edit());
  }

  @Override
  public void change() {
    out().ifPresent(release -> RecordForm.toChange(edits, release).open(ofSelected));
  }

  @Override
  public void remove() {
    message.say(out().flatMap(release -> edits.remove(release.version())));
    table.requestFocus();
  }

  @Override
  public void add() {
    RecordForm.toAdd(edits).open(add);
  }

  private void show() {
    Optional<Release> planned = planned();
    if (!planned.equals(proposed)) {
      boolean isSame = version(planned).equals(version(proposed));
      planned.filter(release -> !isSame || !day.isHalfTyped()).ifPresent(this::propose);
      proposed = planned;
    }
    message.say(Optional.empty());
    put(planned, planned.isPresent() ? Optional.empty() : out());
  }

  private void put(Optional<Release> planned, Optional<HistoricRelease> out) {
    planned.ifPresent(release -> name.setText(plannedFor(release)));
    out.ifPresent(release -> name.setText(releasedOn(release)));
    List<Node> wanted =
        planned.isPresent()
            ? List.of(name, day, mark)
            : out.isPresent() ? List.of(name, change, remove) : List.of();
    if (!ofSelected.getChildren().equals(wanted)) {
      ofSelected.getChildren().setAll(wanted);
    }
    add.setContentDisplay(wanted.isEmpty() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
  }

  private static Optional<Version> version(Optional<Release> release) {
    return release.map(Release::version);
  }

  private Optional<Version> selected() {
    return workspace.selection().get().map(Selection::version);
  }

  private Optional<Release> planned() {
    return selected().stream()
        .flatMap(
            version ->
                workspace.planned().get().schedule().planned().stream()
                    .filter(release -> release.version().equals(version)))
        .findFirst();
  }

  private Optional<HistoricRelease> out() {
    return selected().flatMap(edits::of);
  }

  private static String plannedFor(Release release) {
    return tr(
        "%s, planned for %s, was released on",
        release.version(), Words.weekdayAndDay(release.date()));
  }

  private static String releasedOn(HistoricRelease release) {
    return tr("%s, released on %s", release.version(), Words.weekdayAndDay(release.date()));
  }

  /// Proposes its planned day, or today where that is still to come.
  private void propose(Release release) {
    LocalDate today = workspace.planned().get().schedule().today();
    day.show(release.date().isAfter(today) ? today : release.date());
    day.message().say(Optional.empty());
  }

  private void recordOnEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      record();
    }
  }

  private void record() {
    planned().ifPresent(release -> day.typed().ifPresent(on -> record(release, on)));
  }

  private void record(Release release, LocalDate on) {
    OnRecord checks = edits.checks();
    Optional<String> problem =
        checks
            .toCome(on)
            .or(() -> checks.unrecorded(release.version()))
            .or(() -> checks.notAfterOthers(on))
            .or(() -> edits.add(new HistoricRelease(release.version(), on, Map.of())));
    day.message().say(problem);
    if (problem.isEmpty()) {
      table.requestFocus();
    }
  }
}
