package org.cadenceplanner.insight.survey;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import org.cadenceplanner.insight.CountFigures;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.Schedule;

/// A scenario to be voted on.
///
/// @param letter what the ballot calls it: `A` to `Z`
/// @param name the scenario's name
/// @param rules its rules in a sentence
/// @param figures what they come to, in a sentence
public record Option(String letter, String name, String rules, String figures) {

  static Option of(String letter, Schedule schedule) {
    return new Option(
        letter,
        schedule.scenario().name(),
        Words.capitalised(RulesInWords.of(schedule.scenario())) + ".",
        figures(schedule));
  }

  private static String figures(Schedule schedule) {
    Figures figures = Figures.of(schedule);
    CountFigures branches = figures.branches();
    Optional<CountFigures.Settled> settled = branches.settled();
    return tr(
        settled.isPresent()
            ? "Releases a year: %s. Branches supported at the same time, in the long run: at most"
                + " %s, on average %s. Work: about %s a month; the people have %s."
            : "Releases a year: %s. Branches supported at the same time, in the years looked at: at"
                + " most %s, on average %s. Work: about %s a month; the people have %s.",
        Words.number(figures.releasesAYear()),
        settled.map(CountFigures.Settled::peak).orElse(branches.peak()),
        Words.number(settled.map(CountFigures.Settled::mean).orElse(branches.mean())),
        amountOf(Math.round(figures.work().total()), "hour", "hours"),
        Math.round(figures.work().available()));
  }
}
