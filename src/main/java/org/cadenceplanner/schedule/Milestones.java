package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
    List<Due> dues = new ArrayList<>();
    milestones.forEach(milestone -> addDues(milestone, release, dues));
    dues.sort((one, other) -> one.date().compareTo(other.date()));
    List<Placement> placements = place(dues, release);
    List<ScheduledMilestone> scheduled = new ArrayList<>(dues.size());
    for (int i = 0; i < dues.size(); i++) {
      scheduled.add(scheduled(i, dues, placements));
    }
    return List.copyOf(scheduled);
  }

  private List<Placement> place(List<Due> dues, LocalDate release) {
    List<Placement> placements = new ArrayList<>(dues.size());
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
    return days(milestone, first, release).size();
  }

  private void addDues(Milestone milestone, LocalDate release, List<Due> dues) {
    LocalDate due = milestone.before().before(release);
    Optional<Lengthened> longer = milestone.longer().flatMap(rule -> longer(rule, due, release));
    LocalDate first = longer.map(more -> more.by().before(due)).orElse(due);
    int number = 0;
    for (LocalDate day : days(milestone, first, release)) {
      number++;
      dues.add(Due.of(milestone, number, day, longer));
    }
  }

  private static List<LocalDate> days(Milestone milestone, LocalDate first, LocalDate release) {
    if (milestone.repeat().isEmpty()) {
      return List.of(first);
    }
    Length every = milestone.repeat().get().every();
    int most = milestone.repeat().get().times().orElse(Milestone.Repeat.MOST);
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = first;
    while (days.size() < most && day.isBefore(release)) {
      days.add(day);
      day = every.after(first, days.size());
    }
    return days;
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

  private static ScheduledMilestone scheduled(int i, List<Due> dues, List<Placement> placements) {
    Due due = dues.get(i);
    return new ScheduledMilestone(
        due.name(), due.number(), placements.get(i), due.longer(), mergedWith(i, dues, placements));
  }

  /// The other milestones that a move brought onto the day of one; as none is placed before the one
  /// it follows, they stand around it.
  private static List<String> mergedWith(int own, List<Due> dues, List<Placement> placements) {
    LocalDate day = placements.get(own).date();
    int start = own;
    while (start > 0 && placements.get(start - 1).date().equals(day)) {
      start--;
    }
    boolean isAlone = start == own && !isOn(day, own + 1, placements);
    return isAlone ? List.of() : others(start, own, dues, placements);
  }

  private static boolean isOn(LocalDate day, int place, List<Placement> placements) {
    return place < placements.size() && placements.get(place).date().equals(day);
  }

  private static List<String> others(
      int start, int own, List<Due> dues, List<Placement> placements) {
    LocalDate day = placements.get(own).date();
    List<String> others = new ArrayList<>();
    for (int i = start; isOn(day, i, placements); i++) {
      if (!placements.get(i).due().equals(placements.get(own).due())) {
        others.add(dues.get(i).name());
      }
    }
    return others;
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
