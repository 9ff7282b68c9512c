package org.cadenceplanner.ui.start;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks for what a plan made from nothing needs; it stays while something in it is wrong.
final class NewPlanDialog {
  private static final int MOST_MONTHS = 600;
  private static final int NUMBER_COLUMNS = 4;

  private final FormDialog dialog;
  private final TextEntry<String> project =
      TextEntry.<String>draft("new-project", text -> Typed.name(text, tr("Xen Project")))
          .withColumns(16);
  private final TextEntry<Version> version =
      TextEntry.draft("new-version", NewPlanDialog::version).withColumns(9);
  private final DayEntry day = new DayEntry("new-day");
  private final TextEntry<Integer> every = months("new-every", 1);
  private final TextEntry<Integer> full = months("new-full", 1);
  private final TextEntry<Integer> security = months("new-security", 0);

  /// @param today the day that is offered for the release that the others are counted from
  NewPlanDialog(Dialogs dialogs, LocalDate today) {
    dialog = FormDialog.toAnswer(dialogs, tr("New plan"), "create-plan", tr("Create plan"));
    dialog.fill(form(), project.field()::requestFocus);
    Stream.of(project, version, every, full, security)
        .map(TextEntry::message)
        .forEach(dialog::growWith);
    dialog.growWith(day.message());
    dialog.stayWhile(() -> typed().isEmpty());
    version.show("1.0");
    day.show(today);
    every.show("6");
    full.show("18");
    security.show("18");
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return what the plan is to be; empty for Cancel
  Optional<NewPlan> ask() {
    return dialog.ask(this::typed);
  }

  private VBox form() {
    FormSection what =
        new FormSection(tr("The project"))
            .row(tr("Name"), project)
            .row(tr("First release, or the latest"), version)
            .row(tr("Due on"), day);
    FormSection rules =
        new FormSection(tr("Its rules to begin with"))
            .row(tr("A release every"), every)
            .row(tr("Full support"), full)
            .row(tr("Security fixes only, after that"), security);
    VBox form = new VBox(what, rules);
    form.getStyleClass().addAll("dialog-form", "new-plan");
    return form;
  }

  /// All that is wrong is said at once.
  private Optional<NewPlan> typed() {
    Optional<String> name = project.typed();
    Optional<Version> first = version.typed();
    Optional<LocalDate> due = day.typed();
    Optional<Integer> interval = every.typed();
    Optional<Integer> fully = full.typed();
    Optional<Integer> securely = security.typed();
    boolean isWhole =
        Stream.of(name, first, due, interval, fully, securely).allMatch(Optional::isPresent);
    return isWhole
        ? Optional.of(
            new NewPlan(
                name.get(), first.get(), due.get(), interval.get(), fully.get(), securely.get()))
        : Optional.empty();
  }

  private static TextEntry<Integer> months(String id, int least) {
    return TextEntry.<Integer>draft(id, text -> Typed.wholeNumber(text, least, MOST_MONTHS))
        .withColumns(NUMBER_COLUMNS)
        .withUnit(tr("months"));
  }

  private static Version version(String text) {
    Version version = Version.of(text.strip());
    if (version.number().isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: a version with a number in it, such as 1.0", Typed.shown(text)));
    }
    return version;
  }
}
