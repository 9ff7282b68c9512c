package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;

/// A chart on the screen: the same drawing as in a picture, painted on a canvas as large as the
/// view. What is new is drawn with the next frame, and once for all changes before it.
///
/// A line is around it while it has the keyboard by the keyboard.
///
/// All of a drawing is painted: a chart of a few days has the marks of these days only.
public final class ChartView extends Region {
  private final Canvas canvas = new Canvas();
  private final Region ring = new Region();
  private final TextMeasure measure;
  private final Appearance appearance;
  private final CanvasPainter painter;
  private Optional<Source> source = Optional.empty();
  private Optional<Drawn> drawn = Optional.empty();
  private boolean isStale = true;
  private Consumer<Drawn> whenDrawn = drawn -> {};
  private Marking marking = (drawn, palette) -> drawn.drawing().marks();

  /// A chart that can be drawn at the size of the view.
  @FunctionalInterface
  public interface Source {
    Drawn drawn(Size size, Palette palette, TextMeasure measure);
  }

  /// What is painted of a chart: its marks, those that show what is selected among them.
  @FunctionalInterface
  public interface Marking {
    List<Mark> marks(Drawn drawn, Palette palette);
  }

  /// @param measure measures texts as the pictures do
  public ChartView(TextMeasure measure, Appearance appearance) {
    this.measure = measure;
    this.appearance = appearance;
    this.painter = new CanvasPainter(appearance.letters());
    getChildren().addAll(canvas, ring);
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    ring.visibleProperty().bind(focusVisibleProperty());
    getStyleClass().add("chart-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    WhileSeen.inOpenWindow(appearance.palette(), this).subscribe(palette -> redraw());
  }

  /// Shows a chart.
  ///
  /// @param text what it says, for those who cannot see it
  public void show(Source chart, String text) {
    source = Optional.of(chart);
    setAccessibleText(text);
    redraw();
  }

  /// Shows something else as selected in the chart.
  public void mark(Marking newMarking) {
    marking = newMarking;
    redraw();
  }

  /// Does something each time the chart has been drawn, such as putting things over it.
  public void whenDrawn(Consumer<Drawn> action) {
    whenDrawn = action;
  }

  /// What is on the screen now, also while a change waits for the next frame; empty before the first.
  public Optional<Drawn> drawn() {
    return drawn;
  }

  private void redraw() {
    isStale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    int width = (int) Math.floor(getWidth());
    int height = (int) Math.floor(getHeight());
    boolean fits =
        drawn
            .map(Drawn::drawing)
            .filter(drawing -> drawing.width() == width && drawing.height() == height)
            .isPresent();
    if ((isStale || !fits) && width > 0 && height > 0) {
      source.ifPresent(chart -> draw(chart, new Size(width, height, appearance.letterSize())));
    }
  }

  private void draw(Source chart, Size size) {
    Palette palette = appearance.palette().get();
    Drawn result = chart.drawn(size, palette, measure);
    drawn = Optional.of(result);
    isStale = false;
    canvas.setWidth(size.width());
    canvas.setHeight(size.height());
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, size.width(), size.height());
    painter.paint(marking.marks(result, palette), graphics);
    whenDrawn.accept(result);
  }
}
