package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.FreeName;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// Asks for one more class by its name.
final class AddClass extends VBox {
  private final SchemeEdits edits;
  private final Button button = RowButtons.of("add-class", tr("Class"), Feather.PLUS, this::open);
  private final TextEntry<String> name =
      TextEntry.draft("new-class-name", text -> Typed.name(text, SchemeKind.LONG));
  private final PopoverForm form;

  AddClass(SchemeEdits edits) {
    this.edits = edits;
    StackedFields fields =
        new StackedFields(tr("One more class of releases"))
            .field(tr("Name"), name)
            .hint(tr("It begins with the phases of the first; give it a turn or a rule."));
    form = new PopoverForm(new Popover(), "class-form", fields, tr("Add"), this::submit);
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
                    () -> tr("Add class %s", typed),
                    scheme -> SchemeChanges.withNewClass(scheme, typed)))
        .orElse(PopoverForm.SAID_BY_FIELD);
  }

  private static String unusedName(List<String> taken) {
    return FreeName.of(
        Stream.of(SchemeKind.LONG, SchemeKind.regular()),
        taken.size() + 1,
        number -> tr("class %s", number),
        taken::contains);
  }
}
