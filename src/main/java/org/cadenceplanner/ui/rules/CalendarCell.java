package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.ui.fx.ShortText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A calendar in the list: its name, its id, and a tick if the plan has it.
final class CalendarCell extends ListCell<ListedCalendar> {
  private static final int MOST_OF_A_LINE = 51;
  private static final int MOST_OF_AN_ID = 17;

  private final Predicate<ListedCalendar> has;
  private final Label name = new Label();
  private final Label id = new Label();
  private final FontIcon tick = new FontIcon(Feather.CHECK);
  private final HBox row;

  CalendarCell(Predicate<ListedCalendar> has) {
    this.has = has;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    id.getStyleClass().add("hint");
    id.setMinWidth(Region.USE_PREF_SIZE);
    row = new HBox(name, tick, gap, id);
    row.getStyleClass().add("calendar-cell");
  }

  @Override
  protected void updateItem(@Nullable ListedCalendar calendar, boolean empty) {
    super.updateItem(calendar, empty);
    if (calendar == null || empty) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      show(calendar);
    }
  }

  private void show(ListedCalendar calendar) {
    boolean isThere = has.test(calendar);
    id.setText(ShortText.of(calendar.id(), MOST_OF_AN_ID));
    name.setText(ShortText.of(calendar.name(), MOST_OF_A_LINE - id.getText().length()));
    tick.setVisible(isThere);
    setTooltip(CalendarTip.of(calendar.name() + " · " + calendar.origin(), calendar.notes()));
    setAccessibleText(isThere ? tr("%s, in the plan", calendar.name()) : calendar.name());
    setGraphic(row);
  }
}
