package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.ui.fx.RowButtons;
import org.kordamp.ikonli.feather.Feather;

/// Days of the year, one line each, with a button for one more.
final class SlotLines extends VBox {
  private static final YearlySlot FIRST_OFFERED =
      new YearlySlot.OnWeekday(WeekOfMonth.SECOND, DayOfWeek.TUESDAY, Month.APRIL);
  private static final YearlySlot NEXT_OFFERED =
      new YearlySlot.OnWeekday(WeekOfMonth.SECOND, DayOfWeek.TUESDAY, Month.OCTOBER);

  private final VBox lines = new VBox();
  private final List<SlotLine> slots = new ArrayList<>();
  private final Runnable changed;

  /// @param addId the id of the button for one more
  /// @param changed is told when there are more or fewer
  SlotLines(String addId, Runnable changed) {
    this.changed = changed;
    lines.getStyleClass().add("slot-lines");
    getStyleClass().add("slot-lines");
    getChildren().addAll(lines, RowButtons.of(addId, tr("Day"), Feather.PLUS, this::addOffered));
  }

  void show(List<YearlySlot> days) {
    slots.clear();
    days.forEach(day -> slots.add(new SlotLine(day, this::remove)));
    layOut();
  }

  /// Shows a day to begin with.
  void offer() {
    show(List.of(FIRST_OFFERED));
  }

  /// The days as they stand; empty if one is none, and its line says why.
  Optional<List<YearlySlot>> typed() {
    List<Optional<YearlySlot>> typed = slots.stream().map(SlotLine::typed).toList();
    return typed.contains(Optional.<YearlySlot>empty())
        ? Optional.empty()
        : Optional.of(typed.stream().flatMap(Optional::stream).toList());
  }

  private void addOffered() {
    YearlySlot second =
        has(NEXT_OFFERED) ? new YearlySlot.OnDay(MonthDay.of(Month.JANUARY, 1)) : NEXT_OFFERED;
    slots.add(new SlotLine(has(FIRST_OFFERED) ? second : FIRST_OFFERED, this::remove));
    layOut();
  }

  private boolean has(YearlySlot day) {
    return slots.stream().anyMatch(line -> line.shows(day));
  }

  private void remove(SlotLine line) {
    slots.remove(line);
    layOut();
  }

  private void layOut() {
    for (int i = 0; i < slots.size(); i++) {
      slots.get(i).number(i + 1);
    }
    lines.getChildren().setAll(slots.stream().map(SlotLine::node).toList());
    changed.run();
  }
}
