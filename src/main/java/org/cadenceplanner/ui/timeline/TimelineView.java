package org.cadenceplanner.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.chart.DaysShown;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Ghost;
import org.cadenceplanner.chart.Highlight;
import org.cadenceplanner.chart.Part;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.chart.SubjectInWords;
import org.cadenceplanner.chart.TimeAxis;
import org.cadenceplanner.chart.TimelinePanel;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Subjects;
import org.cadenceplanner.ui.fx.Workspace;

/// The timeline on the screen: the wheel looks closer or steps back around the day under the
/// pointer, dragging the ground and the arrow keys move to other days, a click selects, and resting
/// on something tells about it. What can be moved by hand is, see [ByHand].
final class TimelineView extends StackPane {
  private static final double ZOOM_STEP = 1.25;
  private static final double PAN_SHARE = 0.1;
  private static final double NOTCH = 40;
  private static final int MOST_NOTCHES = 4;
  private static final double YEAR = 365;

  private final Workspace workspace;
  private final Backtesting backtesting;
  private final ChartView chart;
  private final ChartHover hover;
  private final ByHand byHand;
  private final Handles handles;
  private final ReleaseKeys releases;
  private DaysShown days;
  private SubjectInWords words;
  private Set<String> hidden = Set.of();
  private Optional<Drag> drag = Optional.empty();

  /// A drag that moves to other days.
  private record Drag(double x, DaysShown from, Plot plot) {}

  TimelineView(
      Workspace workspace, Backtesting backtesting, TextMeasure measure, Appearance appearance) {
    this.workspace = workspace;
    this.backtesting = backtesting;
    this.chart = new ChartView(measure, appearance);
    Planned first = workspace.planned().get();
    this.days = DaysShown.all(first.plan().horizon());
    this.words = new SubjectInWords(first.schedule(), first.index());
    this.hover = new ChartHover(chart);
    Spot spot = new Spot(chart);
    this.byHand = new ByHand(workspace, hover, spot, this::wordsOf);
    this.releases =
        new ReleaseKeys(workspace, chart, hover, byHand, spot, () -> grips().isPresent());
    this.handles = new Handles(byHand, hover);
    chart.setId("timeline");
    chart.setAccessibleHelp(ReleaseKeys.IN_WORDS + " 1 to 9 hide or show a phase.");
    chart.whenDrawn(drawn -> placeHandles());
    getChildren().addAll(chart, handles, spot, FocusRing.of(chart));
    workspace.history().subscribe(this::beginAnew);
    workspace.planned().subscribe(this::tell);
    backtesting.backtest().subscribe(held -> tell(workspace.planned().get()));
    workspace.selection().subscribe(this::mark);
    workspace.selection().subscribe(this::bringIntoView);
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(e -> hover.hide());
    chart.setOnMousePressed(this::press);
    chart.setOnMouseDragged(this::drag);
    chart.setOnMouseReleased(byHand::letGo);
    chart.setOnMouseClicked(this::click);
    chart.setOnContextMenuRequested(this::ask);
    setOnScroll(this::wheel);
    setOnKeyPressed(this::key);
  }

  /// Looks closer at the middle of the days shown.
  void zoomIn() {
    look(days.zoomed(ZOOM_STEP, middle()));
  }

  /// Steps back from the middle of the days shown.
  void zoomOut() {
    look(days.zoomed(1 / ZOOM_STEP, middle()));
  }

  /// Shows the whole horizon.
  void showAll() {
    look(days.whole());
  }

  /// Shows today in the middle, with the year around it if all years were shown.
  void showToday() {
    LocalDate today = workspace.planned().get().schedule().today();
    DaysShown near = days.isWhole() ? days.zoomed(Math.max(1, days.days() / YEAR), today) : days;
    look(near.centredOn(today));
  }

  private LocalDate middle() {
    return days.from().plusDays(days.days() / 2);
  }

  private void look(DaysShown wanted) {
    days = wanted;
    show(workspace.planned().get());
  }

  /// A plan that has just been opened is shown as a whole.
  private void beginAnew(History<Plan> history) {
    if (history.isNew()) {
      days = days.whole();
      hidden = Set.of();
    }
  }

  private void tell(Planned planned) {
    words = new SubjectInWords(schedule(planned), planned.index(), ghosts(planned));
    show(planned);
  }

