package org.cadenceplanner.ui.dates;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.FormSection;

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

  private final FormDialog dialog;
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
    dialog = FormDialog.toAnswer(dialogs, tr("Export dates"), "save-dates", tr("Save dates…"));
    dialog.fill(form(edited), formats::requestFocus);
    dialog.growWith(about);
    calendar.growing().forEach(dialog::growWith);
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
    dialog.fit();
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return the dates wanted; empty for Cancel
  Optional<DatesWanted> ask() {
    return dialog.ask(
        () -> Optional.of(new DatesWanted(scenario, format, calendar.kinds(), calendar.since())));
  }
}
