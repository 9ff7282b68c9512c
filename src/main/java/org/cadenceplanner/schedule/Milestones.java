package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;

/// The milestones of one release: due so long before its date, moved off blocked days, never past
/// one another and never onto the release.
final class Milestones {
  private final DatePolicy usual;
  private final Function<DatePolicy, Mover> movers;

  /// @param usual the policy of milestones without one of their own
  Milestones(DatePolicy usual, Function<DatePolicy, Mover> movers) {
    this.usual = usual;
    this.movers = movers;
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
      Placement placement =
          movers
              .apply(due.policy().orElse(usual))
              .place(due.date(), Bounds.ofMilestone(notBefore, release));
      placements.add(placement);
      notBefore = placement.date();
    }
    return placements;
  }

  /// How many days a milestone stands for before a release, at most: as if it were due earlier
  /// whenever it may be.
  static long count(Milestone milestone, LocalDate release) {
    LocalDate due = milestone.before().before(release);
    LocalDate first = milestone.longer().map(longer -> longer.by().before(due)).orElse(due);
    return days(milestone, first, release).count();
  }

  private Stream<Due> dues(Milestone milestone, LocalDate release) {
    LocalDate due = milestone.before().before(release);
    Optional<Lengthened> longer = milestone.longer().flatMap(rule -> longer(rule, due, release));
    LocalDate first = longer.map(more -> more.by().before(due)).orElse(due);
    List<LocalDate> days = days(milestone, first, release).toList();
    return IntStream.range(0, days.size())
        .mapToObj(i -> Due.of(milestone, i + 1, days.get(i), longer));
  }

  private static Stream<LocalDate> days(Milestone milestone, LocalDate first, LocalDate release) {
    if (milestone.repeat().isEmpty()) {
      return Stream.of(first);
    }
    Length every = milestone.repeat().get().every();
    int most = milestone.repeat().get().times().orElse(Milestone.Repeat.MOST);
    return IntStream.range(0, most)
        .mapToObj(i -> every.after(first, i))
        .takeWhile(day -> day.isBefore(release));
  }

  private Optional<Lengthened> longer(Longer rule, LocalDate due, LocalDate release) {
    BlockedDays days = movers.apply(rule.days()).blocked();
    List<String> over =
        due.datesUntil(release)
            .filter(day -> !days.isFree(day))
            .flatMap(day -> days.reasons(day).stream())
            .flatMap(reason -> name(reason).stream())
            .distinct()
            .toList();
    return over.isEmpty() ? Optional.empty() : Optional.of(new Lengthened(rule.by(), over));
  }

  private static Optional<String> name(Reason reason) {
    return switch (reason) {
      case Reason.InRange range -> Optional.of(range.name());
      case Reason.NearEvent event -> Optional.of(event.name());
      case Reason.WrongWeekday _, Reason.Holiday _ -> Optional.empty();
      case Reason.TooSoon _, Reason.TooLate _ -> Optional.empty();
      case Reason.OutOfOrder _, Reason.NotBeforeRelease _, Reason.NotAfterStart _ ->
          Optional.empty();
    };
  }

  private static ScheduledMilestone scheduled(
      int i, List<Integer> together, List<Due> dues, List<Placement> placements) {
    Placement mine = placements.get(i);
    List<String> others =
        together.stream()
            .filter(other -> !placements.get(other).due().equals(mine.due()))
            .map(other -> dues.get(other).name())
            .toList();
    Due due = dues.get(i);
    return new ScheduledMilestone(due.name(), due.number(), mine, due.longer(), others);
  }

  /// A milestone with the day its rule gives.
  ///
  /// @param policy its own date policy
  private record Due(
      String name,
      OptionalInt number,
      LocalDate date,
      Optional<Lengthened> longer,
      Optional<DatePolicy> policy) {

    static Due of(Milestone milestone, int number, LocalDate date, Optional<Lengthened> longer) {
      boolean isRow = milestone.repeat().isPresent();
      return new Due(
          isRow ? milestone.name() + " " + number : milestone.name(),
          isRow ? OptionalInt.of(number) : OptionalInt.empty(),
          date,
          longer,
          milestone.dates());
    }
  }
}
