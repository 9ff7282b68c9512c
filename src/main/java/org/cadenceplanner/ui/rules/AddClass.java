package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// Asks for one more class by its name.
final class AddClass extends VBox {
  private final SchemeEdits edits;
  private final Button button = RowButtons.of("add-class", "Class", Feather.PLUS, this::open);
  private final TextEntry<String> name =
      TextEntry.draft("new-class-name", text -> Typed.name(text, SchemeKind.LONG));
  private final PopoverForm form;

  AddClass(SchemeEdits edits) {
    this.edits = edits;
    StackedFields fields =
        new StackedFields("One more class of releases")
            .field("Name", name)
            .hint("It begins with the phases of the first; give it a turn or a rule.");
    form = new PopoverForm(new Popover(), "class-form", fields, "Add", this::submit);
    managedProperty().bind(visibleProperty());
    getChildren().add(button);
  }

  private void open() {
    name.show(unusedName(edits.names()));
    form.open(button);
  }

  private Optional<String> submit() {
    return name.typed()
        .map(
            typed ->
                edits.change(
                    "Add class " + typed, scheme -> SchemeChanges.withNewClass(scheme, typed)))
        .orElse(PopoverForm.SAID_BY_FIELD);
  }

  private static String unusedName(List<String> taken) {
    Stream<String> numbered =
        IntStream.iterate(taken.size() + 1, i -> i + 1).mapToObj(number -> "class " + number);
    return Stream.concat(Stream.of(SchemeKind.LONG, SchemeKind.REGULAR), numbered)
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElseThrow();
  }
}
