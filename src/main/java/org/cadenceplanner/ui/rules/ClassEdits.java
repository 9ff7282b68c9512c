package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Workspace;

/// Changes to one class of the support scheme that is edited. Each returns what is wrong with it, in
/// which case nothing happened.
final class ClassEdits {
  private final Workspace workspace;
  private final int place;

  /// @param place the class's place in its scheme
  ClassEdits(Workspace workspace, int place) {
    this.workspace = workspace;
    this.place = place;
  }

  /// The class; empty while its row is on its way out of the window.
  Optional<ReleaseClass> edited() {
    List<ReleaseClass> classes = scheme().classes();
    return place < classes.size() ? Optional.of(classes.get(place)) : Optional.empty();
  }

  List<Phase> phases() {
    return edited().map(ReleaseClass::phases).orElse(List.of());
  }

  Optional<Phase> phase(int number) {
    List<Phase> phases = phases();
    return number < phases.size() ? Optional.of(phases.get(number)) : Optional.empty();
  }

  /// @param step what the Edit menu calls it, without the class
  Optional<String> change(Supplier<String> step, UnaryOperator<List<Phase>> change) {
    return changeClass(step, now -> now.withPhases(change.apply(now.phases())));
  }

  /// @param step what the Edit menu calls it, without the class
  Optional<String> changeClass(Supplier<String> step, UnaryOperator<ReleaseClass> change) {
    return edited().flatMap(kind -> replace(stepName(kind, step), change));
  }

  Optional<String> change(Supplier<String> step, int number, UnaryOperator<Phase> change) {
    return phase(number)
        .flatMap(
            phase -> change(step, phases -> ListChanges.with(phases, number, change.apply(phase))));
  }

  /// Gives a phase another end, said more or less exactly.
  Optional<String> changeEnd(int number, Phase changed) {
    return change(
        () -> step(changed, number),
        number,
        phase -> phase.withEnd(changed.end()).withPrecision(changed.precision()));
  }

  private static String step(Phase changed, int number) {
    String end = Words.capitalised(changed.name()) + " " + PhaseText.of(changed, number == 0);
    return switch (changed.precision()) {
      case DAY -> end;
      case MONTH -> tr("%s, said by month", end);
      case QUARTER -> tr("%s, said by quarter", end);
    };
  }

  /// The names of the classes that take their turn; none where all releases are alike.
  List<String> turns() {
    return scheme().isAlike() ? List.of() : scheme().names().toList();
  }

  /// Adds a phase with a name that the plan knows, and the length of the one before.
  Optional<String> addPhase() {
    Stream<String> here =
        scheme().classes().stream().flatMap(kind -> kind.phases().stream()).map(Phase::name);
    List<String> known = Stream.concat(here, uses().names().stream()).distinct().toList();
    List<String> taken = edited().map(ReleaseClass::phaseNames).orElse(List.of());
    List<Phase> longer = PhaseList.longer(phases(), known, taken);
    return change(() -> tr("Add phase %s", longer.getLast().name()), _ -> longer);
  }

  /// Takes a phase away, unless it is the last to tell what ends in the history are the ends of.
  Optional<String> removePhase(int number) {
    return phase(number)
        .map(Phase::name)
        .flatMap(
            name ->
                uses().isHeldByHistory(name)
                    ? Optional.of(heldByHistory(name))
                    : change(
                        () -> tr("Remove phase %s", name),
                        phases -> ListChanges.without(phases, number)));
  }

  private static String heldByHistory(String name) {
    return tr(
        "The history has ends of '%s'; allowed: to rename it, or to remove it once "
            + "another class has it",
        name);
  }

  /// Gives a phase another name: in this class, or wherever the plan has it.
  Optional<String> renamePhase(int number, String name, boolean everywhere) {
    return phase(number)
        .map(Phase::name)
        .flatMap(was -> rename(new PhaseRename(was, name), everywhere));
  }

  Optional<String> rename(PhaseRename rename, boolean everywhere) {
    Supplier<String> step = () -> tr("Rename %s to %s", rename.from(), rename.to());
    return rename.from().equals(rename.to())
        ? Optional.empty()
        : everywhere ? workspace.edit(step, rename::in) : replace(step, rename::in);
  }

  Optional<String> renameClass(String name) {
    return edited()
        .flatMap(
            kind ->
                replace(() -> tr("Rename %s to %s", kind.name(), name), now -> now.withName(name)));
  }

  /// Takes the class away with its turns and rules, unless the history has ends of a phase that no
  /// other class has, or all other releases would be left without a turn.
  Optional<String> remove() {
    return edited()
        .flatMap(
            kind ->
                refusal(kind)
                    .or(
                        () ->
                            workspace.editRules(
                                () -> tr("Remove class %s", kind.name()),
                                rules ->
                                    rules.withSupport(
                                        SchemeChanges.withoutClass(rules.support(), place)))));
  }

  private Optional<String> refusal(ReleaseClass kind) {
    return scheme().cycle().stream().allMatch(kind.name()::equals)
        ? Optional.of(tr("No other class has a turn; allowed: to give another one a turn first"))
        : kind.phases().stream()
            .map(Phase::name)
            .filter(name -> uses().isHeldByHistory(name))
            .findFirst()
            .map(ClassEdits::heldByHistory);
  }

  /// Whether a phase's name stands elsewhere in the plan too.
  boolean isUsedElsewhere(String phaseName) {
    return uses().isShared(phaseName);
  }

  private Optional<String> replace(Supplier<String> step, UnaryOperator<ReleaseClass> change) {
    return workspace.editRules(
        step, rules -> rules.withSupport(SchemeChanges.withClass(rules.support(), place, change)));
  }

  private Supplier<String> stepName(ReleaseClass kind, Supplier<String> step) {
    String whose = scheme().classes().size() == 1 ? "" : kind.name();
    return () -> StepName.of(whose, step.get());
  }

  private SupportScheme scheme() {
    return workspace.edited().get().rules().support();
  }

  PhaseUses uses() {
    return new PhaseUses(workspace.edited().get().plan());
  }
}
