package org.cadenceplanner.chart;

import java.util.List;

/// The title of a chart and, smaller, a sentence under it: the rules in one line, or in two where
/// one is too short.
record TitleBlock(String title, String sentence) {

  private static final int MOST_LINES = 2;

  double titleHeight(Sketch sketch) {
    return sketch.type().of(28);
  }

  double sentenceHeight(Sketch sketch, double width) {
    return lines(sketch, width).size() * lineHeight(sketch) + sketch.type().of(4);
  }

  void drawTitle(Sketch sketch, Area area) {
    String line = sketch.lettering().fit(title, sketch.type().title(), area.width());
    sketch.write(
        line,
        area.x(),
        area.y() + sketch.type().of(11),
        sketch.type().title(),
        sketch.palette().text());
  }

  void drawSentence(Sketch sketch, Area area) {
    double middle = area.y() + lineHeight(sketch) / 2;
    for (String line : lines(sketch, area.width())) {
      sketch.write(line, area.x(), middle, sketch.type().body(), sketch.palette().muted());
      middle += lineHeight(sketch);
    }
  }

  private List<String> lines(Sketch sketch, double width) {
    return sketch.lettering().wrap(sentence, sketch.type().body(), width, MOST_LINES);
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(18);
  }
}
