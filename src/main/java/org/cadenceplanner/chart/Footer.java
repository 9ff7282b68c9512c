package org.cadenceplanner.chart;

import java.util.List;

/// Where the figures come from, for which day they hold, and whose holidays were heeded.
record Footer(String text) {

  private static final int MOST_LINES = 8;
  private static final int LONGEST = 1_000;

  /// This footer with another sentence.
  Footer and(String sentence) {
    return new Footer(text + " " + sentence);
  }

  double height(Sketch sketch, double width) {
    return lines(sketch, width).size() * lineHeight(sketch) + sketch.type().of(10);
  }

  /// Draws on the base of an area.
  void draw(Sketch sketch, Area area) {
    List<String> lines = lines(sketch, area.width());
    double middle = area.bottom() - lineHeight(sketch) * (lines.size() - 0.5);
    for (String line : lines) {
      sketch.write(line, area.x(), middle, sketch.type().tiny(), sketch.palette().muted());
      middle += lineHeight(sketch);
    }
  }

  /// Whether a width is enough for it.
  boolean isWhole(Sketch sketch, double width) {
    return Lettering.isEnough(lines(sketch, width), text, LONGEST);
  }

  private List<String> lines(Sketch sketch, double width) {
    return sketch.lettering().wrap(text, sketch.type().tiny(), width, MOST_LINES);
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(15);
  }
}
