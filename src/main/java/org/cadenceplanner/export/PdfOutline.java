package org.cadenceplanner.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Traces the outlines of letters on a PDF page, whose curves are all of the third degree.
final class PdfOutline {
  private final PDPageContentStream page;
  private float x;
  private float y;

  PdfOutline(PDPageContentStream page) {
    this.page = page;
  }

  /// Traces a shape that is to be filled by the non-zero rule.
  ///
  /// @return whether there was anything to trace
  boolean trace(Shape shape) throws IOException {
    PathIterator steps = shape.getPathIterator(null);
    if (steps.isDone()) {
      return false;
    }
    float[] points = new float[6];
    for (; !steps.isDone(); steps.next()) {
      trace(steps.currentSegment(points), points);
    }
    return true;
  }

  private void trace(int step, float[] to) throws IOException {
    switch (step) {
      case PathIterator.SEG_MOVETO -> {
        page.moveTo(to[0], to[1]);
        standAt(to[0], to[1]);
      }
      case PathIterator.SEG_LINETO -> {
        page.lineTo(to[0], to[1]);
        standAt(to[0], to[1]);
      }
      case PathIterator.SEG_QUADTO -> quadratic(to[0], to[1], to[2], to[3]);
      case PathIterator.SEG_CUBICTO -> {
        page.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        standAt(to[4], to[5]);
      }
      case PathIterator.SEG_CLOSE -> page.closePath();
      default -> throw new IllegalStateException("an outline with a step of kind " + step);
    }
  }

  private void quadratic(float controlX, float controlY, float toX, float toY) throws IOException {
    page.curveTo(
        towards(x, controlX),
        towards(y, controlY),
        towards(toX, controlX),
        towards(toY, controlY),
        toX,
        toY);
    standAt(toX, toY);
  }

  private static float towards(float end, float control) {
    return end + (control - end) * 2 / 3;
  }

  private void standAt(float newX, float newY) {
    x = newX;
    y = newY;
  }
}
