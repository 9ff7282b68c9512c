package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.LoadPanel;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.LoadInWords;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.Planned;

/// The work over time on the screen; resting on a month tells about it.
final class LoadView extends StackPane {
  private final ChartView chart;
  private final ChartHover hover;
  private Optional<LoadInWords> words = Optional.empty();

  /// @param planned what is planned, while the chart is seen
  LoadView(ObservableValue<Planned> planned, TextMeasure measure, Appearance appearance) {
    chart = new ChartView(measure, appearance);
    chart.setId("load-chart");
    hover = new ChartHover(chart);
    getChildren().add(chart);
    planned.subscribe(this::show);
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(e -> hover.hide());
    chart.setOnMousePressed(e -> chart.requestFocus());
  }

  private void show(Planned planned) {
    LoadInWords load = new LoadInWords(planned.schedule());
    words = Optional.of(load);
    chart.show(new LoadPanel(planned.schedule())::drawn, tr("Load: %s", load.summary()));
    hover.hide();
  }

  private void hover(MouseEvent event) {
    Point place = new Point(event.getX(), event.getY());
    List<String> lines =
        chart
            .drawn()
            .flatMap(Drawn::plot)
            .filter(plot -> plot.contains(place))
            .flatMap(plot -> words.map(load -> about(load, plot, place)))
            .orElse(List.of());
    hover.tell(lines, event);
  }

  private static List<String> about(LoadInWords load, Plot plot, Point place) {
    return load.of(load.work().at(plot.dayAt(place.x())));
  }
}
