package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.ui.fx.ListChanges;

/// Changes to the phases of one class before the release. Each returns what is wrong with it, in which
/// case nothing happened.
final class EarlyEdits {
  private final ClassEdits edits;

  EarlyEdits(ClassEdits edits) {
    this.edits = edits;
  }

  /// The phase of a place; empty while its row is on its way out of the window.
  Optional<EarlyPhase> phase(int number) {
    List<EarlyPhase> early = edits.edited().map(ReleaseClass::early).orElse(List.of());
    return number < early.size() ? Optional.of(early.get(number)) : Optional.empty();
  }

  boolean isUsedElsewhere(String name) {
    return edits.isUsedElsewhere(name);
  }

  /// Adds a phase that starts before all others, with a name that the plan knows.
  Optional<String> add() {
    List<String> known = edits.uses().earlyNames();
    return edits
        .edited()
        .map(kind -> EarlyList.next(kind, known))
        .flatMap(
            added ->
                change(
                    () -> tr("Add phase %s", added.name()),
                    early -> ListChanges.before(early, added)));
  }

  Optional<String> remove(int number) {
    return phase(number)
        .flatMap(
            phase ->
                change(
                    () -> tr("Remove phase %s", phase.name()),
                    early -> ListChanges.without(early, number)));
  }

  Optional<String> setBefore(int number, Length before) {
    return phase(number)
        .flatMap(
            phase ->
                change(
                    () -> tr("%s %s before", Words.capitalised(phase.name()), Words.length(before)),
                    number,
                    now -> now.withBefore(before)));
  }

  Optional<String> setCounts(int number, boolean isCounted) {
    return change(
        () -> tr(isCounted ? "Phase counts as supported" : "Phase does not count as supported"),
        number,
        now -> now.withCounts(isCounted));
  }

  /// Gives a phase another name: in this class, or wherever the plan has it.
  Optional<String> rename(int number, String name, boolean everywhere) {
    return phase(number)
        .flatMap(phase -> edits.rename(new PhaseRename(phase.name(), name), everywhere));
  }

  private Optional<String> change(
      Supplier<String> step, int number, UnaryOperator<EarlyPhase> change) {
    return change(step, early -> ListChanges.with(early, number, change.apply(early.get(number))));
  }

  private Optional<String> change(Supplier<String> step, UnaryOperator<List<EarlyPhase>> change) {
    return edits.changeClass(step, kind -> kind.withEarly(change.apply(kind.early())));
  }
}