  private List<String> wordsOf(LocalDate day) {
    return words.of(Optional.empty(), day);
  }

  private void show(Planned planned) {
    draw(planned, workspace.selection().get());
    if (!byHand.isMoving()) {
      hover.hide();
    }
  }

  private void draw(Planned planned, Optional<Selection> selection) {
    days = days.in(planned.plan().horizon());
    TimelinePanel panel =
        new TimelinePanel(
            schedule(planned),
            planned.index(),
            days,
            selection.map(this::part),
            ghosts(planned),
            hidden);
    chart.show(panel::drawn, inWords(planned));
  }

  /// What the rules come to held against history; that of another scenario is on its way out.
  private Optional<Backtest> held(Planned planned) {
    return backtesting
        .backtest()
        .get()
        .filter(it -> it.scenario().name().equals(planned.schedule().scenario().name()));
  }

  /// What came where the rules are held against history, else what is planned.
  private Schedule schedule(Planned planned) {
    return held(planned).map(Backtest::came).orElse(planned.schedule());
  }

  private List<Ghost> ghosts(Planned planned) {
    return held(planned).map(Ghost::of).orElse(List.of());
  }

  private String inWords(Planned planned) {
    String rules =
        "Timeline: "
            + RulesInWords.of(planned.schedule().scenario())
            + held(planned).map(it -> "; held against history").orElse("");
    String shown =
        days.isWhole()
            ? ""
            : "; shown: %s to %s"
                .formatted(Words.day(days.from()), Words.day(days.until().minusDays(1)));
    String left =
        hidden.isEmpty() ? "" : "; hidden: " + Words.list(hidden.stream().sorted().toList());
    return rules + shown + left + selectedInWords(planned);
  }

  /// Hides a phase, or shows it again.
  private void toggle(String phase) {
    Set<String> others = new TreeSet<>(hidden);
    if (!others.remove(phase)) {
      others.add(phase);
    }
    hidden = Set.copyOf(others);
    show(workspace.planned().get());
  }

  private void toggle(int number) {
    phases().stream().skip(number - 1L).findFirst().ifPresent(this::toggle);
  }

  /// The phases of what is shown, as they come in a branch's life.
  private List<String> phases() {
    return schedule(workspace.planned().get()).counted().stream()
        .flatMap(release -> release.phases().stream())
        .map(PhaseSpan::name)
        .distinct()
        .toList();
  }

  private String selectedInWords(Planned planned) {
    Schedule schedule = schedule(planned);
    return workspace
        .selection()
        .get()
        .flatMap(
            it ->
                Subjects.day(it, schedule)
                    .map(day -> "; selected: %s, %s".formatted(name(it), Words.day(day))))
        .orElse("");
  }

  private static String name(Selection selection) {
    return selection.version() + selection.milestone().map(it -> " " + it).orElse("");
  }

  private void mark(Optional<Selection> selection) {
    draw(workspace.planned().get(), selection);
    chart.mark(
        (drawn, palette) ->
            selection
                .map(this::part)
                .map(part -> Highlight.of(drawn, part, palette))
                .orElseGet(drawn.drawing()::marks));
  }

  private Part.OfRelease part(Selection selection) {
    return Subjects.part(selection, workspace.planned().get().schedule().scenario().name());
  }

  /// What is pointed at in the chart itself stays where it is.
  private void bringIntoView(Optional<Selection> selection) {
    if (!chart.isFocused()) {
      selection
          .flatMap(wanted -> Subjects.day(wanted, schedule(workspace.planned().get())))
          .filter(day -> day.isBefore(days.from()) || !day.isBefore(days.until()))
          .ifPresent(day -> look(days.centredOn(day)));
    }
  }

