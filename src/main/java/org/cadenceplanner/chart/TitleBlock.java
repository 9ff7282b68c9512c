package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;

/// The title of a chart and, smaller, a sentence under it: the rules in one line, each in more lines
/// where one is too short.
///
/// @param plan the plan's name
/// @param option what of the plan is shown; where the title is too long, it keeps at least half
/// @param sentence the sentence
record TitleBlock(String plan, String option, String sentence) {

  private static final int MOST_LINES_OF_TITLE = 3;
  private static final int MOST_LINES = 8;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_SENTENCE = 1_000;

  /// This title and its sentence, with the footer's, in words.
  ///
  /// @param account what can be seen in the chart
  Caption caption(String account, Footer footer) {
    return new Caption(plan + ": " + option, account, sentence, footer.text());
  }

  double titleHeight(Sketch sketch, double width) {
    int more = titleLines(sketch, width).size() - 1;
    return sketch.type().of(28) + more * titleLine(sketch);
  }

  double sentenceHeight(Sketch sketch, double width) {
    return lines(sketch, width).size() * lineHeight(sketch) + sketch.type().of(4);
  }

  void drawTitle(Sketch sketch, Area area) {
    double middle = area.y() + sketch.type().of(11);
    for (String line : titleLines(sketch, area.width())) {
      sketch.write(line, area.x(), middle, sketch.type().title(), sketch.palette().text());
      middle += titleLine(sketch);
    }
  }

  /// Whether a width is enough for title and sentence.
  boolean isWhole(Sketch sketch, double width) {
    return wholeTitle(sketch, width).isPresent()
        && Lettering.isEnough(lines(sketch, width), sentence, LONGEST_SENTENCE);
  }

  private List<String> titleLines(Sketch sketch, double width) {
    return wholeTitle(sketch, width)
        .orElseGet(() -> List.of(inOneLine(sketch.lettering(), sketch.type().title(), width)));
  }

  // Names that are too long for any chart are shorter than they are, each for itself.
  private Optional<List<String>> wholeTitle(Sketch sketch, double width) {
    Lettering lettering = sketch.lettering();
    String shorter =
        lettering.upTo(LONGEST_NAME, plan) + ": " + lettering.upTo(LONGEST_NAME, option);
    return Stream.of(plan + ": " + option, shorter)
        .map(title -> wholeLines(lettering, title, sketch.type().title(), width))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<List<String>> wholeLines(
      Lettering lettering, String title, TextStyle style, double width) {
    List<String> lines = lettering.wrap(title, style, width, MOST_LINES_OF_TITLE);
    return Optional.of(lines).filter(it -> Lettering.isWhole(it, title));
  }

  private String inOneLine(Lettering lettering, TextStyle style, double room) {
    double optionWidth = Math.min(room / 2, lettering.width(Mark.Label.oneLine(option), style));
    double planRoom = room - optionWidth - lettering.width(": ", style);
    String shorter = lettering.fit(plan, style, planRoom);
    return lettering.fit((shorter.isEmpty() ? plan : shorter) + ": " + option, style, room);
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

  private static double titleLine(Sketch sketch) {
    return sketch.type().of(24);
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(18);
  }
}
