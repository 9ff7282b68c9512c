package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;

/// Asks for someone more who does the work.
final class PersonForm {
  private static final int NAME_COLUMNS = 16;
  private static final int NUMBER_COLUMNS = 5;

  private final TextEntry<String> name =
      TextEntry.<String>draft("person-name", PersonRow::readName).withColumns(NAME_COLUMNS);
  private final TextEntry<Double> hours =
      TextEntry.<Double>draft("person-hours", PersonRow::readHours).withColumns(NUMBER_COLUMNS);
  private final TextEntry<Integer> branches =
      TextEntry.<Integer>draft("person-branches", PersonRow::readBranches)
          .withColumns(NUMBER_COLUMNS);
  private final Function<Person, Optional<String>> done;
  private final PopoverForm form;

  /// @param shown what the fields hold at first
  /// @param done takes the person; tells what is wrong, else nothing
  PersonForm(Person shown, Function<Person, Optional<String>> done) {
    this.done = done;
    FormSection fields =
        new FormSection(tr("One more person"))
            .row(tr("Name"), name)
            .row(tr("Hours a month"), hours)
            .row(tr("Branches at once"), branches);
    form = new PopoverForm(new Popover(), "person-form", fields, tr("Add"), this::submit);
    name.show(shown.name());
    hours.show(NumberText.of(shown.hours()));
    branches.show(String.valueOf(shown.branches()));
  }

  void open(Node opener) {
    form.open(opener);
  }

  private Optional<String> submit() {
    Optional<String> who = name.typed();
    Optional<Double> time = hours.typed();
    Optional<Integer> most = branches.typed();
    return who.isPresent() && time.isPresent() && most.isPresent()
        ? done.apply(new Person(who.get(), time.get(), most.get()))
        : PopoverForm.SAID_BY_FIELD;
  }
}
