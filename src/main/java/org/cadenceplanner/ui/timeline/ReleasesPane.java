package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// The table of releases, and over it, for a planned release that is selected, a way to record that
/// it is out.
final class ReleasesPane extends BorderPane {
  private final Workspace workspace;
  private final Label name = new Label();
  private final DayEntry day = new DayEntry("released-on");
  private final VBox recording;
  private final ReleasesTable table;
  private Optional<Release> proposed = Optional.empty();

  /// @param planned what is planned, while the table is seen
  ReleasesPane(Workspace workspace, ObservableValue<Planned> planned, Columns columns) {
    this.workspace = workspace;
    Button record = new Button(tr("Mark as released"));
    record.setId("mark-as-released");
    record.setOnAction(e -> record());
    record.setMinWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(Region.USE_PREF_SIZE);
    day.setMinWidth(Region.USE_PREF_SIZE);
    day.addEventHandler(KeyEvent.KEY_PRESSED, this::recordOnEnter);
    HBox line = new HBox(name, day, record);
    line.getStyleClass().add("recording-line");
    recording = new VBox(line, day.message());
    recording.getStyleClass().add("recording");
    table = new ReleasesTable(workspace, planned, this::edit, columns);
    setCenter(table);
    workspace.selection().subscribe(selection -> show());
    planned.subscribe(now -> show());
  }

  /// Asks for the day on which the release selected came out; of the first one planned if none is
  /// selected. Does nothing where none is planned.
  void edit() {
    if (selected().isEmpty()) {
      workspace.planned().get().schedule().planned().stream()
          .findFirst()
          .map(release -> Selection.of(release.version()))
          .ifPresent(first -> workspace.select(Optional.of(first)));
    }
    selected().ifPresent(release -> day.edit());
  }

  private void show() {
    Optional<Release> planned = selected();
    if (!planned.equals(proposed)) {
      boolean isSame = version(planned).equals(version(proposed));
      planned.ifPresent(this::name);
      planned.filter(release -> !isSame || !day.isHalfTyped()).ifPresent(this::propose);
      proposed = planned;
      setTop(planned.isPresent() ? recording : null);
    }
  }

  private static Optional<Version> version(Optional<Release> release) {
    return release.map(Release::version);
  }

  private Optional<Release> selected() {
    return workspace.selection().get().map(Selection::version).stream()
        .flatMap(
            version ->
                workspace.planned().get().schedule().planned().stream()
                    .filter(release -> release.version().equals(version)))
        .findFirst();
  }

  private void name(Release release) {
    name.setText(
        tr(
            "%s, planned for %s, was released on",
            release.version(), Words.weekdayAndDay(release.date())));
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
    selected().ifPresent(release -> day.typed().ifPresent(on -> record(release, on)));
  }

  private void record(Release release, LocalDate on) {
    Schedule schedule = workspace.planned().get().schedule();
    Optional<String> problem =
        toCome(on, schedule)
            .or(() -> unrecorded(release, schedule))
            .or(() -> notAfter(on, schedule))
            .or(() -> edit(release, on));
    day.message().say(problem);
    if (problem.isEmpty()) {
      table.requestFocus();
    }
  }

  private Optional<String> edit(Release release, LocalDate on) {
    HistoricRelease out = new HistoricRelease(release.version(), on, Map.of());
    return workspace.edit(
        () -> tr("%s released on %s", release.version(), Words.day(on)),
        plan -> withRelease(plan, out));
  }

  private static Optional<String> toCome(LocalDate on, Schedule schedule) {
    return on.isAfter(schedule.today())
        ? Optional.of(
            tr(
                "%s is still to come; allowed: a day up to today, %s",
                Words.day(on), Words.day(schedule.today())))
        : Optional.empty();
  }

  /// A release that is out takes the ones due before it off the plan: those must not be lost.
  private static Optional<String> unrecorded(Release release, Schedule schedule) {
    return Stream.concat(schedule.unlisted().stream(), schedule.planned().stream())
        .filter(other -> dueOf(other).isBefore(dueOf(release)))
        .min(Comparator.comparing(ReleasesPane::dueOf))
        .map(
            first ->
                tr("%s is not recorded yet; record it first, or skip its slot", first.version()));
  }

  private static LocalDate dueOf(Release release) {
    return release.due().orElse(release.date());
  }

  private static Optional<String> notAfter(LocalDate on, Schedule schedule) {
    return schedule.releases().stream()
        .filter(Release::isReleased)
        .filter(before -> !before.date().isBefore(on))
        .max(Comparator.comparing(Release::date))
        .map(before -> afterOnly(before, on));
  }

  private static String afterOnly(Release before, LocalDate on) {
    return tr(
        "%s is not after %s; allowed: a day after %s, its release",
        Words.day(on), before.version(), Words.day(before.date()));
  }

  private static Plan withRelease(Plan plan, HistoricRelease out) {
    List<HistoricRelease> history = new ArrayList<>(plan.history());
    history.add(out);
    history.sort(Comparator.comparing(HistoricRelease::date));
    return plan.withHistory(history);
  }
}
