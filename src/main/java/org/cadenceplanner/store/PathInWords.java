package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says a path in a plan file in words: `/scenarios/1/cadence/every` is `scenario '8 months',
/// 'cadence', 'every'`. Names are as they are in the file.
final class PathInWords {
  private static final List<String> NAMES =
      List.of("name", "version", "calendar", "from", "fromDay", "decided", "commit");

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
      Optional<String> one = oneOf(around, nameOf(name, json));
      if (one.isPresent()) {
        words.removeLast();
        words.add(one.get());
        around = "";
      } else {
        words.add(quoted(name));
        around = name;
      }
    }
    return String.join(", ", words);
  }

  /// One of the things in a list or an object of that name.
  private static Optional<String> oneOf(String list, String name) {
    return Optional.of(
            switch (list) {
              case "scenarios" -> tr("scenario %s", name);
              case "history" -> tr("past release %s", name);
              case "ends" -> tr("end of %s", name);
              case "calendars" -> tr("calendar %s", name);
              case "eras" -> tr("era from %s", name);
              case "classes" -> tr("class %s", name);
              case "phases" -> tr("phase %s", name);
              case "milestones" -> tr("milestone %s", name);
              case "skipped" -> tr("skipped release %s", name);
              case "pins" -> tr("pinned release %s", name);
              case "events" -> tr("event %s", name);
              case "ranges" -> tr("blocked days %s", name);
              case "assigned" -> tr("class rule %s", name);
              case "amendments" -> tr("amendment of %s", name);
              case "goals" -> tr("goal %s", name);
              case "backports" -> tr("backport of %s", name);
              case "people" -> tr("person %s", name);
              default -> "";
            })
        .filter(words -> !words.isEmpty());
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
    return tr("number %s", Long.parseLong(index) + 1);
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
    return tr("'%s'", Texts.cut(name));
  }
}
