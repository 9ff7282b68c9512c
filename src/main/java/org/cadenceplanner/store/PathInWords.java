package org.cadenceplanner.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says a path in a plan file in words: `/scenarios/1/cadence/every` is `scenario '8 months',
/// 'cadence', 'every'`. Names are as they are in the file.
final class PathInWords {
  private static final Map<String, String> ONE_OF =
      Map.ofEntries(
          Map.entry("scenarios", "scenario"),
          Map.entry("history", "past release"),
          Map.entry("ends", "end of"),
          Map.entry("calendars", "calendar"),
          Map.entry("eras", "era from"),
          Map.entry("classes", "class"),
          Map.entry("phases", "phase"),
          Map.entry("milestones", "milestone"),
          Map.entry("skipped", "skipped release"),
          Map.entry("pins", "pinned release"),
          Map.entry("events", "event"),
          Map.entry("ranges", "blocked days"),
          Map.entry("assigned", "class rule"),
          Map.entry("amendments", "amendment of"),
          Map.entry("goals", "goal"),
          Map.entry("people", "person"));
  private static final List<String> NAMES =
      List.of("name", "version", "calendar", "from", "fromDay", "decided");

  private PathInWords() {}

  /// @param pointer the path
  /// @param root the whole file
  static String of(String pointer, Json root) {
    List<String> words = new ArrayList<>();
    String around = "";
    Optional<Json> json = Optional.of(root);
    for (String step : steps(pointer)) {
      String name = Texts.unescaped(step);
      json = json.flatMap(whole -> within(whole, name));
      if (ONE_OF.containsKey(around)) {
        words.removeLast();
        words.add(ONE_OF.get(around) + " " + nameOf(name, json));
        around = "";
      } else {
        words.add(quoted(name));
        around = name;
      }
    }
    return String.join(", ", words);
  }

  private static List<String> steps(String pointer) {
    return Arrays.stream(pointer.split("/")).skip(1).toList();
  }

  private static Optional<Json> within(Json json, String step) {
    return switch (json) {
      case Json.Members object -> Optional.ofNullable(object.members().get(step));
      case Json.Elements list when isPlace(step) ->
          list.elements().stream().skip(Long.parseLong(step)).findFirst();
      case Json.Elements _ -> Optional.empty();
      case Json.Text _, Json.Number _, Json.Flag _, Json.Null _ -> Optional.empty();
    };
  }

  /// The name that a thing has in itself, its place in the list from 1, or its key.
  private static String nameOf(String step, Optional<Json> json) {
    return json.flatMap(PathInWords::ownName)
        .map(PathInWords::quoted)
        .orElseGet(() -> isPlace(step) ? place(step) : quoted(step));
  }

  private static boolean isPlace(String step) {
    return step.matches("\\d{1,9}");
  }

  private static String place(String index) {
    return "number " + (Long.parseLong(index) + 1);
  }

  private static Optional<String> ownName(Json json) {
    return json instanceof Json.Members object
        ? NAMES.stream()
            .map(object.members()::get)
            .flatMap(text -> text instanceof Json.Text is ? Stream.of(is.text()) : Stream.empty())
            .filter(text -> !text.isBlank())
            .findFirst()
        : Optional.empty();
  }

  private static String quoted(String name) {
    return "'" + Texts.cut(name) + "'";
  }
}
