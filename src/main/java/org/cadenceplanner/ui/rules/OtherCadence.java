package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks for a cadence that has no button of its own: any interval, fixed days of the year, or with
/// another scenario's releases.
final class OtherCadence {
  private enum Kind {
    INTERVAL,
    DAYS_OF_YEAR,
    FOLLOWING
  }

  private final Segments<Kind> kinds = new Segments<>(this::chooseKind);
  private final Choice<LengthUnit> unit;
  private final TextEntry<Cadence> amount = TextEntry.draft("cadence-amount", this::interval);
  private final HBox interval;
  private final SlotLines daysOfYear = new SlotLines("cadence-add-slot", this::sayNothing);
  private final FollowingFields following = new FollowingFields();
  private final VBox fields = new VBox();
  private final PopoverForm form;
  private final Function<Cadence, Optional<String>> take;
  private Kind kind = Kind.INTERVAL;

  /// @param take takes the cadence over; tells what is wrong with it, else nothing
  OtherCadence(Function<Cadence, Optional<String>> take) {
    this.take = take;
    kinds
        .with(Kind.INTERVAL, tr("Every so often"))
        .with(Kind.DAYS_OF_YEAR, tr("Fixed days of the year"))
        .with(Kind.FOLLOWING, tr("With another scenario"));
    kinds.button(Kind.INTERVAL).ifPresent(button -> button.setId("cadence-interval"));
    kinds.button(Kind.DAYS_OF_YEAR).ifPresent(button -> button.setId("cadence-days-of-year"));
    kinds.button(Kind.FOLLOWING).ifPresent(button -> button.setId("cadence-following"));
    unit =
        new Choice<>(
            "cadence-unit", List.of(LengthUnit.values()), OtherCadence::word, it -> amount.typed());
    Named.as(tr("A release every"), amount);
    Named.as(tr("Unit"), unit);
    interval = new HBox(amount.withColumns(5), unit);
    interval.getStyleClass().add("entry-line");
    fields.getStyleClass().add("popover-lines");
    FormSection titled = new FormSection(tr("A release every …")).wide(kinds).wide(fields);
    form = new PopoverForm(new Popover(), "cadence-form", titled, tr("Set"), this::submit);
  }

  /// Opens the form, filled in with the cadence there is.
  ///
  /// @param others the other scenarios of the plan
  void open(Node beside, Cadence cadence, List<String> others) {
    unit.show(LengthUnit.MONTHS);
    amount.show("12");
    daysOfYear.offer();
    following.offer(others);
    fill(cadence);
    form.open(beside);
  }

  private void fill(Cadence cadence) {
    switch (cadence) {
      case Cadence.Every every -> fill(every.intervals());
      case Cadence.Following other -> {
        following.show(other);
        showKind(Kind.FOLLOWING);
      }
      case Cadence.Yearly yearly -> {
        daysOfYear.show(yearly.slots());
        showKind(Kind.DAYS_OF_YEAR);
      }
    }
  }

  private void fill(List<Length> intervals) {
    unit.show(intervals.getFirst().unit());
    amount.show(inTurn(intervals));
    showKind(Kind.INTERVAL);
  }

  private void chooseKind(Kind wanted) {
    showKind(wanted);
    sayNothing();
  }

  private void sayNothing() {
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
              case FOLLOWING -> following;
            });
  }

  /// Numbers of the unit, or whole lengths where they have units of their own.
  private static String inTurn(List<Length> turns) {
    boolean isOfOneUnit = turns.stream().map(Length::unit).distinct().count() == 1;
    return turns.stream()
        .map(length -> isOfOneUnit ? String.valueOf(length.amount()) : Words.length(length))
        .collect(Collectors.joining(", "));
  }

  /// A number, or several that take turns.
  private Cadence interval(String text) {
    return new Cadence.Every(Stream.of(text.split(",", -1)).map(this::length).toList());
  }

  private Length length(String text) {
    LengthUnit chosen = unit.value().orElse(LengthUnit.MONTHS);
    return LengthText.withUnit(text)
        .filter(length -> !length.isZero())
        .orElseGet(() -> new Length(Typed.wholeNumber(text, 1, chosen.most()), chosen));
  }

  private static String word(LengthUnit unit) {
    return switch (unit) {
      case DAYS -> tr("days");
      case WEEKS -> tr("weeks");
      case MONTHS -> tr("months");
      case YEARS -> tr("years");
    };
  }

  private Optional<String> submit() {
    return switch (kind) {
      case INTERVAL -> amount.typed().map(take).orElse(PopoverForm.SAID_BY_FIELD);
      case DAYS_OF_YEAR -> submitSlots();
      case FOLLOWING -> submitFollowing();
    };
  }

  private Optional<String> submitFollowing() {
    return following.hasScenario()
        ? following.typed().map(take).orElse(PopoverForm.SAID_BY_FIELD)
        : Optional.of(tr("found no other scenario; allowed: one of this plan"));
  }

  private Optional<String> submitSlots() {
    Optional<List<YearlySlot>> slots = daysOfYear.typed();
    if (slots.isEmpty()) {
      return PopoverForm.SAID_BY_FIELD;
    }
    try {
      return take.apply(new Cadence.Yearly(slots.get()));
    } catch (IllegalArgumentException e) {
      return Optional.of(Reason.of(e));
    }
  }
}
