package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads a text into a tree of JSON values.
///
/// A syntax error ends the reading. A name that stands twice in an object does not: it is reported,
/// and the first one holds.
final class JsonReader {
  private static final int MOST_LEVELS = 30;
  private static final long MOST_TOKENS = 500_000;

  private final JsonParser parser;
  private final Problems problems;

  private JsonReader(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /// Reads a text.
  ///
  /// @return the value, or empty where the text is no JSON; the problem is reported then
  static Optional<Json> read(String text, Problems problems) {
    try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser, problems).read();
    }
  }

  private Optional<Json> read() {
    try {
      return document();
    } catch (StreamConstraintsException _) {
      String found =
          tr(
              "found more than a plan can hold, allowed: %s levels and %s parts at most",
              MOST_LEVELS, MOST_TOKENS);
      problems.add("", found, place(parser.currentLocation()));
    } catch (JacksonException e) {
      String fault = SyntaxFault.words(e.getOriginalMessage(), parser.streamReadContext());
      problems.add("", fault, place(e.getLocation()));
    }
    return Optional.empty();
  }

  /// Numbers and names of any length are let through: they are never worked out here, and the text
  /// as a whole is limited already.
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MOST_LEVELS)
                .maxTokenCount(MOST_TOKENS)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .build())
        .build();
  }

  private Optional<Json> document() {
    if (parser.nextToken() == null) {
      problems.add("", tr("found an empty file, allowed: a plan"), Optional.empty());
      return Optional.empty();
    }
    Json value = value("");
    if (parser.nextToken() != null) {
      problems.add("", tr("found more after the end of the plan, allowed: nothing"), here());
    }
    return Optional.of(value);
  }

  private Json value(String pointer) {
    Place place = here().orElse(new Place(1, 1));
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(pointer, place);
      case START_ARRAY -> elements(pointer, place);
      case VALUE_STRING -> new Json.Text(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(place, parser.getString());
      case VALUE_TRUE -> new Json.Flag(place, true);
      case VALUE_FALSE -> new Json.Flag(place, false);
      default -> new Json.Null(place);
    };
  }

  private Json members(String pointer, Place place) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String path = pointer + Texts.step(name);
      if (members.containsKey(name)) {
        String text = tr("found %s a second time, allowed: each name once", Texts.quoted(name));
        problems.add(path, text, here());
      }
      parser.nextToken();
      members.putIfAbsent(name, value(path));
    }
    return new Json.Members(place, members);
  }

  private Json elements(String pointer, Place place) {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(pointer + "/" + elements.size()));
    }
    return new Json.Elements(place, elements);
  }

  private Optional<Place> here() {
    return place(parser.currentTokenLocation());
  }

  private static Optional<Place> place(TokenStreamLocation location) {
    return Optional.ofNullable(location)
        .filter(known -> known.getLineNr() > 0)
        .map(known -> new Place(known.getLineNr(), Math.max(1, known.getColumnNr())));
  }
}
