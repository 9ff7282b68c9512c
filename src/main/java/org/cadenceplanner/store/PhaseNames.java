package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The names of the phases of a plan's scenarios, read whatever else is wrong with them.
final class PhaseNames {
  private static final Form<List<String>> NAMES =
      new Form<>(() -> tr("a phase"), phase -> SimpleForms.NAME.peek(phase, "name")).list();

  private PhaseNames() {}

  /// The names of phases from the release on, in the file's order, each once.
  ///
  /// @param root the value of the whole file
  /// @return the names; nothing where there are no scenarios or some name cannot be read
  static Optional<List<String>> in(Value root) {
    return in(root, PhaseNames::late);
  }

  /// The same with the phases before the release.
  static Optional<List<String>> allIn(Value root) {
    return in(root, owner -> Stream.concat(early(owner), late(owner)));
  }

  private static Stream<Optional<List<String>>> late(Value owner) {
    return Stream.of(NAMES.peek(owner, "phases"));
  }

  private static Stream<Optional<List<String>>> early(Value owner) {
    return owner.member("early").stream().map(NAMES::peek);
  }

  private static Optional<List<String>> in(
      Value root, Function<Value, Stream<Optional<List<String>>>> names) {
    List<Optional<List<String>>> lists =
        root.elementsOf("scenarios").stream()
            .flatMap(PhaseNames::supports)
            .flatMap(PhaseNames::withPhases)
            .flatMap(names)
            .toList();
    return lists.isEmpty() || lists.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            lists.stream().flatMap(Optional::stream).flatMap(List::stream).distinct().toList());
  }

  /// The support schemes of a scenario, of its eras and of its amendments.
  static Stream<Value> supports(Value scenario) {
    Stream<Value> later =
        Stream.of("eras", "amendments")
            .flatMap(list -> scenario.elementsOf(list).stream())
            .flatMap(change -> change.member("support").stream());
    return Stream.concat(Stream.of(scenario.at("support")), later);
  }

  private static Stream<Value> withPhases(Value support) {
    return support.has("classes") ? support.membersOf("classes").stream() : Stream.of(support);
  }
}
