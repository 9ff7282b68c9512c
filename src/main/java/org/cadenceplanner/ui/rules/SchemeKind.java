package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// The kinds of support scheme: three usual ones, and any other, in which each class has its turns
/// and rules.
enum SchemeKind {
  ALIKE,
  EVEN_ODD,
  EVERY_NTH,
  TURNS_AND_RULES;

  /// The fewest and the most releases of which one is long supported.
  static final int LEAST_TURNS = 2;

  static final int MOST_TURNS = 12;

  static final String LONG = "LTS";

  private static final int USUAL_TURNS = 3;

  String word() {
    return switch (this) {
      case ALIKE -> tr("every release alike");
      case EVEN_ODD -> tr("even and odd");
      case EVERY_NTH -> tr("every n-th");
      case TURNS_AND_RULES -> tr("by turns and rules");
    };
  }

  /// What a class beside [#LONG] is called at first.
  static String regular() {
    return tr("regular");
  }

  /// The kind of a scheme. Every second release from no version on is told apart from even and odd
  /// by the name of its first class alone: they mean the same.
  static SchemeKind of(SupportScheme scheme) {
    if (scheme.classes().size() == 1) {
      return ALIKE;
    }
    if (!scheme.assigned().isEmpty() || !isOneInSome(scheme)) {
      return TURNS_AND_RULES;
    }
    boolean isEvenOdd =
        scheme.cycle().size() == LEAST_TURNS
            && scheme.first().isEmpty()
            && !scheme.cycle().getFirst().equals(LONG);
    return isEvenOdd ? EVEN_ODD : EVERY_NTH;
  }

  private static boolean isOneInSome(SupportScheme scheme) {
    List<String> cycle = scheme.cycle();
    List<String> others = cycle.subList(1, cycle.size()).stream().distinct().toList();
    return scheme.classes().size() == 2
        && cycle.size() <= MOST_TURNS
        && others.size() == 1
        && !others.contains(cycle.getFirst());
  }

  /// A scheme of this kind that keeps what can be kept of another.
  SupportScheme after(SupportScheme scheme) {
    if (of(scheme) == this && this != ALIKE) {
      return scheme;
    }
    return plain(scheme).withDates(scheme.dates());
  }

  private SupportScheme plain(SupportScheme scheme) {
    return switch (this) {
      case ALIKE -> alike(scheme.classes().getFirst());
      case EVEN_ODD -> inTurn(scheme, LEAST_TURNS, tr("even"), tr("odd"), Optional.empty());
      case EVERY_NTH -> inTurn(scheme, USUAL_TURNS, LONG, regular(), scheme.first());
      case TURNS_AND_RULES -> named(scheme);
    };
  }

  /// The only class of releases that are all alike has a name that nobody has seen yet, and which
  /// is no German.
  private static SupportScheme named(SupportScheme scheme) {
    ReleaseClass first = scheme.classes().getFirst();
    return first.name().equals(ReleaseClass.ALIKE)
        ? scheme.withClass(first, first.withName(tr("release")))
        : scheme;
  }

  private static SupportScheme inTurn(
      SupportScheme scheme, int turns, String first, String other, Optional<Version> from) {
    return new SupportScheme(two(scheme, first, other), cycle(turns, first, other), from);
  }

  /// Two classes with the phases of the one that stands first in the cycle and of the one after.
  private static List<ReleaseClass> two(SupportScheme scheme, String first, String other) {
    List<String> turns = scheme.cycle().stream().distinct().toList();
    return List.of(
        classOf(scheme, turns.getFirst()).withName(first),
        classOf(scheme, turns.get(Math.min(1, turns.size() - 1))).withName(other));
  }

  private static SupportScheme alike(ReleaseClass kind) {
    return SupportScheme.alike(kind.early(), kind.phases());
  }

  private static ReleaseClass classOf(SupportScheme scheme, String name) {
    return scheme.classes().stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// A cycle in which one name stands first and another in all other places.
  static List<String> cycle(int turns, String first, String other) {
    return IntStream.range(0, turns).mapToObj(place -> place == 0 ? first : other).toList();
  }
}
