package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.Rounding.Period;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of where an end is put.
final class RoundingFields extends VBox {
  private static final int LAST_DAY_OF_A_MONTH = 31;
  private static final String USUAL_DAY = "28";

  private final Choice<RoundingKind> kinds =
      new Choice<>("end-round", List.of(RoundingKind.values()), RoundingKind::words, this::layOut);
  private final TextEntry<Integer> day = TextEntry.draft("end-round-day", RoundingFields::readDay);
  private final VBox dayOfMonth = StackedFields.side(tr("Day of the month"), day);
  private final Message message = new Message();
  private final SlotLines slots = new SlotLines("end-round-add-slot", this::sayNothing);
  private final VBox daysOfYear = new VBox(slots, message);
  private final StackPane fields = new StackPane();

  RoundingFields() {
    message.setId("end-round-message");
    fields.managedProperty().bind(fields.visibleProperty());
    getStyleClass().add("fields");
    getChildren().addAll(StackedFields.choice(tr("Put on"), kinds), fields);
    show(Optional.empty());
  }

  void show(Optional<Rounding> rounding) {
    RoundingKind shown = RoundingKind.of(rounding);
    kinds.show(shown);
    layOut(shown);
    day.show(rounding.flatMap(RoundingFields::dayOf).map(String::valueOf).orElse(USUAL_DAY));
    rounding.flatMap(RoundingFields::slotsOf).ifPresentOrElse(slots::show, slots::offer);
  }

  /// An end put where the fields say; if they are wrong, they say why.
  Optional<End> put(End end) {
    Function<Rounding, End> rounded = rounding -> new End.Rounded(end, rounding);
    return switch (kinds.value().orElse(RoundingKind.NONE)) {
      case NONE -> Optional.of(end);
      case END_OF_MONTH -> Optional.of(rounded.apply(new Rounding.EndOf(Period.MONTH)));
      case END_OF_QUARTER -> Optional.of(rounded.apply(new Rounding.EndOf(Period.QUARTER)));
      case END_OF_YEAR -> Optional.of(rounded.apply(new Rounding.EndOf(Period.YEAR)));
      case NEXT_DAY_OF_MONTH ->
          day.typed().map(number -> new Rounding.DayOfMonth(number, false)).map(rounded);
      case DAY_OF_ITS_MONTH ->
          day.typed().map(number -> new Rounding.DayOfMonth(number, true)).map(rounded);
      case NEXT_SLOT -> slots.typed().flatMap(this::nextSlot).map(rounded);
      case ALLOWED_WEEKDAY -> Optional.of(rounded.apply(new Rounding.AllowedWeekday()));
    };
  }

  private Optional<Rounding> nextSlot(List<YearlySlot> days) {
    boolean areDistinct = days.stream().distinct().count() == days.size();
    if (days.isEmpty() || !areDistinct) {
      message.say(
          Optional.of(
              tr(
                  days.isEmpty()
                      ? "no day; allowed: at least one day of the year"
                      : "the same day twice; allowed: each day once")));
      return Optional.empty();
    }
    sayNothing();
    return Optional.of(new Rounding.NextSlot(days));
  }

  private void sayNothing() {
    message.say(Optional.empty());
  }

  private void layOut(RoundingKind shown) {
    StackedFields.exchange(fields, fieldsOf(shown));
  }

  private Optional<Node> fieldsOf(RoundingKind shown) {
    return switch (shown) {
      case NEXT_DAY_OF_MONTH, DAY_OF_ITS_MONTH -> Optional.of(dayOfMonth);
      case NEXT_SLOT -> Optional.of(daysOfYear);
      case NONE, END_OF_MONTH, END_OF_QUARTER, END_OF_YEAR, ALLOWED_WEEKDAY -> Optional.empty();
    };
  }

  private static Optional<Integer> dayOf(Rounding rounding) {
    return rounding instanceof Rounding.DayOfMonth on ? Optional.of(on.day()) : Optional.empty();
  }

  private static Optional<List<YearlySlot>> slotsOf(Rounding rounding) {
    return rounding instanceof Rounding.NextSlot next
        ? Optional.of(next.slots())
        : Optional.empty();
  }

  private static int readDay(String text) {
    return Typed.wholeNumber(text, 1, LAST_DAY_OF_A_MONTH);
  }
}
