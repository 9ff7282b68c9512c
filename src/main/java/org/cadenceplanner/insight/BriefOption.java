package org.cadenceplanner.insight;

import java.util.List;
import org.cadenceplanner.schedule.Schedule;

/// One of the options of a brief.
///
/// @param name the scenario's name
/// @param rules its rules in one line
/// @param dates its next releases
/// @param costs the work it causes and what the people can give, as sentences
/// @param broken the limits it breaks, a sentence each; empty where it breaks none
/// @param notes what a reader should know besides
public record BriefOption(
    String name,
    String rules,
    NextReleases dates,
    List<String> costs,
    List<String> broken,
    List<String> notes) {
  public BriefOption {
    costs = List.copyOf(costs);
    broken = List.copyOf(broken);
    notes = List.copyOf(notes);
  }

  static BriefOption of(Schedule schedule, int next) {
    Figures figures = Figures.of(schedule);
    return new BriefOption(
        schedule.scenario().name(),
        Words.capitalised(RulesInWords.of(schedule.scenario())) + ".",
        NextReleases.of(schedule, next),
        List.of(new LoadInWords(schedule).summary(), FiguresInWords.capacity(figures)),
        BreachInWords.of(schedule),
        schedule.notes());
  }
}
