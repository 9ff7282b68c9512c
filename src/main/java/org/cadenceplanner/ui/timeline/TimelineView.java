package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysByHand;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Subjects;
import org.cadenceplanner.ui.fx.Workspace;

/// The timeline on the screen: the wheel looks closer or steps back around the day under the
/// pointer, dragging the ground and the arrow keys move to other days, a click selects, and resting
/// on something tells about it. What can be moved by hand is, see [ByHand].
final class TimelineView extends StackPane {
  private final Workspace workspace;
  private final ChartView chart;
  private final ChartHover hover;
  private final ShownTimeline shown;
  private final ByHand byHand;
  private final Handles handles;
  private final ReleaseKeys releases;
  private final DaysByHand days;

  TimelineView(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      TextMeasure measure,
      Appearance appearance) {
    this.workspace = workspace;
    this.chart = new ChartView(measure, appearance);
    this.hover = new ChartHover(chart);
    Spot spot = new Spot(chart);
    this.byHand = new ByHand(workspace, hover, spot, this::inWords);
    this.releases =
        new ReleaseKeys(workspace, chart, hover, byHand, spot, () -> grips().isPresent());
    this.handles = new Handles(byHand, hover);
    chart.setId("timeline");
    chart.setAccessibleHelp(ReleaseKeys.inWords() + " " + tr("1 to 9 hide or show a phase."));
    chart.whenDrawn(drawn -> placeHandles());
    getChildren().addAll(chart, handles, spot);
    shown = new ShownTimeline(workspace, backtesting, forecasting, chart, this::hideHover);
    days = new DaysByHand(chart, shown.days());
    days.turnOver(this);
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(e -> hover.hide());
    chart.setOnMousePressed(this::press);
    chart.setOnMouseDragged(this::drag);
    chart.setOnMouseReleased(this::letGo);
    chart.setOnMouseClicked(this::click);
    chart.setOnContextMenuRequested(this::ask);
    setOnKeyPressed(this::key);
  }

  ChartView chart() {
    return chart;
  }

  /// What of the plan is shown.
  ShownTimeline shown() {
    return shown;
  }

  private List<String> inWords(LocalDate day) {
    return shown.wordsOf(day);
  }

  private void hideHover() {
    if (!byHand.isMoving()) {
      hover.hide();
    }
  }

  private void hover(MouseEvent event) {
    Optional<Grip> grip = gripAt(event.getX(), event.getY());
    Optional<String> phase = phaseAt(event.getX(), event.getY());
    List<String> lines =
        chart
            .drawn()
            .map(drawn -> shown.wordsAt(drawn, event.getX(), event.getY()))
            .orElse(List.of());
    hover.tell(
        Stream.of(lines.stream(), grip.map(Grip::inWords).stream(), offer(phase).stream())
            .flatMap(line -> line)
            .toList(),
        event);
    chart.setCursor(
        grip.isPresent() ? Cursor.H_RESIZE : phase.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private Optional<String> offer(Optional<String> phase) {
    return phase.map(
        name -> tr(shown.isHidden(name) ? "Click to show it again." : "Click to hide this phase."));
  }

  /// The phase whose sample or name in the legend is at a place.
  private Optional<String> phaseAt(double x, double y) {
    return chart
        .drawn()
        .flatMap(drawn -> drawn.drawing().at(x, y))
        .flatMap(Subjects::sample)
        .filter(shown.phases()::contains);
  }

  private Optional<Grip> gripAt(double x, double y) {
    return grips().flatMap(grips -> grips.at(x, y));
  }

  /// What can be moved; nothing of what the rules come to held against history.
  private Optional<Grips> grips() {
    Planned planned = workspace.planned().get();
    return chart
        .drawn()
        .filter(drawn -> !shown.isHeld() && workspace.asOf().get().isEmpty())
        .flatMap(drawn -> drawn.plot().map(plot -> new Grips(drawn, plot, planned.schedule())));
  }

  private void placeHandles() {
    grips()
        .ifPresentOrElse(
            grips ->
                handles.show(
                    grips,
                    shown.days().shown().isWhole(),
                    workspace.selection().get().map(Selection::version)),
            handles::clear);
  }

  private void press(MouseEvent event) {
    chart.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      byHand.takeNothing();
      chart.drawn().flatMap(Drawn::plot).ifPresent(plot -> press(plot, event));
    }
  }

  private void press(Plot plot, MouseEvent event) {
    gripAt(event.getX(), event.getY())
        .ifPresentOrElse(
            grip -> byHand.take(grip, plot.axis().perDay(), event), () -> days.press(event));
  }

  private void drag(MouseEvent event) {
    byHand.moveTo(event);
    days.drag(event);
  }

  private void letGo(MouseEvent event) {
    byHand.letGo(event);
    days.letGo(event);
  }

  private void click(MouseEvent event) {
    boolean isStill = event.isStillSincePress() && !byHand.hasMoved();
    if (event.getButton() == MouseButton.PRIMARY && isStill) {
      phaseAt(event.getX(), event.getY()).ifPresentOrElse(shown::toggle, () -> select(event));
    }
  }

  private void select(MouseEvent event) {
    workspace.select(
        chart
            .drawn()
            .flatMap(drawn -> drawn.drawing().at(event.getX(), event.getY()))
            .flatMap(Subjects::selection));
    releaseAt(event.getX(), event.getY()).filter(ReleaseGrip::isPinned).ifPresent(this::ask);
  }

  private Optional<ReleaseGrip> releaseAt(double x, double y) {
    return gripAt(x, y)
        .flatMap(grip -> grip instanceof ReleaseGrip it ? Optional.of(it) : Optional.empty());
  }

  /// What the mouse still holds is not asked about.
  private void ask(ContextMenuEvent event) {
    if (!byHand.isMoving()) {
      Optional<ReleaseGrip> asked =
          event.isKeyboardTrigger() ? releases.selected() : releaseAt(event.getX(), event.getY());
      asked.ifPresentOrElse(this::ask, () -> askRecord(event));
    }
    event.consume();
  }

  private void askRecord(ContextMenuEvent event) {
    Optional<HistoricRelease> asked =
        event.isKeyboardTrigger() ? releases.out() : outAt(event.getX(), event.getY());
    asked.ifPresent(byHand::askRecord);
  }

  private Optional<HistoricRelease> outAt(double x, double y) {
    return chart
        .drawn()
        .filter(drawn -> grips().isPresent())
        .flatMap(drawn -> drawn.drawing().at(x, y))
        .flatMap(Subjects::release)
        .flatMap(new HistoryEdits(workspace)::of);
  }

  private void ask(ReleaseGrip grip) {
    workspace.select(Optional.of(Selection.of(grip.release().version())));
    byHand.ask(grip, grip.day());
  }

  private void key(KeyEvent event) {
    boolean isOfRelease = chart.isFocused() && releases.take(event);
    if (isOfRelease || (!event.isShortcutDown() && !event.isAltDown() && take(event))) {
      event.consume();
    }
  }

  private void cancel() {
    if (!byHand.cancel()) {
      workspace.select(Optional.empty());
    }
  }

  private boolean take(KeyEvent event) {
    switch (event.getCode()) {
      case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 ->
          shown.toggle(Integer.parseInt(event.getCode().getName()));
      case ESCAPE -> cancel();
      default -> {
        return days.take(event);
      }
    }
    return true;
  }
}
