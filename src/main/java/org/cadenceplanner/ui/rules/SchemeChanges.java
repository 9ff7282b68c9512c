package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.ui.fx.ListChanges;

/// Schemes with one thing changed, the rest as it was.
final class SchemeChanges {
  private SchemeChanges() {}

  /// A scheme of one in some with another number of releases that take turns.
  static SupportScheme withTurns(SupportScheme scheme, int turns) {
    List<String> names = scheme.cycle();
    return scheme.withCycle(SchemeKind.cycle(turns, names.getFirst(), names.get(1)));
  }

  /// A scheme with one more class, without a turn, and with the phases of the first.
  static SupportScheme withNewClass(SupportScheme scheme, String name) {
    ReleaseClass added = scheme.classes().getFirst().withName(name);
    return scheme.withClasses(ListChanges.and(scheme.classes(), added));
  }

  /// A scheme without one of its classes, its turns and its rules.
  static SupportScheme withoutClass(SupportScheme scheme, int place) {
    String gone = scheme.classes().get(place).name();
    return new SupportScheme(
        ListChanges.without(scheme.classes(), place),
        scheme.cycle().stream().filter(name -> !name.equals(gone)).toList(),
        scheme.first(),
        scheme.assigned().stream().filter(rule -> !rule.releaseClass().equals(gone)).toList(),
        scheme.dates());
  }

  /// A scheme with one of its classes changed; where that gets another name, all that names it
  /// does so.
  static SupportScheme withClass(
      SupportScheme scheme, int place, UnaryOperator<ReleaseClass> change) {
    ReleaseClass was = scheme.classes().get(place);
    return scheme.withClass(was, change.apply(was));
  }
}
