package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;

/// On which days a release may fall, and where it goes from a day it may not.
final class DatesSection {
  private static final int MOST_DAYS = 366;

  private final DateEdits edits;
  private final Refusal refusal;
  private final WeekdayButtons weekdays;
  private final Choice<Direction> direction =
      new Choice<>(
          "direction", List.of(Direction.values()), DatesSection::word, this::setDirection);
  private final TextEntry<Integer> atMost =
      new TextEntry<>("at-most", text -> Typed.wholeNumber(text, 0, MOST_DAYS), this::setAtMost)
          .withColumns(3)
          .withUnit("days");
  private final Choice<BlockedWhen> blocking =
      new Choice<>(
          "blocking", List.of(BlockedWhen.values()), BlockedWhen::words, this::setBlocking);
  private final TextEntry<Blocking.AtLeast> share =
      new TextEntry<>("blocking-share", BlockedWhen::share, this::setShare)
          .withColumns(4)
          .withUnit("% of the committers");
  private final Node shareRow = FormSection.rowOf("at least", share);
  private final FormSection section = new FormSection("Dates");

  DatesSection(Workspace workspace) {
    edits = new DateEdits(workspace);
    refusal = new Refusal(workspace, "dates-message", this::show);
    weekdays = new WeekdayButtons(workspace);
    section
        .wide(new AsBefore(workspace, EraPart.DATES))
        .row("Weekdays", weekdays.node())
        .wide(weekdays.message());
    section.row("Off a blocked day, move", direction).row("at most", atMost);
    section.row("What blocks a day", blocking);
    section.wide(shareRow).wide(share.message()).wide(refusal.node());
    shareRow.managedProperty().bind(shareRow.visibleProperty());
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    DatePolicy dates = edited.rules().dates();
    direction.show(dates.direction());
    atMost.show(String.valueOf(dates.atMost()));
    blocking.show(BlockedWhen.of(dates.blocking()));
    Optional<String> percent = BlockedWhen.percentOf(dates.blocking());
    shareRow.setVisible(percent.isPresent());
    share.show(percent.orElse(""));
  }

  private void setDirection(Direction wanted) {
    refusal.say(edits.change("Move " + word(wanted), dates -> dates.withDirection(wanted)));
  }

  private Optional<String> setAtMost(int days) {
    return edits.change(
        "Move at most " + Words.count(days, "day"), dates -> dates.withAtMost(days));
  }

  private void setBlocking(BlockedWhen wanted) {
    refusal.say(
        edits.change("Blocked by " + wanted.words(), dates -> dates.withBlocking(wanted.usual())));
  }

  private Optional<String> setShare(Blocking.AtLeast wanted) {
    return edits.change(
        "Blocked by a share of " + Words.percent(wanted.share()),
        dates -> dates.withBlocking(wanted));
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
