package org.cadenceplanner.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;

/// How long releases are supported, in words: `full support 18 months, then security fixes only 18
/// months`, `by turns even (full support 24 months), odd (no support)`.
final class SupportInWords {
  private static final Map<Precision, String> PRECISIONS =
      Map.of(Precision.MONTH, ", said by month", Precision.QUARTER, ", said by quarter");

  private SupportInWords() {}

  static String of(SupportScheme scheme) {
    List<ReleaseClass> classes = scheme.names().map(scheme::named).toList();
    String phases =
        scheme.isAlike()
            ? phases(classes.getFirst())
            : turns(scheme, classes)
                + classes.stream()
                    .map(releaseClass -> releaseClass.name() + " (" + phases(releaseClass) + ")")
                    .collect(Collectors.joining(", "));
    return phases + scheme.dates().map(dates -> ", ends " + DatesInWords.of(dates)).orElse("");
  }

  private static String turns(SupportScheme scheme, List<ReleaseClass> classes) {
    List<String> names = classes.stream().map(ReleaseClass::name).toList();
    boolean said = scheme.assigned().isEmpty() && scheme.cycle().equals(names);
    String order = said ? "by turns" : order(scheme);
    return order
        + scheme.first().map(version -> " from " + version + " on").orElse("")
        + (said ? " " : ": ");
  }

  private static String order(SupportScheme scheme) {
    String cycle = String.join(", ", scheme.cycle());
    boolean isOne = scheme.cycle().stream().distinct().count() == 1;
    String rest = isOne ? scheme.cycle().getFirst() : "by turns " + cycle;
    return scheme.assigned().isEmpty()
        ? rest
        : scheme.assigned().stream()
            .map(rule -> rule.releaseClass() + " " + ConditionInWords.of(rule.condition()))
            .collect(Collectors.joining("; ", "", "; else " + rest));
  }

  private static String phases(ReleaseClass releaseClass) {
    List<Phase> phases = releaseClass.phases();
    String early =
        releaseClass.early().stream()
            .map(phase -> early(phase) + ", then ")
            .collect(Collectors.joining());
    return early
        + (phases.isEmpty()
            ? "no support"
            : IntStream.range(0, phases.size())
                .mapToObj(i -> phase(phases.get(i), i == 0))
                .collect(Collectors.joining(", then ")));
  }

  private static String early(EarlyPhase phase) {
    return "%s from %s before the release on%s"
        .formatted(phase.name(), phase.before(), phase.counts() ? "" : " (not counted)");
  }

  private static String phase(Phase phase, boolean first) {
    return "%s %s%s%s"
        .formatted(
            phase.name(),
            EndInWords.of(phase.end(), first),
            PRECISIONS.getOrDefault(phase.precision(), ""),
            phase.counts() ? "" : " (not counted)");
  }
}
