package org.cadenceplanner.calendar.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// The start of an XML element, with its attributes in the order they are written in.
record Tag(QName name, List<Attribute> namespaces, List<Attribute> attributes) {

  /// An attribute; of a namespace's declaration the prefix is its name's.
  record Attribute(QName name, String value) {}

  Tag {
    namespaces = List.copyOf(namespaces);
    attributes = List.copyOf(attributes);
  }

  /// The tag that a reader is at.
  static Tag at(XMLStreamReader reader) {
    List<Attribute> namespaces =
        IntStream.range(0, reader.getNamespaceCount()).mapToObj(i -> namespace(reader, i)).toList();
    List<Attribute> attributes =
        IntStream.range(0, reader.getAttributeCount())
            .mapToObj(i -> new Attribute(reader.getAttributeName(i), reader.getAttributeValue(i)))
            .toList();
    return new Tag(reader.getName(), namespaces, attributes);
  }

  /// A tag without attributes, of the namespace and prefix of another.
  static Tag beside(QName other, String element) {
    QName name = new QName(other.getNamespaceURI(), element, other.getPrefix());
    return new Tag(name, List.of(), List.of());
  }

  private static Attribute namespace(XMLStreamReader reader, int place) {
    String prefix = orEmpty(Optional.ofNullable(reader.getNamespacePrefix(place)));
    String of = orEmpty(Optional.ofNullable(reader.getNamespaceURI(place)));
    return new Attribute(new QName(of, "xmlns", prefix), of);
  }

  private static String orEmpty(Optional<String> text) {
    return text.orElse(XMLConstants.DEFAULT_NS_PREFIX);
  }

  /// The same with another value of an attribute, in its place, else at the end.
  Tag with(String attribute, String value) {
    List<Attribute> changed = new ArrayList<>(attributes);
    Attribute wanted = new Attribute(new QName(attribute), value);
    int place = changed.stream().map(Attribute::name).toList().indexOf(wanted.name());
    if (place < 0) {
      changed.add(wanted);
    } else {
      changed.set(place, wanted);
    }
    return new Tag(name, namespaces, changed);
  }

  void write(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartElement(name.getPrefix(), name.getLocalPart(), name.getNamespaceURI());
    writeAttributes(writer);
  }

  /// Writes it as an element with nothing in it.
  void writeEmpty(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeEmptyElement(name.getPrefix(), name.getLocalPart(), name.getNamespaceURI());
    writeAttributes(writer);
  }

  private void writeAttributes(XMLStreamWriter writer) throws XMLStreamException {
    for (Attribute namespace : namespaces) {
      writer.writeNamespace(namespace.name().getPrefix(), namespace.value());
    }
    for (Attribute attribute : attributes) {
      QName of = attribute.name();
      writer.writeAttribute(
          of.getPrefix(), of.getNamespaceURI(), of.getLocalPart(), attribute.value());
    }
  }
}
