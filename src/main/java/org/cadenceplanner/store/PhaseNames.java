package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The names of the phases of a plan's scenarios, read whatever else is wrong with them.
final class PhaseNames {
  private static final Form<List<String>> NAMES =
      new Form<>(() -> tr("a phase"), phase -> SimpleForms.NAME.peek(phase, "name")).list();

  private PhaseNames() {}

  /// The names in the file's order, each once.
  ///
  /// @param root the value of the whole file
  /// @return the names; nothing where there are no scenarios or some name cannot be read
  static Optional<List<String>> in(Value root) {
    List<Optional<List<String>>> lists =
        root.elementsOf("scenarios").stream()
            .flatMap(PhaseNames::supports)
            .flatMap(PhaseNames::withPhases)
            .map(owner -> NAMES.peek(owner, "phases"))
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
