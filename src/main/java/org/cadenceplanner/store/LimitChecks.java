package org.cadenceplanner.store;

import java.util.List;
import java.util.Optional;

/// Checks that a limit is on a phase or a class that some scenario has.
final class LimitChecks {
  private LimitChecks() {}

  /// Reports the limits on what no scenario has.
  ///
  /// @param root the value of the whole file
  static void run(Value root) {
    Optional<List<String>> phases = PhaseNames.in(root);
    Optional<List<String>> classes = ClassNames.in(root);
    for (Value limit : root.elementsOf("limits")) {
      phases.ifPresent(names -> requireKnown(limit, "phase", names));
      classes.ifPresent(names -> requireKnown(limit, "class", names));
    }
  }

  private static void requireKnown(Value limit, String member, List<String> names) {
    limit
        .member(member)
        .filter(there -> SimpleForms.NAME.peek(there).filter(n -> !names.contains(n)).isPresent())
        .ifPresent(
            there -> there.refuse("a %s of a scenario: %s".formatted(member, listed(names))));
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "there is none" : Texts.listed(names);
  }
}
