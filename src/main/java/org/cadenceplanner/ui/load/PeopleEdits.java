package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Workspace;

/// What is done to the people who do the work: to those of all scenarios, or to those of the scenario
/// looked at where it has its own.
record PeopleEdits(Workspace workspace) {

  List<Person> people() {
    Edited now = workspace.edited().get();
    return now.plan().peopleOf(now.scenario());
  }

  /// Gives the scenario looked at people of its own, at first the same; or takes them away.
  Optional<String> own(boolean wanted) {
    Optional<List<Person>> people = Optional.of(people()).filter(_ -> wanted);
    String name = workspace.edited().get().scenario().name();
    return workspace.editScenario(
        () -> tr(wanted ? "Own people for %s" : "People of all scenarios for %s", name),
        scenario -> scenario.withPeople(people));
  }

  Optional<String> add(Person person) {
    return change(
        () -> tr("Add a person: %s", person.name()), people -> ListChanges.and(people, person));
  }

  /// @param place the person's place, from 0
  Optional<String> remove(int place) {
    String name = people().get(place).name();
    return change(() -> tr("Remove %s", name), people -> ListChanges.without(people, place));
  }

  /// @param place the person's place, from 0
  Optional<String> change(int place, Supplier<String> name, UnaryOperator<Person> change) {
    return change(name, people -> ListChanges.with(people, place, change.apply(people.get(place))));
  }

  private Optional<String> change(Supplier<String> name, UnaryOperator<List<Person>> change) {
    List<Person> changed = change.apply(people());
    return workspace.edited().get().scenario().people().isPresent()
        ? workspace.editScenario(name, scenario -> scenario.withPeople(Optional.of(changed)))
        : workspace.edit(name, plan -> plan.withLoad(plan.load().withPeople(changed)));
  }
}
