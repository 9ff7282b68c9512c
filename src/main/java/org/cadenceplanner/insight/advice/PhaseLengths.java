package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;

/// The support schemes that come of one when some of its phases may have other lengths.
public final class PhaseLengths {
  /// The most choices of lengths, of all phases together.
  public static final int MOST = 10_000;

  private PhaseLengths() {}

  /// Every choice of lengths; the scheme as it is where none is given.
  ///
  /// @param lengths the lengths that a phase may have, by its name
  /// @throws IllegalArgumentException if no phase of that name ends so long after something, or there
  /// are more than 10,000 choices
  public static List<SupportScheme> of(SupportScheme scheme, Map<String, List<Length>> lengths) {
    List<SupportScheme> schemes = List.of(scheme);
    for (Map.Entry<String, List<Length>> phase : lengths.entrySet()) {
      requirePhase(scheme, phase.getKey());
      requireBounded((long) schemes.size() * phase.getValue().size());
      schemes = each(schemes, phase.getKey(), phase.getValue());
    }
    return schemes;
  }

  private static void requireBounded(long choices) {
    if (choices > MOST) {
      throw new IllegalArgumentException(
          tr(
              "%s choices of phase lengths; allowed: at most %s",
              AdviceInWords.grouped(choices), AdviceInWords.grouped(MOST)));
    }
  }

  private static List<SupportScheme> each(
      List<SupportScheme> schemes, String phase, List<Length> lengths) {
    List<SupportScheme> all = new ArrayList<>();
    for (SupportScheme scheme : schemes) {
      lengths.forEach(length -> all.add(with(scheme, phase, length)));
    }
    return all;
  }

  private static SupportScheme with(SupportScheme scheme, String phase, Length length) {
    return scheme.withClasses(
        scheme.classes().stream().map(some -> with(some, phase, length)).toList());
  }

  private static ReleaseClass with(ReleaseClass some, String name, Length length) {
    return some.withPhases(
        some.phases().stream()
            .map(phase -> phase.name().equals(name) ? phase.withEnd(of(phase, length)) : phase)
            .toList());
  }

  private static End of(Phase phase, Length length) {
    return switch (phase.end()) {
      case End.AfterRelease _ -> new End.AfterRelease(length);
      case End.AfterStart _ -> new End.AfterStart(length);
      case End.Successor _, End.OnDay _, End.Unknown _ -> phase.end();
      case End.Earliest _, End.Latest _, End.Rounded _ -> phase.end();
    };
  }

  /// The lengths of the phases of a scheme that have one, by their names: several where classes
  /// differ.
  public static Map<String, List<Length>> in(SupportScheme scheme) {
    Map<String, List<Length>> lengths = new LinkedHashMap<>();
    for (ReleaseClass some : scheme.classes()) {
      for (Phase phase : some.phases()) {
        length(phase)
            .ifPresent(
                length ->
                    lengths.computeIfAbsent(phase.name(), _ -> new ArrayList<>()).add(length));
      }
    }
    lengths.replaceAll((_, all) -> all.stream().distinct().toList());
    return lengths;
  }

  private static void requirePhase(SupportScheme scheme, String name) {
    Set<String> known = in(scheme).keySet();
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          tr(
              "no phase '%s' with a length; allowed: %s",
              name, known.isEmpty() ? "–" : String.join(", ", known)));
    }
  }

  private static Optional<Length> length(Phase phase) {
    return switch (phase.end()) {
      case End.AfterRelease end -> Optional.of(end.length());
      case End.AfterStart end -> Optional.of(end.length());
      case End.Successor _, End.OnDay _, End.Unknown _ -> Optional.empty();
      case End.Earliest _, End.Latest _, End.Rounded _ -> Optional.empty();
    };
  }
}
