package org.cadenceplanner.ui.scenarios;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FreeName;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;

/// What can be done with the scenario looked at, from its tab and from the menu.
public final class ScenarioActions {
  private static final int MOST_COPIED = 100;

  private final Workspace workspace;

  public ScenarioActions(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Adds a scenario that counts from the same release as the one looked at, by the same people;
  /// nothing is skipped or set by hand in it.
  ///
  /// @param rules its rules from the beginning on
  /// @return what is wrong with it, for people; else empty
  Optional<String> addNew(String name, Rules rules) {
    Scenario looked = workspace.edited().get().scenario();
    Scenario added =
        new Scenario(
            name, looked.anchor(), rules, List.of(), List.of(), List.of(), looked.people());
    return insert(() -> tr("New scenario"), added);
  }

  /// Adds a scenario with better dates beside the one looked at.
  ///
  /// @return what is wrong with it, for people; else empty
  public Optional<String> addAdvised(Scenario advised) {
    return insert(() -> tr("Better dates"), advised.withName(freeName(advised.name())));
  }

  /// Adds a copy of the scenario looked at, beside it.
  ///
  /// @return what is wrong with it, for people; else empty
  public Optional<String> copy(String name) {
    Scenario looked = workspace.edited().get().scenario();
    return insert(() -> tr("Copy %s", looked.name()), looked.withName(name));
  }

  /// Gives the scenario looked at another name.
  ///
  /// @return what is wrong with the name, for people; else empty
  public Optional<String> rename(String name) {
    Edited edited = workspace.edited().get();
    return taken(name)
        .filter(why -> !name.equals(edited.scenario().name()))
        .or(
            () ->
                workspace.edit(
                    () -> tr("Rename %s", edited.scenario().name()),
                    plan -> plan.withRenamed(edited.scenario(), name),
                    name));
  }

  /// Whether the scenario looked at can be deleted: a plan has at least one.
  public boolean canDelete() {
    return workspace.edited().get().plan().scenarios().size() > 1;
  }

  /// Deletes the scenario looked at and looks at the one that comes into its place.
  ///
  /// @return why it cannot be, for people; else empty
  public Optional<String> delete() {
    Edited edited = workspace.edited().get();
    List<Scenario> all = edited.plan().scenarios();
    int place = all.indexOf(edited.scenario());
    List<Scenario> left = all.stream().filter(Predicate.not(edited.scenario()::equals)).toList();
    if (left.isEmpty()) {
      return Optional.of(tr("A plan has at least one scenario."));
    }
    String next = left.get(Math.min(place, left.size() - 1)).name();
    return workspace.edit(
        () -> tr("Delete %s", edited.scenario().name()), plan -> plan.withScenarios(left), next);
  }

  /// Whether the scenario looked at can be moved by some places among the others.
  ///
  /// @param places how many places to the right; to the left if negative
  public boolean canMove(int places) {
    Edited edited = workspace.edited().get();
    int place = edited.plan().scenarios().indexOf(edited.scenario()) + places;
    return place >= 0 && place < edited.plan().scenarios().size();
  }

  /// Moves the scenario looked at by some places among the others, if there are so many.
  ///
  /// @param places how many places to the right; to the left if negative
  /// @return why it cannot be, for people; else empty
  public Optional<String> move(int places) {
    Edited edited = workspace.edited().get();
    return canMove(places)
        ? moveTo(edited.plan().scenarios().indexOf(edited.scenario()) + places)
        : Optional.empty();
  }

  /// Moves the scenario looked at to a place among the others, from 0. The order is the plan's: charts
  /// and tables that show several scenarios keep to it.
  ///
  /// @return why it cannot be, for people; else empty
  Optional<String> moveTo(int place) {
    Scenario looked = workspace.edited().get().scenario();
    return workspace.edit(
        () -> tr("Move %s", looked.name()), plan -> plan.withScenarios(moved(plan, looked, place)));
  }

  private static List<Scenario> moved(Plan plan, Scenario scenario, int place) {
    List<Scenario> scenarios = new ArrayList<>(plan.scenarios());
    scenarios.remove(scenario);
    scenarios.add(place, scenario);
    return scenarios;
  }

  private Optional<String> insert(Supplier<String> step, Scenario added) {
    Scenario looked = workspace.edited().get().scenario();
    return taken(added.name())
        .or(
            () ->
                workspace.edit(
                    step, plan -> replaced(plan, looked, Stream.of(looked, added)), added.name()));
  }

  /// Reads the name of a scenario that is to be added.
  ///
  /// @throws IllegalArgumentException if the text is none, or a scenario has it
  String newName(String text) {
    String name = Typed.name(text, tr("8 months"));
    taken(name).ifPresent(ScenarioActions::refuse);
    return name;
  }

  /// Reads another name for the scenario looked at, which may stay as it is.
  ///
  /// @throws IllegalArgumentException if the text is none, or another scenario has it
  String newNameOfLooked(String text) {
    String own = workspace.edited().get().scenario().name();
    return text.strip().equals(own) ? own : newName(text);
  }

  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  private Optional<String> taken(String name) {
    return workspace
        .edited()
        .get()
        .plan()
        .scenario(name)
        .map(there -> tr("There is a scenario '%s' already.", there.name()));
  }

  private static Plan replaced(Plan plan, Scenario old, Stream<Scenario> by) {
    List<Scenario> inPlace = by.toList();
    List<Scenario> scenarios = new ArrayList<>();
    plan.scenarios().forEach(s -> scenarios.addAll(s.equals(old) ? inPlace : List.of(s)));
    return plan.withScenarios(scenarios);
  }

  /// As much of a name as leaves room for more words in a name of 120 characters.
  private static String start(String name) {
    int end = Math.min(name.length(), MOST_COPIED);
    boolean isTorn = Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, isTorn ? end - 1 : end).strip();
  }

  /// A name for a copy of the scenario looked at.
  String nameOfCopy() {
    return freeName(tr("%s (copy)", start(workspace.edited().get().scenario().name())));
  }

  /// A name that no scenario of the plan has yet: the one wanted, else with a number after it.
  String freeName(String wanted) {
    Plan plan = workspace.edited().get().plan();
    return FreeName.of(
        Stream.of(wanted),
        2,
        number -> wanted + " " + number,
        name -> plan.scenario(name).isPresent());
  }
}
