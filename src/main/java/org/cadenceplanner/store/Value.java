package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A value of the file that is being read: its path, what stands there, and where to report faults.
///
/// @param pointer its path
/// @param json what stands there; where nothing does, what stands around it
/// @param problems where to report
record Value(String pointer, Json json, Problems problems) {
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

  /// The member of that name, where there is one.
  Optional<Value> member(String name) {
    return has(name) ? Optional.of(at(name)) : Optional.empty();
  }

  /// The elements of a list; none where this is no list.
  List<Value> elements() {
    return json instanceof Json.Elements list
        ? IntStream.range(0, list.elements().size()).mapToObj(this::at).toList()
        : List.of();
  }

  /// The elements of the member of that name; none where it is no list.
  List<Value> elementsOf(String name) {
    return member(name).map(Value::elements).orElse(List.of());
  }

  /// The members of the member of that name; none where it is no object.
  List<Value> membersOf(String name) {
    return has(name) && at(name).json() instanceof Json.Members object
        ? object.members().keySet().stream().map(at(name)::at).toList()
        : List.of();
  }

  /// The name of this member in the object around it: the last step of its path.
  String name() {
    return Texts.unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /// The same value, whose faults are reported to nobody.
  Value quiet() {
    return new Value(pointer, json, new Problems(""));
  }

  /// Reports what was found here and what is allowed instead.
  void report(String found, String allowed) {
    problems.add(pointer, tr("found %s, allowed: %s", found, allowed), Optional.of(json.place()));
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
      String reason =
          String.valueOf(e.getMessage())
              .replaceFirst(Pattern.quote(tr("; allowed: ")), tr(", allowed: "));
      problems.add(pointer, tr("found %s", reason), Optional.of(json.place()));
      return Optional.empty();
    }
  }
}
