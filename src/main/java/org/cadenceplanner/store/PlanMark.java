package org.cadenceplanner.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What tells a plan file from others: a name that ends in `.cadence.json`, or the member `cadence`
/// with a number.
final class PlanMark {
  private static final String ENDING = ".cadence.json";
  private static final String MEMBER = "cadence";

  private PlanMark() {}

  static boolean isOn(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      return isNamed(file.toRealPath()) || isInside(file);
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isNamed(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private static boolean isInside(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      return isInside(parser);
    } catch (JacksonException e) {
      return false;
    }
  }

  private static boolean isInside(JsonParser parser) {
    boolean found = parser.nextToken() == JsonToken.START_OBJECT && parser.nextName() != null;
    while (found && !MEMBER.equals(parser.currentName())) {
      parser.nextToken();
      parser.skipChildren();
      found = parser.nextName() != null;
    }
    return found && parser.nextToken().isNumeric();
  }
}
