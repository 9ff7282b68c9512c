package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// One of the people: the name, the hours a month, and the branches to look after at once.
final class PersonRow extends VBox {
  private static final int NAME_COLUMNS = 12;
  private static final int NUMBER_COLUMNS = 4;

  private final PeopleEdits edits;
  private final int place;
  private final TextEntry<String> name;
  private final TextEntry<Double> hours;
  private final TextEntry<Integer> branches;
  private final Label hoursOf = new Label();
  private final Label branchesOf = new Label();
  private final Button remove;

  /// @param place the person's place, from 0
  /// @param removed removes the person of a place
  PersonRow(PeopleEdits edits, int place, IntConsumer removed) {
    this.edits = edits;
    this.place = place;
    String id = "person-" + (place + 1);
    name = new TextEntry<>(id + "-name", PersonRow::readName, this::setName);
    hours = new TextEntry<>(id + "-hours", PersonRow::readHours, this::setHours);
    branches = new TextEntry<>(id + "-branches", PersonRow::readBranches, this::setBranches);
    Named.as(tr("Name"), name);
    Named.by(hoursOf, hours);
    Named.by(branchesOf, branches);
    remove = IconButton.of("remove-" + id, Feather.X, tr("Remove"), () -> removed.accept(place));
    HBox line =
        new HBox(
            name.withColumns(NAME_COLUMNS),
            hours.withColumns(NUMBER_COLUMNS).withUnit(tr("h a month")),
            branches.withColumns(NUMBER_COLUMNS).withUnit(tr("branches at once")),
            remove);
    line.getStyleClass().add("person-line");
    // Where there is no room for all, the name alone is given less.
    Stream.of(hours, branches, remove).forEach(it -> it.setMinWidth(USE_PREF_SIZE));
    getChildren().addAll(line, name.message(), hours.message(), branches.message());
  }

  static String readName(String text) {
    return Typed.name(text, tr("Anna"));
  }

  static double readHours(String text) {
    return NumberText.read(text, Person.HOURS_OF_A_MONTH);
  }

  static int readBranches(String text) {
    return Typed.wholeNumber(text, 0, Person.MOST_BRANCHES);
  }

  /// Shows the person as it is in the plan.
  void show(List<Person> people) {
    Person person = people.get(place);
    name.show(person.name());
    hours.show(NumberText.of(person.hours()));
    branches.show(String.valueOf(person.branches()));
    hoursOf.setAccessibleText(tr("Hours a month of %s", person.name()));
    branchesOf.setAccessibleText(tr("Branches that %s can look after", person.name()));
    IconButton.say(remove, tr("Remove %s", person.name()));
  }

  private Optional<String> setName(String wanted) {
    return change(now -> tr("Rename %s to %s", now.name(), wanted), now -> now.withName(wanted));
  }

  private Optional<String> setHours(double wanted) {
    return change(
        now ->
            tr(
                wanted == 1 ? "%s: %s hour a month" : "%s: %s hours a month",
                now.name(),
                NumberText.of(wanted)),
        now -> now.withHours(wanted));
  }

  private Optional<String> setBranches(int wanted) {
    return change(
        now -> tr("%s: %s at once", now.name(), amountOf(wanted, "branch", "branches")),
        now -> now.withBranches(wanted));
  }

  private Optional<String> change(Function<Person, String> step, UnaryOperator<Person> change) {
    Person now = edits.people().get(place);
    return edits.change(place, () -> step.apply(now), change);
  }
}
