package org.cadenceplanner.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;

/// Paints marks on a canvas, one unit to one unit of the canvas.
final class CanvasPainter {
  private final Lettertypes letters;
  private final Map<Ink, Color> colors = new HashMap<>();

  CanvasPainter(Lettertypes letters) {
    this.letters = letters;
  }

  /// Paints marks in order.
  void paint(List<Mark> marks, GraphicsContext graphics) {
    graphics.setFontSmoothingType(FontSmoothingType.GRAY);
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineJoin(StrokeLineJoin.MITER);
    marks.forEach(mark -> paint(mark, graphics));
  }

  private void paint(Mark mark, GraphicsContext graphics) {
    switch (mark) {
      case Mark.Box box -> box(box, graphics);
      case Mark.Line line -> line(line, graphics);
      case Mark.Polygon polygon -> polygon(polygon, graphics);
      case Mark.Label label -> label(label, graphics);
      case Mark.Clip clip -> clip(clip, graphics);
    }
  }

  private void box(Mark.Box box, GraphicsContext graphics) {
    if (fill(box.fill(), graphics)) {
      graphics.fillRect(box.x(), box.y(), box.width(), box.height());
    }
    List<Mark.Box> edges = Bars.around(box);
    edges.forEach(edge -> box(edge, graphics));
    if (edges.isEmpty() && stroke(box.outline(), graphics)) {
      graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
    }
  }

  private void line(Mark.Line line, GraphicsContext graphics) {
    List<Mark.Box> bars = Bars.of(line);
    bars.forEach(bar -> box(bar, graphics));
    if (bars.isEmpty()) {
      stroke(Optional.of(line.stroke()), graphics);
      graphics.strokeLine(line.from().x(), line.from().y(), line.to().x(), line.to().y());
    }
  }

  private void polygon(Mark.Polygon polygon, GraphicsContext graphics) {
    List<Mark.Box> bars = Bars.of(polygon);
    bars.forEach(bar -> box(bar, graphics));
    if (bars.isEmpty()) {
      sides(polygon, graphics);
    }
  }

  private void sides(Mark.Polygon polygon, GraphicsContext graphics) {
    double[] xs = polygon.points().stream().mapToDouble(Point::x).toArray();
    double[] ys = polygon.points().stream().mapToDouble(Point::y).toArray();
    if (fill(polygon.fill(), graphics)) {
      graphics.fillPolygon(xs, ys, xs.length);
    }
    if (stroke(polygon.outline(), graphics)) {
      graphics.strokePolygon(xs, ys, xs.length);
    }
  }

  private void label(Mark.Label label, GraphicsContext graphics) {
    graphics.setFill(color(label.ink()));
    graphics.setFont(letters.of(label.style()));
    graphics.fillText(label.text(), label.x(), label.baseline());
  }

  private void clip(Mark.Clip clip, GraphicsContext graphics) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(clip.x(), clip.y(), clip.width(), clip.height());
    graphics.clip();
    paint(clip.marks(), graphics);
    graphics.restore();
  }

  private boolean fill(Optional<Ink> ink, GraphicsContext graphics) {
    ink.ifPresent(there -> graphics.setFill(color(there)));
    return ink.isPresent();
  }

  private boolean stroke(Optional<Stroke> stroke, GraphicsContext graphics) {
    stroke.ifPresent(
        there -> {
          graphics.setStroke(color(there.ink()));
          graphics.setLineWidth(there.width());
          graphics.setLineDashes(
              there.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        });
    return stroke.isPresent();
  }

  private Color color(Ink ink) {
    return colors.computeIfAbsent(
        ink, i -> Color.rgb(i.red(), i.green(), i.blue(), i.alpha() / 255.0));
  }
}
