package org.cadenceplanner.ui.start;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks for what a plan made from nothing needs; it stays while something in it is wrong.
final class NewPlanDialog {
  private static final int MOST_MONTHS = 600;
  private static final int NUMBER_COLUMNS = 4;

  private final ButtonType create = new ButtonType(tr("Create plan"), ButtonData.OK_DONE);
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final TextEntry<String> project =
      TextEntry.<String>draft("new-project", text -> Typed.name(text, tr("Xen Project")))
          .withColumns(16);
  private final TextEntry<Version> version =
      TextEntry.draft("new-version", NewPlanDialog::version).withColumns(9);
  private final DayEntry day = new DayEntry("new-day");
  private final TextEntry<Integer> every = months("new-every", 1);
  private final TextEntry<Integer> full = months("new-full", 1);
  private final TextEntry<Integer> security = months("new-security", 0);
  private Optional<NewPlan> wanted = Optional.empty();

  /// @param today the day that is offered for the release that the others are counted from
  NewPlanDialog(Dialogs dialogs, LocalDate today) {
    dialogs.dress(dialog);
    dialog.setHeaderText(tr("New plan"));
    dialog.getDialogPane().getButtonTypes().setAll(create, ButtonType.CANCEL);
    dialog.getDialogPane().setContent(form());
    version.show("1.0");
    day.show(today);
    every.show("6");
    full.show("18");
    security.show("18");
    // The dialog gives the keyboard to its button as it is shown.
    dialog.setOnShown(_ -> Platform.runLater(project.field()::requestFocus));
    Node button = dialog.getDialogPane().lookupButton(create);
    button.setId("create-plan");
    button.addEventFilter(ActionEvent.ACTION, this::stayWhileWrong);
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return what the plan is to be; empty for Cancel
  Optional<NewPlan> ask() {
    return dialog.showAndWait().filter(create::equals).flatMap(_ -> wanted);
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
    Stream.of(project, version, every, full, security)
        .map(TextEntry::message)
        .forEach(this::growWith);
    growWith(day.message());
    return form;
  }

  /// A message needs room that the dialog did not have when it was shown.
  private void growWith(Message message) {
    message.heightProperty().subscribe(_ -> Platform.runLater(this::grow));
  }

  private void grow() {
    Optional.ofNullable(dialog.getDialogPane().getScene())
        .map(Scene::getWindow)
        .ifPresent(Window::sizeToScene);
  }

  private void stayWhileWrong(ActionEvent creating) {
    wanted = typed();
    if (wanted.isEmpty()) {
      creating.consume();
    }
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
