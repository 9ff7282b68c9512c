package org.cadenceplanner.export;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as the program writes it for others: indented, with the same line ends on every system.
final class JsonText {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  static String of(JsonNode root) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
  }
}
