package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.ClassRule.Parity;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Message;

/// The fields of the months and years in which a release is due.
final class DueFields extends VBox {
  private static final List<Optional<Parity>> YEARS =
      List.of(Optional.empty(), Optional.of(Parity.EVEN), Optional.of(Parity.ODD));

  private final Message message = new Message();
  private final MonthButtons months = new MonthButtons("rule-month", this::sayNothing);
  private final Choice<Optional<Parity>> years =
      new Choice<>("rule-years", YEARS, DueFields::word, _ -> sayNothing());

  DueFields() {
    message.setId("rule-months-message");
    getStyleClass().add("fields");
    getChildren()
        .addAll(
            StackedFields.labelled(tr("Months; none for any"), months, months),
            StackedFields.choice(tr("Years"), years),
            message);
    show(new ClassRule.Due(Set.of(Month.APRIL), Optional.empty()));
  }

  void show(ClassRule.Due due) {
    months.show(due.months());
    years.show(due.years());
  }

  /// What is chosen; empty if that is nothing, which is said.
  Optional<ClassRule.Condition> typed() {
    Optional<Parity> parity = years.value().flatMap(it -> it);
    if (months.chosen().isEmpty() && parity.isEmpty()) {
      message.say(Optional.of(tr("neither months nor years; allowed: one of them")));
      return Optional.empty();
    }
    return Optional.of(new ClassRule.Due(months.chosen(), parity));
  }

  private void sayNothing() {
    message.say(Optional.empty());
  }

  private static String word(Optional<Parity> parity) {
    return parity
        .map(
            which ->
                switch (which) {
                  case EVEN -> tr("even years");
                  case ODD -> tr("odd years");
                })
        .orElseGet(() -> tr("all years"));
  }
}
