package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;

/// Leads a workspace from one plan to the next, forwards and back.
///
/// Each is planned at once where that is quick; else in the background, and what is shown stays until
/// that is done.
final class Steps {
  private final Replanning replanning;
  private final ReadOnlyObjectWrapper<History<Plan>> history;
  private final ReadOnlyObjectWrapper<Edited> edited;
  private final ReadOnlyObjectWrapper<Planned> planned;
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> asOf =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Where an edit, a step back or another tab leads to.
  ///
  /// @param step the step that leads there and can be taken back; empty where none does
  record Move(History<Plan> history, String scenario, Optional<Supplier<String>> step) {
    Plan plan() {
      return history.present();
    }
  }

  /// @param first what there is to begin with
  Steps(Planned first, Replanning replanning) {
    this.replanning = replanning;
    this.history = new ReadOnlyObjectWrapper<>(History.startingWith(first.plan()));
    this.edited = new ReadOnlyObjectWrapper<>(Edited.first(first.schedule()));
    this.planned = new ReadOnlyObjectWrapper<>(first);
    tell(first);
  }

  /// See [Workspace#history()].
  ReadOnlyObjectProperty<History<Plan>> history() {
    return history.getReadOnlyProperty();
  }

  /// See [Workspace#edited()].
  ReadOnlyObjectProperty<Edited> edited() {
    return edited.getReadOnlyProperty();
  }

  /// See [Workspace#planned()].
  ReadOnlyObjectProperty<Planned> planned() {
    return planned.getReadOnlyProperty();
  }

  /// See [Workspace#trouble()].
  ReadOnlyObjectProperty<Optional<Trouble>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// See [Workspace#asOf()].
  ReadOnlyObjectProperty<Optional<LocalDate>> asOf() {
    return asOf.getReadOnlyProperty();
  }

  /// Begins anew with another plan.
  void begin(Planned first) {
    asOf.set(Optional.empty());
    history.set(History.startingWith(first.plan()));
    edited.set(Edited.first(first.schedule()));
    accept(first);
  }

  /// Goes on from where others have led.
  void goOnFrom(Steps before) {
    history.set(before.history.get());
    edited.set(before.edited.get());
    asOf.set(before.asOf.get());
    replanning.lookBackTo(asOf.get());
  }

  /// Edits something else of the same plan.
  void edit(Edited next) {
    edited.set(next);
  }

  /// Plans the plan as it is once more.
  void planAgain() {
    look(edited.get().scenario().name());
  }

  /// Looks at a scenario of the plan.
  void look(String scenario) {
    show(new Move(history.get(), scenario, Optional.empty()));
  }

  /// Shows the plan as it was known on a day, until there is another step; empty to show it as it
  /// is.
  void lookBackTo(Optional<LocalDate> day) {
    replanning.lookBackTo(day);
    asOf.set(day);
    planAgain();
  }

  /// Takes a step back or forwards. Where there is none to take, an earlier day that is looked back to
  /// stays.
  void stepTo(History<Plan> next) {
    if (!next.equals(history.get())) {
      replanning.lookBackTo(Optional.empty());
      asOf.set(Optional.empty());
      show(new Move(next, shownAfter(edited.get(), next.present()), next.lastStep()));
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

  /// Changes the plan.
  ///
  /// @param move where the changed plan leads to
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  Optional<String> step(UnaryOperator<Plan> change, Function<Plan, Move> move) {
    return tryTo(change, move, this::step);
  }

  /// Shows what a change would come to without making it.
  ///
  /// @param move where the changed plan would lead to
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  Optional<String> foresee(UnaryOperator<Plan> change, Function<Plan, Move> move) {
    return tryTo(change, move, this::foresee);
  }

  @FunctionalInterface
  private interface Planner {
    void plan(Move move) throws UnusableCalendars;
  }

  private Optional<String> tryTo(
      UnaryOperator<Plan> change, Function<Plan, Move> move, Planner planner) {
    if (asOf.get().isPresent()) {
      return asOf.get().map(Steps::refusalAsOf);
    }
    try {
      planner.plan(move.apply(change.apply(edited.get().plan())));
      return Optional.empty();
    } catch (IllegalArgumentException | ContradictoryPlan | UnusableCalendars e) {
      return Optional.of(Reason.of(e));
    }
  }

  private static String refusalAsOf(LocalDate day) {
    return tr(
        "shown as it was known on %s; allowed: to change the plan as it is now", Words.day(day));
  }

  private void step(Move move) throws UnusableCalendars {
    if (!move.plan().equals(edited.get().plan())) {
      take(move);
    }
  }

  private void foresee(Move move) throws UnusableCalendars {
    if (replanning.isQuick(planned.get().index(), move.plan())) {
      accept(replanning.now(planned.get().index(), move.plan(), move.scenario()));
    } else {
      replanning.inBackground(
          planned.get().index(), move.plan(), move.scenario(), this::accept, _ -> {});
    }
  }

  /// Shows a plan that there is already: one that cannot be planned is in trouble, not refused.
  private void show(Move move) {
    try {
      take(move);
    } catch (IllegalArgumentException | ContradictoryPlan | UnusableCalendars e) {
      replanning.recalculation().drop();
      present(move, edited.get().next(move.plan(), move.scenario()));
      refuse(move, e);
    }
  }

  /// What cannot be planned at once is refused; what is planned in the background may turn out to be
  /// in trouble.
  private void take(Move move) throws UnusableCalendars {
    if (replanning.isQuick(planned.get().index(), move.plan())) {
      replanNow(move);
    } else {
      replanInBackground(move);
    }
  }

  private void replanNow(Move move) throws UnusableCalendars {
    Planned result = replanning.now(planned.get().index(), move.plan(), move.scenario());
    present(move, next(edited.get(), move, result));
    accept(result);
  }

  private void replanInBackground(Move move) {
    replanning.refuseAtOnce(move.plan());
    Edited before = edited.get();
    present(move, before.next(move.plan(), move.scenario()));
    Edited awaited = edited.get();
    replanning.inBackground(
        planned.get().index(),
        move.plan(),
        move.scenario(),
        result -> {
          // Unless another era has been chosen meanwhile.
          if (edited.get().equals(awaited)) {
            edited.set(next(before, move, result));
          }
          accept(result);
        },
        e -> refuse(move, e));
  }

  /// What was known on a day is not what is edited.
  private Edited next(Edited before, Move move, Planned result) {
    return asOf.get().isPresent()
        ? before.next(move.plan(), move.scenario())
        : before.next(result.schedule());
  }

  private void present(Move move, Edited next) {
    history.set(move.history());
    edited.set(next);
  }

  private void accept(Planned result) {
    tell(result);
    planned.set(result);
  }

  private void tell(Planned result) {
    trouble.set(result.trouble().map(why -> new Trouble(why, Optional.empty())));
  }

  /// What is shown stays, as long as it is of the scenario looked at.
  private void refuse(Move move, Exception e) {
    trouble.set(Optional.of(new Trouble(Reason.of(e), move.step().map(Supplier::get))));
    if (!planned.get().schedule().scenario().name().equals(move.scenario())) {
      planned.set(replanning.planning().recorded(move.plan(), move.scenario(), Reason.of(e)));
    }
  }
}
