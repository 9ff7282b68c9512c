package org.cadenceplanner.chart;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;

/// What is written in a drawing, in clips too, in the order in which it is painted.
final class Labels {
  private Labels() {}

  static List<Mark.Label> of(Drawing drawing) {
    return labels(drawing.marks()).toList();
  }

  static List<String> texts(Drawing drawing) {
    return labels(drawing.marks()).map(Mark.Label::text).toList();
  }

  private static Stream<Mark.Label> labels(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Label label -> Stream.of(label);
                  case Mark.Clip clip -> labels(clip.marks());
                  case Mark.Line _, Mark.Polygon _, Mark.Box _ -> Stream.empty();
                });
  }
}
