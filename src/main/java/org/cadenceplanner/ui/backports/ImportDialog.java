package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.CountedBackports;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.BusyRow;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.ScrolledForm;
import org.cadenceplanner.ui.fx.TextEntry;

/// Shows backports that were found and the figures of the load that they give, before any is taken
/// over.
final class ImportDialog {
  private static final double WIDTH = 840;
  private static final double HEIGHT = 660;

  private final FormDialog dialog;
  private final Schedule schedule;
  private final ProposalsTable proposals;
  private final MonthsTable months;
  private final TextEntry<Optional<YearMonth>> from = MonthField.of("backports-from");
  private final TextEntry<Optional<YearMonth>> until = MonthField.of("backports-until");
  private final Label status = new Label();
  private final Message problem = new Message();
  private final VBox content = new VBox();
  private Optional<CountedBackports> found = Optional.empty();
  private List<LoadProposal> wanted = List.of();

  /// @param schedule says in which phase a branch was, and what the plan's load is
  ImportDialog(Dialogs dialogs, Schedule schedule, String title, Columns columns) {
    this.schedule = schedule;
    proposals = new ProposalsTable(columns);
    months = new MonthsTable(columns);
    dialog = FormDialog.toAnswer(dialogs, title, "take-over", tr("Take over"));
    status.setId("backports-status");
    status.setWrapText(true);
    status.setMinHeight(Region.USE_PREF_SIZE);
    problem.setId("backports-problem");
    VBox.setVgrow(months, Priority.ALWAYS);
    content.getStyleClass().add("backports-form");
    content
        .getChildren()
        .addAll(fields(), from.message(), until.message(), problem, status, proposals, months);
    dialog.fill(ScrolledForm.of(content), from.field()::requestFocus);
    dialog.takeUpTo(WIDTH * columns.letters(), HEIGHT * columns.letters());
    // Its text grows while the dialog is there.
    ButtonBar.setButtonUniformSize(dialog.answer(), false);
    dialog.answer().setMinWidth(Region.USE_PREF_SIZE);
    Stream.of(from, until).forEach(this::followTyping);
  }

  private FlowPane fields() {
    FlowPane line = new FlowPane(named(tr("From month"), from), named(tr("Up to month"), until));
    line.getStyleClass().add("fields-in-line");
    return line;
  }

  private static HBox named(String name, TextEntry<?> entry) {
    Label label = new Label(name);
    Named.by(label, entry);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, entry);
    row.getStyleClass().add("named-field");
    return row;
  }

  private void followTyping(TextEntry<?> entry) {
    entry.field().textProperty().subscribe(_ -> tell());
    // Else Enter would take the figures over before the table was looked at.
    entry.field().setOnAction(_ -> {});
  }

  /// Reads a repository, by the best pattern first, then by those that are asked for.
  ///
  /// @param last the last month that is looked at
  void read(GitProject project, Reading reading, YearMonth last) {
    PatternRow pattern =
        new PatternRow(
            project.patterns(),
            wanted -> {
              problem.say(Optional.empty());
              reading.start(
                  wanted,
                  all -> show(CountedBackports.of(all, last)),
                  why -> problem.say(Optional.of(Reason.of(why))));
            });
    content.getChildren().addAll(0, List.of(pattern, new BusyRow(reading.busy())));
    dialog.focus(pattern::focusOnPattern);
    dialog.whenClosed(reading::drop);
    if (project.patterns().isEmpty()) {
      problem.say(Optional.of(project.hasNoUsualBranches()));
    }
    pattern.read();
  }

  /// Shows what was found.
  void show(CountedBackports counted) {
    found = Optional.of(counted);
    from.withPrompt(Words.monthOfYear(counted.first()));
    until.withPrompt(Words.monthOfYear(counted.last()));
    tell();
  }

  private void tell() {
    Optional<Optional<YearMonth>> first = from.typed();
    Optional<Optional<YearMonth>> last = until.typed();
    if (first.isPresent() && last.isPresent() && found.isPresent()) {
      show(found.get().between(first.get(), last.get()), schedule.plan().load());
    } else {
      allow(0);
    }
  }

  private void show(CountedBackports counted, Load load) {
    wanted = counted.months().isEmpty() ? List.of() : counted.proposals(schedule);
    proposals.show(wanted, load);
    months.show(counted);
    long changes = wanted.stream().filter(one -> !one.in(load).equals(load)).count();
    status.setText(inWords(counted) + " " + inWords(changes));
    allow(changes);
  }

  private String inWords(CountedBackports counted) {
    String span = Words.monthOfYear(counted.first());
    String end = Words.monthOfYear(counted.last());
    String backports = amountOf(counted.backports(), "backport", "backports");
    String branches = amountOf(counted.branches(), "branch", "branches");
    return counted
        .repository()
        .map(
            all ->
                tr("%s on %s named %s, %s to %s.", backports, branches, all.pattern(), span, end))
        .orElseGet(() -> tr("%s on %s, %s to %s.", backports, branches, span, end));
  }

  private String inWords(long changes) {
    if (wanted.isEmpty()) {
      return tr(
          "No figures follow: the plan has no branch in one phase for a whole month of them.");
    }
    if (changes == 0) {
      return tr("The plan has all of these figures already.");
    }
    return tr(
        changes == 1
            ? "1 figure of the plan would change."
            : "%s figures of the plan would change.",
        changes);
  }

  private void allow(long changes) {
    dialog.answer().setDisable(changes == 0);
    dialog
        .answer()
        .setText(
            changes == 0
                ? tr("Take over")
                : tr("Take over %s", amountOf(changes, "figure", "figures")));
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return the figures wanted; empty for Cancel
  Optional<List<LoadProposal>> ask() {
    return dialog.ask(() -> Optional.of(wanted));
  }
}