  private void hover(MouseEvent event) {
    Optional<Grip> grip = gripAt(event.getX(), event.getY());
    Optional<String> phase = phaseAt(event.getX(), event.getY());
    List<String> lines =
        chart.drawn().map(drawn -> wordsAt(drawn, event.getX(), event.getY())).orElse(List.of());
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
        name -> hidden.contains(name) ? "Click to show it again." : "Click to hide this phase.");
  }

  /// The phase whose sample or name in the legend is at a place.
  private Optional<String> phaseAt(double x, double y) {
    return chart
        .drawn()
        .flatMap(drawn -> drawn.drawing().at(x, y))
        .flatMap(Subjects::sample)
        .filter(phases()::contains);
  }

  private Optional<Grip> gripAt(double x, double y) {
    return grips().flatMap(grips -> grips.at(x, y));
  }

  /// What can be moved; nothing of what the rules come to held against history.
  private Optional<Grips> grips() {
    Planned planned = workspace.planned().get();
    return chart
        .drawn()
        .filter(drawn -> held(planned).isEmpty())
        .flatMap(drawn -> drawn.plot().map(plot -> new Grips(drawn, plot, planned.schedule())));
  }

  private void placeHandles() {
    grips()
        .filter(it -> workspace.asOf().get().isEmpty())
        .ifPresentOrElse(
            grips ->
                handles.show(
                    grips, days.isWhole(), workspace.selection().get().map(Selection::version)),
            handles::clear);
  }

  /// Left of the days there are only the names of the branches to tell about.
  private List<String> wordsAt(Drawn drawn, double x, double y) {
    Optional<Subject> subject = drawn.drawing().at(x, y);
    boolean isOfRelease = subject.flatMap(words::release).isPresent();
    return drawn
        .plot()
        .filter(plot -> isOfRelease || plot.contains(new Point(x, y)))
        .map(plot -> words.of(subject, plot.dayAt(x)))
        .orElse(List.of());
  }

  private void press(MouseEvent event) {
    chart.requestFocus();
    byHand.takeNothing();
    drag = Optional.empty();
    if (event.getButton() == MouseButton.PRIMARY) {
      chart.drawn().flatMap(Drawn::plot).ifPresent(plot -> press(plot, event));
    }
  }

  private void press(Plot plot, MouseEvent event) {
    gripAt(event.getX(), event.getY())
        .ifPresentOrElse(
            grip -> byHand.take(grip, plot.axis().perDay(), event),
            () -> drag = Optional.of(new Drag(event.getX(), days, plot)));
  }

  private void drag(MouseEvent event) {
    byHand.moveTo(event);
    drag.ifPresent(
        begun -> {
          double perDay = begun.plot().axis().perDay();
          look(begun.from().panned(Math.round((begun.x() - event.getX()) / perDay)));
        });
  }

  private void click(MouseEvent event) {
    boolean isStill = event.isStillSincePress() && !byHand.hasMoved();
    if (event.getButton() == MouseButton.PRIMARY && isStill) {
      phaseAt(event.getX(), event.getY()).ifPresentOrElse(this::toggle, () -> select(event));
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

  private void ask(ContextMenuEvent event) {
    Optional<ReleaseGrip> asked =
        event.isKeyboardTrigger() ? releases.selected() : releaseAt(event.getX(), event.getY());
    asked.ifPresent(this::ask);
    event.consume();
  }

  private void ask(ReleaseGrip grip) {
    workspace.select(Optional.of(Selection.of(grip.release().version())));
    byHand.ask(grip, grip.day());
  }

  private void wheel(ScrollEvent event) {
    double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    if (turned == 0) {
      return;
    }
    double notches = Math.clamp(turned / NOTCH, -MOST_NOTCHES, MOST_NOTCHES);
    if (event.isShiftDown() || event.getDeltaY() == 0) {
      pan(-notches);
    } else {
      look(days.zoomed(Math.pow(ZOOM_STEP, notches), dayAt(event.getX())));
    }
    event.consume();
  }

  /// The wheel may turn again before the days it has turned to are drawn.
  private LocalDate dayAt(double x) {
    return chart
        .drawn()
        .flatMap(Drawn::plot)
        .map(Plot::axis)
        .map(axis -> new TimeAxis(days.from(), days.until(), axis.left(), axis.right()).dayAt(x))
        .orElseGet(this::middle);
  }

  private void pan(double steps) {
    // Rounded alike in both directions, so that a step back undoes a step.
    long far = Math.max(1, Math.round(days.days() * PAN_SHARE * Math.abs(steps)));
    look(days.panned(steps < 0 ? -far : far));
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
      case PLUS, EQUALS, ADD -> zoomIn();
      case MINUS, SUBTRACT -> zoomOut();
      case DIGIT0, NUMPAD0, HOME -> showAll();
      case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 ->
          toggle(Integer.parseInt(event.getCode().getName()));
      case T -> showToday();
      case LEFT -> pan(-1);
      case RIGHT -> pan(1);
      case ESCAPE -> cancel();
      default -> {
        return false;
      }
    }
    return true;
  }
}
