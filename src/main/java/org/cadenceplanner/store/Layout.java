package org.cadenceplanner.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A JSON value that is to be written, and how it is laid out.
///
/// A [Line] stands on one line whatever it holds, so that a change to it changes one line. A
/// [Block] has a line for each member or element.
sealed interface Layout {
  /// A value on one line, ready to be written.
  record Line(String json) implements Layout {}

  /// A value with a line for each of its parts.
  ///
  /// @param open the bracket before them
  /// @param parts the parts with what stands before each, such as `"name": `
  /// @param close the bracket after them
  record Block(String open, List<Part> parts, String close) implements Layout {}

  /// A member or an element.
  record Part(String before, Layout value) {}

  static Layout of(String text) {
    return new Line(Texts.json(text));
  }

  static Layout of(boolean flag) {
    return new Line(Boolean.toString(flag));
  }

  static Layout of(int number) {
    return new Line(Integer.toString(number));
  }

  /// A list on one line.
  static <T> Layout line(List<T> elements, Function<T, Layout> layout) {
    return new Line(oneLine(list(elements, layout)));
  }

  /// A list with a line, or several, for each element.
  static <T> Layout block(List<T> elements, Function<T, Layout> layout) {
    return elements.isEmpty() ? new Line("[]") : list(elements, layout);
  }

  private static <T> Layout list(List<T> elements, Function<T, Layout> layout) {
    return new Block("[", elements.stream().map(e -> new Part("", layout.apply(e))).toList(), "]");
  }

  /// The whole value as text, with two blanks for each level.
  default String text() {
    StringBuilder text = new StringBuilder();
    write(this, "\n", text);
    return text.append('\n').toString();
  }

  private static void write(Layout value, String newLine, StringBuilder text) {
    switch (value) {
      case Line line -> text.append(line.json());
      case Block block -> {
        String inner = newLine + "  ";
        String separator = inner;
        text.append(block.open());
        for (Part part : block.parts()) {
          text.append(separator).append(part.before());
          write(part.value(), inner, text);
          separator = "," + inner;
        }
        text.append(newLine).append(block.close());
      }
    }
  }

  private static String oneLine(Layout value) {
    return switch (value) {
      case Line line -> line.json();
      case Block block ->
          block.parts().stream()
              .map(part -> part.before() + oneLine(part.value()))
              .collect(Collectors.joining(", ", block.open(), block.close()));
    };
  }

  /// The members of an object, in the order in which they are put.
  final class Members {
    private final List<Part> parts = new ArrayList<>();

    Members put(String name, Layout value) {
      parts.add(new Part(Texts.json(name) + ": ", value));
      return this;
    }

    Members put(String name, String text) {
      return put(name, of(text));
    }

    /// Puts a member unless it holds its usual value.
    <T> Members putUnless(T usual, String name, T value, Function<T, Layout> layout) {
      return value.equals(usual) ? this : put(name, layout.apply(value));
    }

    <T> Members putIfPresent(String name, Optional<T> value, Function<T, Layout> layout) {
      value.ifPresent(there -> put(name, layout.apply(there)));
      return this;
    }

    Layout line() {
      return new Line(oneLine(new Block("{", parts, "}")));
    }

    Layout block() {
      return parts.isEmpty() ? new Line("{}") : new Block("{", List.copyOf(parts), "}");
    }
  }
}
