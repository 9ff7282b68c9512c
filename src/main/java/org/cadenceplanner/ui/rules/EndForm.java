package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Segments;

/// Asks when a phase ends, and how exactly that is said; for one of several ends another form takes
/// its place until there is an answer.
final class EndForm {
  private final Popover popover = new Popover();
  private final Phase phase;
  private final boolean isFirst;
  private final List<String> classes;
  private final Function<Phase, Optional<String>> done;
  private final Segments<Precision> precisions = new Segments<>(this::showPrecision);
  private final EndFields end;
  private final PopoverForm form;
  private Precision precision = Precision.DAY;

  /// @param phase the phase as it is
  /// @param isFirst whether it starts with the release
  /// @param classes the names of the classes that take their turn
  /// @param done takes the phase as it is to be; tells what is wrong with it, else nothing
  EndForm(
      Phase phase, boolean isFirst, List<String> classes, Function<Phase, Optional<String>> done) {
    this.phase = phase;
    this.isFirst = isFirst;
    this.classes = classes;
    this.done = done;
    end = new EndFields(isFirst, classes, this::ask);
    end.show(phase.end());
    addPrecision(Precision.DAY, tr("day"));
    addPrecision(Precision.MONTH, tr("month"));
    addPrecision(Precision.QUARTER, tr("quarter"));
    showPrecision(phase.precision());
    StackedFields fields =
        new StackedFields(tr("When %s ends", phase.name()))
            .wide(end)
            .wide(StackedFields.labelled(tr("Said to the"), precisions, precisions));
    form = new PopoverForm(popover, "end-form", fields, tr("Set"), this::submit);
  }

  void open(Node opener) {
    form.open(opener);
  }

  private void addPrecision(Precision value, String word) {
    precisions.with(value, word);
    String id = "end-precision-" + value.name().toLowerCase(Locale.ROOT);
    precisions.button(value).ifPresent(button -> button.setId(id));
  }

  private void showPrecision(Precision wanted) {
    precision = wanted;
    precisions.show(Optional.of(wanted));
  }

  private Optional<String> submit() {
    return end.typed()
        .map(typed -> done.apply(phase.withEnd(typed).withPrecision(precision)))
        .orElse(PopoverForm.SAID_BY_FIELD);
  }

  private void ask(End shown, Consumer<End> answered) {
    ask(shown, answered, form);
  }

  private void ask(End shown, Consumer<End> answered, Node asker) {
    new Part(shown, answered, asker).ask();
  }

  /// Asks for one of several ends in the place of the form that needs it.
  private final class Part {
    private final EndFields fields;
    private final Consumer<End> answered;
    private final PopoverForm form;

    Part(End shown, Consumer<End> answered, Node asker) {
      this.answered = answered;
      fields = new EndFields(isFirst, classes, this::askFurther);
      fields.show(shown);
      StackedFields titled = new StackedFields(tr("One of several ends")).wide(fields);
      form =
          new PopoverForm(
              popover,
              "end-part-form",
              titled,
              tr("OK"),
              this::answer,
              () -> popover.replace(asker));
    }

    void ask() {
      popover.replace(form);
    }

    private void askFurther(End shown, Consumer<End> further) {
      EndForm.this.ask(shown, further, form);
    }

    private Optional<String> answer() {
      Optional<End> typed = fields.typed();
      typed.ifPresent(answered);
      return typed.isPresent() ? Optional.empty() : PopoverForm.SAID_BY_FIELD;
    }
  }
}
