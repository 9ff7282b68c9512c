package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.cadenceplanner.insight.CadenceInWords;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.VersionTemplate;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// How often a release falls due, from where it is counted, what a late one does to the next, what
/// releases are called, and which slots stay empty.
final class CadenceSection {
  private static final List<Integer> USUAL_MONTHS = List.of(6, 8, 9, 12);
  private static final Optional<Integer> OTHER = Optional.empty();

  private final Workspace workspace;
  private final Segments<Optional<Integer>> months = new Segments<>(this::choose);
  private final Label inWords = new Label();
  private final TextEntry<Optional<VersionTemplate>> versions;
  private final OtherCadence other;
  private final Refusal refusal;
  private final FormSection section = new FormSection(tr("Cadence"));

  CadenceSection(Workspace workspace) {
    this.workspace = workspace;
    this.other = new OtherCadence(this::set);
    this.refusal = new Refusal(workspace, "cadence-message", this::show);
    this.versions =
        new TextEntry<>("versions", CadenceSection::template, this::setVersions)
            .withColumns(18)
            .withPrompt(tr("last number + 1"));
    USUAL_MONTHS.forEach(this::addMonths);
    months.with(OTHER, "…");
    onButton(
        OTHER,
        "cadence-other",
        tr("Days, weeks, years, fixed days of the year, with another scenario …"));
    inWords.setId("cadence-in-words");
    inWords.getStyleClass().add("in-words");
    inWords.setWrapText(true);
    inWords.managedProperty().bind(inWords.visibleProperty());
    section
        .row(tr("A release every"), months)
        .wide(inWords)
        .wide(new AsBefore(workspace, EraPart.CADENCE))
        .wide(refusal.node());
    section
        .row(tr("Counted from"), new CountedFrom(workspace).node())
        .wide(new LateReleases(workspace))
        .row(tr("Versions"), versions);
    section.wide(new SkippedReleases(workspace).node()).wide(new PinnedReleases(workspace).node());
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return section;
  }

  private void addMonths(int number) {
    months.with(Optional.of(number), String.valueOf(number));
    onButton(Optional.of(number), "cadence-" + number, tr("Every %s months", number));
  }

  private void onButton(Optional<Integer> value, String id, String explanation) {
    Consumer<ToggleButton> name =
        button -> {
          button.setId(id);
          button.setTooltip(new Tooltip(explanation));
          button.setAccessibleText(explanation);
        };
    months.button(value).ifPresent(name);
  }

  private void show(Edited edited) {
    Cadence cadence = edited.rules().cadence();
    Optional<Integer> usual = usualMonthsOf(cadence);
    months.show(Optional.of(usual));
    inWords.setText(CadenceInWords.of(cadence));
    inWords.setVisible(usual.isEmpty());
    versions.show(edited.rules().versions().map(VersionTemplate::text).orElse(""));
  }

  private void choose(Optional<Integer> number) {
    number.ifPresentOrElse(this::setMonths, () -> months.button(OTHER).ifPresent(this::openOther));
  }

  private void openOther(Node beside) {
    Edited now = workspace.edited().get();
    List<String> others =
        now.plan().scenarios().stream()
            .map(Scenario::name)
            .filter(name -> !name.equals(now.scenario().name()))
            .toList();
    other.open(beside, now.rules().cadence(), others);
  }

  private void setMonths(int number) {
    refusal.say(
        workspace.editRules(
            () -> tr("Cadence %s months", number),
            rules -> rules.withCadence(new Cadence.Every(Length.ofMonths(number)))));
  }

  private Optional<String> set(Cadence cadence) {
    return workspace.editRules(
        () -> tr("Cadence %s", CadenceInWords.of(cadence)), rules -> rules.withCadence(cadence));
  }

  private Optional<String> setVersions(Optional<VersionTemplate> wanted) {
    Edited now = workspace.edited().get();
    Optional<Era> asBefore = EditedEra.of(now).filter(era -> era.versions().isEmpty());
    return asBefore.isPresent() && wanted.isEmpty() && now.rules().versions().isPresent()
        ? Optional.of(
            tr(
                "found nothing; allowed here: a form, as there is one before %s",
                RulesInWords.of(asBefore.get().from())))
        : workspace.editRules(() -> versionsStep(now, wanted), rules -> rules.withVersions(wanted));
  }

  /// An era that says nothing of its versions has those before it.
  private static String versionsStep(Edited now, Optional<VersionTemplate> wanted) {
    return wanted
        .map(form -> tr("Versions %s", form.text()))
        .or(() -> now.era().map(from -> tr("Versions as before %s", RulesInWords.of(from))))
        .orElseGet(() -> tr("Versions counted up"));
  }

  private static Optional<VersionTemplate> template(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new VersionTemplate(text.strip()));
  }

  private static Optional<Integer> usualMonthsOf(Cadence cadence) {
    return USUAL_MONTHS.stream()
        .filter(months -> cadence.equals(new Cadence.Every(Length.ofMonths(months))))
        .findFirst();
  }
}
