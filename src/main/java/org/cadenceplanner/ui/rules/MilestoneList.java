package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.ui.fx.ListChanges;

/// Milestones with one thing changed, the rest as it was.
final class MilestoneList {
  private static final Comparator<Milestone> LONGEST_BEFORE_FIRST =
      Comparator.comparingDouble((Milestone milestone) -> days(milestone.before())).reversed();
  private static final double DAYS_OF_A_MONTH = 30.44;
  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final int DAYS_OF_A_WEEK = 7;

  private MilestoneList() {}

  private static List<Milestone> usual() {
    return List.of(
        once(tr("Last posting date"), 14),
        once(tr("Feature freeze"), 12),
        once(tr("Code freeze"), 9),
        new Milestone(
            "RC",
            Length.ofWeeks(8),
            Optional.of(new Milestone.Repeat(Length.ofWeeks(1), Optional.empty()))),
        once(tr("Branching"), 2));
  }

  private static Milestone once(String name, int weeks) {
    return new Milestone(name, Length.ofWeeks(weeks), Optional.empty());
  }

  /// Whether the milestones stand in the order of their days, the one longest before the release
  /// first.
  static boolean isInOrder(List<Milestone> milestones) {
    return inOrder(milestones).equals(milestones);
  }

  static List<Milestone> inOrder(List<Milestone> milestones) {
    return milestones.stream().sorted(LONGEST_BEFORE_FIRST).toList();
  }

  /// The first usual milestone that is not there yet, else one a week before the release.
  static Milestone next(List<Milestone> milestones) {
    List<String> taken = milestones.stream().map(Milestone::name).toList();
    Stream<Milestone> numbered =
        IntStream.iterate(milestones.size() + 1, i -> i + 1)
            .mapToObj(number -> once(tr("Milestone %s", number), 1));
    return Stream.concat(usual().stream(), numbered)
        .filter(candidate -> !taken.contains(candidate.name()))
        .findFirst()
        .orElseThrow();
  }

  /// The milestones with one more: by its day where they stand in the order of their days, else at
  /// the end.
  static List<Milestone> and(List<Milestone> milestones, Milestone added) {
    List<Milestone> after = ListChanges.and(milestones, added);
    return isInOrder(milestones) ? inOrder(after) : after;
  }

  private static double days(Length length) {
    return length.amount()
        * switch (length.unit()) {
          case DAYS -> 1;
          case WEEKS -> DAYS_OF_A_WEEK;
          case MONTHS -> DAYS_OF_A_MONTH;
          case YEARS -> DAYS_OF_A_YEAR;
        };
  }
}
