package org.cadenceplanner.export;

import org.cadenceplanner.drawing.Mark;

/// Texts of any origin as XML.
final class Xml {
  private Xml() {}

  /// A text in one line, as the content of an element or the value of an attribute. Characters that
  /// XML cannot hold become spaces or replacement characters.
  static String text(String text) {
    StringBuilder xml = new StringBuilder();
    Mark.Label.oneLine(text).codePoints().forEach(codePoint -> append(xml, codePoint));
    return xml.toString();
  }

  private static void append(StringBuilder xml, int codePoint) {
    switch (codePoint) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case 0xFFFE, 0xFFFF -> xml.append('\uFFFD');
      default -> xml.appendCodePoint(codePoint);
    }
  }
}
