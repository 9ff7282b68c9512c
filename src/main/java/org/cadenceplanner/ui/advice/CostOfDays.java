package org.cadenceplanner.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cadenceplanner.chart.AdvicePanel;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.DrawnStrips;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.CadenceInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;

/// The cost of every day: resting on a day tells it, a click on a number chooses the dates that have
/// it, and the arrow keys go from one to the next.
final class CostOfDays extends ScrollPane {
  private final ChartView chart;
  private final ChartHover hover;
  private final AdvisedList list;
  private Optional<DrawnStrips> drawn = Optional.empty();
  private double highest = Double.MAX_VALUE;

  /// @param list the best dates, whose numbers are in the chart
  CostOfDays(TextMeasure measure, Appearance appearance, AdvisedList list) {
    this.list = list;
    chart = new ChartView(measure, appearance);
    hover = new ChartHover(chart);
    chart.setId("advice-chart");
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(_ -> hover.hide());
    chart.setOnMousePressed(this::press);
    chart.setOnMouseClicked(this::click);
    chart.setOnKeyPressed(this::key);
    setContent(chart);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Lets more strips than fit into a height be scrolled.
  void holdWithin(double height) {
    highest = height;
  }

  /// Shows what a search found; nothing where the cadence has places of its own.
  ///
  /// @param words what it says, for those who cannot see it
  void show(Advice advice, String words) {
    AdvicePanel panel = new AdvicePanel(advice);
    setVisible(!advice.strips().isEmpty());
    hover.hide();
    chart.setMinHeight(panel.readableHeight());
    setMinHeight(Math.min(panel.readableHeight(), highest));
    setMaxHeight(getMinHeight());
    chart.show((size, palette, measure) -> draw(panel, size, palette, measure), words);
  }

  private Drawn draw(AdvicePanel panel, Size size, Palette palette, TextMeasure measure) {
    DrawnStrips result = panel.drawn(size, palette, measure);
    drawn = Optional.of(result);
    return new Drawn(result.drawing(), Optional.empty());
  }

  /// Shows which of the best is chosen.
  void mark() {
    chart.mark((shown, palette) -> AdvicePanel.marks(shown.drawing(), list.place(), palette));
  }

  private void hover(MouseEvent event) {
    Point place = new Point(event.getX(), event.getY());
    hover.tell(
        drawn.flatMap(strips -> strips.at(place)).map(CostOfDays::about).orElse(List.of()), event);
  }

  private static List<String> about(DrawnStrips.Place place) {
    return List.of(
        AdviceInWords.of(place.day()),
        Words.capitalised(CadenceInWords.of(place.strip().cadence())));
  }

  // The pane around it would take the focus back.
  private void press(MouseEvent event) {
    chart.requestFocus();
    event.consume();
  }

  private void click(MouseEvent event) {
    Point place = new Point(event.getX(), event.getY());
    OptionalInt rank = drawn.map(strips -> strips.rankAt(place)).orElse(OptionalInt.empty());
    if (event.getButton() == MouseButton.PRIMARY) {
      rank.ifPresent(list::choose);
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, UP -> step(-1, event);
      case RIGHT, DOWN -> step(1, event);
      default -> {}
    }
  }

  private void step(int by, KeyEvent event) {
    list.step(by);
    event.consume();
  }
}
