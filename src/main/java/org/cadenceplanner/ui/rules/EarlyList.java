package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Collection;
import java.util.stream.Stream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.ui.fx.FreeName;

/// What one more phase before the release is at first.
final class EarlyList {
  private static final Length USUAL_LENGTH = Length.ofWeeks(8);

  private EarlyList() {}

  /// A phase that starts twice as long before the release as the first of a class, as far as a length
  /// can be, and does not count as supported.
  ///
  /// @param known the names of such phases elsewhere in the plan
  static EarlyPhase next(ReleaseClass kind, Collection<String> known) {
    Length before =
        kind.early().stream()
            .findFirst()
            .map(EarlyPhase::before)
            .map(EarlyList::twice)
            .orElse(USUAL_LENGTH);
    return new EarlyPhase(unusedName(kind.phaseNames(), known), false, before);
  }

  private static Length twice(Length length) {
    return new Length(Math.min(2 * length.amount(), length.unit().most()), length.unit());
  }

  private static String unusedName(Collection<String> taken, Collection<String> known) {
    return FreeName.of(
        Stream.concat(known.stream(), Stream.of(tr("beta"), tr("alpha"), tr("preview"))),
        taken.size() + 1,
        number -> tr("phase %s", number),
        taken::contains);
  }
}
