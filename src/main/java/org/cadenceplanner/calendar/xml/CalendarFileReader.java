package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a calendar file. It takes no more than 2 MB, no DOCTYPE, no entities, and nothing the
/// schema does not have.
public final class CalendarFileReader {
  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int LONGEST_DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

  private CalendarFileReader() {}

  /// Reads the calendar in a file.
  ///
  /// @throws CalendarFileException if it is not a file, cannot be read, or anything in it is wrong
  public static CalendarFile read(Path file) {
    return read(file.toString(), bytes(file));
  }

  /// Looks whether a file is in a folder, or is a link to one that is.
  ///
  /// @throws CalendarFileException if it leads elsewhere, or nowhere
  public static void requireWithin(Path folder, Path file) {
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new CalendarFileException(
            file.toString(), tr("this leads out of its folder; allowed: a file in it"));
      }
    } catch (IOException e) {
      throw new CalendarFileException(file.toString(), tr("this is not a file"));
    }
  }

  /// What is in a file.
  ///
  /// @throws CalendarFileException if it is not a file, cannot be read, or is too large
  public static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CalendarFileException(file.toString(), tr("this is not a file"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(file.toString(), in);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /// Reads a calendar that is packed into a program.
  ///
  /// @param source the calendar as messages name it
  /// @throws CalendarFileException if anything in it is wrong
  public static CalendarFile read(String source, URL resource) {
    try (InputStream in = resource.openStream()) {
      return read(source, in);
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  /// Reads one calendar.
  ///
  /// @param source the file as messages name it
  /// @param in its bytes, read to one byte past the limit at most
  /// @throws CalendarFileException if anything in it is wrong
  /// @throws IOException if it cannot be read at all
  static CalendarFile read(String source, InputStream in) throws IOException {
    return read(source, bytes(source, in));
  }

  /// Reads one calendar.
  ///
  /// @param source the file as messages name it
  /// @throws CalendarFileException if anything in it is wrong, or it is too large
  public static CalendarFile read(String source, byte[] bytes) {
    requireRoom(source, bytes);
    try {
      return read(source, reader(bytes));
    } catch (XMLStreamException e) {
      throw XmlFault.in(source, e);
    } catch (CharacterCodingException e) {
      throw new CalendarFileException(
          source,
          tr("found bytes that are no letters in its encoding; allowed: a file saved in UTF-8"));
    }
  }

  private static byte[] bytes(String source, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    requireRoom(source, bytes);
    return bytes;
  }

  private static void requireRoom(String source, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new CalendarFileException(source, tr("the file is too large; allowed: up to 2 MB"));
    }
  }

  private static CalendarFileException unreadable(String source, IOException e) {
    String reason = e instanceof AccessDeniedException ? tr("permission denied") : e.toString();
    return new CalendarFileException(source, tr("the file cannot be read: %s", reason));
  }

  private static CalendarFile read(String source, XMLStreamReader reader) {
    XmlCursor at = new XmlCursor(source, reader);
    at.enterRoot("Configuration");
    RegionReader regions = new RegionReader(at);
    CalendarRegion root = regions.readRoot();
    at.leaveRoot();
    return new CalendarFile(source, root, regions.coverage());
  }

  /// A parser that knows no document types, no entities but those of XML itself, and nothing outside of
  /// the file. The text is decoded before: of bytes that are none the parser would tell standard error.
  static XMLStreamReader reader(byte[] bytes) throws XMLStreamException, CharacterCodingException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException(tr("nothing outside the file is read"));
        });
    return factory.createXMLStreamReader(new StringReader(decoded(bytes)));
  }

  private static String decoded(byte[] bytes) throws XMLStreamException, CharacterCodingException {
    CharsetDecoder decoder = encoding(bytes).newDecoder();
    return withoutMark(decoder.decode(ByteBuffer.wrap(bytes)).toString());
  }

  /// As XML has it: by a mark of UTF-16, or as the file says in its declaration, else UTF-8.
  private static Charset encoding(byte[] bytes) throws XMLStreamException {
    int length = Math.min(bytes.length, LONGEST_DECLARATION);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (beginning.startsWith("\u00fe\u00ff") || beginning.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = ENCODING.matcher(beginning);
    return declared.lookingAt() ? encoding(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset encoding(String name) throws XMLStreamException {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException(tr("the encoding %s is not known", name), e);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
