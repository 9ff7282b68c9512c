package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Locale;
import java.util.Optional;

/// Something that is wrong with a plan file.
///
/// For example `/scenarios/1/cadence/every: found 0, allowed: a length such as "8 months"
/// (line 12, column 26)`.
///
/// @param pointer the path in the file as a JSON pointer (RFC 6901), empty for the file as a whole
/// @param text what was found and what is allowed
/// @param place where it stands, or where the thing stands that lacks it
/// @param where the path in words, such as `scenario '8 months', 'cadence', 'every'`; empty for the
/// file as a whole
public record Problem(String pointer, String text, Optional<Place> place, String where) {
  /// The problem for people who do not look into the file: `Scenario '8 months', 'cadence',
  /// 'every': found 0; allowed: a length such as "8 months"`.
  public String inWords() {
    String words = text.replaceFirst(tr(", allowed: "), tr("; allowed: "));
    return where.isEmpty()
        ? words
        : where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1) + ": " + words;
  }

  @Override
  public String toString() {
    String path = pointer.isEmpty() ? "" : pointer + ": ";
    return path + text + place.map(there -> " (" + there + ")").orElse("");
  }
}
