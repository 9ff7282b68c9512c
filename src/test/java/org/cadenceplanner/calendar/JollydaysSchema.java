package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// The schema of calendar files, as it comes with Jollyday.
final class JollydaysSchema {
  private JollydaysSchema() {}

  /// @throws org.xml.sax.SAXException if the file is not valid
  static void validate(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      schema().newValidator().validate(new StreamSource(in));
    }
  }

  private static Schema schema() throws Exception {
    Path jar =
        Path.of(HolidayManager.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile library = new JarFile(jar.toFile());
        InputStream in =
            library.getInputStream(
                library.getEntry("focus_shift.de/jollyday/schema/holiday/holiday.xsd"))) {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(in));
    }
  }
}
