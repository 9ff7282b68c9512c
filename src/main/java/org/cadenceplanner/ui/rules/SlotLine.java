package org.cadenceplanner.ui.rules;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// One day of the year as it is asked for: the month and either its day or which of its weekdays.
final class SlotLine {

  private final Choice<Optional<WeekOfMonth>> which;
  private final Choice<DayOfWeek> weekday;
  private final Choice<Month> month;
  private final TextEntry<Integer> day;
  private final Button remove;
  private final HBox line = new HBox();
  private final VBox node;

  SlotLine(YearlySlot slot, Consumer<SlotLine> removed) {
    which = new Choice<>("slot-which", whiches(), SlotLine::word, it -> layOut());
    weekday = new Choice<>("slot-weekday", List.of(DayOfWeek.values()), Words::weekday, it -> {});
    month = new Choice<>("slot-month", List.of(Month.values()), Words::month, it -> recheck());
    day = TextEntry.<Integer>draft("slot-day", this::day).withColumns(2);
    remove = IconButton.remove("slot-remove", "Remove this day", () -> removed.accept(this));
    line.getStyleClass().add("entry-line");
    node = new VBox(line, day.message());
    fill(slot);
    layOut();
  }

  Node node() {
    return node;
  }

  /// Gives the fields the ids of the line with that number, counted from 1.
  void number(int number) {
    which.rename("slot-%s-which".formatted(number));
    weekday.rename("slot-%s-weekday".formatted(number));
    month.rename("slot-%s-month".formatted(number));
    day.field().setId("slot-%s-day".formatted(number));
    day.message().setId("slot-%s-day-message".formatted(number));
    remove.setId("slot-%s-remove".formatted(number));
  }

  /// The day of the year as it stands; if it is none, the line says why.
  Optional<YearlySlot> typed() {
    Month chosen = chosenMonth();
    return chosenWeek()
        .<Optional<YearlySlot>>map(
            week -> weekday.value().map(it -> new YearlySlot.OnWeekday(week, it, chosen)))
        .orElseGet(
            () -> day.typed().map(number -> new YearlySlot.OnDay(MonthDay.of(chosen, number))));
  }

  /// Whether the line stands for a day of the year.
  boolean shows(YearlySlot slot) {
    return typed().filter(slot::equals).isPresent();
  }

  private void fill(YearlySlot slot) {
    switch (slot) {
      case YearlySlot.OnDay on -> {
        which.show(Optional.empty());
        weekday.show(DayOfWeek.TUESDAY);
        month.show(on.day().getMonth());
        day.show(String.valueOf(on.day().getDayOfMonth()));
      }
      case YearlySlot.OnWeekday on -> {
        which.show(Optional.of(on.week()));
        weekday.show(on.weekday());
        month.show(on.month());
        day.show("1");
      }
    }
  }

  private void layOut() {
    if (chosenWeek().isPresent()) {
      day.show("1");
      line.getChildren().setAll(which, weekday, month, remove);
    } else {
      line.getChildren().setAll(which, day, month, remove);
    }
  }

  private void recheck() {
    if (chosenWeek().isEmpty()) {
      var _ = day.typed();
    }
  }

  private int day(String text) {
    return Typed.wholeNumber(text, 1, chosenMonth().length(true));
  }

  private Month chosenMonth() {
    return month.value().orElse(Month.JANUARY);
  }

  private Optional<WeekOfMonth> chosenWeek() {
    return which.value().flatMap(it -> it);
  }

  private static List<Optional<WeekOfMonth>> whiches() {
    return Stream.concat(
            Stream.of(Optional.<WeekOfMonth>empty()),
            Stream.of(WeekOfMonth.values()).map(Optional::of))
        .toList();
  }

  private static String word(Optional<WeekOfMonth> week) {
    return week.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("day");
  }
}
