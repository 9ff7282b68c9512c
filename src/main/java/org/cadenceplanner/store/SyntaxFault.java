package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;

/// Says in plain words why a text is no JSON.
final class SyntaxFault {
  private static final Pattern PARSER_TALK =
      Pattern.compile(
          " ?\\((?:code [0-9x/ a-fA-F]+|start marker at .*?\\])\\)|: enable `JsonReadFeature.*");
  private static final Pattern NO_NUMBER =
      Pattern.compile("Non-standard token '([^']{1,10})': enable .*NON_NUMERIC_NUMBERS.*");

  private SyntaxFault() {}

  /// The fault in words.
  ///
  /// @param reason what the parser says
  /// @param context what it was reading
  static String words(String reason, TokenStreamContext context) {
    Matcher noNumber = NO_NUMBER.matcher(reason);
    if (noNumber.matches()) {
      return tr("found %s, allowed: a number", noNumber.group(1));
    }
    if (reason.contains("(non-standard) comment")) {
      return tr("comments are not allowed in JSON");
    }
    if (reason.startsWith("Unexpected end-of-input")) {
      return beforeClosing(context);
    }
    return tr("not JSON: %s", PARSER_TALK.matcher(reason).replaceAll(""));
  }

  private static String beforeClosing(TokenStreamContext context) {
    if (context.inRoot()) {
      return tr("not JSON: the file ends before its value is closed");
    }
    return tr(
        context.inObject()
            ? "not JSON: the file ends before its object is closed"
            : "not JSON: the file ends before its list is closed");
  }
}
