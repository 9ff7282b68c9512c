package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Reads the members of one object.
///
/// Each member is asked for by name and read at once, so that its faults are reported even when
/// others are faulty too; what it holds is handed over only in [#build], when all is well. A member
/// that nobody has asked for is unknown, and an error.
final class ObjectReader {
  private final Value value;
  private final int problemsBefore;
  private final Set<String> asked = new LinkedHashSet<>();

  ObjectReader(Value value) {
    this.value = value;
    this.problemsBefore = value.problems().count();
  }

  Value value() {
    return value;
  }

  boolean has(String name) {
    return value.has(name);
  }

  <T> Supplier<T> required(String name, Form<T> form) {
    asked.add(name);
    if (!value.has(name)) {
      value.at(name).report(tr("nothing"), form.allowed());
    }
    Supplier<Optional<T>> read = optional(name, form);
    return () -> read.get().orElseThrow();
  }

  <T> Supplier<Optional<T>> optional(String name, Form<T> form) {
    asked.add(name);
    Optional<T> read = value.has(name) ? form.read(value.at(name)) : Optional.empty();
    return () -> read;
  }

  <T> Supplier<T> optional(String name, Form<T> form, T usual) {
    Supplier<Optional<T>> read = optional(name, form);
    return () -> read.get().orElse(usual);
  }

  /// Makes the thing of the members that were read, unless one of them was faulty.
  <T> Optional<T> build(Supplier<T> maker) {
    reportUnknown();
    return value.problems().count() > problemsBefore ? Optional.empty() : value.made(maker);
  }

  /// Says that members are known, so that one that is asked for by no name is not taken for a slip.
  void knows(List<String> names) {
    asked.addAll(names);
  }

  /// Reports where an object has none or several of some members that stand for each other.
  void requireOneOf(List<String> names) {
    List<String> there = names.stream().filter(value::has).toList();
    if (there.isEmpty()) {
      value.report(tr("none of %s", Texts.listed(names)), tr("one of them"));
    } else if (there.size() > 1) {
      value.report(
          there.stream()
              .map(Texts::quoted)
              .reduce((one, other) -> tr("%s and %s", one, other))
              .orElseThrow(),
          tr("one of them"));
    }
  }

  /// Reports where an object has none or both of two members that stand for each other.
  void requireOneOf(String one, String other) {
    if (value.has(one) == value.has(other)) {
      value.report(
          tr(
              value.has(one) ? "%s and %s" : "neither %s nor %s",
              Texts.quoted(one),
              Texts.quoted(other)),
          tr("one of them"));
    }
  }

  private void reportUnknown() {
    if (value.json() instanceof Json.Members object) {
      object.members().keySet().stream()
          .filter(name -> !asked.contains(name))
          .forEach(this::reportUnknown);
    }
  }

  private void reportUnknown(String name) {
    Value unknown = value.at(name);
    unknown.report(tr("an unknown member"), unknown.problems().isFull() ? "" : known(name));
  }

  /// The members there are, and the one that may have been meant.
  private String known(String name) {
    String listed = Texts.listed(asked);
    return Nearest.of(name, asked)
        .map(near -> tr("%s; did you mean %s?", listed, Texts.quoted(near)))
        .orElse(listed);
  }
}
