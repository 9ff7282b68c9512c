package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.ui.fx.Choice;
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
        new Choice<>(prefix + "direction", directions, DateFields::word, this::setDirection);
    atMost =
        new TextEntry<>(
                prefix + "at-most", text -> Typed.wholeNumber(text, 0, MOST_DAYS), this::setAtMost)
            .withColumns(3)
            .withUnit("days");
    blocking =
        new Choice<>(
            prefix + "blocking",
            List.of(BlockedWhen.values()),
            BlockedWhen::words,
            this::setBlocking);
    share =
        new TextEntry<>(prefix + "blocking-share", BlockedWhen::share, this::setShare)
            .withColumns(4)
            .withUnit("% of the committers");
    shareRow = FormSection.rowOf("at least", share);
    message.setId(prefix + "dates-message");
    layOut();
  }

  private void layOut() {
    shareRow.managedProperty().bind(shareRow.visibleProperty());
    section.managedProperty().bind(section.visibleProperty());
    section.row("Weekdays", weekdays.node()).wide(weekdays.message());
    section.row("Off a blocked day, move", direction).row("at most", atMost);
    section.row("What blocks a day", blocking);
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
    say(edits.change("Move " + word(wanted), dates -> dates.withDirection(wanted)));
  }

  private Optional<String> setAtMost(int days) {
    return edits.change(
        "Move at most " + Words.count(days, "day"), dates -> dates.withAtMost(days));
  }

  private void setBlocking(BlockedWhen wanted) {
    say(edits.change("Blocked by " + wanted.words(), dates -> dates.withBlocking(wanted.usual())));
  }

  private Optional<String> setShare(Blocking.AtLeast wanted) {
    return edits.change(
        "Blocked by a share of " + Words.percent(wanted.share()),
        dates -> dates.withBlocking(wanted));
  }

  /// Shows what holds, in place of what was refused.
  private void say(Optional<String> problem) {
    if (problem.isPresent()) {
      edits.dates().ifPresent(this::show);
      message.say(problem);
    }
  }

  private static String word(Direction direction) {
    return switch (direction) {
      case EARLIER -> "earlier";
      case LATER -> "later";
      case NEAREST -> "nearest";
      case WITHIN_MONTH -> "in the month";
      case SKIP -> "skip the slot";
    };
  }
}
