package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the columns of a list of releases are: version, release, then the ends of phases.
///
/// A column of an end is named after its phase, in any case, with spaces or underlines, with or
/// without `until` or `end` after it. Columns of other names are the ends of the phases in their
/// order, as long as none stands in another's place.
///
/// @param phases the phases of the columns from the third on
/// @param notes the columns that are not named after their phases, a sentence each
record Columns(List<String> phases, List<String> notes) {
  private static final int MOST_ENDS = 100;
  private static final int MOST_NAMED = 5;

  private static final Set<String> VERSION = Set.of("version");
  private static final Set<String> RELEASE = Set.of("release", "released", "date");

  Columns {
    phases = List.copyOf(phases);
    notes = List.copyOf(notes);
  }

  /// The columns under a head.
  ///
  /// @param known the phases there are, in the order of a branch's life
  /// @throws IllegalArgumentException if the head is none of a list of releases
  static Columns under(CsvRow head, List<String> known) {
    require(head, 0, VERSION, tr("'%s'", "version"));
    require(head, 1, RELEASE, tr("'release', 'released' or 'date'"));
    List<String> names = head.cells().subList(2, head.cells().size());
    requireFew(names);
    List<Optional<String>> named = names.stream().map(name -> phase(name, known)).toList();
    if (named.stream().allMatch(Optional::isPresent)) {
      return new Columns(
          eachOnce(named.stream().flatMap(Optional::stream).toList(), known), List.of());
    }
    requirePlaces(names, named, known);
    return new Columns(known.subList(0, names.size()), notes(names, named, known));
  }

  private static void require(CsvRow head, int column, Set<String> names, String allowed) {
    if (!names.contains(plain(head.cell(column)))) {
      throw new IllegalArgumentException(
          tr(
              "line %s: column %s is named '%s'; allowed: %s",
              head.line(), column + 1, head.cell(column), allowed));
    }
  }

  private static void requireFew(List<String> names) {
    if (names.size() > MOST_ENDS) {
      throw new IllegalArgumentException(
          tr(
              "%s columns after the release, named %s; allowed: at most %s",
              names.size(), first(names), MOST_ENDS));
    }
  }

  private static List<String> eachOnce(List<String> phases, List<String> known) {
    Set<String> before = new HashSet<>();
    for (String phase : phases) {
      if (!before.add(phase)) {
        throw wrong(tr("two columns are the end of '%s'", phase), known);
      }
    }
    return phases;
  }

  private static void requirePlaces(
      List<String> names, List<Optional<String>> named, List<String> known) {
    if (names.size() > known.size()) {
      throw wrong(tr("%s columns after the release, named %s", names.size(), first(names)), known);
    }
    boolean areInPlace =
        IntStream.range(0, names.size())
            .allMatch(i -> named.get(i).isEmpty() || named.get(i).get().equals(known.get(i)));
    if (!areInPlace) {
      String first = names.get(named.indexOf(Optional.<String>empty()));
      throw wrong(tr("column '%s' is no phase of the plan", first), known);
    }
  }

  private static List<String> notes(
      List<String> names, List<Optional<String>> named, List<String> known) {
    return IntStream.range(0, names.size())
        .filter(i -> named.get(i).isEmpty())
        .mapToObj(i -> tr("Column '%s' is taken for the end of '%s'.", names.get(i), known.get(i)))
        .toList();
  }

  private static IllegalArgumentException wrong(String what, List<String> known) {
    return new IllegalArgumentException(
        known.isEmpty()
            ? tr("%s; allowed: none, as the plan has no phases", what)
            : tr("%s; allowed: the plan's phases, each once: %s", what, quoted(known)));
  }

  /// Enough of them to know the file by.
  private static String first(List<String> names) {
    String few = quoted(names.stream().limit(MOST_NAMED).toList());
    return names.size() > MOST_NAMED ? few + ", …" : few;
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> tr("'%s'", name)).collect(Collectors.joining(", "));
  }

  private static Optional<String> phase(String name, List<String> known) {
    return known.stream().filter(phase -> names(phase).contains(plain(name))).findFirst();
  }

  private static List<String> names(String phase) {
    String plain = plain(phase);
    return List.of(plain, plain + " until", plain + " end");
  }

  /// A column's name in small letters, with spaces for underlines.
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
  }
}
