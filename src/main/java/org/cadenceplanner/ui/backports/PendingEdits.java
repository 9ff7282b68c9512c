package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadenceplanner.insight.PendingInWords;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.PendingList.Entry;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.Workspace;

/// What is agreed on for pending backports, each a step of the plan.
///
/// What cannot be done is told in words; nothing is told of what is done.
record PendingEdits(Workspace workspace) {

  /// The names of those who do the work in the scenario looked at, and of all who do a backport.
  List<String> people() {
    Edited now = workspace.edited().get();
    return Stream.concat(
            now.plan().peopleOf(now.scenario()).stream().map(Person::name),
            now.plan().backports().stream().flatMap(PendingEdits::person))
        .distinct()
        .toList();
  }

  private static Stream<String> person(MarkedBackport backport) {
    return switch (backport.mark()) {
      case Mark.AssignedTo(String person) -> Stream.of(person);
      case Mark.NotWanted _ -> Stream.empty();
    };
  }

  Optional<String> assign(PendingList list, String person) {
    return mark(list, new Mark.AssignedTo(person), () -> tr("Assign %s to %s", what(list), person));
  }

  Optional<String> notWanted(PendingList list, String reason) {
    return mark(list, new Mark.NotWanted(reason), () -> tr("Not wanted: %s", what(list)));
  }

  private Optional<String> mark(PendingList list, Mark mark, Supplier<String> name) {
    return workspace.edit(name, plan -> list.marked(plan, mark));
  }

  /// Takes back who does them, and that they are not wanted.
  Optional<String> takeBack(PendingList list) {
    List<Entry> marked = list.entries().stream().filter(it -> it.mark().isPresent()).toList();
    return workspace.edit(() -> takenBack(marked), list::unmarked);
  }

  private static String takenBack(List<Entry> marked) {
    String what = what(new PendingList(marked));
    if (marked.stream().allMatch(entry -> entry.person().isPresent())) {
      return tr("Assign %s to nobody", what);
    }
    return marked.stream().allMatch(entry -> entry.notWanted().isPresent())
        ? tr("Wanted after all: %s", what)
        : tr("Take back what was agreed on for %s", what);
  }

  private static String what(PendingList list) {
    List<Entry> entries = list.entries();
    return entries.size() == 1
        ? tr(
            "commit %s for %s",
            PendingInWords.commit(entries.getFirst().backport().id()), entries.getFirst().version())
        : amountOf(entries.size(), "backport", "backports");
  }
}
