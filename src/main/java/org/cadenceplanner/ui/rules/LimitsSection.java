package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.LimitInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// What no scenario of the plan should go beyond, a row each.
final class LimitsSection {
  private static final int MOST_CHARACTERS = 90;

  private final Workspace workspace;
  private final Refusal refusal;
  private final VBox rows = new VBox();
  private final Button add = RowButtons.of("add-limit", tr("Limit"), Feather.PLUS, this::add);
  private final FormSection section = new FormSection(tr("Limits for all scenarios"));
  private List<Limit> shown = List.of();

  LimitsSection(Workspace workspace) {
    this.workspace = workspace;
    refusal = new Refusal(workspace, "limits-message", this::show);
    rows.setId("limits");
    section.wide(rows).wide(add).wide(refusal.node());
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    List<Limit> limits = edited.plan().limits();
    if (!limits.equals(shown)) {
      shown = limits;
      EditableRow.replace(
          rows, IntStream.range(0, limits.size()).mapToObj(i -> row(i, limits.get(i))).toList());
    }
  }

  private EditableRow row(int place, Limit limit) {
    return new EditableRow(
        "limit-" + (place + 1),
        Words.capitalised(ShortText.of(LimitInWords.of(limit), MOST_CHARACTERS)),
        LimitInWords.of(limit),
        at -> edit(at, Optional.of(limit)),
        () -> remove(limit));
  }

  private void add() {
    edit(add, Optional.empty());
  }

  private void edit(Node owner, Optional<Limit> old) {
    Plan plan = workspace.edited().get().plan();
    new LimitForm(plan, old, limit -> put(old, limit)).open(owner);
  }

  private Optional<String> put(Optional<Limit> old, Limit limit) {
    return workspace.edit(
        () -> tr(old.isPresent() ? "Change limit: %s" : "Add limit: %s", LimitInWords.of(limit)),
        plan -> plan.withLimits(Entries.put(plan.limits(), old, limit)));
  }

  private void remove(Limit limit) {
    refusal.say(
        workspace.edit(
            () -> tr("Remove limit: %s", LimitInWords.of(limit)),
            plan -> plan.withLimits(Entries.without(plan.limits(), limit))));
    add.requestFocus();
  }
}
