package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.cadenceplanner.language.Language;

/// What the parser of XML has to say against a file.
final class XmlFault {
  private static final Pattern POSITION = Pattern.compile("(?s)^.*?Message: ");

  private XmlFault() {}

  static CalendarFileException in(String file, XMLStreamException e) {
    return new CalendarFileException(file, lineOf(e), words(e));
  }

  /// The parser does not speak the language that is spoken.
  private static String words(XMLStreamException e) {
    return Language.spoken() == Language.ENGLISH
        ? tr("this is not well-formed XML: %s", reason(e))
        : tr("this is not well-formed XML");
  }

  private static int lineOf(XMLStreamException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
  }

  /// The parser's own words, without the position it puts before them.
  private static String reason(XMLStreamException e) {
    return POSITION.matcher(String.valueOf(e.getMessage())).replaceFirst("");
  }
}
