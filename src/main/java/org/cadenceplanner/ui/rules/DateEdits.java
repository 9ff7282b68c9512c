package org.cadenceplanner.ui.rules;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.ui.fx.Workspace;

/// Changes to the date policy that is edited.
final class DateEdits {
  private final Workspace workspace;

  DateEdits(Workspace workspace) {
    this.workspace = workspace;
  }

  DatePolicy dates() {
    return workspace.edited().get().rules().dates();
  }

  /// Changes the date policy.
  ///
  /// @param step what the Edit menu calls it
  /// @return what is wrong with it, in which case nothing happened
  Optional<String> change(String step, UnaryOperator<DatePolicy> change) {
    return workspace.editRules(step, rules -> rules.withDates(change.apply(rules.dates())));
  }
}
