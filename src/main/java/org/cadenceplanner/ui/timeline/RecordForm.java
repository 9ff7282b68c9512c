package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;

/// Asks for a release on record: its version, its day, and the ends of its phases as published. One
/// that is on record already can be taken off it.
final class RecordForm {
  private final HistoryEdits edits;
  private final Optional<HistoricRelease> old;
  private final Popover popover = new Popover();
  private final TextEntry<Version> version =
      TextEntry.draft("record-version", this::readVersion)
          .withPrompt(tr("such as 4.11"))
          .withColumns(9);
  private final DayEntry day = new DayEntry("record-day");
  private final RecordedEnds ends;
  private final PopoverForm form;

  /// A form for one more release.
  static RecordForm toAdd(HistoryEdits edits) {
    return new RecordForm(edits, Optional.empty());
  }

  /// A form for one that is on record.
  static RecordForm toChange(HistoryEdits edits, HistoricRelease release) {
    return new RecordForm(edits, Optional.of(release));
  }

  private RecordForm(HistoryEdits edits, Optional<HistoricRelease> old) {
    this.edits = edits;
    this.old = old;
    ends = new RecordedEnds(edits.plan().phases());
    FormSection fields =
        new FormSection(title(old))
            .row(tr("Version"), version)
            .row(tr("Released on"), day)
            .wide(hint(whatAnEndIs()))
            .wide(ends);
    fields.getStyleClass().add("record-fields");
    old.ifPresent(
        release -> {
          fields.wide(removal());
          show(release);
        });
    String verb = tr(old.isPresent() ? "Change" : "Add");
    form = new PopoverForm(popover, "record-form", fields, verb, this::submit);
  }

  /// Opens it beside a node.
  void open(Node opener) {
    form.open(opener);
  }

  private static String title(Optional<HistoricRelease> old) {
    return old.map(release -> tr("%s on record", release.version()))
        .orElseGet(() -> tr("One more release on record"));
  }

  private String whatAnEndIs() {
    return tr(
        edits.plan().endDaysCount()
            ? "Ends as published, if they are: the last day, or the month."
            : "Ends as published, if they are: the first day after it, or the month.");
  }

  private static Label hint(String words) {
    Label hint = new Label(words);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    return hint;
  }

  private Hyperlink removal() {
    Hyperlink removal = new Hyperlink(tr("Remove it from the record"));
    removal.setId("record-remove");
    removal.setOnAction(e -> remove());
    return removal;
  }

  private void show(HistoricRelease release) {
    version.show(release.version().text());
    day.show(release.date());
    ends.show(release.ends());
  }

  private Version readVersion(String text) {
    Version read = Version.of(text.strip());
    edits
        .of(read)
        .filter(other -> old.filter(other::equals).isEmpty())
        .ifPresent(RecordForm::refuseTwice);
    return read;
  }

  private static void refuseTwice(HistoricRelease other) {
    throw new IllegalArgumentException(
        tr(
            "%s is on record, released on %s; allowed: another version",
            other.version(), Words.day(other.date())));
  }

  private void remove() {
    Optional<String> problem = old.flatMap(release -> edits.remove(release.version()));
    form.say(problem);
    if (problem.isEmpty()) {
      popover.close();
    }
  }

  private Optional<String> submit() {
    Optional<Version> which = version.typed().filter(this::isNotAhead);
    Optional<LocalDate> on = day.typed().filter(this::isNotToCome);
    Optional<Map<String, HistoricEnd>> until = ends.typed(on.orElse(LocalDate.MIN));
    return which.isPresent() && on.isPresent() && until.isPresent()
        ? put(new HistoricRelease(which.get(), on.get(), until.get()))
        : PopoverForm.SAID_BY_FIELD;
  }

  private Optional<String> put(HistoricRelease release) {
    return old.map(was -> edits.change(was, release)).orElseGet(() -> edits.add(release));
  }

  private boolean isNotAhead(Version wanted) {
    Optional<String> problem = edits.checks().unrecorded(wanted);
    problem.ifPresent(version::refuse);
    return problem.isEmpty();
  }

  /// What is on record for a day to come may stay so.
  private boolean isNotToCome(LocalDate on) {
    boolean isAsItWas = old.filter(release -> release.date().equals(on)).isPresent();
    Optional<String> problem = isAsItWas ? Optional.empty() : edits.checks().toCome(on);
    day.message().say(problem);
    return problem.isEmpty();
  }
}
