package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;

/// The title of a chart and, smaller, a sentence under it: the rules in one line, or in two where
/// one is too short.
///
/// @param plan the plan's name
/// @param option what of the plan is shown; where the title is too long, it keeps at least half
/// @param sentence the sentence
record TitleBlock(String plan, String option, String sentence) {

  private static final int MOST_LINES = 2;

  /// This title and its sentence, with the footer's, in words.
  Caption caption(Footer footer) {
    return new Caption(plan + ": " + option, sentence, footer.text());
  }

  double titleHeight(Sketch sketch) {
    return sketch.type().of(28);
  }

  double sentenceHeight(Sketch sketch, double width) {
    return lines(sketch, width).size() * lineHeight(sketch) + sketch.type().of(4);
  }

  void drawTitle(Sketch sketch, Area area) {
    TextStyle style = sketch.type().title();
    String title = title(sketch.lettering(), style, area.width());
    double middle = area.y() + sketch.type().of(11);
    sketch.write(title, area.x(), middle, style, sketch.palette().text());
  }

  private String title(Lettering lettering, TextStyle style, double room) {
    String whole = plan + ": " + option;
    String fitting = lettering.fit(whole, style, room);
    double optionWidth = Math.min(room / 2, lettering.width(Mark.Label.oneLine(option), style));
    double planRoom = room - optionWidth - lettering.width(": ", style);
    String shorter = lettering.fit(plan, style, planRoom);
    return fitting.equals(Mark.Label.oneLine(whole)) || shorter.isEmpty()
        ? fitting
        : lettering.fit(shorter + ": " + option, style, room);
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
