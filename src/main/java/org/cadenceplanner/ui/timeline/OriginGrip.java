package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Scenario;

/// The day that a cadence is counted from: of a scenario its anchor's, of an era the day on which its
/// first release is due.
///
/// @param scenario the scenario
/// @param era the era with a day of its own; empty for the scenario's anchor
record OriginGrip(Scenario scenario, Optional<Era> era) implements Grip {

  /// All days that a scenario is counted from.
  static List<OriginGrip> of(Scenario scenario) {
    return Stream.concat(
            Stream.of(new OriginGrip(scenario, Optional.empty())),
            scenario.eras().stream()
                .filter(era -> era.anchor().isPresent())
                .map(era -> new OriginGrip(scenario, Optional.of(era))))
        .toList();
  }

  @Override
  public String id() {
    return "anchor" + era.map(own -> "-" + own.from()).orElse("");
  }

  @Override
  public LocalDate day() {
    return era.flatMap(Era::anchor).orElse(scenario.anchor().date());
  }

  @Override
  public String inWords() {
    return tr(
        "Counted from %s, %s: drag it to another day",
        era.map(own -> RulesInWords.of(own.from())).orElse(scenario.anchor().version().text()),
        Words.day(day()));
  }

  @Override
  public HandEdit to(LocalDate day) {
    return era.map(own -> dueOn(own, day)).orElseGet(() -> countedFrom(day));
  }

  private HandEdit dueOn(Era own, LocalDate day) {
    Era moved = own.withAnchor(Optional.of(day));
    return new HandEdit(
        () -> tr("%s due on %s", RulesInWords.of(own.from()), Words.day(day)),
        plan -> plan.withScenario(scenario.name(), now -> now.withEra(moved)));
  }

  private HandEdit countedFrom(LocalDate day) {
    Anchor moved = new Anchor(scenario.anchor().version(), day);
    return new HandEdit(
        () -> tr("Count from %s, %s", moved.version(), Words.day(day)),
        plan -> plan.withScenario(scenario.name(), now -> now.withAnchor(moved)));
  }
}
