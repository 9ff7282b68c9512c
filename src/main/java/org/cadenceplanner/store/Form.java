package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.Plan;

/// How one kind of value is written in a plan file.
///
/// @param says what is allowed, in words that end `allowed: …`, in the language that is spoken
/// @param reader makes the thing of a value, or reports what is wrong and gives nothing
record Form<T>(Supplier<String> says, Function<Value, Optional<T>> reader) {
  /// What is allowed.
  String allowed() {
    return says.get();
  }

  Optional<T> read(Value value) {
    return reader.apply(value);
  }

  /// What can be made of a value; what is wrong with it is not reported.
  Optional<T> peek(Value value) {
    return read(value.quiet());
  }

  /// What can be made of a member of an object; nothing where there is none.
  Optional<T> peek(Value owner, String member) {
    return owner.member(member).flatMap(this::peek);
  }

  /// A text on one line, of which the reader makes the thing, or nothing where it is not allowed.
  static <T> Form<T> text(Supplier<String> allowed, Function<String, Optional<T>> reader) {
    return new Form<>(
        allowed,
        value -> {
          if (!(value.json() instanceof Json.Text text)) {
            return value.refuse(allowed.get());
          }
          if (!Texts.isAllowed(text.text())) {
            return value.refuse(tr("a text on one line, at most %s characters", Texts.MOST));
          }
          return value
              .made(() -> reader.apply(text.text()))
              .flatMap(made -> made.isPresent() ? made : value.refuse(allowed.get()));
        });
  }

  /// One of a few things by the word for it; messages list the words in the order of the things.
  static <T> Form<T> word(List<T> things, Function<T, String> wordFor) {
    String allowed = Texts.listed(things.stream().map(wordFor).toList());
    return text(
        () -> allowed,
        word -> things.stream().filter(thing -> wordFor.apply(thing).equals(word)).findFirst());
  }

  /// An object, of whose members the reader makes the thing.
  static <T> Form<T> object(String example, Function<ObjectReader, Optional<T>> reader) {
    return object(List.of(example), reader);
  }

  /// The same with several examples.
  static <T> Form<T> object(List<String> examples, Function<ObjectReader, Optional<T>> reader) {
    Supplier<String> allowed = () -> tr("an object such as %s", Texts.either(examples));
    return new Form<>(
        allowed,
        value ->
            value.json() instanceof Json.Members
                ? reader.apply(new ObjectReader(value))
                : value.refuse(allowed.get()));
  }

  /// A list, each of whose elements has this form.
  Form<List<T>> list() {
    Supplier<String> every = () -> tr("a list, in it %s", allowed());
    return new Form<>(
        every,
        value -> {
          if (!(value.json() instanceof Json.Elements list)) {
            return value.refuse(every.get());
          }
          if (list.elements().size() > Plan.MOST_ELEMENTS) {
            value.report(
                tr("%s elements", list.elements().size()), tr("at most %s", Plan.MOST_ELEMENTS));
            return Optional.empty();
          }
          return elements(value, list.elements().size());
        });
  }

  /// A list in whose elements the text of one member, such as their name, stands only once.
  Form<List<T>> listWithDistinct(String member) {
    return listWithDistinct(member, UnaryOperator.identity());
  }

  /// A list in whose elements the text of one member stands only once, where texts of which
  /// `sameness` makes the same text count as one.
  Form<List<T>> listWithDistinct(String member, UnaryOperator<String> sameness) {
    Form<List<T>> list = list();
    return new Form<>(
        list.says(),
        value -> {
          reportTwice(value, member, sameness);
          return list.read(value);
        });
  }

  /// A list with something in it.
  ///
  /// @param least what is allowed instead of an empty one
  static <T> Form<List<T>> nonEmpty(Form<List<T>> list, Supplier<String> least) {
    return new Form<>(
        list.says(),
        value ->
            value.json() instanceof Json.Elements all && all.elements().isEmpty()
                ? value.refuse(least.get())
                : list.read(value));
  }

  private Optional<List<T>> elements(Value value, int size) {
    List<T> read = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      read(value.at(i)).ifPresent(read::add);
    }
    return read.size() == size ? Optional.of(read) : Optional.empty();
  }

  private static void reportTwice(Value value, String member, UnaryOperator<String> sameness) {
    if (value.json() instanceof Json.Elements list) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < list.elements().size(); i++) {
        value.at(i).member(member).ifPresent(key -> reportTwice(key, seen, sameness));
      }
    }
  }

  private static void reportTwice(Value key, Set<String> seen, UnaryOperator<String> sameness) {
    if (key.json() instanceof Json.Text text && !seen.add(sameness.apply(text.text()))) {
      key.report(tr("%s a second time", text.shown()), tr("each once"));
    }
  }
}
