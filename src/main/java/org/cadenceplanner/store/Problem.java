package org.cadenceplanner.store;

import java.util.Optional;

/// Something that is wrong with a plan file.
///
/// For example `/scenarios/1/cadence/every: found 0, allowed: a length such as "8 months"
/// (line 12, column 26)`.
///
/// @param pointer the path in the file as a JSON pointer (RFC 6901), empty for the file as a whole
/// @param text what was found and what is allowed
/// @param place where it stands, or where the thing stands that lacks it
public record Problem(String pointer, String text, Optional<Place> place) {
  @Override
  public String toString() {
    String path = pointer.isEmpty() ? "" : pointer + ": ";
    return path + text + place.map(there -> " (" + there + ")").orElse("");
  }
}
