package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.Stream;

/// Checks that an end which waits for a release of a class waits for one that comes: a class that
/// takes its turn in the same scheme.
final class SuccessorChecks {
  private SuccessorChecks() {}

  /// Reports the ends that wait for a class without a turn.
  ///
  /// @param support the value of a support scheme
  static void run(Value support) {
    List<String> turns =
        SupportForm.turns(support)
            .flatMap(turn -> SimpleForms.NAME.peek(turn).stream())
            .distinct()
            .toList();
    phases(support)
        .flatMap(phase -> phase.member("end").stream())
        .flatMap(SuccessorChecks::parts)
        .flatMap(end -> end.member("of").stream())
        .forEach(of -> requireTurn(of, turns));
  }

  private static Stream<Value> phases(Value support) {
    return Stream.concat(
        support.elementsOf("phases").stream(),
        support.membersOf("classes").stream()
            .flatMap(releaseClass -> releaseClass.elementsOf("phases").stream()));
  }

  private static Stream<Value> parts(Value end) {
    return Stream.concat(
        Stream.of(end),
        Stream.of("earliest", "latest")
            .flatMap(name -> end.elementsOf(name).stream())
            .flatMap(SuccessorChecks::parts));
  }

  private static void requireTurn(Value of, List<String> turns) {
    if (SimpleForms.NAME.peek(of).filter(name -> !turns.contains(name)).isPresent()) {
      of.refuse(
          turns.isEmpty()
              ? tr("no class, as all releases are alike here")
              : tr("a class that takes its turn: %s", Texts.listed(turns)));
    }
  }
}
