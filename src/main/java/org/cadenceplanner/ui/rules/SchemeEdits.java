package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.ui.fx.Workspace;

/// Changes to the support scheme that is edited. Each returns what is wrong with it, in which case
/// nothing happened.
final class SchemeEdits {
  /// The most characters that the Edit menu has room for.
  private final Workspace workspace;

  SchemeEdits(Workspace workspace) {
    this.workspace = workspace;
  }

  SupportScheme scheme() {
    return workspace.edited().get().rules().support();
  }

  /// The names of all classes, those without a turn too.
  List<String> names() {
    return scheme().classes().stream().map(ReleaseClass::name).toList();
  }

  /// @param step what the Edit menu calls it
  Optional<String> change(Supplier<String> step, UnaryOperator<SupportScheme> change) {
    return workspace.editRules(step, rules -> rules.withSupport(change.apply(rules.support())));
  }
}
