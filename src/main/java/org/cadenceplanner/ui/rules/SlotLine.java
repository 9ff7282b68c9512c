package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
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
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// One day of the year as it is asked for: the month and either its day or which of its weekdays.
final class SlotLine {

  private final Choice<Which> which;
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
    Named.as(tr("Which day of the month"), which);
    Named.as(tr("Weekday"), weekday);
    Named.as(tr("Month"), month);
    Named.as(tr("Day"), day);
    remove = IconButton.remove("slot-remove", tr("Remove this day"), () -> removed.accept(this));
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
    return switch (chosenWhich()) {
      case Which.Day _ -> day.typed().map(it -> new YearlySlot.OnDay(MonthDay.of(chosen, it)));
      case Which.Weekday of ->
          weekday.value().map(it -> new YearlySlot.OnWeekday(of.week(), it, chosen));
      case Which.Week of -> weekday.value().map(it -> new YearlySlot.InWeek(of.week(), it, chosen));
    };
  }

  /// Whether the line stands for a day of the year.
  boolean shows(YearlySlot slot) {
    return typed().filter(slot::equals).isPresent();
  }

  private void fill(YearlySlot slot) {
    switch (slot) {
      case YearlySlot.OnDay on -> {
        which.show(new Which.Day());
        weekday.show(DayOfWeek.TUESDAY);
        month.show(on.day().getMonth());
        day.show(String.valueOf(on.day().getDayOfMonth()));
      }
      case YearlySlot.OnWeekday on -> {
        which.show(new Which.Weekday(on.week()));
        weekday.show(on.weekday());
        month.show(on.month());
        day.show("1");
      }
      case YearlySlot.InWeek in -> {
        which.show(new Which.Week(in.week()));
        weekday.show(in.weekday());
        month.show(in.month());
        day.show("1");
      }
    }
  }

  private void layOut() {
    switch (chosenWhich()) {
      case Which.Day _ -> line.getChildren().setAll(which, day, month, remove);
      case Which.Weekday _, Which.Week _ -> {
        day.show("1");
        line.getChildren().setAll(which, weekday, month, remove);
      }
    }
  }

  private void recheck() {
    if (chosenWhich() instanceof Which.Day) {
      var _ = day.typed();
    }
  }

  private int day(String text) {
    return Typed.wholeNumber(text, 1, chosenMonth().length(true));
  }

  private Month chosenMonth() {
    return month.value().orElse(Month.JANUARY);
  }

  private Which chosenWhich() {
    return which.value().orElse(new Which.Day());
  }

  private static List<Which> whiches() {
    List<WeekOfMonth> weeks = List.of(WeekOfMonth.values());
    return Stream.of(
            Stream.of(new Which.Day()),
            weeks.stream().map(Which.Weekday::new),
            weeks.stream().map(Which.Week::new))
        .<Which>flatMap(kinds -> kinds)
        .toList();
  }

  private static String word(Which which) {
    return switch (which) {
      case Which.Day _ -> tr("day");
      case Which.Weekday of -> Words.week(of.week());
      case Which.Week in -> ofDayInWeek(in.week());
    };
  }

  private static String ofDayInWeek(WeekOfMonth week) {
    return switch (week) {
      case FIRST -> tr("first week");
      case SECOND -> tr("second week");
      case THIRD -> tr("third week");
      case FOURTH -> tr("fourth week");
      case LAST -> tr("last week");
    };
  }

  /// What of a month is meant.
  private sealed interface Which {
    record Day() implements Which {}

    record Weekday(WeekOfMonth week) implements Which {}

    record Week(WeekOfMonth week) implements Which {}
  }
}
