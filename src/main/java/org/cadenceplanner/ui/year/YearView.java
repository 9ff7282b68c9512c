package org.cadenceplanner.ui.year;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.DrawnYears;
import org.cadenceplanner.chart.Highlight;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Part;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.SubjectInWords;
import org.cadenceplanner.chart.YearPanel;
import org.cadenceplanner.chart.YearPlot;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Subjects;
import org.cadenceplanner.ui.fx.Workspace;

/// The years on the screen: resting on a day tells about it, a click selects, and the arrow keys go
/// from release to release. Where the rows would be too low to read, the years scroll; the wheel with
/// Ctrl, plus and minus make them higher and lower.
final class YearView extends ScrollPane {
  private static final double NOTCH = 40;
  private static final int MOST_NOTCHES = 4;

  private final Workspace workspace;
  private final Appearance appearance;
  private final ChartView chart;
  private final ChartHover hover;
  private final YearsInSight years;
  private Map<String, SubjectInWords> words = Map.of();
  private Optional<Schedule> schedule = Optional.empty();
  private Optional<DrawnYears> drawn = Optional.empty();

  YearView(Workspace workspace, TextMeasure measure, Appearance appearance) {
    this.workspace = workspace;
    this.appearance = appearance;
    this.chart = new ChartView(measure, appearance);
    this.hover = new ChartHover(chart);
    this.years = new YearsInSight(workspace, this, chart, this::today);
    chart.setId("years");
    setId("year-scroll");
    setContent(chart);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(e -> hover.hide());
    chart.setOnMousePressed(this::press);
    chart.setOnMouseClicked(this::click);
    chart.setOnKeyPressed(this::key);
    chart.setOnScroll(this::wheel);
    chart.setOnZoom(this::pinch);
    vvalueProperty().subscribe(hover::hide);
  }

  ChartView chart() {
    return chart;
  }

  /// The days shown.
  DaysOnScreen days() {
    return years;
  }

  private Optional<Double> today() {
    return schedule
        .filter(shown -> shown.horizon().contains(shown.today()))
        .flatMap(shown -> plot().map(plot -> plot.middle(shown.today()).y()));
  }

  /// Shows these scenarios, one under the other.
  void show(YearsShown shown) {
    YearPanel panel = new YearPanel(shown.schedules(), shown.index());
    words =
        shown.schedules().stream()
            .collect(
                Collectors.toMap(
                    schedule -> schedule.scenario().name(),
                    schedule -> new SubjectInWords(schedule, shown.index())));
    schedule = shown.schedules().stream().findFirst();
    hover.hide();
    double letters = appearance.letterSize();
    years.show(panel.readableHeight(letters), panel.greatestHeight(letters));
    chart.show(
        (size, palette, measure) -> draw(panel, size, palette, measure),
        tr("Year by year: %s", String.join(". ", shown.inWords())));
  }

  private Drawn draw(YearPanel panel, Size size, Palette palette, TextMeasure measure) {
    DrawnYears result = panel.drawn(size, palette, measure);
    drawn = Optional.of(result);
    return new Drawn(result.drawing(), Optional.empty());
  }

  /// Shows what is selected, in each of the scenarios that has it.
  void mark(Optional<Selection> selection) {
    chart.mark(
        (drawn, palette) ->
            Highlight.around(
                drawn.drawing(), selection.map(this::parts).orElse(List.of()), palette));
  }

  /// Scrolls to what is selected where its row is out of sight.
  void bringIntoView(Selection selection) {
    schedule
        .flatMap(shown -> Subjects.day(selection, shown).filter(shown.horizon()::contains))
        .flatMap(day -> plot().map(plot -> plot.middle(day).y()))
        .ifPresent(years::bringIntoView);
  }

  private Optional<YearPlot> plot() {
    return drawn.flatMap(years -> years.plots().stream().findFirst());
  }

  private List<Part.OfRelease> parts(Selection selection) {
    return words.keySet().stream().map(scenario -> Subjects.part(selection, scenario)).toList();
  }

  private void hover(MouseEvent event) {
    hover.tell(
        drawn.map(years -> wordsAt(years, event.getX(), event.getY())).orElse(List.of()), event);
  }

  private List<String> wordsAt(DrawnYears years, double x, double y) {
    return years
        .at(new Point(x, y))
        .map(place -> saidBy(place.scenario()).of(years.drawing().at(x, y), place.day()))
        .orElse(List.of());
  }

  private SubjectInWords saidBy(String scenario) {
    return Optional.ofNullable(words.get(scenario)).orElseThrow();
  }

  // The pane around it would take the focus back.
  private void press(MouseEvent event) {
    chart.requestFocus();
    event.consume();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      workspace.select(
          drawn
              .map(DrawnYears::drawing)
              .flatMap(drawing -> drawing.at(event.getX(), event.getY()))
              .flatMap(Subjects::selection));
    }
  }

  /// With Ctrl it looks closer or steps back; alone it scrolls.
  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      double notches = Math.clamp(event.getDeltaY() / NOTCH, -MOST_NOTCHES, MOST_NOTCHES);
      years.zoomAt(event.getY(), notches);
      event.consume();
    }
  }

  private void pinch(ZoomEvent event) {
    years.zoomBy(event.getZoomFactor(), event.getY());
    event.consume();
  }

  private void key(KeyEvent event) {
    boolean taken = !event.isShortcutDown() && !event.isAltDown() && take(event);
    if (taken) {
      event.consume();
    }
  }

  private boolean take(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, UP -> step(-1);
      case RIGHT, DOWN -> step(1);
      case PLUS, EQUALS, ADD -> years.zoomIn();
      case MINUS, SUBTRACT -> years.zoomOut();
      case DIGIT0, NUMPAD0, HOME -> years.showAll();
      case T -> years.showToday();
      case ESCAPE -> workspace.select(Optional.empty());
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Selects the next release or the one before; from a milestone of a release that is not in these
  /// years those nearest to its day, and with none selected the first planned one.
  private void step(int by) {
    List<Release> releases = schedule.map(YearView::releases).orElse(List.of());
    int next =
        workspace
            .selection()
            .get()
            .flatMap(selection -> neighbour(selection, by, releases))
            .orElseGet(() -> firstPlanned(releases));
    if (next >= 0 && next < releases.size()) {
      workspace.select(Optional.of(Selection.of(releases.get(next).version())));
    }
  }

  private Optional<Integer> neighbour(Selection selection, int by, List<Release> releases) {
    List<Version> versions = releases.stream().map(Release::version).toList();
    return versions.contains(selection.version())
        ? Optional.of(versions.indexOf(selection.version()) + by)
        : schedule
            .flatMap(planned -> Subjects.day(selection, planned))
            .map(day -> releasedUntil(day, releases) + (by > 0 ? 0 : -1));
  }

  private static int releasedUntil(LocalDate day, List<Release> releases) {
    return (int) releases.stream().filter(release -> !release.date().isAfter(day)).count();
  }

  private static List<Release> releases(Schedule schedule) {
    return schedule.releases().stream()
        .filter(release -> schedule.horizon().contains(release.date()))
        .toList();
  }

  private static int firstPlanned(List<Release> releases) {
    return (int) releases.stream().takeWhile(Release::isReleased).count();
  }
}
