package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;

/// Checks that a limit is on a phase or a class that some scenario has.
final class LimitChecks {
  private LimitChecks() {}

  /// Reports the limits on what no scenario has.
  ///
  /// @param root the value of the whole file
  static void run(Value root) {
    Optional<List<String>> phases = PhaseNames.allIn(root);
    Optional<List<String>> classes = ClassNames.in(root);
    for (Value limit : root.elementsOf("limits")) {
      phases.ifPresent(
          names ->
              unknown(limit, "phase", names)
                  .ifPresent(it -> it.refuse(tr("a phase of a scenario: %s", listed(names)))));
      classes.ifPresent(
          names ->
              unknown(limit, "class", names)
                  .ifPresent(it -> it.refuse(tr("a class of a scenario: %s", listed(names)))));
    }
  }

  private static Optional<Value> unknown(Value limit, String member, List<String> names) {
    return limit
        .member(member)
        .filter(there -> SimpleForms.NAME.peek(there).filter(n -> !names.contains(n)).isPresent());
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? tr("there is none") : Texts.listed(names);
  }
}
