package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        scheme.classes(),
        SchemeKind.cycle(turns, names.getFirst(), names.get(1)),
        scheme.first(),
        scheme.assigned(),
        scheme.dates());
  }

  /// A scheme with another version first in its cycle.
  static SupportScheme withFirst(SupportScheme scheme, Optional<Version> first) {
    return new SupportScheme(
        scheme.classes(), scheme.cycle(), first, scheme.assigned(), scheme.dates());
  }

  /// A scheme with one of its classes changed; where that gets another name, all that names it
  /// does so.
  static SupportScheme withClass(
      SupportScheme scheme, int place, UnaryOperator<ReleaseClass> change) {
    ReleaseClass was = scheme.classes().get(place);
    return scheme.withClass(was, change.apply(was));
  }
}
