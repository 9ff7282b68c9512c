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
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;

/// What the window works on: the plan with its history, the scenario looked at and what it comes to,
/// and what is selected. Every part of the window shows it and changes it through here alone.
///
/// A change is planned at once where that is quick; else in the background, and what is shown stays
/// until that is done. For the screen's thread only.
public final class Workspace {
  private final Replanning replanning;
  private final ReadOnlyObjectWrapper<History<Plan>> history;
  private final ReadOnlyObjectWrapper<Edited> edited;
  private final ReadOnlyObjectWrapper<Planned> planned;
  private final ReadOnlyObjectWrapper<Optional<Selection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Plan>> saved;
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> asOf =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Where an edit, a step back or another tab leads to.
  ///
  /// @param step the step that leads there and can be taken back; empty where none does
  private record Move(History<Plan> history, String scenario, Optional<Supplier<String>> step) {
    Plan plan() {
      return history.present();
    }
  }

  /// @param first the plan to begin with and what its first scenario comes to
  /// @param planning how it was scheduled
  /// @param recalculation does what takes long
  public Workspace(Planned first, Planning planning, Recalculation recalculation) {
    this.replanning = new Replanning(planning, recalculation);
    this.history = new ReadOnlyObjectWrapper<>(History.startingWith(first.plan()));
    this.edited = new ReadOnlyObjectWrapper<>(Edited.first(first.schedule()));
    this.saved = new ReadOnlyObjectWrapper<>(Optional.of(first.plan()));
    this.planned = new ReadOnlyObjectWrapper<>(first);
    tell(first);
  }

  /// The same work in a workspace of its own, with calendars read anew, as for a window that speaks
  /// another language.
  ///
  /// @param recalculation does what takes long there
  public Workspace anew(Recalculation recalculation) {
    Workspace other = new Workspace(planned.get(), planning(), recalculation);
    other.history.set(history.get());
    other.saved.set(saved.get());
    other.edited.set(edited.get());
    other.selection.set(selection.get());
    other.asOf.set(asOf.get());
    other.replanning.lookBackTo(asOf.get());
    other.planWith(planning());
    return other;
  }

  /// What is being edited: the plan, the scenario looked at, and whose rules. All parts of it change
  /// together.
  public ReadOnlyObjectProperty<Edited> edited() {
    return edited.getReadOnlyProperty();
  }

  /// What is in sight of it: the plan as it was known on the day looked back to, else as it is. What
  /// is written and copied for others is of this plan, which goes along in pictures too, so that they
  /// can be drawn again from it; what is saved is always the whole plan.
  public Edited seen() {
    Edited now = edited.get();
    return asOf.get().map(day -> now.next(now.plan().asOf(day), now.scenario().name())).orElse(now);
  }

