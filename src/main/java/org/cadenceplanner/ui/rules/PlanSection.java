package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;

/// What holds for all scenarios of the plan: the project, the years looked at, and the day that
/// counts as today.
final class PlanSection {
  private static final int COLUMNS = 12;
  private static final int YEAR_COLUMNS = 4;

  private final Workspace workspace;
  private final Refusal refusal;
  private final TextEntry<String> name =
      new TextEntry<>("plan-name", text -> Typed.name(text, tr("Xen Project")), this::setName)
          .withColumns(COLUMNS);
  private final TextEntry<Integer> first =
      new TextEntry<>("first-year", PlanSection::year, this::setFirstYear)
          .withColumns(YEAR_COLUMNS);
  private final TextEntry<Integer> last =
      new TextEntry<>("last-year", PlanSection::year, this::setLastYear).withColumns(YEAR_COLUMNS);
  private final TextEntry<Optional<LocalDate>> today =
      new TextEntry<>("today", PlanSection::day, this::setToday)
          .withColumns(COLUMNS)
          .withPrompt(tr("the day it is"));
  private final CheckBox endDaysCount = new CheckBox(tr("A phase's last day still counts"));
  private final SourceLine source;
  private final FormSection section = new FormSection(tr("The plan"));

  PlanSection(Workspace workspace) {
    this.workspace = workspace;
    refusal = new Refusal(workspace, "plan-message", this::show);
    source = new SourceLine(workspace);
    endDaysCount.setId("end-days-count");
    endDaysCount.setOnAction(e -> setEndDaysCount(endDaysCount.isSelected()));
    section.row(tr("Project"), name).wide(source);
    section.row(tr("First year"), first).row(tr("Last year"), last);
    section.row(tr("Today"), today).wide(endDaysCount).wide(refusal.node());
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    Plan plan = edited.plan();
    name.show(plan.name());
    source.show(plan.source());
    first.show(String.valueOf(plan.horizon().firstYear()));
    last.show(String.valueOf(plan.horizon().lastYear()));
    today.show(plan.today().map(Words::day).orElse(""));
    endDaysCount.setSelected(plan.endDaysCount());
  }

  private Optional<String> setName(String newName) {
    return workspace.edit(() -> tr("Project %s", newName), plan -> plan.withName(newName));
  }

  private Optional<String> setFirstYear(int year) {
    return workspace.edit(
        () -> tr("First year %s", year),
        plan -> plan.withHorizon(new Horizon(year, plan.horizon().lastYear())));
  }

  private Optional<String> setLastYear(int year) {
    return workspace.edit(
        () -> tr("Last year %s", year),
        plan -> plan.withHorizon(new Horizon(plan.horizon().firstYear(), year)));
  }

  private Optional<String> setToday(Optional<LocalDate> day) {
    return workspace.edit(
        () ->
            day.map(it -> tr("Today %s", Words.day(it))).orElseGet(() -> tr("Today the day it is")),
        plan -> plan.withToday(day));
  }

  private void setEndDaysCount(boolean count) {
    refusal.say(
        workspace.edit(
            () -> tr(count ? "Count last days" : "Count no last days"),
            plan -> plan.withEndDaysCount(count)));
  }

  private static int year(String text) {
    return Typed.wholeNumber(text, Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR);
  }

  private static Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(DayText.oneYear(text));
  }
}
