package org.cadenceplanner.calendar.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// Writes a calendar file anew with other days, in UTF-8. All the rest stays as it is: other rules,
/// regions, sources, comments, blanks and the order of attributes.
public final class CalendarCopy {
  private static final String INDENT = "\n    ";
  private static final int CALENDAR = 1;
  private static final int HOLIDAYS = 2;
  private static final int RULE = 3;

  private final XMLStreamReader reader;
  private final XMLStreamWriter writer;
  private final OtherDays changes;
  private String blank = "";
  private Optional<Tag> opened = Optional.empty();
  private boolean isAmongRules;
  private int depth;
  private int place = OtherDays.AT_THE_START;

  private CalendarCopy(XMLStreamReader reader, XMLStreamWriter writer, OtherDays changes) {
    this.reader = reader;
    this.writer = writer;
    this.changes = changes;
  }

  /// A calendar with no days yet.
  ///
  /// @param hierarchy its short name, such as `team-days`
  public static byte[] empty(String hierarchy) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      XMLStreamWriter writer = writer(bytes);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement("Configuration");
      writer.writeDefaultNamespace(XmlCursor.NAMESPACE);
      writer.writeAttribute("hierarchy", hierarchy);
      writer.writeCharacters("\n  ");
      writer.writeEmptyElement("Holidays");
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The file with other days.
  ///
  /// @param file the bytes of one that [CalendarFileReader] takes
  public static byte[] of(byte[] file, OtherDays changes) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      XMLStreamWriter writer = writer(bytes);
      new CalendarCopy(CalendarFileReader.reader(file), writer, changes).copy();
      writer.close();
      return bytes.toByteArray();
    } catch (XMLStreamException | CharacterCodingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static XMLStreamWriter writer(ByteArrayOutputStream bytes) throws XMLStreamException {
    return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  private void copy() throws XMLStreamException {
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeCharacters("\n");
    while (reader.hasNext()) {
      copy(reader.next());
    }
    writer.writeEndDocument();
  }

  private void copy(int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.COMMENT -> {
        flush();
        writer.writeComment(reader.getText());
        endLineOutside();
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        flush();
        writer.writeProcessingInstruction(reader.getPITarget(), reader.getPIData());
        endLineOutside();
      }
      case XMLStreamConstants.END_DOCUMENT -> {}
      default -> blank += reader.getText();
    }
  }

  private void start() throws XMLStreamException {
    depth++;
    if (isRule()) {
      place++;
    }
    if (isRule() && changes.gone().contains(place)) {
      leaveOut();
      add();
    } else {
      flush();
      opened = Optional.of(tag());
      enterHolidays();
    }
  }

  private Tag tag() {
    Tag tag = Tag.at(reader);
    return depth == CALENDAR ? tag.with("description", changes.description()) : tag;
  }

  private void enterHolidays() throws XMLStreamException {
    if (depth == HOLIDAYS) {
      isAmongRules = reader.getLocalName().equals("Holidays");
      if (isAmongRules) {
        add();
      }
    }
  }

  /// A region's rules are deeper.
  private boolean isRule() {
    return isAmongRules && depth == RULE && reader.getLocalName().equals("Fixed");
  }

  /// Goes past a rule; the blank before it goes too.
  private void leaveOut() throws XMLStreamException {
    blank = "";
    int deep = 1;
    while (deep > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> deep++;
        case XMLStreamConstants.END_ELEMENT -> deep--;
        default -> {}
      }
    }
    depth--;
  }

  private void end() throws XMLStreamException {
    boolean wasRule = isRule();
    if (opened.isPresent() && blank.isEmpty()) {
      opened.get().writeEmpty(writer);
      opened = Optional.empty();
    } else {
      endLineOfHolidays();
      flush();
      writer.writeEndElement();
    }
    depth--;
    endLineOutside();
    if (wasRule) {
      add();
    }
  }

  /// Writes the days that come in at this place.
  private void add() throws XMLStreamException {
    for (PlainDay day : changes.addedAfter(place)) {
      flush();
      writer.writeCharacters(INDENT);
      rule(day).writeEmpty(writer);
    }
  }

  private Tag rule(PlainDay day) {
    Tag rule =
        Tag.beside(reader.getName(), "Fixed")
            .with("month", day.day().getMonth().name())
            .with("day", String.valueOf(day.day().getDayOfMonth()));
    if (day.only().isPresent()) {
      String year = day.only().get().toString();
      rule = rule.with("validFrom", year).with("validTo", year);
    }
    return rule.with("descriptionPropertiesKey", day.name());
  }

  /// What was held back until it was known what follows.
  private void flush() throws XMLStreamException {
    if (opened.isPresent()) {
      opened.get().write(writer);
      opened = Optional.empty();
    }
    writer.writeCharacters(blank);
    blank = "";
  }

  /// Where there were no days before, there was no line to end.
  private void endLineOfHolidays() {
    if (isAmongRules && depth == HOLIDAYS && blank.isEmpty()) {
      blank = "\n  ";
    }
  }

  /// Blanks outside of the calendar are not read.
  private void endLineOutside() throws XMLStreamException {
    if (depth == 0) {
      writer.writeCharacters("\n");
    }
  }
}
