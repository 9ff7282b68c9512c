package org.cadenceplanner.chart;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;

/// The labels of a drawing, those inside of clips too.
final class Labels {
  private Labels() {}

  static List<Mark.Label> of(Drawing drawing) {
    return of(drawing.marks());
  }

  static List<Mark.Label> of(List<Mark> marks) {
    return marks.stream().flatMap(Labels::in).toList();
  }

  static List<String> texts(Drawing drawing) {
    return of(drawing).stream().map(Mark.Label::text).toList();
  }

  private static Stream<Mark.Label> in(Mark mark) {
    return switch (mark) {
      case Mark.Label label -> Stream.of(label);
      case Mark.Clip clip -> clip.marks().stream().flatMap(Labels::in);
      case Mark.Box box -> Stream.empty();
      case Mark.Line line -> Stream.empty();
      case Mark.Polygon polygon -> Stream.empty();
    };
  }
}
