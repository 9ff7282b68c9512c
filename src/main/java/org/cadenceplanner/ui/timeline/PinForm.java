package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks why a release is to be on a day that is set by hand; one that has such a day already can be
/// left to the rules again.
final class PinForm {
  private static final int COLUMNS = 20;

  private final Popover popover = new Popover();
  private final ReleaseGrip grip;
  private final LocalDate day;
  private final Function<HandEdit, Optional<String>> done;
  private final TextEntry<String> reason = TextEntry.draft("pin-reason", Typed::line);
  private final PopoverForm form;

  /// @param day the day that the release is to have
  /// @param done takes what is asked for; tells what is wrong with it, else nothing
  /// @param closed is told when there is an answer, or none is given
  PinForm(
      ReleaseGrip grip, LocalDate day, Function<HandEdit, Optional<String>> done, Runnable closed) {
    this.grip = grip;
    this.day = day;
    this.done = done;
    String title = tr("%s on %s", grip.release().version(), Words.weekdayAndDay(day));
    FormSection fields = new FormSection(title).row(tr("Reason"), reason.withColumns(COLUMNS));
    if (grip.isPinned()) {
      fields.wide(unpin());
    }
    form = new PopoverForm(popover, "pin-form", fields, tr("Set by hand"), this::submit);
    popover.whenClosed(closed);
    reason.show(grip.reason());
  }

  void open(Node opener) {
    form.open(opener);
  }

  void close() {
    popover.close();
  }

  private Hyperlink unpin() {
    Hyperlink unpin = new Hyperlink(tr("Unpin: leave the day to the rules"));
    unpin.setId("pin-unpin");
    unpin.setOnAction(e -> leaveToTheRules());
    return unpin;
  }

  private void leaveToTheRules() {
    Optional<String> problem = done.apply(grip.unpinned());
    form.say(problem);
    if (problem.isEmpty()) {
      popover.close();
    }
  }

  private Optional<String> submit() {
    return reason
        .typed()
        .map(why -> done.apply(grip.to(day, why)))
        .orElse(PopoverForm.SAID_BY_FIELD);
  }
}
