package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.PlanFiles;

/// What the window works on: the plan with its history, the scenario looked at and what it comes to,
/// and what is selected. Every part of the window shows it and changes it through here alone.
///
/// A change is scheduled at once if the last one took less than half a frame and no calendar has to
/// be read; else in the background, and what is shown stays until that is done. For the screen's
/// thread only.
public final class Workspace {
  private static final long HALF_A_FRAME = 8_000_000;

  private final Recalculation recalculation;
  private final ReadOnlyObjectWrapper<History<Plan>> history;
  private final ReadOnlyObjectWrapper<Edited> edited;
  private final ReadOnlyObjectWrapper<Planned> planned;
  private final ReadOnlyObjectWrapper<Optional<Selection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Plan>> saved;
  private Planning planning;
  private long lastTook;
  private boolean hasOldCalendars;

  /// @param first the plan to begin with and what its first scenario comes to
  /// @param planning how it was scheduled
  /// @param recalculation does what takes long
  public Workspace(Planned first, Planning planning, Recalculation recalculation) {
    this.planning = planning;
    this.recalculation = recalculation;
    this.history = new ReadOnlyObjectWrapper<>(History.startingWith(first.plan()));
    this.edited = new ReadOnlyObjectWrapper<>(editedFirst(first));
    this.saved = new ReadOnlyObjectWrapper<>(Optional.of(first.plan()));
    this.planned = new ReadOnlyObjectWrapper<>(first);
  }

  /// What is being edited: the plan, the scenario looked at, and whose rules. All parts of it change
  /// together.
  public ReadOnlyObjectProperty<Edited> edited() {
    return edited.getReadOnlyProperty();
  }

