package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Finds the plan in XML, an SVG or the metadata of a PDF: an element `plan` of the program's own
/// namespace, with compressed text in base64. It takes no DOCTYPE and no entities.
final class XmlPlan {
  /// The most bytes of XML that a plan is looked for in.
  static final int MOST_BYTES = 24 * 1024 * 1024;

  private static final int DEEPEST = 100;
  private static final String NAMESPACE = "https://cadenceplanner.org/picture/1";
  private static final String ELEMENT = "plan";

  private final XMLStreamReader reader;
  private Optional<byte[]> found = Optional.empty();

  private XmlPlan(XMLStreamReader reader) {
    this.reader = reader;
  }

  /// The plan's text, in UTF-8.
  ///
  /// @throws BadPicture if there is none, it is damaged, or there is a second one
  static byte[] in(byte[] xml) throws BadPicture {
    return find(xml, 0, xml.length).orElseThrow(BadPicture::withoutPlan);
  }

  /// The text of a plan in XML that stands within other bytes, if there is one.
  ///
  /// @param from where the XML begins
  /// @param to where it ends
  /// @throws BadPicture if it is damaged, or there is a second one
  static Optional<byte[]> find(byte[] bytes, int from, int to) throws BadPicture {
    if (to - from > MOST_BYTES) {
      throw new BadPicture(tr("found more than 24 MB of XML, allowed: at most 24 MB"));
    }
    try {
      return new XmlPlan(reader(new ByteArrayInputStream(bytes, from, to - from))).find();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof CharacterCodingException
          ? BadPicture.damaged()
          : noXml(e);
    }
  }

  private Optional<byte[]> find() throws XMLStreamException, BadPicture {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new BadPicture(tr("found a DOCTYPE, allowed: a picture as Cadence drew it"));
        case XMLStreamConstants.START_ELEMENT -> {
          requireShallow(++depth);
          depth -= takePlan() ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return found;
  }

  private static void requireShallow(int depth) throws BadPicture {
    if (depth > DEEPEST) {
      throw new BadPicture(
          tr(
              "found more than %s elements one in the other, allowed: a picture as Cadence drew it",
              DEEPEST));
    }
  }

  /// Takes the plan of an element that has begun, to its end.
  ///
  /// @return whether it is that of a plan
  private boolean takePlan() throws XMLStreamException, BadPicture {
    if (!ELEMENT.equals(reader.getLocalName()) || !NAMESPACE.equals(reader.getNamespaceURI())) {
      return false;
    }
    if (found.isPresent()) {
      throw BadPicture.withTwoPlans();
    }
    found = Optional.of(Inflated.of(ByteBuffer.wrap(bytes(reader.getElementText()))));
    return true;
  }

  private static byte[] bytes(String base64) throws BadPicture {
    try {
      return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
    } catch (IllegalArgumentException e) {
      throw BadPicture.damaged();
    }
  }

  /// The parser would tell standard error of bytes that are not UTF-8.
  private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory.createXMLStreamReader(
        new InputStreamReader(xml, StandardCharsets.UTF_8.newDecoder()));
  }

  private static BadPicture noXml(XMLStreamException e) {
    int line = Optional.ofNullable(e.getLocation()).map(it -> it.getLineNumber()).orElse(1);
    return new BadPicture(
        tr(
            "found XML that is not well-formed in line %s, allowed: a picture as Cadence drew it",
            line));
  }
}
