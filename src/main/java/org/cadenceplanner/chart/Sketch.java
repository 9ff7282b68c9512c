package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;

/// A drawing while it is being made: the marks so far, and what all parts draw with.
final class Sketch {

  private final Size size;
  private final Palette palette;
  private final Lettering lettering;
  private final TypeScale type;
  private final List<Mark> marks = new ArrayList<>();
  private boolean legible = true;

  Sketch(Size size, Palette palette, TextMeasure measure) {
    this.size = size;
    this.palette = palette;
    this.lettering = new Lettering(new RememberedWidths(measure));
    this.type = TypeScale.of(size);
    add(Mark.Box.filled(0, 0, size.width(), size.height(), palette.surface()));
  }

  Palette palette() {
    return palette;
  }

  Lettering lettering() {
    return lettering;
  }

  TypeScale type() {
    return type;
  }

  /// Everything inside the margins.
  Area inside() {
    double margin = Math.min(type.of(16), Math.min(size.width(), size.height()) / 20.0);
    return new Area(0, 0, size.width(), size.height()).inset(margin);
  }

  /// The same in a window, which has room of its own above and below: half of the margins is left,
  /// or what a label at the edge needs.
  Area inWindow() {
    Area inside = inside();
    double left = Math.clamp(type.of(7), inside.y() / 2, inside.y());
    return inside.inset(0, left - inside.y());
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /// Says whether a part of the drawing is large enough to be read.
  void requireLegible(boolean isLegible) {
    legible &= isLegible;
  }

  /// What has been drawn, as a page.
  Page page() {
    return new Page(finished(), legible);
  }

  Drawing finished() {
    return new Drawing(size.width(), size.height(), marks);
  }

  /// What lies under a thin line, so that it can be seen on dark and on light grounds.
  Stroke halo() {
    return Stroke.solid(palette.surface().withAlpha(150), 3.2);
  }

  /// Writes a text so that it starts at `x`, its letters centred on a height; returns its width.
  double write(String text, double x, double middle, TextStyle style, Ink ink) {
    return write(text, x, middle, style, ink, Optional.empty());
  }

  double write(
      String text, double x, double middle, TextStyle style, Ink ink, Optional<Subject> subject) {
    if (text.isBlank()) {
      return 0;
    }
    double width = lettering.width(text, style);
    add(new Mark.Label(x, baseline(middle, style), width, text, style, ink, subject));
    return width;
  }

  /// Writes a text that ends at `right`.
  void writeBefore(String text, double right, double middle, TextStyle style, Ink ink) {
    write(text, right - lettering.width(text, style), middle, style, ink);
  }

  /// Writes a text centred on `x`.
  void writeAround(String text, double x, double middle, TextStyle style, Ink ink) {
    write(text, x - lettering.width(text, style) / 2, middle, style, ink);
  }

  // Capitals and digits reach about 0.71 of the size above the baseline and none below it.
  private static double baseline(double middle, TextStyle style) {
    return Math.round(middle + 0.355 * style.size());
  }
}
