package org.cadenceplanner.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;

/// Paints a drawing with Java2D, one unit to one unit of the graphics' own coordinates.
final class Java2DPainter {

  private static final float MITER_LIMIT = 10;

  private final BundledFont font;

  Java2DPainter(BundledFont font) {
    this.font = font;
  }

  /// Paints all marks in order and leaves the graphics as it was.
  void paint(Drawing drawing, Graphics2D target) {
    Graphics2D graphics = (Graphics2D) target.create();
    try {
      setHints(graphics);
      paint(drawing.marks(), graphics);
    } finally {
      graphics.dispose();
    }
  }

  private static void setHints(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private void paint(List<Mark> marks, Graphics2D graphics) {
    for (Mark mark : marks) {
      paint(mark, graphics);
    }
  }

  private void paint(Mark mark, Graphics2D graphics) {
    switch (mark) {
      case Mark.Box box -> shape(rectangle(box), box.fill(), box.outline(), graphics);
      case Mark.Line line -> stroke(segment(line), line.stroke(), graphics);
      case Mark.Polygon polygon ->
          shape(path(polygon.points()), polygon.fill(), polygon.outline(), graphics);
      case Mark.Label label -> text(label, graphics);
      case Mark.Clip clip -> clipped(clip, graphics);
    }
  }

  private static Shape rectangle(Mark.Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Shape segment(Mark.Line line) {
    return new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y());
  }

  private static Shape path(List<Point> points) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Point point : points) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.x(), point.y());
      } else {
        path.lineTo(point.x(), point.y());
      }
    }
    if (!points.isEmpty()) {
      path.closePath();
    }
    return path;
  }

  private static void shape(
      Shape shape, Optional<Ink> fill, Optional<Stroke> outline, Graphics2D graphics) {
    fill.ifPresent(
        ink -> {
          graphics.setColor(color(ink));
          graphics.fill(shape);
        });
    outline.ifPresent(stroke -> stroke(shape, stroke, graphics));
  }

  private static void stroke(Shape shape, Stroke stroke, Graphics2D graphics) {
    graphics.setColor(color(stroke.ink()));
    graphics.setStroke(basicStroke(stroke));
    graphics.draw(shape);
  }

  private static BasicStroke basicStroke(Stroke stroke) {
    float width = (float) stroke.width();
    if (stroke.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT);
    }
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT, dashes, 0);
  }

  private void text(Mark.Label label, Graphics2D graphics) {
    if (label.text().isEmpty()) {
      return;
    }
    graphics.setColor(color(label.ink()));
    // Letters that Java2D draws itself stand on whole pixels, with ragged gaps between them.
    graphics.fill(font.shape(label));
  }

  private void clipped(Mark.Clip clip, Graphics2D graphics) {
    Shape before = graphics.getClip();
    graphics.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
    paint(clip.marks(), graphics);
    graphics.setClip(before);
  }

  private static Color color(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), ink.alpha());
  }
}
