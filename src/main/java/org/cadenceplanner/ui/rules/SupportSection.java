package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.Workspace;

/// How long releases are supported: which are of which class, the phases of each class, and
/// on which days they end.
final class SupportSection {
  private static final int MOST_RELEASES = 3;
  private final Workspace workspace;
  private final SchemeEdits edits;
  private final Choice<SchemeKind> kind =
      new Choice<>("scheme", List.of(SchemeKind.values()), SchemeKind::word, this::setKind);
  private final Refusal refusal;
  private final Rows<ClassBlock> classes;
  private final TurnFields turns;
  private final ClassRules rules;
  private final AddClass addClass;
  private final OwnDates datesOfEnds;
  private final FormSection section = new FormSection(tr("Support"));
  private boolean isByTurnsAndRules;
  private int stepsBeforeChoice;

  SupportSection(Workspace workspace) {
    this.workspace = workspace;
    edits = new SchemeEdits(workspace);
    turns = new TurnFields(edits);
    rules = new ClassRules(edits);
    addClass = new AddClass(edits);
    datesOfEnds =
        new OwnDates(
            "ends-",
            new DateEdits(workspace, new DatesOf.Ends()),
            tr("Ends"),
            tr("stay where they fall"),
            tr("move to allowed days"));
    classes = new Rows<>(place -> new ClassBlock(workspace, place));
    classes.getStyleClass().add("class-blocks");
    refusal = new Refusal(workspace, "scheme-message", this::show);
    section
        .wide(new AsBefore(workspace, EraPart.SUPPORT))
        .row(tr("Scheme"), kind)
        .wide(refusal.node())
        .wide(turns)
        .wide(rules)
        .wide(classes)
        .wide(addClass)
        .wide(datesOfEnds.node());
    workspace.history().subscribe(history -> forget(isBeforeChoice(history)));
    workspace.edited().subscribe((was, is) -> forget(!is.isOfSameRules(was)));
    workspace.edited().subscribe(this::show);
    workspace.planned().subscribe(this::showReleases);
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    SupportScheme scheme = edited.rules().support();
    SchemeKind now = kindOf(scheme);
    kind.show(now);
    turns.show(scheme, now);
    rules.show(scheme, now);
    addClass.setVisible(now == SchemeKind.TURNS_AND_RULES);
    datesOfEnds.show(scheme.dates());
    classes.ofNumber(scheme.classes().size()).forEach(block -> block.show(scheme));
    showReleases(workspace.planned().get());
  }

  /// Whoever has the fields of turns and rules before them keeps them, also when what these come to
  /// could be said by fewer.
  private SchemeKind kindOf(SupportScheme scheme) {
    SchemeKind fewest = SchemeKind.of(scheme);
    isByTurnsAndRules |= fewest == SchemeKind.TURNS_AND_RULES;
    return isByTurnsAndRules ? SchemeKind.TURNS_AND_RULES : fewest;
  }

  private void forget(boolean isOver) {
    isByTurnsAndRules &= !isOver;
  }

  /// The choice is no step: what takes back the step after it takes it back too.
  private boolean isBeforeChoice(History<Plan> history) {
    boolean isTakenBack = !history.future().isEmpty() && history.position() <= stepsBeforeChoice;
    return history.isNew() || isTakenBack;
  }

  /// Names the next releases of each class, where the releases planned are those of this scheme.
  private void showReleases(Planned planned) {
    SupportScheme scheme = workspace.edited().get().rules().support();
    List<ClassBlock> blocks = classes.all();
    for (int i = 0; i < blocks.size(); i++) {
      String name = scheme.classes().get(i).name();
      String next =
          planned.schedule().planned().stream()
              .filter(release -> isOf(release, name, scheme))
              .limit(MOST_RELEASES)
              .map(release -> release.version().text())
              .collect(Collectors.joining(", "));
      boolean hasTurn = scheme.names().anyMatch(name::equals);
      blocks
          .get(i)
          .showReleases(hasTurn ? next + (next.isEmpty() ? "" : " …") : tr("no turn, no rule"));
    }
  }

  private static boolean isOf(Release release, String name, SupportScheme scheme) {
    return release.releaseClass().equals(name) && release.rules().support().equals(scheme);
  }

  private void setKind(SchemeKind wanted) {
    isByTurnsAndRules = wanted == SchemeKind.TURNS_AND_RULES;
    stepsBeforeChoice = workspace.history().get().position();
    refusal.say(edits.change(() -> tr("Scheme %s", wanted.word()), wanted::after));
    show(workspace.edited().get());
  }
}
