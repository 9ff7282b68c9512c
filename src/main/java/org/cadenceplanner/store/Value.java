package org.cadenceplanner.store;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// A value of the file that is being read: its path, what stands there, and where to report faults.
///
/// @param pointer its path
/// @param json what stands there; where nothing does, what stands around it
/// @param problems where to report
record Value(String pointer, Json json, Problems problems) {
  private static final Pattern ALLOWED = Pattern.compile("; allowed: ");

  /// The member of that name; where there is none, a value that stands for the gap.
  Value at(String name) {
    Json there =
        json instanceof Json.Members object ? object.members().getOrDefault(name, json) : json;
    return new Value(pointer + Texts.step(name), there, problems);
  }

  /// The element of that index, from 0.
  Value at(int index) {
    Json there =
        json instanceof Json.Elements list && index < list.elements().size()
            ? list.elements().get(index)
            : json;
    return new Value(pointer + "/" + index, there, problems);
  }

  boolean has(String name) {
    return json instanceof Json.Members object && object.members().containsKey(name);
  }

  /// Reports what was found here and what is allowed instead.
  void report(String found, String allowed) {
    problems.add(pointer, "found " + found + ", allowed: " + allowed, Optional.of(json.place()));
  }

  /// Reports that what stands here is something else than what is allowed.
  <T> Optional<T> refuse(String allowed) {
    report(json.shown(), allowed);
    return Optional.empty();
  }

  /// What a maker makes of this value; where a record refuses it, its reason is reported.
  <T> Optional<T> made(Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      String reason = ALLOWED.matcher(String.valueOf(e.getMessage())).replaceFirst(", allowed: ");
      problems.add(pointer, "found " + reason, Optional.of(json.place()));
      return Optional.empty();
    }
  }
}
