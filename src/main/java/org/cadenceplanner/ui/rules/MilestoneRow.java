package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Milestone.Repeat;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// One milestone: its name and how long before the release it is; in the popover its name to be
/// changed, how it is repeated, which days are its own and which make it longer, and its place.
final class MilestoneRow extends VBox {
  private static final int LENGTH_COLUMNS = 9;
  private static final int NAME_COLUMNS = 16;
  private static final int EVERY_COLUMNS = 6;
  private static final int TIMES_COLUMNS = 6;
  private static final Length USUAL_EVERY = Length.ofWeeks(1);

  private final MilestoneEdits edits;
  private final int number;
  private final TextEntry<Length> before;
  private final TextEntry<String> name;
  private final CheckBox repeated = new CheckBox(tr("Repeat until the release"));
  private final TextEntry<Length> every;
  private final TextEntry<Optional<Integer>> times;
  private final FormSection repeat = new FormSection();
  private final OwnDates dates;
  private final LongerFields longer;
  private final Button up;
  private final Button down;
  private final MoreButton more;
  private final RowLine line;

  /// @param number the milestone's place in the rules
  /// @param eventEditor makes and changes the events that make it longer
  MilestoneRow(MilestoneEdits edits, int number, EventEditor eventEditor) {
    this.edits = edits;
    this.number = number;
    String id = "milestone-" + (number + 1);
    before = new TextEntry<>(id + "-before", this::readBefore, this::setBefore);
    name = new TextEntry<>(id + "-name", text -> Typed.name(text, tr("Code freeze")), this::rename);
    every = new TextEntry<>(id + "-every", MilestoneRow::readEvery, this::setEvery);
    times = new TextEntry<>(id + "-times", MilestoneText::readTimes, this::setTimes);
    dates =
        new OwnDates(
            id + "-",
            edits.dates(number),
            Words.capitalised(tr("on")),
            tr("days as for releases"),
            tr("days of its own"));
    longer = new LongerFields(id, new LongerEdits(edits, number), eventEditor, _ -> leavePopover());
    up = RowButtons.of(id + "-up", tr("Up"), Feather.ARROW_UP, () -> move(-1));
    down = RowButtons.of(id + "-down", tr("Down"), Feather.ARROW_DOWN, () -> move(1));
    Button remove = RowButtons.of(id + "-remove", tr("Remove"), Feather.TRASH_2, this::remove);
    more = new MoreButton(id + "-more", popoverFields(id), List.of(up, down, remove));
    line = new RowLine(before.withColumns(LENGTH_COLUMNS), more);
    getChildren().addAll(line, before.message());
  }

  private FormSection popoverFields(String id) {
    repeated.setId(id + "-repeated");
    repeated.setOnAction(e -> setRepeated(repeated.isSelected()));
    repeat.row(tr("Every"), every.withColumns(EVERY_COLUMNS));
    repeat.row(
        tr("At most"),
        times.withColumns(TIMES_COLUMNS).withPrompt(tr("all")).withUnit(tr("times")));
    repeat.managedProperty().bind(repeat.visibleProperty());
    return new FormSection(tr("Milestone"))
        .row(tr("Name"), name.withColumns(NAME_COLUMNS))
        .wide(repeated)
        .wide(repeat)
        .wide(dates.node())
        .wide(longer.node());
  }

  /// Shows the milestone as it is in the plan.
  void show(List<Milestone> milestones) {
    Milestone milestone = milestones.get(number);
    line.name(MilestoneText.name(milestone));
    before.show(MilestoneText.before(milestone));
    name.show(milestone.name());
    repeated.setSelected(milestone.repeat().isPresent());
    repeat.setVisible(milestone.repeat().isPresent());
    every.show(milestone.repeat().map(Repeat::every).map(Words::length).orElse(""));
    times.show(milestone.repeat().flatMap(Repeat::times).map(String::valueOf).orElse(""));
    dates.show(milestone.dates());
    longer.show(milestone.longer());
    up.setDisable(number == 0);
    down.setDisable(number == milestones.size() - 1);
    more.describe(tr("More about %s", milestone.name()));
  }

  /// Puts the cursor into how long before the release it is.
  void focus() {
    before.field().requestFocus();
    before.field().selectAll();
  }

  private Length readBefore(String text) {
    LengthUnit unit =
        edits.milestone(number).map(now -> now.before().unit()).orElse(LengthUnit.WEEKS);
    return MilestoneText.readBefore(text, unit);
  }

  private static Length readEvery(String text) {
    return LengthText.read(text, LengthUnit.WEEKS, Words.length(USUAL_EVERY));
  }

  private Optional<String> setBefore(Length length) {
    return change(
        now -> tr("%s %s before", Words.capitalised(now.name()), Words.length(length)),
        now -> now.withBefore(length));
  }

  private Optional<String> rename(String to) {
    return change(now -> tr("Rename %s to %s", now.name(), to), now -> now.withName(to));
  }

  private void setRepeated(boolean isRepeated) {
    Optional<Repeat> wanted =
        Optional.of(new Repeat(USUAL_EVERY, Optional.empty())).filter(_ -> isRepeated);
    more.say(
        change(
            now -> tr(isRepeated ? "%s again every week" : "%s once", now.name()),
            now -> now.withRepeat(wanted)));
    repeated.setSelected(edits.milestone(number).flatMap(Milestone::repeat).isPresent());
  }

  private Optional<String> setEvery(Length length) {
    return repeatedAs(MilestoneText.every(length), now -> new Repeat(length, now.times()));
  }

  private Optional<String> setTimes(Optional<Integer> most) {
    return repeatedAs(
        most.map(times -> tr("at most %s times", times)).orElse(tr("as often as fits")),
        now -> new Repeat(now.every(), most));
  }

  private Optional<String> repeatedAs(String words, UnaryOperator<Repeat> changed) {
    return change(
        now -> now.name() + " " + words, now -> now.withRepeat(now.repeat().map(changed)));
  }

  private Optional<String> change(
      Function<Milestone, String> step, UnaryOperator<Milestone> change) {
    return edits.change(number, step, change);
  }

  private Node leavePopover() {
    more.closeUnless(Optional.empty());
    return more;
  }

  private void move(int by) {
    edits
        .milestone(number)
        .ifPresent(
            now ->
                more.closeUnless(
                    edits.change(
                        () -> tr("Move %s", now.name()),
                        all -> ListChanges.exchanged(all, number, number + by))));
  }

  private void remove() {
    edits
        .milestone(number)
        .ifPresent(
            now ->
                more.closeUnless(
                    edits.change(
                        () -> tr("Remove %s", now.name()),
                        all -> ListChanges.without(all, number))));
  }
}
