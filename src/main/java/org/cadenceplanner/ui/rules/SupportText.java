package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;

/// A support scheme in a few words: `36 + 24 months`, `18 months + 1 year`, `18 months, 36 months in
/// all`, `even and odd`.
final class SupportText {
  private SupportText() {}

  static String of(SupportScheme scheme) {
    return switch (SchemeKind.of(scheme)) {
      case ALIKE -> phases(scheme.classes().getFirst().phases());
      case EVEN_ODD -> SchemeKind.EVEN_ODD.word();
      case EVERY_NTH -> tr("1 in %s %s", scheme.cycle().size(), scheme.cycle().getFirst());
      case TURNS_AND_RULES ->
          scheme.assigned().isEmpty()
              ? tr("by turns %s", String.join(", ", scheme.cycle()))
              : scheme.names().collect(Collectors.joining(", "));
    };
  }

  private static String phases(List<Phase> phases) {
    if (phases.isEmpty()) {
      return tr("no support");
    }
    List<Length> lengths =
        phases.stream().flatMap(phase -> PhaseList.lengthOf(phase).stream()).toList();
    boolean isSum =
        lengths.size() == phases.size()
            && phases.stream().skip(1).noneMatch(PhaseList::isCountedFromRelease);
    return isSum
        ? sum(lengths)
        : IntStream.range(0, phases.size())
            .mapToObj(place -> PhaseText.of(phases.get(place), place == 0))
            .collect(Collectors.joining(", "));
  }

  private static String sum(List<Length> lengths) {
    boolean isOfOneUnit = lengths.stream().map(Length::unit).distinct().count() == 1;
    String last = Words.length(lengths.getLast());
    return lengths.stream()
        .limit(lengths.size() - 1)
        .map(length -> isOfOneUnit ? String.valueOf(length.amount()) : Words.length(length))
        .map(length -> length + " + ")
        .collect(Collectors.joining("", "", last));
  }
}
