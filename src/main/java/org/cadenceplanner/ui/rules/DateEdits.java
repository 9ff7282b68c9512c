package org.cadenceplanner.ui.rules;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.ui.fx.Workspace;

/// Changes to a date policy that is edited. Each returns what is wrong with it, in which case nothing
/// happened.
final class DateEdits {
  private final Workspace workspace;
  private final DatesOf whose;

  DateEdits(Workspace workspace, DatesOf whose) {
    this.workspace = workspace;
    this.whose = whose;
  }

  static DateEdits ofReleases(Workspace workspace) {
    return new DateEdits(workspace, new DatesOf.Releases());
  }

  /// The policy; empty where there is none of its own.
  Optional<DatePolicy> dates() {
    return whose.in(rules());
  }

  /// What falls on the days, such as `release`.
  Supplier<String> thing() {
    Rules now = rules();
    return () -> whose.thing(now);
  }

  /// Changes the date policy.
  ///
  /// @param step what the Edit menu calls it, without whose days it is about
  Optional<String> change(Supplier<String> step, UnaryOperator<DatePolicy> change) {
    return changeAs(ofWhose(step), change);
  }

  /// Changes the date policy.
  ///
  /// @param step what the Edit menu calls it
  Optional<String> changeAs(Supplier<String> step, UnaryOperator<DatePolicy> change) {
    return put(step, rules -> whose.in(rules).map(change));
  }

  /// Gives a policy of its own, or takes it away.
  ///
  /// @param step what the Edit menu calls it, without whose days it is about
  Optional<String> setOwn(Supplier<String> step, boolean isOwn) {
    return put(ofWhose(step), rules -> Optional.of(whose.first(rules)).filter(_ -> isOwn));
  }

  private Supplier<String> ofWhose(Supplier<String> step) {
    Rules now = rules();
    return () -> StepName.of(whose.whose(now), step.get());
  }

  private Optional<String> put(
      Supplier<String> step, Function<Rules, Optional<DatePolicy>> wanted) {
    return workspace.editRules(step, rules -> whose.with(rules, wanted.apply(rules)));
  }

  private Rules rules() {
    return workspace.edited().get().rules();
  }
}
