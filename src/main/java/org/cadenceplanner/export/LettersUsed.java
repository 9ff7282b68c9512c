package org.cadenceplanner.export;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;

/// Which characters the labels of a drawing have in one weight.
///
/// @param weight the weight
/// @param codePoints the characters, at least one
record LettersUsed(TextStyle.Weight weight, SortedSet<Integer> codePoints) {

  /// Those of a drawing, by weight; a weight without any is left out.
  static List<LettersUsed> in(Drawing drawing) {
    return Arrays.stream(TextStyle.Weight.values())
        .map(weight -> new LettersUsed(weight, codePoints(drawing, weight)))
        .filter(letters -> !letters.codePoints().isEmpty())
        .toList();
  }

  private static SortedSet<Integer> codePoints(Drawing drawing, TextStyle.Weight weight) {
    return drawing.marks().stream()
        .flatMap(LettersUsed::labels)
        .filter(label -> label.style().weight() == weight)
        .flatMap(label -> label.text().codePoints().boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Mark.Label> labels(Mark mark) {
    return switch (mark) {
      case Mark.Label label -> Stream.of(label);
      case Mark.Clip clip -> clip.marks().stream().flatMap(LettersUsed::labels);
      case Mark.Box _, Mark.Line _, Mark.Polygon _ -> Stream.empty();
    };
  }
}
