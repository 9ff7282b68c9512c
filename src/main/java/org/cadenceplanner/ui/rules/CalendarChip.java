package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// A calendar of the plan: its name and weight, what removes it, and on a click a popover with what
/// it knows and its weight to be changed.
final class CalendarChip extends HBox {
  private static final int MOST_CHARACTERS = 28;
  static final int MOST_WEIGHT = 1_000;
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final Button face = new Button();
  private final Button edit;
  private final Button remove;
  private final TextEntry<Integer> weight =
      TextEntry.draft("calendar-weight", text -> Typed.wholeNumber(text, 1, MOST_WEIGHT));
  private final PopoverForm form;
  private final Label fullName = new Label();
  private final Label known = new Label();
  private final Label notes = new Label();
  private final Tooltip tooltip = new Tooltip();
  private int weighs = 1;

  /// @param id the calendar's id as the plan writes it
  /// @param weigh takes another weight; tells what is wrong with it, else nothing
  /// @param edited is told when the days of one of the plan's own are to be changed
  /// @param removed is told when it is to go
  CalendarChip(
      String id, Function<Integer, Optional<String>> weigh, Runnable edited, Runnable removed) {
    String name = WeightedCalendar.canonical(id).replace('/', '-');
    form =
        new PopoverForm(
            new Popover(),
            "weight-form",
            fields(),
            tr("Set"),
            () -> weight.typed().map(weigh).orElse(PopoverForm.SAID_BY_FIELD));
    edit = IconButton.of("edit-calendar-" + name, Feather.EDIT_2, tr("Change the days"), edited);
    edit.managedProperty().bind(edit.visibleProperty());
    remove = IconButton.of("remove-calendar-" + name, Feather.X, tr("Remove"), removed);
    face.setId("calendar-" + name);
    face.getStyleClass().addAll("flat", "face");
    face.setOnAction(e -> edit());
    face.setTooltip(tooltip);
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.DELETE) {
            removed.run();
          }
        });
    getStyleClass().add("calendar-chip");
    getChildren().addAll(face, edit, remove);
  }

  /// Shows the calendar with its weight.
  ///
  /// @param name its name for people
  /// @param days its days, where they have been read
  /// @param isOwn whether it is one of the plan's own, whose days can be changed
  void show(WeightedCalendar calendar, String name, Optional<CalendarDays> days, boolean isOwn) {
    face.setText(ShortText.of(name, MOST_CHARACTERS) + " " + calendar.weight());
    String weighted = tr("%s, weight %s", name, calendar.weight());
    List<String> toKnow = days.map(CalendarDays::notes).orElse(List.of());
    CalendarTip.show(tooltip, weighted, toKnow);
    notes.setText(String.join(" ", toKnow));
    face.setAccessibleText(weighted);
    IconButton.say(edit, tr("Change the days of %s", name));
    edit.setVisible(isOwn);
    IconButton.say(remove, tr("Remove %s", name));
    weighs = calendar.weight();
    fullName.setText(name);
    known.setText(calendar.id() + ", " + days.map(CalendarChip::inWords).orElse(tr("not read")));
    pseudoClassStateChanged(UNREAD, days.isEmpty());
  }

  private void edit() {
    weight.show(String.valueOf(weighs));
    form.open(this);
  }

  private StackedFields fields() {
    fullName.getStyleClass().setAll("label", "title");
    fullName.setWrapText(true);
    known.getStyleClass().setAll("label", "hint");
    known.setWrapText(true);
    notes.getStyleClass().setAll("label", "hint");
    notes.setWrapText(true);
    notes.managedProperty().bind(notes.textProperty().isNotEmpty());
    return new StackedFields(fullName)
        .wide(known)
        .wide(notes)
        .wide(StackedFields.labelled(tr("Weight"), weight.field(), weight))
        .hint(tr("How many committers keep these holidays."));
  }

  private static String inWords(CalendarDays days) {
    List<String> parts = new ArrayList<>();
    days.firstKnownYear().ifPresent(first -> parts.add(tr("known from %s", first)));
    days.lastKnownYear().ifPresent(last -> parts.add(tr("known up to %s", last)));
    days.lastAnnouncedYear()
        .filter(year -> isOfItsYears(year, days))
        .ifPresent(last -> parts.add(tr("computed after %s", last)));
    return parts.isEmpty() ? tr("known for all years") : String.join(", ", parts);
  }

  private static boolean isOfItsYears(Year year, CalendarDays days) {
    return days.firstKnownYear().map(first -> !year.isBefore(first)).orElse(true);
  }
}
