package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.calendar.OwnDays;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of days off in a calendar of the plan's own: a day or some on end, every year or once.
final class OwnDaysForm {
  private static final int COLUMNS = 10;

  private enum Kind {
    YEARLY,
    ONCE
  }

  private final Consumer<OwnDays> done;
  private final Segments<Kind> kinds =
      new Segments<>(this::chooseKind)
          .with(Kind.YEARLY, tr("Every year"))
          .with(Kind.ONCE, tr("Once"));
  private final TextEntry<String> name =
      TextEntry.<String>draft("own-days-name", OwnDaysForm::readName)
          .withPrompt(tr("such as %s", example()))
          .kept();
  private final TextEntry<MonthDay> from =
      day("own-days-from", DayText::everyYear, tr("such as 22 Dec"));
  private final TextEntry<MonthDay> to = day("own-days-to", this::readTo, tr("the same day"));
  private final TextEntry<LocalDate> first =
      day("own-days-first", DayText::oneYear, tr("such as 20 Jun 2027"));
  private final TextEntry<LocalDate> last =
      day("own-days-last", this::readLast, tr("the same day"));
  private final VBox yearly = StackedFields.side(tr("First day"), from, tr("Last day"), to);
  private final VBox once = StackedFields.side(tr("First day"), first, tr("Last day"), last);
  private final StackPane when = new StackPane();
  private final PopoverForm form;
  private Kind kind = Kind.YEARLY;

  /// @param popover where they are shown
  /// @param shown what the fields hold at first
  /// @param done takes what they come to
  /// @param leave brings back what was shown before
  OwnDaysForm(Popover popover, Optional<OwnDays> shown, Consumer<OwnDays> done, Runnable leave) {
    this.done = done;
    StackedFields fields =
        new StackedFields(tr("Days off"))
            .field(tr("Name"), name)
            .wide(kinds)
            .wide(when)
            .hint(tr("A stretch of every year runs across New Year if it ends before it begins."));
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(popover, "own-days-form", fields, verb, this::submit, leave);
    showKind(Kind.YEARLY);
    shown.ifPresent(this::show);
  }

  Node node() {
    return form;
  }

  private void show(OwnDays days) {
    name.show(days.name());
    switch (days) {
      case OwnDays.Yearly each -> {
        from.show(Words.monthAndDay(each.first()));
        to.show(each.last().equals(each.first()) ? "" : Words.monthAndDay(each.last()));
        showKind(Kind.YEARLY);
      }
      case OwnDays.Once only -> {
        first.show(Words.day(only.first()));
        last.show(only.last().equals(only.first()) ? "" : Words.day(only.last()));
        showKind(Kind.ONCE);
      }
    }
  }

  private void chooseKind(Kind wanted) {
    showKind(wanted);
    switch (wanted) {
      case YEARLY -> from.field().requestFocus();
      case ONCE -> first.field().requestFocus();
    }
  }

  private void showKind(Kind wanted) {
    kind = wanted;
    kinds.show(Optional.of(wanted));
    when.getChildren()
        .setAll(
            switch (wanted) {
              case YEARLY -> yearly;
              case ONCE -> once;
            });
  }

  private static String example() {
    return tr("Year-end shut-down");
  }

  private static String readName(String text) {
    String typed = Typed.name(text, example());
    OwnDays.requireName(typed);
    return typed;
  }

  private MonthDay readTo(String text) {
    return DayText.everyYear(text.isBlank() ? from.field().getText() : text);
  }

  private LocalDate readLast(String text) {
    LocalDate begin = DayText.oneYear(first.field().getText());
    LocalDate end = text.isBlank() ? begin : DayText.oneYear(text);
    OwnDays.requireStretch(begin, end);
    return end;
  }

  private Optional<String> submit() {
    Optional<String> called = name.typed();
    Optional<OwnDays> days =
        switch (kind) {
          case YEARLY -> everyYear(called);
          case ONCE -> once(called);
        };
    days.ifPresent(done);
    return days.isPresent() ? Optional.empty() : PopoverForm.SAID_BY_FIELD;
  }

  private Optional<OwnDays> everyYear(Optional<String> called) {
    Optional<MonthDay> begin = from.typed();
    Optional<MonthDay> end = to.typed();
    return called.isPresent() && begin.isPresent() && end.isPresent()
        ? Optional.of(new OwnDays.Yearly(called.get(), begin.get(), end.get()))
        : Optional.empty();
  }

  private Optional<OwnDays> once(Optional<String> called) {
    Optional<LocalDate> begin = first.typed();
    Optional<LocalDate> end = last.typed();
    return called.isPresent() && begin.isPresent() && end.isPresent()
        ? Optional.of(new OwnDays.Once(called.get(), begin.get(), end.get()))
        : Optional.empty();
  }

  private static <T> TextEntry<T> day(String id, Function<String, T> read, String prompt) {
    return TextEntry.<T>draft(id, read).withPrompt(prompt).withColumns(COLUMNS).kept();
  }
}
