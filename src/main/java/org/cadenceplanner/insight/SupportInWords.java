package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// How long releases are supported, in words: `full support 18 months, then security fixes only 18
/// months`, `by turns even (full support 24 months), odd (no support)`.
final class SupportInWords {
  private SupportInWords() {}

  static String of(SupportScheme scheme) {
    List<ReleaseClass> classes = scheme.names().map(scheme::named).toList();
    String phases = scheme.isAlike() ? phases(classes.getFirst()) : turns(scheme, classes);
    return scheme
        .dates()
        .map(dates -> tr("%s, ends %s", phases, DatesInWords.of(dates)))
        .orElse(phases);
  }

  private static String turns(SupportScheme scheme, List<ReleaseClass> classes) {
    List<String> names = classes.stream().map(ReleaseClass::name).toList();
    boolean said = scheme.assigned().isEmpty() && scheme.cycle().equals(names);
    String each =
        classes.stream()
            .map(releaseClass -> releaseClass.name() + " (" + phases(releaseClass) + ")")
            .collect(Collectors.joining(", "));
    return said ? inTurn(scheme.first(), each) : inOrder(scheme, each);
  }

  private static String inTurn(Optional<Version> first, String classes) {
    return first
        .map(version -> tr("by turns from %s on %s", version, classes))
        .orElseGet(() -> tr("by turns %s", classes));
  }

  private static String inOrder(SupportScheme scheme, String classes) {
    String order = order(scheme);
    return scheme
        .first()
        .map(version -> tr("%s from %s on: %s", order, version, classes))
        .orElseGet(() -> order + ": " + classes);
  }

  private static String order(SupportScheme scheme) {
    String cycle = String.join(", ", scheme.cycle());
    boolean isOne = scheme.cycle().stream().distinct().count() == 1;
    String rest = isOne ? scheme.cycle().getFirst() : tr("by turns %s", cycle);
    String rules =
        scheme.assigned().stream()
            .map(rule -> rule.releaseClass() + " " + ConditionInWords.of(rule.condition()))
            .collect(Collectors.joining("; "));
    return rules.isEmpty() ? rest : tr("%s; else %s", rules, rest);
  }

  private static String phases(ReleaseClass releaseClass) {
    List<Phase> phases = releaseClass.phases();
    Stream<String> late =
        phases.isEmpty()
            ? Stream.of(tr("no support"))
            : IntStream.range(0, phases.size()).mapToObj(i -> phase(phases.get(i), i == 0));
    return Stream.concat(releaseClass.early().stream().map(SupportInWords::early), late)
        .reduce((before, next) -> tr("%s, then %s", before, next))
        .orElseThrow();
  }

  private static String early(EarlyPhase phase) {
    String from =
        tr("%s from %s before the release on", phase.name(), Words.length(phase.before()));
    return counted(from, phase.counts());
  }

  private static String phase(Phase phase, boolean first) {
    String end = phase.name() + " " + EndInWords.of(phase.end(), first);
    return counted(said(end, phase.precision()), phase.counts());
  }

  private static String said(String end, Precision precision) {
    return switch (precision) {
      case DAY -> end;
      case MONTH -> tr("%s, said by month", end);
      case QUARTER -> tr("%s, said by quarter", end);
    };
  }

  private static String counted(String phase, boolean counts) {
    return counts ? phase : tr("%s (not counted)", phase);
  }
}