  /// The latest plan that could be scheduled, with what the scenario looked at comes to.
  public ReadOnlyObjectProperty<Planned> planned() {
    return planned.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Selection>> selection() {
    return selection.getReadOnlyProperty();
  }

  /// Why the plan as edited cannot be scheduled; empty when it can.
  public ReadOnlyObjectProperty<Optional<String>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<History<Plan>> history() {
    return history.getReadOnlyProperty();
  }

  /// The plan as it was last read or written; work is unsaved while the one edited differs. Empty for
  /// a plan that is in no file as it is.
  public ReadOnlyObjectProperty<Optional<Plan>> saved() {
    return saved.getReadOnlyProperty();
  }

  public boolean isUnsaved() {
    return !saved.get().equals(Optional.of(edited.get().plan()));
  }

  /// What is being worked out in the background.
  public Recalculation recalculation() {
    return recalculation;
  }

  public Planning planning() {
    return planning;
  }

  /// Opens another plan; the history begins anew.
  public void open(Planned first, Planning newPlanning) {
    recalculation.drop();
    planning = newPlanning;
    hasOldCalendars = false;
    lastTook = 0;
    saved.set(Optional.of(first.plan()));
    history.set(History.startingWith(first.plan()));
    selection.set(Optional.empty());
    edited.set(editedFirst(first));
    accept(first);
  }

  /// Takes note that a plan has been written to its file.
  public void markSaved(Plan written) {
    saved.set(Optional.of(written));
  }

  /// Takes note that the plan as it is has not been written, as after a crash.
  public void markUnsaved() {
    saved.set(Optional.empty());
  }

  /// Moves on to other files' calendars, as after a plan was saved elsewhere: they are read, and the
  /// plan is planned with them.
  public void planWith(Planning newPlanning) {
    planning = newPlanning;
    hasOldCalendars = true;
    replanInBackground(edited.get().plan(), edited.get().scenario().name());
  }

  /// Looks at a scenario of the plan.
  public void look(String scenarioName) {
    if (!edited.get().scenario().name().equals(scenarioName)) {
      selection.set(Optional.empty());
      show(edited.get().plan(), scenarioName);
    }
  }

  /// Chooses whose rules are edited: those from a release on, or those before the first era.
  public void editFrom(Optional<Version> first) {
    Edited now = edited.get();
    edited.set(new Edited(now.plan(), now.scenario(), first));
  }

  public void select(Optional<Selection> newSelection) {
    selection.set(newSelection);
  }

  /// Changes the plan and looks at the same scenario.
  ///
  /// @param name the step's name in the menu, such as `Horizon 2017–2026`
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> edit(String name, UnaryOperator<Plan> change) {
    return edit(name, change, edited.get().scenario().name());
  }

  /// Changes the plan and looks at a scenario of it.
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> edit(String name, UnaryOperator<Plan> change, String scenarioName) {
    try {
      Plan changed = change.apply(edited.get().plan());
      if (!changed.equals(edited.get().plan())) {
        return take(name, changed, scenarioName);
      }
      return Optional.empty();
    } catch (IllegalArgumentException | ContradictoryPlan e) {
      return Optional.of(Objects.requireNonNullElse(e.getMessage(), "This cannot be."));
    }
  }

  /// What a plan file could not hold is refused here already, so that any plan can be saved. That
  /// takes about as long as planning does, so both are done at once.
  private Optional<String> take(String name, Plan changed, String scenarioName) {
    var check = CompletableFuture.supplyAsync(() -> PlanFiles.check(changed));
    History<Plan> next = history.get().then(name, changed);
    replan(changed, scenarioName, () -> requireNothing(check.join()));
    history.set(next);
    return Optional.empty();
  }

  private static void requireNothing(Optional<InvalidPlan> wrong) {
    wrong.ifPresent(
        plan -> {
          throw new IllegalArgumentException(plan.problems().getFirst().inWords());
        });
  }

  /// Changes the scenario looked at.
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> editScenario(String name, UnaryOperator<Scenario> change) {
    Edited now = edited.get();
    return edit(name, before -> now.withScenario(change.apply(now.scenario())));
  }

  /// Changes the rules that are edited, see [Edited#rules()].
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> editRules(String name, UnaryOperator<Rules> change) {
    Edited now = edited.get();
    return editScenario(
        name, scenario -> scenario.withRulesFrom(now.era(), change.apply(now.rules())));
  }

  /// Plans anew if it is another day than when the plan was last planned, and the plan has no today of
  /// its own.
  public void keepUpWithToday() {
    Edited now = edited.get();
    boolean isOld = !planning.today().equals(planned.get().schedule().today());
    if (isOld && now.plan().today().isEmpty()) {
      show(now.plan(), now.scenario().name());
    }
  }

  public void undo() {
    stepTo(history.get().undo());
  }

  public void redo() {
    stepTo(history.get().redo());
  }

  private void stepTo(History<Plan> next) {
    String shown = shownAfter(edited.get(), next.present());
    history.set(next);
    show(next.present(), shown);
  }

  /// Shows a plan that there is already: one that cannot be planned is in trouble, not refused.
  private void show(Plan next, String scenarioName) {
    try {
      replan(next, scenarioName, () -> {});
    } catch (ContradictoryPlan e) {
      recalculation.drop();
      present(next, scenarioName);
      refuse(e);
    }
  }

  /// A step shows what it changes: the scenario looked at if that is not as it was, else the first
  /// that is not.
  private static String shownAfter(Edited now, Plan after) {
    List<Scenario> was = now.plan().scenarios();
    List<Scenario> changed =
        after.scenarios().stream().filter(candidate -> !was.contains(candidate)).toList();
    return changed.stream()
        .map(Scenario::name)
        .filter(now.scenario().name()::equals)
        .findFirst()
        .or(() -> changed.stream().map(Scenario::name).findFirst())
        .or(() -> after.scenario(now.scenario().name()).map(Scenario::name))
        .orElseGet(() -> after.scenarios().getFirst().name());
  }

  /// @param check throws if the plan is not to be shown
  private void replan(Plan next, String scenarioName, Runnable check) {
    boolean isQuick = lastTook < HALF_A_FRAME && !hasOldCalendars;
    if (isQuick && PlanCalendars.isWithin(planned.get().index(), next)) {
      replanNow(next, scenarioName, check);
    } else {
      check.run();
      present(next, scenarioName);
      replanInBackground(next, scenarioName);
    }
  }

  private void replanNow(Plan next, String scenarioName, Runnable check) {
    try {
      Planned result = timed(next, scenarioName);
      check.run();
      recalculation.drop();
      present(next, scenarioName);
      accept(result);
    } catch (UnusableCalendars e) {
      check.run();
      recalculation.drop();
      present(next, scenarioName);
      refuse(e);
    }
  }

  private Planned timed(Plan next, String scenarioName) throws UnusableCalendars {
    long start = System.nanoTime();
    Planned result = planning.after(planned.get().index(), next, scenarioName);
    lastTook = System.nanoTime() - start;
    return result;
  }

  private record Timed(Planned result, long took) {}

  private void replanInBackground(Plan next, String scenarioName) {
    if (hasOldCalendars) {
      replanFromNothing(next, scenarioName);
    } else {
      replanWithCalendars(next, scenarioName);
    }
  }

  private void replanFromNothing(Plan next, String scenarioName) {
    Planning how = planning;
    recalculation.start(
        "Planning " + scenarioName,
        () -> how.fromNothing(next, scenarioName),
        result -> {
          hasOldCalendars = false;
          accept(result);
        },
        this::refuse);
  }

  private void replanWithCalendars(Plan next, String scenarioName) {
    Planning how = planning;
    Planned before = planned.get();
    recalculation.start(
        "Planning " + scenarioName,
        () -> {
          long start = System.nanoTime();
          Planned result = how.after(before.index(), next, scenarioName);
          return new Timed(result, System.nanoTime() - start);
        },
        timed -> {
          lastTook = timed.took();
          accept(timed.result());
        },
        this::refuse);
  }

  private static Edited editedFirst(Planned first) {
    return new Edited(first.plan(), first.schedule().scenario(), Optional.empty());
  }

  private void present(Plan next, String scenarioName) {
    edited.set(edited.get().next(next, scenarioName));
  }

  private void accept(Planned result) {
    trouble.set(Optional.empty());
    planned.set(result);
  }

  private void refuse(Exception e) {
    trouble.set(Optional.of(Reason.of(e)));
  }
}
