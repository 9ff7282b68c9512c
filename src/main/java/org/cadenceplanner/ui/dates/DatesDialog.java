package org.cadenceplanner.ui.dates;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.GrowingDialog;

/// Asks which dates are wanted, and in which form.
final class DatesDialog {
  private static final List<DatesFormat> OFFERED =
      List.of(
          DatesFormat.ICS,
          DatesFormat.CSV,
          DatesFormat.MARKDOWN,
          DatesFormat.TEXT,
          DatesFormat.JSON,
          DatesFormat.ENDOFLIFE,
          DatesFormat.PRODUCT,
          DatesFormat.NODEJS);

  private final ButtonType save = new ButtonType(tr("Save dates…"), ButtonData.OK_DONE);
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Choice<DatesFormat> formats =
      new Choice<>("dates-form", OFFERED, FormText::name, this::show);
  private final Label about = new Label();
  private final CalendarFields calendar;
  private String scenario;
  private DatesFormat format = DatesFormat.ICS;

  /// @param edited the scenario looked at is offered first
  /// @param askForEarlier asks for a file for calendars
  DatesDialog(Dialogs dialogs, Edited edited, AskForEarlier askForEarlier) {
    scenario = edited.scenario().name();
    calendar = new CalendarFields(edited.plan(), scenario, askForEarlier);
    dialogs.dress(dialog);
    dialog.setHeaderText(tr("Export dates"));
    dialog.getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
    dialog.getDialogPane().setContent(form(edited));
    // The dialog gives the keyboard to its button as it is shown.
    dialog.setOnShown(_ -> Platform.runLater(formats::requestFocus));
    dialog.getDialogPane().lookupButton(save).setId("save-dates");
    GrowingDialog.follow(dialog, about);
    calendar.growing().forEach(label -> GrowingDialog.follow(dialog, label));
    formats.show(format);
    show(format);
  }

  private VBox form(Edited edited) {
    List<String> names = edited.plan().scenarios().stream().map(Scenario::name).toList();
    Choice<String> scenarios = new Choice<>("dates-scenario", names, name -> name, this::show);
    scenarios.show(scenario);
    about.setId("dates-about");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    about.getStyleClass().add("text-muted");
    FormSection what = new FormSection(tr("Which dates"));
    what.row(tr("Scenario"), scenarios).row(tr("Form"), formats).wide(about);
    VBox form = new VBox(what, calendar);
    form.getStyleClass().addAll("dialog-form", "dates-form");
    return form;
  }

  private void show(String wanted) {
    scenario = wanted;
    calendar.show(wanted);
  }

  private void show(DatesFormat wanted) {
    format = wanted;
    about.setText(FormText.about(wanted));
    calendar.setVisible(wanted == DatesFormat.ICS);
    calendar.setManaged(wanted == DatesFormat.ICS);
    GrowingDialog.fit(dialog);
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return the dates wanted; empty for Cancel
  Optional<DatesWanted> ask() {
    return dialog
        .showAndWait()
        .filter(save::equals)
        .map(_ -> new DatesWanted(scenario, format, calendar.kinds(), calendar.since()));
  }
}
