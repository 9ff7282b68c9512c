package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.threeten.extra.Days;

/// A place in a calendar file: walks from element to element, reads attributes and texts as what
/// they must be, and words what is wrong with its file and line.
final class XmlCursor {
  static final String NAMESPACE = "https://focus_shift.de/jollyday/schema/holiday";
  private static final int MOST_ELEMENTS = 50_000;
  private static final int MOST_DAYS = 365;
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,3}");

  private final String file;
  private final XMLStreamReader reader;
  private int elements;

  XmlCursor(String file, XMLStreamReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /// Goes to the root element.
  void enterRoot(String name) {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.DTD) {
        throw wrong(tr("DOCTYPE is not allowed in a calendar file"));
      }
    }
    checkNamespace();
    expectElement(name);
  }

  /// Reads on behind the root element; what follows it must be well formed, too.
  void leaveRoot() {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // comments and blanks may follow; anything else the XML reader refuses by itself
    }
  }

  /// Goes to the next child element; false at the end of the parent.
  boolean nextChild() {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          countElement();
          checkNamespace();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw wrong(tr("entity '&%s;' is not allowed", reader.getLocalName()));
        default -> refuseText();
      }
    }
  }

  void expectEnd() {
    if (nextChild()) {
      throw wrong(tr("<%s> is not allowed here; nothing is", element()));
    }
  }

  void expectElement(String name) {
    if (!element().equals(name)) {
      throw unknownElement(name);
    }
  }

  /// The one child an element must have.
  <T> T onlyChild(String name, Function<XmlCursor, T> read) {
    if (!nextChild()) {
      throw wrong(tr("<%s> is missing", name));
    }
    expectElement(name);
    T child = read.apply(this);
    expectEnd();
    return child;
  }

  String element() {
    return reader.getLocalName();
  }

  void allowAttributes(String... allowed) {
    allowAttributes(Set.of(), allowed);
  }

  void allowAttributes(Set<String> common, String... own) {
    List<String> known = List.of(own);
    IntStream.range(0, reader.getAttributeCount())
        .filter(i -> !isSchemaHint(i))
        .mapToObj(reader::getAttributeLocalName)
        .filter(name -> !common.contains(name) && !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknownAttribute(name, common, known);
            });
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue("", name));
  }

  <E extends Enum<E>> Optional<E> constant(Class<E> type, String attribute) {
    return attribute(attribute).map(value -> constantOf(type, value));
  }

  <E extends Enum<E>> E requiredConstant(Class<E> type, String attribute) {
    return constant(type, attribute).orElseThrow(() -> missing(attribute));
  }

  int requiredNumber(String attribute) {
    return attribute(attribute).map(this::number).orElseThrow(() -> missing(attribute));
  }

  Optional<Year> year(String attribute) {
    return attribute(attribute).map(this::yearOf);
  }

  String textInside() {
    try {
      return reader.getElementText();
    } catch (XMLStreamException e) {
      throw notXml(e);
    }
  }

  /// A distance in days. It stays within a year, for a rule is asked for one year and its
  /// neighbours.
  Days daysInside() {
    int days = number(textInside());
    if (Math.abs((long) days) > MOST_DAYS) {
      throw wrong(tr("'%s' days are too far; allowed: -365 to 365", days));
    }
    return Days.of(days);
  }

  Year yearInside() {
    return yearOf(textInside());
  }

  <E extends Enum<E>> E constantInside(Class<E> type) {
    return constantOf(type, textInside());
  }

  CalendarFileException wrong(String problem) {
    return new CalendarFileException(file, reader.getLocation().getLineNumber(), problem);
  }

  CalendarFileException unknownElement(String... allowed) {
    return wrong(tr("<%s> is not known here; allowed: %s", element(), String.join(", ", allowed)));
  }

  private CalendarFileException unknownAttribute(
      String name, Set<String> common, List<String> own) {
    String allowed =
        Stream.concat(own.stream(), common.stream().sorted()).collect(Collectors.joining(", "));
    return wrong(tr("attribute '%s' is not known on <%s>; allowed: %s", name, element(), allowed));
  }

  private CalendarFileException missing(String attribute) {
    return wrong(tr("attribute '%s' is missing on <%s>", attribute, element()));
  }

  private <E extends Enum<E>> E constantOf(Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    tr(
                        "'%s' is not known; allowed: %s",
                        value,
                        Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", ")))));
  }

  private int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw wrong(tr("'%s' is not a whole number", value));
    }
  }

  private Year yearOf(String value) {
    String year = value.strip();
    if (!YEAR.matcher(year).matches()) {
      throw wrong(tr("'%s' is not a year; allowed: a whole year such as 2026", value));
    }
    return Year.of(Integer.parseInt(year));
  }

  private int next() {
    try {
      return reader.next();
    } catch (XMLStreamException e) {
      throw notXml(e);
    }
  }

  private CalendarFileException notXml(XMLStreamException e) {
    return XmlFault.in(file, e);
  }

  private void countElement() {
    if (++elements > MOST_ELEMENTS) {
      throw wrong(tr("there are more than %s elements", MOST_ELEMENTS));
    }
  }

  private void checkNamespace() {
    if (!NAMESPACE.equals(reader.getNamespaceURI())) {
      throw wrong(tr("<%s> must be in the namespace xmlns=\"%s\"", element(), NAMESPACE));
    }
  }

  private void refuseText() {
    if (reader.hasText()
        && reader.getEventType() != XMLStreamConstants.COMMENT
        && !reader.isWhiteSpace()) {
      throw wrong(tr("text is not allowed here: '%s'", reader.getText().strip()));
    }
  }

  private boolean isSchemaHint(int attribute) {
    return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(
        reader.getAttributeNamespace(attribute));
  }
}
