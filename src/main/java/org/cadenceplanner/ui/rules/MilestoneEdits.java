package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Workspace;

/// Changes to the milestones that are edited.
final class MilestoneEdits {
  private final Workspace workspace;

  MilestoneEdits(Workspace workspace) {
    this.workspace = workspace;
  }

  List<Milestone> milestones() {
    return workspace.edited().get().rules().milestones();
  }

  /// The milestone of a place; empty while its row is on its way out of the window.
  Optional<Milestone> milestone(int number) {
    List<Milestone> all = milestones();
    return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }

  /// Changes to the date policy of the milestone of a place.
  DateEdits dates(int number) {
    return new DateEdits(workspace, new DatesOf.OneMilestone(number));
  }

  /// The calendar that a new event begins with.
  Optional<String> usualCalendar() {
    return EditedCalendars.first(workspace.edited().get());
  }

  /// Changes the milestone of a place.
  ///
  /// @param step what the Edit menu calls it
  /// @return what is wrong with it, in which case nothing happened
  Optional<String> change(
      int number, Function<Milestone, String> step, UnaryOperator<Milestone> change) {
    return milestone(number)
        .flatMap(
            now ->
                change(
                    () -> step.apply(now),
                    all -> ListChanges.with(all, number, change.apply(all.get(number)))));
  }

  /// Changes the milestones.
  ///
  /// @param step what the Edit menu calls it
  /// @return what is wrong with it, in which case nothing happened
  Optional<String> change(Supplier<String> step, UnaryOperator<List<Milestone>> change) {
    return workspace.editRules(
        step, rules -> rules.withMilestones(change.apply(rules.milestones())));
  }
}