  /// The latest plan that could be scheduled, with what the scenario looked at comes to.
  public ReadOnlyObjectProperty<Planned> planned() {
    return planned.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Selection>> selection() {
    return selection.getReadOnlyProperty();
  }

  /// Why the plan as edited cannot be planned; empty when it can.
  public ReadOnlyObjectProperty<Optional<Trouble>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// The day of which the plan is shown, as it was known then, and cannot be changed; empty where
  /// it is shown as it is.
  public ReadOnlyObjectProperty<Optional<LocalDate>> asOf() {
    return asOf.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<History<Plan>> history() {
    return history.getReadOnlyProperty();
  }

  /// Does something each time another plan has been opened: not where the plan that is there is opened
  /// again as it was, and not where steps came to nothing.
  public void whenAnother(Runnable action) {
    history.subscribe(
        (was, is) -> {
          if (is.isOfAnother(was)) {
            action.run();
          }
        });
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
    return replanning.recalculation();
  }

  public Planning planning() {
    return replanning.planning();
  }

  /// Opens another plan; the history begins anew.
  public void open(Planned first, Planning newPlanning) {
    replanning.begin(newPlanning);
    asOf.set(Optional.empty());
    saved.set(Optional.of(first.plan()));
    history.set(History.startingWith(first.plan()));
    selection.set(Optional.empty());
    edited.set(Edited.first(first.schedule()));
    tell(first);
    planned.set(first);
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
    replanning.moveTo(newPlanning);
    planAgain();
  }

  /// Plans the plan as it is once more, as when something outside of it has changed.
  public void planAgain() {
    show(new Move(history.get(), edited.get().scenario().name(), Optional.empty()));
  }

  /// The day that counts as today, also while an earlier one is looked back to.
  public LocalDate today() {
    return edited.get().plan().today().orElseGet(planning()::today);
  }

  /// Shows the plan as it was known on a day, until there is another step; empty to show it as it
  /// is.
  public void lookBackTo(Optional<LocalDate> day) {
    replanning.lookBackTo(day);
    asOf.set(day);
    planAgain();
  }

  /// Looks at a scenario of the plan.
  public void look(String scenarioName) {
    if (!edited.get().scenario().name().equals(scenarioName)) {
      selection.set(Optional.empty());
      show(new Move(history.get(), scenarioName, Optional.empty()));
    }
  }

  /// Chooses whose rules are edited: those from a release on, or those before the first era.
  public void editFrom(Optional<Era.Start> first) {
    Edited now = edited.get();
    edited.set(new Edited(now.plan(), now.scenario(), first));
  }

  /// Chooses the amendment whose support is edited.
  ///
  /// @param place its place among those of the scenario looked at
  public void editAmendment(int place) {
    Edited now = edited.get();
    edited.set(new Edited(now.plan(), now.scenario(), Optional.empty(), Optional.of(place)));
  }

  /// Goes back to the rules by which the next release is planned.
  public void editRulesAhead() {
    edited.set(edited.get().ahead(planned.get().schedule()));
  }

  public void select(Optional<Selection> newSelection) {
    selection.set(newSelection);
  }

  /// Changes the plan and looks at the same scenario.
  ///
  /// @param name the step's name in the menu, such as `Horizon 2017–2026`, in the language spoken
  /// when it is asked for
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> edit(Supplier<String> name, UnaryOperator<Plan> change) {
    return edit(name, change, edited.get().scenario().name());
  }

  /// Changes the plan and looks at a scenario of it.
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> edit(
      Supplier<String> name, UnaryOperator<Plan> change, String scenarioName) {
    return tryTo(
        change,
        changed -> new Move(history.get().then(name, changed), scenarioName, Optional.of(name)),
        this::step);
  }

  /// Changes the plan further, so that all changes since an earlier moment are one step: undo takes
  /// them back together. Where they come to nothing there is none.
  ///
  /// @param earlier the history at that moment
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> editSince(
      History<Plan> earlier, Supplier<String> name, UnaryOperator<Plan> change) {
    String scenarioName = edited.get().scenario().name();
    return tryTo(
        change,
        changed -> new Move(since(earlier, name, changed), scenarioName, Optional.of(name)),
        this::step);
  }

  private static History<Plan> since(History<Plan> earlier, Supplier<String> name, Plan changed) {
    return changed.equals(earlier.present()) ? earlier : earlier.then(name, changed);
  }

  /// Shows what a change would come to without making it, until there is a step or the plan is
  /// planned again as it is.
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> preview(UnaryOperator<Plan> change) {
    String scenarioName = edited.get().scenario().name();
    return tryTo(
        change,
        changed -> new Move(History.startingWith(changed), scenarioName, Optional.empty()),
        this::foresee);
  }

  @FunctionalInterface
  private interface Planner {
    void plan(Move move) throws UnusableCalendars;
  }

  private Optional<String> tryTo(
      UnaryOperator<Plan> change, Function<Plan, Move> move, Planner planner) {
    if (asOf.get().isPresent()) {
      return asOf.get().map(Workspace::refusalAsOf);
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

  /// Changes the scenario looked at.
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> editScenario(Supplier<String> name, UnaryOperator<Scenario> change) {
    Edited now = edited.get();
    return edit(name, before -> now.withScenario(change.apply(now.scenario())));
  }

  /// Changes the rules that are edited, see [Edited#rules()]; of an amendment their support alone.
  ///
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> editRules(Supplier<String> name, UnaryOperator<Rules> change) {
    Edited now = edited.get();
    return editScenario(name, _ -> now.with(change.apply(now.rules())));
  }

  /// Plans anew if it is another day than when the plan was last planned, and the plan has no today of
  /// its own; not while something else is shown than the plan as it is, such as what a drag would come
  /// to.
  public void keepUpWithToday() {
    boolean isOld = !planning().today().equals(planned.get().schedule().today());
    if (isOld && asOf.get().isEmpty() && edited.get().plan().today().isEmpty() && isAsEdited()) {
      planAgain();
    }
  }

  private boolean isAsEdited() {
    return planned.get().plan().equals(edited.get().plan());
  }

  public void undo() {
    stepTo(history.get().undo());
  }

  public void redo() {
    stepTo(history.get().redo());
  }

  /// Where there is no step to take, an earlier day that is looked back to stays.
  private void stepTo(History<Plan> next) {
    if (!next.equals(history.get())) {
      show(next);
    }
  }

  private void show(History<Plan> next) {
    replanning.lookBackTo(Optional.empty());
    asOf.set(Optional.empty());
    show(new Move(next, shownAfter(edited.get(), next.present()), next.lastStep()));
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

  /// What cannot be planned at once is refused; what is planned in the background may turn out to be
  /// in trouble.
  private void take(Move move) throws UnusableCalendars {
    if (replanning.isQuick(planned.get().index(), move.plan())) {
      replanNow(move);
    } else {
      replanInBackground(move);
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
      planned.set(planning().recorded(move.plan(), move.scenario(), Reason.of(e)));
    }
  }
}
