package org.cadenceplanner.ui.brief;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.ScenarioChecks;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks what a brief is to be on, and in which form it is written.
final class BriefDialog {
  private static final int COLUMNS = 5;
  private static final int QUESTION_COLUMNS = 30;

  private final FormDialog dialog;
  private final TextEntry<String> question =
      TextEntry.draft("brief-question", Typed::line).withColumns(QUESTION_COLUMNS);
  private final TextEntry<Integer> next =
      TextEntry.draft("brief-next", text -> Typed.wholeNumber(text, 1, Brief.MOST_NEXT))
          .withColumns(COLUMNS);
  private final Segments<BriefFormat> formats = new Segments<>(this::show);
  private final Label about = new Label();
  private final CheckBox travels = new CheckBox(tr("The plan travels in its pictures"));
  private final Label whoGetsThem =
      muted(new Label(tr("Whoever gets one can open the plan, with its people and their hours.")));
  private final ScenarioChecks scenarios;
  private BriefFormat format = BriefFormat.MARKDOWN;

  /// @param plansTravel whether the plan travels in pictures unless that is changed
  BriefDialog(Dialogs dialogs, Plan plan, boolean plansTravel) {
    travels.setId("brief-plan");
    travels.setSelected(plansTravel);
    scenarios =
        new ScenarioChecks(
            "brief-scenario", plan, CompareChart.MOST_SCENARIOS, List.of(), () -> {});
    question.withPrompt(tr("the usual one"));
    next.show(String.valueOf(Brief.USUAL_NEXT));
    dialog = FormDialog.toAnswer(dialogs, tr("Write a brief"), "save-brief", tr("Save brief…"));
    dialog.fill(form(Brief.usualQuestion(plan)), question.field()::requestFocus);
    dialog.stayWhile(() -> wanted().isEmpty());
    dialog.growWith(question.message(), next.message(), scenarios, about);
    show(format);
  }

  private VBox form(String usual) {
    formats
        .with(BriefFormat.MARKDOWN, tr("Markdown"))
        .with(BriefFormat.HTML, "HTML")
        .with(BriefFormat.PDF, "PDF");
    about.setId("brief-about");
    FormSection what = new FormSection(tr("What is to be decided"));
    what.row(tr("Question"), question);
    what.wide(muted(new Label(tr("The usual one: %s", usual))));
    FormSection options = new FormSection(tr("Scenarios"));
    options.wide(scenarios).row(tr("Next releases of each"), next);
    FormSection how = new FormSection(tr("How it is written"));
    how.row(tr("Form"), formats).wide(muted(about)).wide(travels).wide(whoGetsThem);
    VBox form = new VBox(what, options, how);
    form.getStyleClass().addAll("dialog-form", "brief-form");
    return form;
  }

  private static Label muted(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private void show(BriefFormat wanted) {
    format = wanted;
    boolean hasPicturesBeside = wanted == BriefFormat.MARKDOWN;
    show(travels, hasPicturesBeside);
    show(whoGetsThem, hasPicturesBeside);
    formats.show(Optional.of(wanted));
    about.setText(
        switch (wanted) {
          case MARKDOWN ->
              tr("For wikis and issues: a text, and its charts as PNG files beside it.");
          case HTML ->
              tr("One page with its charts in it, light or dark as the reader's screen is.");
          case PDF -> tr("Pages of A4 for print, with its charts in them.");
        });
    dialog.fit();
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return the brief wanted; empty for Cancel
  Optional<BriefWanted> ask() {
    return dialog.ask(this::wanted);
  }

  private Optional<BriefWanted> wanted() {
    return question
        .typed()
        .flatMap(
            asked ->
                next.typed()
                    .flatMap(
                        number ->
                            scenarios
                                .chosen()
                                .map(
                                    chosen ->
                                        new BriefWanted(
                                            Optional.of(asked).filter(it -> !it.isEmpty()),
                                            chosen,
                                            number,
                                            format,
                                            travels.isSelected()))));
  }
}
