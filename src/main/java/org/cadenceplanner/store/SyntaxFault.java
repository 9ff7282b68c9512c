package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.language.Language;
import tools.jackson.core.TokenStreamContext;

/// Says in plain words why a text is no JSON.
final class SyntaxFault {
  private static final Pattern PARSER_TALK =
      Pattern.compile(
          " ?\\((?:code [0-9x/ a-fA-F]+|start marker at .*?\\])\\)|: enable `JsonReadFeature.*");
  private static final Pattern NO_NUMBER =
      Pattern.compile("Non-standard token '([^']{1,10})': enable .*NON_NUMERIC_NUMBERS.*");

  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected character \\('(.+?)' \\(code [^)]*\\)\\): (.*)", Pattern.DOTALL);
  private static final Pattern NO_VALUE =
      Pattern.compile("Unrecognized token '(.{1,40}).*': was expecting .*", Pattern.DOTALL);
  private static final Pattern OTHER_CLOSE =
      Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*", Pattern.DOTALL);

  private static final Pattern CLOSES_NOTHING =
      Pattern.compile("Unexpected close marker '(.)': no open .*", Pattern.DOTALL);

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
    return unexpected(reason).orElseGet(() -> other(reason));
  }

  /// What many have wrong; nothing for what is rare.
  private static Optional<String> unexpected(String reason) {
    Matcher character = UNEXPECTED.matcher(reason);
    Matcher token = NO_VALUE.matcher(reason);
    Matcher close = OTHER_CLOSE.matcher(reason);
    if (character.matches()) {
      return Optional.of(unexpected(character.group(1), character.group(2)));
    } else if (token.matches()) {
      return Optional.of(noValue(token.group(1)));
    } else if (close.matches()) {
      return Optional.of(tr("not JSON: found '%s', allowed: '%s'", close.group(1), close.group(2)));
    }
    return unfit(reason);
  }

  private static Optional<String> unfit(String reason) {
    Matcher closesNothing = CLOSES_NOTHING.matcher(reason);
    if (closesNothing.matches()) {
      String found = closesNothing.group(1);
      return Optional.of(
          tr("not JSON: found '%s', allowed: that where it closes something", found));
    } else if (reason.startsWith("Illegal character")) {
      return Optional.of(
          tr("not JSON: found a control character, allowed: blanks and the ends of lines"));
    }
    return reason.startsWith("Illegal unquoted character")
        ? Optional.of(tr("not JSON: a line ends within a text in double quotes"))
        : Optional.empty();
  }

  private static String unexpected(String found, String expected) {
    if (expected.contains("double-quote")) {
      return tr("not JSON: found '%s', allowed: a name in double quotes", found);
    } else if (expected.contains("comma")) {
      return tr("not JSON: found '%s', allowed: a comma, or the end of the list or object", found);
    } else if (expected.contains("colon")) {
      return tr("not JSON: found '%s', allowed: a colon after the name", found);
    }
    return noValue(found);
  }

  private static String noValue(String found) {
    return tr(
        "not JSON: found '%s', allowed: a value, such as a number or a text in double quotes",
        found);
  }

  /// The parser speaks English alone.
  private static String other(String reason) {
    return Language.spoken() == Language.ENGLISH
        ? tr("not JSON: %s", PARSER_TALK.matcher(reason).replaceAll(""))
        : tr("not JSON");
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
