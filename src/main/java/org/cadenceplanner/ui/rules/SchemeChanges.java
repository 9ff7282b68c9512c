package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// Schemes with one thing changed, the rest as it was.
final class SchemeChanges {
  private SchemeChanges() {}

  /// A scheme of one in some with another number of releases that take turns.
  static SupportScheme withTurns(SupportScheme scheme, int turns) {
    List<String> names = scheme.cycle();
    return new SupportScheme(
        scheme.classes(), SchemeKind.cycle(turns, names.getFirst(), names.get(1)), scheme.first());
  }

  /// A scheme with another version first in its cycle.
  static SupportScheme withFirst(SupportScheme scheme, Optional<Version> first) {
    return new SupportScheme(scheme.classes(), scheme.cycle(), first, scheme.assigned());
  }

  /// A scheme with other turns.
  static SupportScheme withCycle(SupportScheme scheme, List<String> cycle) {
    return new SupportScheme(scheme.classes(), cycle, scheme.first(), scheme.assigned());
  }

  /// A scheme with other rules before its turns.
  static SupportScheme withRules(SupportScheme scheme, List<ClassRule> assigned) {
    return new SupportScheme(scheme.classes(), scheme.cycle(), scheme.first(), assigned);
  }

  /// A scheme with one more class, without a turn, and with the phases of the first.
  static SupportScheme withNewClass(SupportScheme scheme, String name) {
    ReleaseClass added = new ReleaseClass(name, scheme.classes().getFirst().phases());
    return scheme.withClasses(ListChanges.and(scheme.classes(), added));
  }

  /// A scheme without one of its classes, its turns and its rules.
  static SupportScheme withoutClass(SupportScheme scheme, int place) {
    String gone = scheme.classes().get(place).name();
    return new SupportScheme(
        ListChanges.without(scheme.classes(), place),
        scheme.cycle().stream().filter(name -> !name.equals(gone)).toList(),
        scheme.first(),
        scheme.assigned().stream().filter(rule -> !rule.releaseClass().equals(gone)).toList());
  }

  /// A scheme with one of its classes changed; where that gets another name, all that names it
  /// does so.
  static SupportScheme withClass(
      SupportScheme scheme, int place, UnaryOperator<ReleaseClass> change) {
    ReleaseClass was = scheme.classes().get(place);
    return scheme.withClass(was, change.apply(was));
  }
}
