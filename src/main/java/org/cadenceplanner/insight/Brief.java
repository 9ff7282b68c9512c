package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;

/// What those who decide on releases and support need to know, on one paper: the question, the
/// options side by side and one by one, what the claims of the debate come to, what it costs, and
/// what all of it rests on.
///
/// @param title what it is about, in a few words
/// @param question what is to be decided
/// @param figures the options' figures side by side, the best of each row marked
/// @param claims what is said in the debate, with the numbers that make it true or false
/// @param costs the hours of work a month by kind, and those that people have
/// @param limits what no option should go beyond
/// @param options the options, in the order in which they were asked for
/// @param assumed what figures and dates rest on, but for the day, the source and the holidays,
///   which charts name
public record Brief(
    String title,
    String question,
    Comparison figures,
    List<String> claims,
    Comparison costs,
    List<String> limits,
    List<BriefOption> options,
    List<String> assumed) {
  /// So many of the next releases are listed unless others are asked for.
  public static final int USUAL_NEXT = 6;

  /// So many of the next releases can be listed.
  public static final int MOST_NEXT = 100;

  public Brief {
    claims = List.copyOf(claims);
    limits = List.copyOf(limits);
    options = List.copyOf(options);
    assumed = List.copyOf(assumed);
  }

  /// The brief on some scenarios of a plan.
  ///
  /// @param question what is to be decided; the usual question if empty
  /// @param schedules what the scenarios come to, at least one
  /// @param next how many of the next releases are listed of each, 1 to 100
  public static Brief of(Plan plan, Optional<String> question, List<Schedule> schedules, int next) {
    return new Brief(
        tr("Brief: %s", plan.name()),
        question.orElseGet(() -> usualQuestion(plan)),
        Comparison.of(schedules),
        Claims.of(schedules),
        Costs.of(schedules),
        plan.limits().stream().map(limit -> Words.capitalised(LimitInWords.of(limit))).toList(),
        schedules.stream().map(schedule -> BriefOption.of(schedule, next)).toList(),
        assumed(plan, schedules));
  }

  /// What is asked where nothing else is.
  public static String usualQuestion(Plan plan) {
    return tr(
        "How often should %s release, and how long should each release be supported?", plan.name());
  }

  private static List<String> assumed(Plan plan, List<Schedule> schedules) {
    List<String> assumed = new ArrayList<>();
    assumed.add(tr("The years looked at are %s.", Words.years(plan.horizon())));
    assumed.add(
        tr(
            plan.endDaysCount()
                ? "The day on which support ends still counts as supported."
                : "The day on which support ends no longer counts as supported."));
    assumed.add(
        tr(
            "Settled figures are what the last rules alone come to, once the branches of earlier"
                + " rules are gone."));
    schedules.stream().map(WorkBasis::inWords).distinct().forEach(assumed::add);
    return Stream.concat(
            assumed.stream(), LoadSources.inWords(plan.load()).stream().map(source -> source + "."))
        .toList();
  }
}
