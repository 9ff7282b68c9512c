package org.cadenceplanner.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A drawing as text, one mark a line, coordinates rounded to 0.01, for golden files.
///
/// Example: `box 10 20 100 8 fill #0969da about branch/4.12`.
public final class GoldenText {
  private GoldenText() {}

  public static String of(Drawing drawing) {
    List<String> lines = new ArrayList<>();
    lines.add("drawing " + drawing.width() + " " + drawing.height());
    append(drawing.marks(), "", lines);
    return String.join("\n", lines) + "\n";
  }

  private static void append(List<Mark> marks, String indent, List<String> lines) {
    for (Mark mark : marks) {
      lines.add(indent + text(mark) + about(mark.subject()));
      if (mark instanceof Mark.Clip clip) {
        append(clip.marks(), indent + "  ", lines);
      }
    }
  }

  private static String text(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          "box "
              + numbers(box.x(), box.y(), box.width(), box.height())
              + fill(box.fill())
              + outline(box.outline());
      case Mark.Line line ->
          "line " + point(line.from()) + " " + point(line.to()) + stroke(line.stroke());
      case Mark.Polygon polygon ->
          "polygon "
              + polygon.points().stream().map(GoldenText::point).collect(Collectors.joining(" "))
              + fill(polygon.fill())
              + outline(polygon.outline());
      case Mark.Label label ->
          "label "
              + numbers(label.x(), label.baseline(), label.width())
              + " \""
              + label.text()
              + "\" "
              + number(label.style().size())
              + " "
              + label.style().weight()
              + " "
              + label.ink().toHex();
      case Mark.Clip clip -> "clip " + numbers(clip.x(), clip.y(), clip.width(), clip.height());
    };
  }

  private static String fill(Optional<Ink> fill) {
    return fill.map(ink -> " fill " + ink.toHex()).orElse("");
  }

  private static String outline(Optional<Stroke> outline) {
    return outline.map(GoldenText::stroke).orElse("");
  }

  private static String stroke(Stroke stroke) {
    String dashes =
        stroke.dashes().stream().map(dash -> "/" + number(dash)).collect(Collectors.joining());
    return " stroke " + stroke.ink().toHex() + " " + number(stroke.width()) + dashes;
  }

  private static String about(Optional<Subject> subject) {
    return subject.map(of -> " about " + String.join("/", of.path())).orElse("");
  }

  private static String point(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  private static String numbers(double... values) {
    List<String> texts = new ArrayList<>();
    for (double value : values) {
      texts.add(number(value));
    }
    return String.join(" ", texts);
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
