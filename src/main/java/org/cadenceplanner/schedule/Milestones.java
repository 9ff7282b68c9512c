package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Milestone;

/// The milestones of one release: due so long before its date, moved off blocked days, never past
/// one another and never onto the release.
final class Milestones {
  private final Mover mover;

  Milestones(Mover mover) {
    this.mover = mover;
  }

  List<ScheduledMilestone> of(List<Milestone> milestones, LocalDate release) {
    List<Due> dues =
        milestones.stream()
            .flatMap(milestone -> dues(milestone, release))
            .sorted(Comparator.comparing(Due::date))
            .toList();
    List<Placement> placements = place(dues, release);
    Map<LocalDate, List<Integer>> onDay =
        IntStream.range(0, dues.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> placements.get(i).date(), TreeMap::new, Collectors.toList()));
    return onDay.values().stream()
        .flatMap(together -> together.stream().map(i -> scheduled(i, together, dues, placements)))
        .toList();
  }

  private List<Placement> place(List<Due> dues, LocalDate release) {
    List<Placement> placements = new ArrayList<>();
    LocalDate notBefore = LocalDate.MIN;
    for (Due due : dues) {
      Placement placement = mover.place(due.date(), Bounds.ofMilestone(notBefore, release));
      placements.add(placement);
      notBefore = placement.date();
    }
    return placements;
  }

  /// How many days a milestone stands for before a release.
  static long count(Milestone milestone, LocalDate release) {
    return dues(milestone, release).count();
  }

  private static Stream<Due> dues(Milestone milestone, LocalDate release) {
    LocalDate first = milestone.before().before(release);
    if (milestone.repeat().isEmpty()) {
      return Stream.of(new Due(milestone.name(), OptionalInt.empty(), first));
    }
    Length every = milestone.repeat().get().every();
    int most = milestone.repeat().get().times().orElse(Milestone.Repeat.MOST);
    return IntStream.range(0, most)
        .mapToObj(i -> Due.numbered(milestone.name(), i + 1, every.after(first, i)))
        .takeWhile(due -> due.date().isBefore(release));
  }

  private static ScheduledMilestone scheduled(
      int i, List<Integer> together, List<Due> dues, List<Placement> placements) {
    Placement mine = placements.get(i);
    List<String> others =
        together.stream()
            .filter(other -> !placements.get(other).due().equals(mine.due()))
            .map(other -> dues.get(other).name())
            .toList();
    return new ScheduledMilestone(dues.get(i).name(), dues.get(i).number(), mine, others);
  }

  /// A milestone with the day its rule gives.
  private record Due(String name, OptionalInt number, LocalDate date) {

    static Due numbered(String row, int number, LocalDate date) {
      return new Due(row + " " + number, OptionalInt.of(number), date);
    }
  }
}
