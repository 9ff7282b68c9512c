package org.cadenceplanner.ui.fx;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Steps.Move;

/// What the window works on: the plan with its history, the scenario looked at and what it comes to,
/// and what is selected. Every part of the window shows it and changes it through here alone.
///
/// A change is planned at once where that is quick; else in the background, and what is shown stays
/// until that is done. For the screen's thread only.
public final class Workspace {
  private final Replanning replanning;
  private final Steps steps;
  private final ReadOnlyObjectProperty<History<Plan>> history;
  private final ReadOnlyObjectProperty<Edited> edited;
  private final ReadOnlyObjectProperty<Planned> planned;
  private final ReadOnlyObjectProperty<Optional<LocalDate>> asOf;
  private final ReadOnlyObjectWrapper<Optional<Selection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Plan>> saved;

  /// @param first the plan to begin with and what its first scenario comes to
  /// @param planning how it was scheduled
  /// @param recalculation does what takes long
  public Workspace(Planned first, Planning planning, Recalculation recalculation) {
    this.replanning = new Replanning(planning, recalculation);
    this.steps = new Steps(first, replanning);
    this.history = steps.history();
    this.edited = steps.edited();
    this.planned = steps.planned();
    this.asOf = steps.asOf();
    this.saved = new ReadOnlyObjectWrapper<>(Optional.of(first.plan()));
  }

  /// The same work in a workspace of its own, with calendars read anew, as for a window that speaks
  /// another language.
  ///
  /// @param recalculation does what takes long there
  public Workspace anew(Recalculation recalculation) {
    Workspace other = new Workspace(planned.get(), planning(), recalculation);
    other.steps.goOnFrom(steps);
    other.saved.set(saved.get());
    other.selection.set(selection.get());
    other.planWith(planning());
    return other;
  }

  /// What is being edited: the plan, the scenario looked at, and whose rules. All parts of it change
  /// together.
  public ReadOnlyObjectProperty<Edited> edited() {
    return edited;
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
    return planned;
  }

  public ReadOnlyObjectProperty<Optional<Selection>> selection() {
    return selection.getReadOnlyProperty();
  }

  /// Why the plan as edited cannot be planned; empty when it can.
  public ReadOnlyObjectProperty<Optional<Trouble>> trouble() {
    return steps.trouble();
  }

  /// The day of which the plan is shown, as it was known then, and cannot be changed; empty where
  /// it is shown as it is.
  public ReadOnlyObjectProperty<Optional<LocalDate>> asOf() {
    return asOf;
  }

  public ReadOnlyObjectProperty<History<Plan>> history() {
    return history;
  }

  /// Does something each time another plan has been opened: not where the one that its steps began with
  /// is opened again, and not where steps came to nothing.
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
    saved.set(Optional.of(first.plan()));
    selection.set(Optional.empty());
    steps.begin(first);
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
    steps.planAgain();
  }

  /// The day that counts as today, also while an earlier one is looked back to.
  public LocalDate today() {
    return edited.get().plan().today().orElseGet(planning()::today);
  }

  /// Shows the plan as it was known on a day, until there is another step; empty to show it as it
  /// is.
  public void lookBackTo(Optional<LocalDate> day) {
    steps.lookBackTo(day);
  }

  /// Looks at a scenario of the plan.
  public void look(String scenarioName) {
    if (!edited.get().scenario().name().equals(scenarioName)) {
      selection.set(Optional.empty());
      steps.look(scenarioName);
    }
  }

  /// Chooses whose rules are edited: those from a release on, or those before the first era.
  public void editFrom(Optional<Era.Start> first) {
    Edited now = edited.get();
    steps.edit(new Edited(now.plan(), now.scenario(), first));
  }

  /// Chooses the amendment whose support is edited.
  ///
  /// @param place its place among those of the scenario looked at
  public void editAmendment(int place) {
    Edited now = edited.get();
    steps.edit(new Edited(now.plan(), now.scenario(), Optional.empty(), Optional.of(place)));
  }

  /// Goes back to the rules by which the next release is planned.
  public void editRulesAhead() {
    steps.edit(edited.get().ahead(planned.get().schedule()));
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
    return steps.step(
        change,
        changed -> new Move(history.get().then(name, changed), scenarioName, Optional.of(name)));
  }

  /// Changes the plan further, so that all changes since an earlier moment are one step: undo takes
  /// them back together. Where they come to nothing there is none.
  ///
  /// @param earlier the history at that moment
  /// @return what is wrong with the change, for people, in which case nothing happened; else empty
  public Optional<String> editSince(
      History<Plan> earlier, Supplier<String> name, UnaryOperator<Plan> change) {
    String scenarioName = edited.get().scenario().name();
    return steps.step(
        change,
        changed -> new Move(since(earlier, name, changed), scenarioName, Optional.of(name)));
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
    return steps.foresee(
        change, changed -> new Move(History.startingWith(changed), scenarioName, Optional.empty()));
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
    steps.stepTo(history.get().undo());
  }

  public void redo() {
    steps.stepTo(history.get().redo());
  }
}
