package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;

/// Tells of days that a shorter month takes back to its last: 31 August and 18 months give 28 or
/// 29 February, not the 31st. One example of each kind is enough.
final class ShortMonths {
  private ShortMonths() {}

  /// What is to be said about the due days of some slots.
  static Optional<String> noteOnDues(List<Slot> slots) {
    return slots.stream()
        .filter(ShortMonths::isShortened)
        .findFirst()
        .map(
            slot ->
                tr(
                    "%s is due on %s, the last day of a month without the day counted from.",
                    slot.version(), slot.due()));
  }

  /// What is to be said about the support of some releases that are to come.
  static Optional<String> noteOnEnds(List<Release> releases) {
    for (Release release : releases) {
      Optional<PhaseSpan> shortened =
          release.isReleased() ? Optional.empty() : shortenedPhase(release);
      if (shortened.isPresent()) {
        return shortened.map(phase -> noteOnEnd(release, phase));
      }
    }
    return Optional.empty();
  }

  private static Optional<PhaseSpan> shortenedPhase(Release release) {
    List<Phase> phases = release.rules().support().named(release.releaseClass()).phases();
    int early = release.phases().size() - phases.size();
    for (int i = 0; i < phases.size(); i++) {
      PhaseSpan span = release.phases().get(early + i);
      if (isShortened(phases.get(i).end(), release, span)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static String noteOnEnd(Release release, PhaseSpan phase) {
    return tr(
        "%s: %s ends on %s, the last day of a month without the day counted from.",
        release.version(), phase.name(), phase.until());
  }

  private static boolean isShortened(Slot slot) {
    return switch (slot.rules().cadence()) {
      case Cadence.Every every -> isInMonths(every) && isShorter(slot.origin(), slot.due());
      case Cadence.Yearly _, Cadence.Following _ -> false;
    };
  }

  private static boolean isInMonths(Cadence.Every every) {
    return every.intervals().stream().allMatch(interval -> interval.unit().followsMonths());
  }

  private static boolean isShortened(End end, Release release, PhaseSpan phase) {
    return switch (end) {
      case End.AfterRelease rule -> endsShort(release.date(), rule.length(), phase);
      case End.AfterStart rule -> endsShort(phase.from(), rule.length(), phase);
      case End.Successor _, End.OnDay _, End.Unknown _ -> false;
      case End.Earliest _, End.Latest _, End.Rounded _ -> false;
    };
  }

  private static boolean endsShort(LocalDate from, Length length, PhaseSpan phase) {
    boolean byRule = length.after(from).equals(phase.until());
    return byRule && isShortened(from, length, phase.until());
  }

  private static boolean isShortened(LocalDate from, Length length, LocalDate end) {
    return length.unit().followsMonths() && isShorter(from, end);
  }

  private static boolean isShorter(LocalDate from, LocalDate end) {
    return end.getDayOfMonth() < from.getDayOfMonth();
  }
}
