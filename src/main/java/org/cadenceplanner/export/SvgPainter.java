package org.cadenceplanner.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.TextStyle;

/// Writes marks as the elements of an SVG, one a line.
///
/// A text states its width, so that it keeps its room where another font has to stand in.
final class SvgPainter {
  private static final int DECIMALS = 3;

  private final StringBuilder svg = new StringBuilder();

  private SvgPainter() {}

  /// The elements of some marks, in their order.
  static String elements(List<Mark> marks) {
    SvgPainter painter = new SvgPainter();
    marks.forEach(painter::paint);
    return painter.svg.toString();
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box ->
          element("rect", rectangle(box.x(), box.y(), box.width(), box.height()), inks(box));
      case Mark.Line line -> element("line", ends(line), stroke(line.stroke()));
      case Mark.Polygon polygon ->
          element(
              "polygon",
              attribute("points", points(polygon.points())),
              inks(polygon.fill(), polygon.outline()));
      case Mark.Label label -> text(label);
      case Mark.Clip clip -> clipped(clip);
    }
  }

  private void element(String name, String place, String inks) {
    svg.append('<').append(name).append(place).append(inks).append("/>\n");
  }

  private void text(Mark.Label label) {
    if (label.text().isBlank()) {
      return;
    }
    svg.append("<text")
        .append(attribute("x", label.x()))
        .append(attribute("y", label.baseline()))
        .append(style(label.style()))
        .append(room(label.width()))
        .append(ink("fill", label.ink()))
        .append('>')
        .append(Xml.text(label.text()))
        .append("</text>\n");
  }

  private static String room(double width) {
    return width > 0
        ? attribute("textLength", width) + attribute("lengthAdjust", "spacingAndGlyphs")
        : "";
  }

  private static String style(TextStyle style) {
    String size = attribute("font-size", style.size());
    return switch (style.weight()) {
      case REGULAR -> size;
      case BOLD -> size + attribute("font-weight", "bold");
    };
  }

  /// Its name is its place, so that pictures within one page may use the same names.
  private void clipped(Mark.Clip clip) {
    String name =
        Stream.of(clip.x(), clip.y(), clip.width(), clip.height())
            .map(SvgPainter::number)
            .collect(Collectors.joining("_", "clip_", ""));
    String place = rectangle(clip.x(), clip.y(), clip.width(), clip.height());
    svg.append("<clipPath").append(attribute("id", name)).append("><rect").append(place);
    svg.append("/></clipPath>\n<g").append(attribute("clip-path", "url(#" + name + ")"));
    svg.append(">\n");
    clip.marks().forEach(this::paint);
    svg.append("</g>\n");
  }

  private static String rectangle(double x, double y, double width, double height) {
    return attribute("x", x)
        + attribute("y", y)
        + attribute("width", width)
        + attribute("height", height);
  }

  private static String ends(Mark.Line line) {
    return attribute("x1", line.from().x())
        + attribute("y1", line.from().y())
        + attribute("x2", line.to().x())
        + attribute("y2", line.to().y());
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String inks(Mark.Box box) {
    return inks(box.fill(), box.outline());
  }

  private static String inks(Optional<Ink> fill, Optional<Stroke> outline) {
    return fill.map(ink -> ink("fill", ink)).orElse(attribute("fill", "none"))
        + outline.map(SvgPainter::stroke).orElse("");
  }

  private static String stroke(Stroke stroke) {
    String line = ink("stroke", stroke.ink()) + attribute("stroke-width", stroke.width());
    String dashes =
        stroke.dashes().stream().map(SvgPainter::number).collect(Collectors.joining(" "));
    return dashes.isEmpty() ? line : line + attribute("stroke-dasharray", dashes);
  }

  private static String ink(String name, Ink ink) {
    String colour = String.format(Locale.ROOT, "#%02x%02x%02x", ink.red(), ink.green(), ink.blue());
    String opaque = attribute(name, colour);
    return ink.alpha() == 255 ? opaque : opaque + attribute(name + "-opacity", ink.alpha() / 255.0);
  }

  private static String attribute(String name, double value) {
    return attribute(name, number(value));
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
