package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of an end on a day of the year: which day, and how many years on from which.
final class DayOfYearFields extends VBox {
  private static final End.OnDay USUAL = new End.OnDay(MonthDay.of(Month.DECEMBER, 31), 1, false);

  private final TextEntry<MonthDay> day =
      TextEntry.<MonthDay>draft("end-day", DayText::everyYear).withPrompt(tr("such as 30 Apr"));
  private final TextEntry<Integer> years =
      TextEntry.draft("end-years", text -> Typed.wholeNumber(text, 0, End.MOST_YEARS));
  private final Choice<Boolean> fromStart =
      new Choice<>("end-years-from", List.of(false, true), DayOfYearFields::word, _ -> {});

  DayOfYearFields() {
    getStyleClass().add("fields");
    getChildren()
        .addAll(
            StackedFields.side(tr("Day"), day, tr("Years on"), years),
            StackedFields.choice(tr("Counted from"), fromStart));
    show(USUAL);
  }

  void show(End.OnDay end) {
    day.show(Words.monthAndDay(end.day()));
    years.show(String.valueOf(end.years()));
    fromStart.show(end.fromStart());
  }

  Optional<End> typed() {
    Optional<MonthDay> on = day.typed();
    Optional<Integer> number = years.typed();
    return on.isPresent() && number.isPresent()
        ? Optional.of(new End.OnDay(on.get(), number.get(), fromStart.value().orElse(false)))
        : Optional.empty();
  }

  private static String word(boolean isFromStart) {
    return tr(isFromStart ? "the year in which it starts" : "the year of the release");
  }
}
