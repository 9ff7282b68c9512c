package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of a calendar's named holiday: the calendar, and the name or a part of it, with the
/// names that the calendar has to be picked from.
final class HolidayFields extends VBox {
  private static final int MOST_CHARACTERS = 30;

  private final CalendarList calendars;
  private final HolidayNames names;
  private final Button calendar = new Button();
  private final TextEntry<String> holiday =
      TextEntry.<String>draft("event-holiday", this::read).withPrompt(tr("such as %s", example()));
  private final ListView<String> known = new ListView<>();
  private String calendarId = "";
  private Optional<List<String>> all = Optional.empty();
  private Optional<String> unusable = Optional.empty();

  HolidayFields(CalendarList calendars, HolidayNames names) {
    this.calendars = calendars;
    this.names = names;
    calendar.setId("event-calendar");
    calendar.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
    calendar.setContentDisplay(ContentDisplay.RIGHT);
    calendar.setMaxWidth(Double.MAX_VALUE);
    calendar.getStyleClass().add("field-button");
    known.setId("event-holidays");
    known.setAccessibleText(tr("Holidays of the calendar"));
    known.getStyleClass().add("holiday-names");
    known.setOnMouseClicked(e -> pick());
    holiday.field().textProperty().subscribe(this::filter);
    calendar.setText(tr("Choose one…"));
    getStyleClass().add("fields");
    getChildren()
        .addAll(
            StackedFields.labelled(tr("Calendar"), calendar, calendar),
            StackedFields.labelled(tr("Holiday, or a part of its name"), holiday.field(), holiday),
            known);
  }

  /// Says what happens when another calendar is wanted.
  void onChoose(Runnable choose) {
    calendar.setOnAction(e -> choose.run());
  }

  TextEntry<String> holiday() {
    return holiday;
  }

  String calendarId() {
    return calendarId;
  }

  /// Shows a calendar and asks for the names of its holidays.
  void showCalendar(String id) {
    calendarId = id;
    all = Optional.empty();
    unusable = Optional.empty();
    known.setPlaceholder(new Label(tr("Looking up its holidays…")));
    known.getItems().clear();
    calendar.setText(ShortText.of(calendars.nameOf(id), MOST_CHARACTERS));
    calendar.setAccessibleText(tr("Calendar %s", calendars.nameOf(id)));
    names.of(id, found -> accept(id, found), problem -> refuse(id, problem));
  }

  private void accept(String id, List<String> found) {
    if (id.equals(calendarId)) {
      all = Optional.of(found);
      filter(holiday.field().getText());
    }
  }

  private void refuse(String id, String problem) {
    if (id.equals(calendarId)) {
      unusable = Optional.of(problem);
      Label why = new Label(problem);
      why.getStyleClass().add("wrong-message");
      why.setWrapText(true);
      known.setPlaceholder(why);
    }
  }

  private void filter(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    List<String> found = all.orElse(List.of());
    List<String> fitting = found.stream().filter(name -> isPart(part, name)).toList();
    known.getItems().setAll(fitting.isEmpty() ? found : fitting);
  }

  private static boolean isPart(String part, String name) {
    return name.toLowerCase(Locale.ROOT).contains(part);
  }

  private void pick() {
    String picked = known.getSelectionModel().getSelectedItem();
    if (picked != null) {
      holiday.field().setText(picked);
    }
  }

  private String read(String text) {
    String part = Typed.name(text, example());
    unusable.ifPresent(HolidayFields::refuse);
    if (calendarId.isEmpty()) {
      refuse(tr("Choose a calendar first."));
    }
    if (!all.map(names -> isPartOfAny(part, names)).orElse(true)) {
      refuse(
          tr(
              "%s; allowed: a holiday of %s, or a part of its name",
              Typed.shown(part), calendars.nameOf(calendarId)));
    }
    return part;
  }

  private static String example() {
    return tr("Easter Monday");
  }

  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  private static boolean isPartOfAny(String part, List<String> names) {
    return names.stream().anyMatch(name -> isPart(part.toLowerCase(Locale.ROOT), name));
  }
}
