package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of a cadence that follows another scenario's releases: which scenario, every how
/// many-th of its releases, and how long after it.
final class FollowingFields extends VBox {
  private final Choice<String> scenario =
      new Choice<>("following-scenario", List.of(), name -> ShortText.of(name, 30), _ -> {});
  private final TextEntry<Integer> number =
      TextEntry.draft(
          "following-number", text -> Typed.wholeNumber(text, 1, Cadence.Following.MOST));
  private final TextEntry<Optional<Length>> later =
      TextEntry.draft("following-later", FollowingFields::readLater);

  FollowingFields() {
    getChildren()
        .add(
            new FormSection()
                .row(tr("With releases of"), scenario)
                .row(tr("every how many-th"), number.withColumns(4))
                .row(tr("so long after it"), later.withColumns(8).withPrompt(tr("at once"))));
  }

  /// Shows what to begin with.
  ///
  /// @param others the scenarios there are to follow
  void offer(List<String> others) {
    scenario.offer(others);
    if (scenario.value().isEmpty() && !others.isEmpty()) {
      scenario.show(others.getFirst());
    }
    number.show("1");
    later.show("");
  }

  void show(Cadence.Following cadence) {
    scenario.show(cadence.scenario());
    number.show(String.valueOf(cadence.number()));
    later.show(cadence.later().map(Words::length).orElse(""));
  }

  /// Whether there is a scenario to follow.
  boolean hasScenario() {
    return scenario.value().isPresent();
  }

  /// The cadence as it stands; empty if a field is wrong, and says why.
  Optional<Cadence> typed() {
    Optional<Integer> every = number.typed();
    Optional<Optional<Length>> after = later.typed();
    return every.isPresent() && after.isPresent()
        ? scenario.value().map(name -> new Cadence.Following(name, every.get(), after.get()))
        : Optional.empty();
  }

  private static Optional<Length> readLater(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(LengthText.read(text, LengthUnit.WEEKS, tr("6 weeks, or nothing")));
  }
}
