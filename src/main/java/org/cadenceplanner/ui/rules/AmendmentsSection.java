package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.Workspace;

/// The later decisions about the support of some releases, and whether the panel edits one of them.
final class AmendmentsSection {
  private final Workspace workspace;
  private final Hyperlink none = new Hyperlink(tr("Other support for some releases …"));
  private final Button add =
      IconButton.add("amendment-add", tr("Other support for more releases"), this::openBesideAdd);
  private final Rows<AmendmentLine> lines;
  private final FormSection list = new FormSection(tr("Support decided later"), add);
  private final Refusal refusal;
  private final VBox node = new VBox();

  AmendmentsSection(Workspace workspace) {
    this.workspace = workspace;
    none.setId("amendment-first");
    none.setOnAction(e -> openToAdd(none));
    lines = new Rows<>(this::line);
    refusal = new Refusal(workspace, "amendments-message", this::show);
    list.wide(lines).wide(refusal.node());
    node.getStyleClass().add("entry-lines");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private AmendmentLine line(int place) {
    return new AmendmentLine(
        place, isAsked -> choose(place, isAsked), at -> openToChange(at, place), this::remove);
  }

  private void show(Edited edited) {
    List<Amendment> amendments = edited.scenario().amendments();
    List<Node> wanted = List.of(amendments.isEmpty() ? none : list);
    if (!node.getChildren().equals(wanted)) {
      node.getChildren().setAll(wanted);
    }
    List<AmendmentLine> all = lines.ofNumber(amendments.size());
    for (int i = 0; i < all.size(); i++) {
      all.get(i).show(amendments.get(i), edited.amendment().equals(Optional.of(i)));
    }
  }

  private void choose(int place, boolean isAsked) {
    if (isAsked) {
      workspace.editAmendment(place);
    } else {
      workspace.editRulesAhead();
    }
  }

  private void openBesideAdd() {
    openToAdd(add);
  }

  private void openToAdd(Node beside) {
    new AmendmentForm(tr("Add"), this::supportOf, amendment -> put(Optional.empty(), amendment))
        .open(beside, workspace.planned().get().schedule().today());
  }

  private void openToChange(Node beside, int place) {
    Amendment old = amendments().get(place);
    new AmendmentForm(tr("Change"), _ -> old.support(), is -> put(Optional.of(old), is))
        .open(beside, old);
  }

  private List<Amendment> amendments() {
    return workspace.edited().get().scenario().amendments();
  }

  /// The support that the first of the releases has now, else that of the rules that are edited.
  private SupportScheme supportOf(List<Version> versions) {
    return workspace.planned().get().schedule().releases().stream()
        .filter(release -> release.version().equals(versions.getFirst()))
        .findFirst()
        .map(release -> release.rules().support())
        .orElse(workspace.edited().get().rules().support());
  }

  private Optional<String> put(Optional<Amendment> old, Amendment wanted) {
    Optional<String> problem =
        workspace.editScenario(
            () ->
                tr(
                    "Support of %s, decided %s",
                    VersionsText.of(wanted.versions()), Words.day(wanted.decided())),
            scenario -> scenario.withAmendments(put(scenario.amendments(), old, wanted)));
    if (problem.isEmpty()) {
      edit(amendments().lastIndexOf(wanted));
    }
    return problem;
  }

  private void edit(int place) {
    workspace.editAmendment(place);
    lines.all().get(place).focus();
  }

  /// In the place of the old one where it was decided on the same day, else after those decided
  /// before: of two for one release the last one holds.
  private static List<Amendment> put(
      List<Amendment> all, Optional<Amendment> old, Amendment wanted) {
    Optional<Integer> place = old.map(it -> Entries.placeOf(it, all));
    if (old.filter(it -> it.decided().equals(wanted.decided())).isPresent()) {
      return ListChanges.with(all, place.orElseThrow(), wanted);
    }
    List<Amendment> after =
        new ArrayList<>(place.map(it -> ListChanges.without(all, it)).orElse(all));
    long earlier = after.stream().takeWhile(it -> !it.decided().isAfter(wanted.decided())).count();
    after.add((int) earlier, wanted);
    return after;
  }

  private void remove(int place) {
    if (workspace.edited().get().amendment().isPresent()) {
      workspace.editRulesAhead();
    }
    String versions = VersionsText.of(amendments().get(place).versions());
    refusal.say(
        workspace.editScenario(
            () -> tr("Remove the support of %s", versions),
            scenario ->
                scenario.withAmendments(ListChanges.without(scenario.amendments(), place))));
    lines.all().stream().findFirst().ifPresentOrElse(AmendmentLine::focus, none::requestFocus);
  }
}
