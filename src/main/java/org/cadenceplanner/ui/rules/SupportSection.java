package org.cadenceplanner.ui.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;

/// How long releases are supported: which are of which class, and the phases of each class.
final class SupportSection {
  private static final int TURNS_COLUMNS = 3;
  private static final int VERSION_COLUMNS = 7;
  private static final int MOST_RELEASES = 3;
  private static final List<SchemeKind> MADE_HERE =
      List.of(SchemeKind.ALIKE, SchemeKind.EVEN_ODD, SchemeKind.EVERY_NTH);

  private final Workspace workspace;
  private final Choice<SchemeKind> kind =
      new Choice<>("scheme", MADE_HERE, SchemeKind::word, this::setKind);
  private final Refusal refusal;
  private final Label turns = new Label();
  private final TextEntry<Integer> oneIn =
      new TextEntry<>("scheme-one-in", SupportSection::readTurns, this::setTurns);
  private final TextEntry<Optional<Version>> first =
      new TextEntry<>("scheme-first", SupportSection::readFirst, this::setFirst);
  private final FormSection nth =
      new FormSection()
          .row("One in", oneIn.withColumns(TURNS_COLUMNS).withUnit("releases"))
          .row("First of these", first.withColumns(VERSION_COLUMNS).withPrompt("by number"));
  private final Rows<ClassBlock> classes;
  private final FormSection section = new FormSection("Support");
  private List<SchemeKind> offered = MADE_HERE;

  SupportSection(Workspace workspace) {
    this.workspace = workspace;
    classes = new Rows<>(place -> new ClassBlock(workspace, place));
    classes.getStyleClass().add("class-blocks");
    refusal = new Refusal(workspace, "scheme-message", this::show);
    turns.setId("scheme-turns");
    turns.setWrapText(true);
    turns.getStyleClass().add("hint");
    hideUnlessVisible(turns);
    hideUnlessVisible(nth);
    section
        .wide(new AsBefore(workspace, EraPart.SUPPORT))
        .row("Scheme", kind)
        .wide(refusal.node())
        .wide(turns)
        .wide(nth)
        .wide(classes);
    workspace.edited().subscribe(this::show);
    workspace.planned().subscribe(this::showReleases);
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    SupportScheme scheme = edited.rules().support();
    SchemeKind now = SchemeKind.of(scheme);
    showKind(now);
    turns.setVisible(now == SchemeKind.AS_IN_FILE);
    turns.setText(turnsOf(scheme));
    nth.setVisible(now == SchemeKind.EVERY_NTH);
    oneIn.show(String.valueOf(scheme.cycle().size()));
    first.show(scheme.first().map(Version::text).orElse(""));
    classes.ofNumber(scheme.classes().size()).forEach(block -> block.show(scheme));
    showReleases(workspace.planned().get());
  }

  private void showKind(SchemeKind now) {
    offer(
        Arrays.stream(SchemeKind.values())
            .filter(candidate -> MADE_HERE.contains(candidate) || candidate == now)
            .toList());
    kind.show(now);
  }

  private void offer(List<SchemeKind> kinds) {
    if (!offered.equals(kinds)) {
      offered = kinds;
      kind.offer(kinds);
    }
  }

  private static String turnsOf(SupportScheme scheme) {
    return "By turns "
        + String.join(", ", scheme.cycle())
        + scheme.first().map(version -> ", from " + version + " on").orElse("");
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
      blocks.get(i).showReleases(next.isEmpty() ? "" : next + " …");
    }
  }

  private static boolean isOf(Release release, String name, SupportScheme scheme) {
    return release.releaseClass().equals(name) && release.rules().support().equals(scheme);
  }

  private void setKind(SchemeKind wanted) {
    refusal.say(change("Scheme " + wanted.word(), wanted::after));
  }

  private Optional<String> setTurns(int number) {
    return change(
        "One in %s releases".formatted(number), scheme -> SchemeChanges.withTurns(scheme, number));
  }

  private Optional<String> setFirst(Optional<Version> version) {
    return change(
        version.map(from -> "First of the scheme " + from).orElse("Scheme by number"),
        scheme -> SchemeChanges.withFirst(scheme, version));
  }

  private Optional<String> change(String step, UnaryOperator<SupportScheme> change) {
    return workspace.editRules(step, rules -> rules.withSupport(change.apply(rules.support())));
  }

  private static int readTurns(String text) {
    return Typed.wholeNumber(text, SchemeKind.LEAST_TURNS, SchemeKind.MOST_TURNS);
  }

  private static Optional<Version> readFirst(String text) {
    Optional<Version> version =
        Optional.of(text.strip()).filter(typed -> !typed.isEmpty()).map(Version::of);
    if (version.isPresent() && version.get().number().isEmpty()) {
      throw new IllegalArgumentException(
          "%s; allowed: a version with a number such as 4.12, or nothing"
              .formatted(Typed.shown(text)));
    }
    return version;
  }

  private static void hideUnlessVisible(Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }
}
