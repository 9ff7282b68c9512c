package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands in the file.
sealed interface Json {
  Place place();

  /// The value as a message shows it, cut where it is long.
  String shown();

  /// An object.
  record Members(Place place, Map<String, Json> members) implements Json {
    @Override
    public String shown() {
      return tr(members.isEmpty() ? "an empty object" : "an object");
    }
  }

  /// An array.
  record Elements(Place place, List<Json> elements) implements Json {
    @Override
    public String shown() {
      return tr(elements.isEmpty() ? "an empty list" : "a list");
    }
  }

  record Text(Place place, String text) implements Json {
    @Override
    public String shown() {
      return Texts.quoted(text);
    }
  }

  /// A number as it is written: `1e999999` is never worked out.
  record Number(Place place, String digits) implements Json {
    @Override
    public String shown() {
      return Texts.cut(digits);
    }
  }

  record Flag(Place place, boolean value) implements Json {
    @Override
    public String shown() {
      return Boolean.toString(value);
    }
  }

  record Null(Place place) implements Json {
    @Override
    public String shown() {
      return "null";
    }
  }
}
