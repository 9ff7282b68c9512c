package org.cadenceplanner.ui.rules;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// Asks for a cadence that has no button of its own: any interval, or fixed days of the year.
final class OtherCadence {
  private static final YearlySlot FIRST_OFFERED =
      new YearlySlot.OnWeekday(WeekOfMonth.SECOND, DayOfWeek.TUESDAY, Month.APRIL);
  private static final YearlySlot NEXT_OFFERED =
      new YearlySlot.OnWeekday(WeekOfMonth.SECOND, DayOfWeek.TUESDAY, Month.OCTOBER);

  private enum Kind {
    INTERVAL,
    DAYS_OF_YEAR
  }

  private final Segments<Kind> kinds = new Segments<>(this::chooseKind);
  private final Choice<LengthUnit> unit;
  private final TextEntry<Cadence> amount = TextEntry.draft("cadence-amount", this::interval);
  private final HBox interval;
  private final VBox slotLines = new VBox();
  private final VBox daysOfYear;
  private final List<SlotLine> slots = new ArrayList<>();
  private final VBox fields = new VBox();
  private final PopoverForm form;
  private final Function<Cadence, Optional<String>> take;
  private Kind kind = Kind.INTERVAL;

  /// @param take takes the cadence over; tells what is wrong with it, else nothing
  OtherCadence(Function<Cadence, Optional<String>> take) {
    this.take = take;
    kinds.with(Kind.INTERVAL, "Every so often").with(Kind.DAYS_OF_YEAR, "Fixed days of the year");
    kinds.button(Kind.INTERVAL).ifPresent(button -> button.setId("cadence-interval"));
    kinds.button(Kind.DAYS_OF_YEAR).ifPresent(button -> button.setId("cadence-days-of-year"));
    unit =
        new Choice<>(
            "cadence-unit",
            List.of(LengthUnit.values()),
            it -> it.name().toLowerCase(Locale.ROOT),
            it -> amount.typed());
    interval = new HBox(amount.withColumns(5), unit);
    interval.getStyleClass().add("entry-line");
    Button add = RowButtons.of("cadence-add-slot", "Day", Feather.PLUS, this::addOffered);
    slotLines.getStyleClass().add("slot-lines");
    daysOfYear = new VBox(slotLines, add);
    daysOfYear.getStyleClass().add("slot-lines");
    fields.getStyleClass().add("popover-lines");
    FormSection titled = new FormSection("A release every …").wide(kinds).wide(fields);
    form = new PopoverForm(new Popover(), "cadence-form", titled, "Set", this::submit);
  }

  /// Opens the form, filled in with the cadence there is.
  void open(Node beside, Cadence cadence) {
    fill(cadence);
    form.open(beside);
  }

  private void fill(Cadence cadence) {
    slots.clear();
    switch (cadence) {
      case Cadence.Every every -> {
        unit.show(every.interval().unit());
        amount.show(String.valueOf(every.interval().amount()));
        addSlot(FIRST_OFFERED);
        showKind(Kind.INTERVAL);
      }
      case Cadence.Alternating turns -> {
        unit.show(turns.intervals().getFirst().unit());
        amount.show(inTurn(turns.intervals()));
        addSlot(FIRST_OFFERED);
        showKind(Kind.INTERVAL);
      }
      case Cadence.Following _ -> {
        unit.show(LengthUnit.MONTHS);
        amount.show("12");
        addSlot(FIRST_OFFERED);
        showKind(Kind.INTERVAL);
      }
      case Cadence.Yearly yearly -> {
        unit.show(LengthUnit.MONTHS);
        amount.show("12");
        yearly.slots().forEach(this::addSlot);
        showKind(Kind.DAYS_OF_YEAR);
      }
    }
  }

  private void chooseKind(Kind wanted) {
    showKind(wanted);
    form.say(Optional.empty());
  }

  private void showKind(Kind wanted) {
    kind = wanted;
    kinds.show(Optional.of(wanted));
    fields
        .getChildren()
        .setAll(
            switch (wanted) {
              case INTERVAL -> new VBox(interval, amount.message());
              case DAYS_OF_YEAR -> daysOfYear;
            });
  }

  private void addOffered() {
    YearlySlot second =
        slots.stream().anyMatch(line -> line.shows(NEXT_OFFERED))
            ? new YearlySlot.OnDay(MonthDay.of(Month.JANUARY, 1))
            : NEXT_OFFERED;
    addSlot(slots.stream().anyMatch(line -> line.shows(FIRST_OFFERED)) ? second : FIRST_OFFERED);
  }

  private void addSlot(YearlySlot slot) {
    slots.add(new SlotLine(slot, this::remove));
    layOut();
  }

  private void remove(SlotLine line) {
    slots.remove(line);
    layOut();
  }

  private void layOut() {
    for (int i = 0; i < slots.size(); i++) {
      slots.get(i).number(i + 1);
    }
    slotLines.getChildren().setAll(slots.stream().map(SlotLine::node).toList());
    form.say(Optional.empty());
  }

  /// Numbers of the unit, or whole lengths where they have units of their own.
  private static String inTurn(List<Length> turns) {
    boolean isOfOneUnit = turns.stream().map(Length::unit).distinct().count() == 1;
    return turns.stream()
        .map(length -> isOfOneUnit ? String.valueOf(length.amount()) : length.toString())
        .collect(Collectors.joining(", "));
  }

  /// A number, or several that take turns.
  private Cadence interval(String text) {
    List<Length> lengths = Stream.of(text.split(",", -1)).map(this::length).toList();
    return lengths.size() == 1
        ? new Cadence.Every(lengths.getFirst())
        : new Cadence.Alternating(lengths);
  }

  private Length length(String text) {
    LengthUnit chosen = unit.value().orElse(LengthUnit.MONTHS);
    return Length.parse(text)
        .filter(length -> !length.isZero())
        .orElseGet(() -> new Length(Typed.wholeNumber(text, 1, chosen.most()), chosen));
  }

  private Optional<String> submit() {
    return switch (kind) {
      case INTERVAL -> amount.typed().map(take).orElse(PopoverForm.SAID_BY_FIELD);
      case DAYS_OF_YEAR -> submitSlots();
    };
  }

  private Optional<String> submitSlots() {
    List<Optional<YearlySlot>> typed = slots.stream().map(SlotLine::typed).toList();
    if (typed.contains(Optional.<YearlySlot>empty())) {
      return PopoverForm.SAID_BY_FIELD;
    }
    try {
      return take.apply(new Cadence.Yearly(typed.stream().flatMap(Optional::stream).toList()));
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }
}
