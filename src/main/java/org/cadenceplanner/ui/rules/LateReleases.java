package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// What a late release does to the next one, and how near and how far apart two may come.
final class LateReleases extends VBox {
  private static final int COLUMNS = 8;

  private final Workspace workspace;
  private final Choice<Slip> slip =
      new Choice<>("slip", List.of(Slip.values()), LateReleases::word, this::setSlip);
  private final Tooltip meaning = new Tooltip();
  private final TextEntry<Optional<Length>> minimum =
      new TextEntry<>("gap-minimum", LateReleases::read, this::setMinimum);
  private final TextEntry<Optional<Length>> maximum =
      new TextEntry<>("gap-maximum", LateReleases::read, this::setMaximum);
  private final Refusal refusal;

  LateReleases(Workspace workspace) {
    this.workspace = workspace;
    refusal = new Refusal(workspace, "slip-message", this::show);
    Tooltip.install(slip, meaning);
    FormSection rows =
        new FormSection()
            .row(tr("A late release"), slip)
            .wide(refusal.node())
            .row(tr("Apart at least"), minimum.withColumns(COLUMNS).withPrompt(tr("any time")))
            .row(tr("at most"), maximum.withColumns(COLUMNS).withPrompt(tr("any time")))
            .wide(new AsBefore(workspace, EraPart.SLIPS));
    getChildren().add(rows);
    workspace.edited().subscribe(this::show);
  }

  private void show(Edited edited) {
    Slip now = edited.rules().slip();
    Gap gap = edited.rules().gap();
    slip.show(now);
    meaning.setText(meaning(now));
    minimum.show(gap.minimum().map(Words::length).orElse(""));
    maximum.show(gap.maximum().map(Words::length).orElse(""));
  }

  private void setSlip(Slip wanted) {
    refusal.say(
        workspace.editRules(
            () -> tr("A late release %s", word(wanted)), rules -> rules.withSlip(wanted)));
  }

  private Optional<String> setMinimum(Optional<Length> least) {
    return workspace.editRules(
        () ->
            least
                .map(length -> tr("Releases at least %s apart", Words.length(length)))
                .orElseGet(() -> tr("Releases at least any time apart")),
        rules -> rules.withGap(new Gap(least, rules.gap().maximum())));
  }

  private Optional<String> setMaximum(Optional<Length> most) {
    return workspace.editRules(
        () ->
            most.map(length -> tr("Releases at most %s apart", Words.length(length)))
                .orElseGet(() -> tr("Releases at most any time apart")),
        rules -> rules.withGap(new Gap(rules.gap().minimum(), most)));
  }

  private static Optional<Length> read(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(LengthText.read(text, LengthUnit.MONTHS, tr("5 months, or nothing")));
  }

  private static String word(Slip slip) {
    return switch (slip) {
      case ANCHORED -> tr("changes nothing");
      case CHAINED -> tr("moves all that follow");
      case CATCH_UP -> tr("is caught up");
    };
  }

  private static String meaning(Slip slip) {
    return switch (slip) {
      case ANCHORED -> tr("The next ones are due on the days counted from the anchor.");
      case CHAINED -> tr("The next one is counted from the day it really came.");
      case CATCH_UP ->
          tr(
              "The next cycles are shortened, none to less than half,\n"
                  + "until the days counted from the anchor are met again.");
    };
  }
}
