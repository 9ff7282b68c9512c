package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.chart.ComparePanel;
import org.cadenceplanner.chart.DaysShown;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Part;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.chart.SubjectInWords;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysByHand;
import org.cadenceplanner.ui.fx.DaysLookedAt;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Subjects;
import org.cadenceplanner.ui.fx.Workspace;

/// The scenarios side by side on the screen: resting on something tells about it, a click on one
/// looks at its scenario and selects its release.
final class CompareView extends StackPane {
  private final Workspace workspace;
  private final ChartView chart;
  private final ChartHover hover;
  private final DaysLookedAt days;
  private Optional<Shown> shown = Optional.empty();
  private List<Schedule> schedules = List.of();
  private List<SubjectInWords> words = List.of();

  private record Shown(Compared compared, String looked) {}

  CompareView(Workspace workspace, TextMeasure measure, Appearance appearance) {
    this.workspace = workspace;
    this.chart = new ChartView(measure, appearance);
    this.hover = new ChartHover(chart);
    chart.setId("compare-chart");
    getChildren().add(chart);
    days = new DaysLookedAt(workspace, this::redraw);
    DaysByHand.on(this, chart, days);
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(e -> hover.hide());
    chart.setOnMouseClicked(this::click);
  }

  ChartView chart() {
    return chart;
  }

  /// The days shown.
  DaysOnScreen days() {
    return days;
  }

  /// Shows these scenarios.
  void show(Compared compared, String looked) {
    shown = Optional.of(new Shown(compared, looked));
    schedules = compared.schedules();
    words =
        schedules.stream().map(schedule -> new SubjectInWords(schedule, compared.index())).toList();
    chart.setVisible(!schedules.isEmpty());
    redraw();
  }

  private void redraw() {
    hover.hide();
    if (!schedules.isEmpty()) {
      shown.ifPresent(this::draw);
    }
  }

  private void draw(Shown some) {
    DaysShown wanted = days.in(schedules.getFirst().horizon());
    ComparePanel panel =
        new ComparePanel(schedules, some.compared().index(), wanted, some.looked());
    chart.show(panel::drawn, inWords());
  }

  private String inWords() {
    Stream<String> names = schedules.stream().map(schedule -> schedule.scenario().name());
    return tr(
        "Side by side on one axis: %s",
        Stream.concat(names, days.inWords().stream()).collect(Collectors.joining("; ")));
  }

  private void hover(MouseEvent event) {
    hover.tell(
        chart.drawn().map(drawn -> wordsAt(drawn, event.getX(), event.getY())).orElse(List.of()),
        event);
  }

  private List<String> wordsAt(Drawn drawn, double x, double y) {
    return panelAt(drawn, x, y)
        .map(i -> words.get(i).of(subjectAt(drawn, x, y), drawn.plots().get(i).dayAt(x)))
        .orElse(List.of());
  }

  /// The place of the scenario whose days, or whose names of branches left of them, are at a point.
  private Optional<Integer> panelAt(Drawn drawn, double x, double y) {
    Optional<String> scenario =
        subjectAt(drawn, x, y)
            .flatMap(Part::of)
            .flatMap(part -> part instanceof Part.OfRelease of ? name(of) : Optional.empty());
    return IntStream.range(0, Math.min(schedules.size(), drawn.plots().size()))
        .filter(i -> isAt(drawn.plots().get(i), x, y) || isOf(i, scenario))
        .boxed()
        .findFirst();
  }

  private static Optional<String> name(Part.OfRelease part) {
    return Optional.of(part.scenario());
  }

  private static boolean isAt(Plot plot, double x, double y) {
    return plot.contains(new Point(x, y));
  }

  private boolean isOf(int place, Optional<String> scenario) {
    return scenario.filter(schedules.get(place).scenario().name()::equals).isPresent();
  }

  private static Optional<Subject> subjectAt(Drawn drawn, double x, double y) {
    return drawn.drawing().at(x, y);
  }

  private void click(MouseEvent event) {
    chart.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      chart.drawn().ifPresent(drawn -> look(drawn, event.getX(), event.getY()));
    }
  }

  private void look(Drawn drawn, double x, double y) {
    panelAt(drawn, x, y)
        .ifPresent(
            i -> {
              workspace.look(schedules.get(i).scenario().name());
              workspace.select(subjectAt(drawn, x, y).flatMap(Subjects::selection));
            });
  }
}
