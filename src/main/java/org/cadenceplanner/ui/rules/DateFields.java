package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.DirectionText;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of a date policy, without its calendars, ranges and events: the days of the week, where
/// it goes from a day that is blocked, and what blocks one.
final class DateFields {
  private static final int MOST_DAYS = 366;

  private final DateEdits edits;
  private final WeekdayButtons weekdays;
  private final Choice<Direction> direction;
  private final TextEntry<Integer> atMost;
  private final Choice<BlockedWhen> blocking;
  private final TextEntry<Blocking.AtLeast> share;
  private final Node shareRow;
  private final Message message = new Message();
  private final FormSection section = new FormSection();

  /// @param prefix what the ids of the fields begin with
  /// @param directions the directions offered
  DateFields(String prefix, DateEdits edits, List<Direction> directions) {
    this.edits = edits;
    weekdays = new WeekdayButtons(prefix, edits);
    direction =
        new Choice<>(prefix + "direction", directions, DirectionText::of, this::setDirection);
    atMost =
        new TextEntry<>(
                prefix + "at-most", text -> Typed.wholeNumber(text, 0, MOST_DAYS), this::setAtMost)
            .withColumns(3)
            .withUnit(tr("days"));
    blocking =
        new Choice<>(
            prefix + "blocking",
            List.of(BlockedWhen.values()),
            BlockedWhen::words,
            this::setBlocking);
    share =
        new TextEntry<>(prefix + "blocking-share", BlockedWhen::share, this::setShare)
            .withColumns(4)
            .withUnit(tr("% of the committers"));
    shareRow = FormSection.rowOf(tr("at least"), share);
    message.setId(prefix + "dates-message");
    layOut();
  }

  private void layOut() {
    shareRow.managedProperty().bind(shareRow.visibleProperty());
    section.row(tr("Weekdays"), weekdays.node()).wide(weekdays.message());
    section.row(tr("Off a blocked day, move"), direction).row(tr("at most"), atMost);
    section.row(tr("What blocks a day"), blocking);
    section.wide(shareRow).wide(share.message()).wide(message);
  }

  Node node() {
    return section;
  }

  /// Shows a policy as it is in the plan.
  void show(DatePolicy dates) {
    weekdays.show(dates.weekdays());
    direction.show(dates.direction());
    atMost.show(String.valueOf(dates.atMost()));
    blocking.show(BlockedWhen.of(dates.blocking()));
    Optional<String> percent = BlockedWhen.percentOf(dates.blocking());
    shareRow.setVisible(percent.isPresent());
    share.show(percent.orElse(""));
    message.say(Optional.empty());
  }

  private void setDirection(Direction wanted) {
    say(edits.change(() -> step(wanted), dates -> dates.withDirection(wanted)));
  }

  private Optional<String> setAtMost(int days) {
    return edits.change(
        () -> tr("Move at most %s", amountOf(days, "day", "days")),
        dates -> dates.withAtMost(days));
  }

  private void setBlocking(BlockedWhen wanted) {
    say(edits.change(() -> wanted.step(), dates -> dates.withBlocking(wanted.usual())));
  }

  private Optional<String> setShare(Blocking.AtLeast wanted) {
    return edits.change(
        () -> tr("Blocked by a share of %s", Words.percent(wanted.share())),
        dates -> dates.withBlocking(wanted));
  }

  /// Shows what holds, in place of what was refused.
  private void say(Optional<String> problem) {
    if (problem.isPresent()) {
      edits.dates().ifPresent(this::show);
      message.say(problem);
    }
  }

  private static String step(Direction direction) {
    return switch (direction) {
      case EARLIER -> tr("Move earlier");
      case LATER -> tr("Move later");
      case NEAREST -> tr("Move nearest");
      case WITHIN_MONTH -> tr("Move in the month");
      case SKIP -> tr("Move skip the slot");
    };
  }
}
