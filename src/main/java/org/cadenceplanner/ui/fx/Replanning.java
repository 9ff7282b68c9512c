package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.PlanFiles;

/// Plans what is edited: at once as long as that takes no longer than the screen can wait and no
/// calendar has to be read, else in the background.
///
/// What a plan file could not hold is refused here already, so that any plan can be saved. Looking
/// at a whole plan takes longer than planning it does, so only what changed since the last plan
/// that could be saved is looked at. What is planned at once goes on with what is known of days from the
/// plan before; what is planned in the background begins with nothing. For the screen's thread only.
final class Replanning {
  private final Recalculation recalculation;
  private Planning planning;
  private Duration lastTook = Duration.ZERO;
  private boolean hasOldCalendars;
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<Plan> sound = Optional.empty();
  private Optional<Scheduler> scheduler = Optional.empty();

  /// @param recalculation does what takes long
  Replanning(Planning planning, Recalculation recalculation) {
    this.planning = planning;
    this.recalculation = recalculation;
  }

  Planning planning() {
    return planning;
  }

  Recalculation recalculation() {
    return recalculation;
  }

  /// Begins anew, with the calendars of another plan.
  void begin(Planning other) {
    recalculation.drop();
    planning = other;
    asOf = Optional.empty();
    sound = Optional.empty();
    scheduler = Optional.empty();
    hasOldCalendars = false;
    lastTook = Duration.ZERO;
  }

  /// Goes on with the calendars of other files, which are read before anything is planned again.
  void moveTo(Planning other) {
    planning = other;
    hasOldCalendars = true;
  }

  /// Goes on with plans as they were known on a day; empty for as they are.
  void lookBackTo(Optional<LocalDate> day) {
    asOf = day;
  }

  private Plan asKnown(Plan plan) {
    return asOf.map(plan::asOf).orElse(plan);
  }

  /// Whether a plan may be planned at once.
  ///
  /// @param before the index of the plan shown
  boolean isQuick(DayIndex before, Plan plan) {
    return wasQuick() && !hasOldCalendars && PlanCalendars.isWithin(before, plan);
  }

  private boolean wasQuick() {
    return lastTook.compareTo(recalculation.patience()) < 0;
  }

  /// Looks at once whether a file could hold a plan that is about to be planned in the background;
  /// where that would take long, it is looked at there.
  ///
  /// @throws IllegalArgumentException if none could
  void refuseAtOnce(Plan plan) {
    if (wasQuick()) {
      requireSound(plan, sound);
      sound = Optional.of(plan);
    }
  }

  /// Plans at once; what is under way in the background is dropped if that goes well.
  ///
  /// @throws IllegalArgumentException if a plan file could not hold it
  /// @throws UnusableCalendars if a holiday that the plan names cannot be had
  /// @throws org.cadenceplanner.schedule.ContradictoryPlan if its rules contradict each other
  Planned now(DayIndex before, Plan plan, String scenario) throws UnusableCalendars {
    Timed timed = timed(() -> again(before, asKnown(plan), scenario), plan, sound);
    note(timed, plan);
    recalculation.drop();
    return timed.result();
  }

  private Planned again(DayIndex before, Plan plan, String scenario) throws UnusableCalendars {
    Scheduler changed = planning.changed(scheduler, before, plan);
    scheduler = Optional.of(changed);
    return Planning.planned(changed, plan, scenario);
  }

  /// Plans in the background, in place of what is under way there.
  ///
  /// @param done takes what it comes to
  /// @param failed takes what went wrong
  void inBackground(
      DayIndex before,
      Plan plan,
      String scenario,
      Consumer<Planned> done,
      Consumer<Exception> failed) {
    Planning how = planning;
    Plan known = asKnown(plan);
    Work work =
        hasOldCalendars
            ? () -> how.fromNothing(known, scenario)
            : () -> how.after(before, known, scenario);
    Optional<Plan> lastSound = sound;
    recalculation.start(
        tr("Planning %s", scenario),
        () -> timed(work, plan, lastSound),
        timed -> {
          hasOldCalendars = false;
          note(timed, plan);
          done.accept(timed.result());
        },
        failed);
  }

  private void note(Timed timed, Plan plan) {
    lastTook = timed.took();
    sound = Optional.of(plan);
  }

  private record Timed(Planned result, Duration took) {}

  @FunctionalInterface
  private interface Work {
    Planned result() throws UnusableCalendars;
  }

  private static Timed timed(Work work, Plan plan, Optional<Plan> sound) throws UnusableCalendars {
    long start = System.nanoTime();
    Planned result = work.result();
    requireSound(plan, sound);
    return new Timed(result, Duration.ofNanos(System.nanoTime() - start));
  }

  private static void requireSound(Plan plan, Optional<Plan> sound) {
    Optional<InvalidPlan> wrong =
        sound.map(before -> PlanFiles.check(plan, before)).orElseGet(() -> PlanFiles.check(plan));
    wrong.ifPresent(
        invalid -> {
          throw new IllegalArgumentException(invalid.problems().getFirst().inWords());
        });
  }
}
