package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
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
            .row("A late release", slip)
            .wide(refusal.node())
            .row("Apart at least", minimum.withColumns(COLUMNS).withPrompt("any time"))
            .row("at most", maximum.withColumns(COLUMNS).withPrompt("any time"))
            .wide(new AsBefore(workspace, EraPart.SLIPS));
    getChildren().add(rows);
    workspace.edited().subscribe(this::show);
  }

  private void show(Edited edited) {
    Slip now = edited.rules().slip();
    Gap gap = edited.rules().gap();
    slip.show(now);
    meaning.setText(meaning(now));
    minimum.show(gap.minimum().map(Length::toString).orElse(""));
    maximum.show(gap.maximum().map(Length::toString).orElse(""));
  }

  private void setSlip(Slip wanted) {
    refusal.say(
        workspace.editRules("A late release " + word(wanted), rules -> rules.withSlip(wanted)));
  }

  private Optional<String> setMinimum(Optional<Length> least) {
    return workspace.editRules(
        "Releases at least %s apart".formatted(orAnyTime(least)),
        rules -> rules.withGap(new Gap(least, rules.gap().maximum())));
  }

  private Optional<String> setMaximum(Optional<Length> most) {
    return workspace.editRules(
        "Releases at most %s apart".formatted(orAnyTime(most)),
        rules -> rules.withGap(new Gap(rules.gap().minimum(), most)));
  }

  private static String orAnyTime(Optional<Length> length) {
    return length.map(Length::toString).orElse("any time");
  }

  private static Optional<Length> read(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(LengthText.read(text, LengthUnit.MONTHS, "5 months, or nothing"));
  }

  private static String word(Slip slip) {
    return switch (slip) {
      case ANCHORED -> "changes nothing";
      case CHAINED -> "moves all that follow";
      case CATCH_UP -> "is caught up";
    };
  }

  private static String meaning(Slip slip) {
    return switch (slip) {
      case ANCHORED -> "The next ones are due on the days counted from the anchor.";
      case CHAINED -> "The next one is counted from the day it really came.";
      case CATCH_UP ->
          "The next cycles are shortened, none to less than half,\n"
              + "until the days counted from the anchor are met again.";
    };
  }
}
