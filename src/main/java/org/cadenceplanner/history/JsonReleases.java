package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.history.CsvRows.SyntaxFault;
import org.cadenceplanner.language.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the lists of releases that others publish as JSON, as rows of a list of our own.
///
/// They are endoflife.date's, of both of its interfaces, and the schedule of Node.js. What each calls
/// active support is the plan's first phase, the end of life that of its last one; a `true` or `false`
/// in the place of a day is not known.
final class JsonReleases {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Pattern PARSER_TALK =
      Pattern.compile(" ?\\((?:code \\d+[^)]*|start marker at .*?\\])\\)");

  private final List<CsvRow> rows = new ArrayList<>();
  private final List<String> phases;

  private JsonReleases(List<String> phases) {
    this.phases = phases.isEmpty() ? List.of() : ends(phases);
  }

  private static List<String> ends(List<String> phases) {
    return Stream.of(phases.getFirst(), phases.getLast()).distinct().toList();
  }

  /// Whether a text is JSON rather than a list of values.
  static boolean isJson(String text) {
    return text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{");
  }

  /// The rows of a text, the names of the columns first.
  ///
  /// @param phases the phases that a release can go through, in their order
  /// @throws SyntaxFault if it is no JSON, or none of these lists
  static List<CsvRow> rows(String text, List<String> phases) throws SyntaxFault {
    JsonReleases releases = new JsonReleases(phases);
    releases.head();
    try (JsonParser parser = MAPPER.createParser(text)) {
      releases.read(parser, parser.nextToken());
      requireEnd(parser);
    } catch (JacksonException e) {
      throw new SyntaxFault(noJson(lineOf(e), e.getOriginalMessage()));
    }
    if (releases.rows.size() == 1) {
      throw new SyntaxFault(
          tr(
              "no releases in this JSON; allowed: endoflife.date's list of a product, or the"
                  + " schedule of Node.js"));
    }
    return releases.rows;
  }

  private void head() {
    List<String> names = new ArrayList<>(List.of("version", "release"));
    names.addAll(phases);
    rows.add(new CsvRow(1, names));
  }

  private static void requireEnd(JsonParser parser) throws SyntaxFault {
    if (parser.nextToken() != null) {
      throw new SyntaxFault(
          tr(
              "line %s: found more after the end of the list; allowed: nothing",
              parser.currentTokenLocation().getLineNr()));
    }
  }

  /// What goes wrong on the way from a token to a tree has no place.
  private static int lineOf(JacksonException e) {
    return Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr).orElse(1);
  }

  /// The parser speaks English alone.
  private static String noJson(int line, String reason) {
    return Language.spoken() == Language.ENGLISH
        ? tr("line %s is no JSON: %s", line, PARSER_TALK.matcher(reason).replaceAll(""))
        : tr("line %s is no JSON", line);
  }

  /// Goes through lists, and through objects until one is a release or holds a list.
  private void read(JsonParser parser, JsonToken first) throws SyntaxFault {
    if (first == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        requireObject(next, line);
        entry(line, MAPPER.readTree(parser));
      }
    } else if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        member(parser.currentName(), parser);
      }
    }
  }

  private static void requireObject(JsonToken token, int line) throws SyntaxFault {
    if (token != JsonToken.START_OBJECT) {
      throw new SyntaxFault(
          tr("line %s: found no release in its place in the list; allowed: each in {…}", line));
    }
  }

  private void member(String name, JsonParser parser) throws SyntaxFault {
    JsonToken value = parser.nextToken();
    int line = parser.currentTokenLocation().getLineNr();
    if (value == JsonToken.START_OBJECT && name.equals("result")) {
      read(parser, value);
    } else if (value == JsonToken.START_ARRAY && name.equals("releases")) {
      read(parser, value);
    } else if (value == JsonToken.START_OBJECT) {
      scheduled(name, line, MAPPER.readTree(parser));
    } else {
      parser.skipChildren();
    }
  }

  private void entry(int line, JsonNode entry) throws SyntaxFault {
    boolean isOfFirstKind = entry.has("cycle");
    String version = isOfFirstKind ? "cycle" : "name";
    refuseNumber(line, version, entry.path(version));
    add(
        line,
        text(entry, version),
        text(entry, "releaseDate"),
        text(entry, isOfFirstKind ? "support" : "eoasFrom"),
        text(entry, isOfFirstKind ? "eol" : "eolFrom"));
  }

  /// A number forgets the zeros at its end: 4.10 would be 4.1.
  private static void refuseNumber(int line, String name, JsonNode version) throws SyntaxFault {
    if (version.isNumber()) {
      throw new SyntaxFault(
          tr("line %s, '%s': found a number; allowed: a version in quotes", line, name));
    }
  }

  private void scheduled(String version, int line, JsonNode entry) {
    if (entry.has("start") && entry.has("end")) {
      String number = version.replaceFirst("^v(?=\\d)", "");
      String active = text(entry, "maintenance");
      add(line, number, text(entry, "start"), active, text(entry, "end"));
    }
  }

  private void add(int line, String version, String release, String active, String end) {
    List<String> cells = new ArrayList<>(List.of(version, release));
    if (phases.size() > 1) {
      cells.add(active);
    }
    if (!phases.isEmpty()) {
      cells.add(end);
    }
    rows.add(new CsvRow(line, cells));
  }

  private static String text(JsonNode entry, String name) {
    JsonNode value = entry.path(name);
    return value.isString() ? value.asString() : "";
  }
}
