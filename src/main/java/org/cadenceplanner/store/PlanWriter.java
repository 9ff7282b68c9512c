package org.cadenceplanner.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.store.Layout.Members;

/// Writes plans, with the members in the order in which [PlanForm] and its fellows read them.
final class PlanWriter {
  private PlanWriter() {}

  static String text(Plan plan) {
    return layout(plan).text();
  }

  static String text(Scenario scenario) {
    return scenario(scenario).text();
  }

  static Layout layout(Plan plan) {
    return new Members()
        .put("cadence", Layout.of(PlanForm.FORMAT))
        .put("plan", plan.name())
        .putIfPresent("source", plan.source(), Layout::of)
        .putIfPresent("today", plan.today(), day -> Layout.of(day.toString()))
        .put("horizon", horizon(plan))
        .putUnless(false, "endDaysCount", plan.endDaysCount(), Layout::of)
        .putUnless(List.of(), "history", plan.history(), PlanWriter::history)
        .putUnless(List.of(), "pastIntervals", plan.pastIntervals(), PlanWriter::pastIntervals)
        .putUnless(List.of(), "calendars", plan.calendars(), RulesWriter::calendars)
        .putUnless(Load.usual(), "load", plan.load(), PlanWriter::load)
        .putUnless(List.of(), "limits", plan.limits(), PlanWriter::limits)
        .putUnless(List.of(), "backports", plan.backports(), PlanWriter::backports)
        .put("scenarios", Layout.block(plan.scenarios(), PlanWriter::scenario))
        .block();
  }

  private static Layout horizon(Plan plan) {
    return new Members()
        .put("from", Layout.of(plan.horizon().firstYear()))
        .put("to", Layout.of(plan.horizon().lastYear()))
        .line();
  }

  private static Layout history(List<HistoricRelease> history) {
    return Layout.block(
        history,
        release ->
            new Members()
                .put("version", release.version().text())
                .put("released", release.date().toString())
                .putUnless(Map.of(), "ends", release.ends(), PlanWriter::ends)
                .line());
  }

  private static Layout pastIntervals(List<PastInterval> intervals) {
    return Layout.block(
        intervals,
        past ->
            new Members()
                .put("from", past.from().text())
                .put("interval", RulesWriter.length(past.interval()))
                .line());
  }

  private static Layout ends(Map<String, HistoricEnd> ends) {
    Members members = new Members();
    ends.forEach(
        (phase, end) ->
            members.put(
                phase,
                switch (end) {
                  case HistoricEnd.OnDay day -> Layout.of(day.day().toString());
                  case HistoricEnd.InMonth month -> Layout.of(month.month().toString());
                }));
    return members.line();
  }

  private static Layout load(Load load) {
    Load usual = Load.usual();
    Members members = new Members();
    figure(members, "backportsInFullSupport", load, Load::backportsInFullSupport);
    figure(members, "backportsInSecuritySupport", load, Load::backportsInSecuritySupport);
    figure(members, "securityShare", load, Load::securityShare);
    figure(members, "hoursPerBackport", load, Load::hoursPerBackport);
    figure(members, "hoursPerSecurityBackport", load, Load::hoursPerSecurityBackport);
    figure(members, "hoursPerRelease", load, Load::hoursPerRelease);
    figure(members, "hoursPerPointRelease", load, Load::hoursPerPointRelease);
    return members
        .putUnless(
            usual.pointReleaseEvery(),
            "pointReleaseEvery",
            load.pointReleaseEvery(),
            RulesWriter::length)
        .putUnless(usual.people(), "people", load.people(), PlanWriter::people)
        .putUnless(Map.of(), "sources", load.sources(), PlanWriter::sources)
        .block();
  }

  private static void figure(
      Members members, String name, Load load, Function<Load, Double> figure) {
    members.putUnless(figure.apply(Load.usual()), name, figure.apply(load), RulesWriter::number);
  }

  private static Layout sources(Map<LoadFigure, String> sources) {
    Members members = new Members();
    sources.forEach((figure, source) -> members.put(figure.key(), source));
    return members.block();
  }

  private static Layout people(List<Person> people) {
    return Layout.block(
        people,
        person ->
            new Members()
                .put("name", person.name())
                .put("hours", RulesWriter.number(person.hours()))
                .put("branches", Layout.of(person.branches()))
                .line());
  }

  private static Layout limits(List<Limit> limits) {
    return Layout.block(limits, limit -> members(limit).line());
  }

  private static Layout backports(List<MarkedBackport> backports) {
    return Layout.block(
        backports,
        backport -> {
          Members members =
              new Members()
                  .put("commit", backport.commit())
                  .put("branch", backport.branch().text());
          return switch (backport.mark()) {
            case MarkedBackport.Mark.AssignedTo(String person) ->
                members.put("assignedTo", person).line();
            case MarkedBackport.Mark.NotWanted(String reason) ->
                members.put("notWanted", reason).line();
          };
        });
  }

  private static Members members(Limit limit) {
    return switch (limit) {
      case Limit.MostBranches branches ->
          new Members()
              .put("mostBranches", Layout.of(branches.most()))
              .putIfPresent("phase", branches.phase(), Layout::of);
      case Limit.NoReleaseIn never ->
          new Members().put("noReleaseIn", DatesWriter.range(never.range()));
      case Limit.LeastOverlap overlap ->
          new Members()
              .put("leastOverlap", overlap.least().toString())
              .putIfPresent("class", overlap.releaseClass(), Layout::of);
      case Limit.MostHolidaySeasons seasons ->
          new Members().put("mostHolidaySeasons", Layout.of(seasons.most()));
    };
  }

  private static Layout scenario(Scenario scenario) {
    Rules rules = scenario.rules();
    return new Members()
        .put("name", scenario.name())
        .put("anchor", anchor(scenario.anchor()))
        .put("cadence", RulesWriter.cadence(rules.cadence()))
        .putUnless(Slip.ANCHORED, "slip", rules.slip(), slip -> Layout.of(Words.of(slip)))
        .putUnless(Gap.NONE, "gap", rules.gap(), RulesWriter::gap)
        .putIfPresent("versions", rules.versions(), template -> Layout.of(template.text()))
        .put("support", RulesWriter.support(rules.support()))
        .putUnless(DatePolicy.usual(), "dates", rules.dates(), DatesWriter::dates)
        .putUnless(List.of(), "milestones", rules.milestones(), PlanWriter::milestones)
        .putUnless(List.of(), "eras", scenario.eras(), PlanWriter::eras)
        .putUnless(List.of(), "amendments", scenario.amendments(), PlanWriter::amendments)
        .putUnless(List.of(), "skipped", scenario.skipped(), PlanWriter::skipped)
        .putUnless(List.of(), "pins", scenario.pins(), PlanWriter::pins)
        .putIfPresent("people", scenario.people(), PlanWriter::people)
        .block();
  }

  private static Layout anchor(Anchor anchor) {
    return new Members()
        .put("version", anchor.version().text())
        .put("date", anchor.date().toString())
        .line();
  }

  private static Layout milestones(List<Milestone> milestones) {
    return Layout.block(
        milestones,
        milestone -> {
          Members members =
              new Members()
                  .put("name", milestone.name())
                  .put("before", milestone.before().toString())
                  .putIfPresent("repeat", milestone.repeat(), PlanWriter::repeat)
                  .putIfPresent("longer", milestone.longer(), PlanWriter::longer)
                  .putIfPresent("dates", milestone.dates(), DatesWriter::dates);
          boolean isShort = milestone.longer().isEmpty() && milestone.dates().isEmpty();
          return isShort ? members.line() : members.block();
        });
  }

  private static Layout longer(Longer longer) {
    return new Members()
        .put("by", longer.by().toString())
        .putUnless(List.of(), "ranges", longer.ranges(), DatesWriter::ranges)
        .putUnless(List.of(), "events", longer.events(), DatesWriter::events)
        .block();
  }

  private static Layout repeat(Milestone.Repeat repeat) {
    return new Members()
        .put("every", repeat.every().toString())
        .putIfPresent("times", repeat.times(), Layout::of)
        .line();
  }

  private static Layout eras(List<Era> eras) {
    return Layout.block(eras, PlanWriter::era);
  }

  private static Layout era(Era era) {
    return start(era.from())
        .putIfPresent("decided", era.decided(), day -> Layout.of(day.toString()))
        .putIfPresent("anchor", era.anchor(), day -> Layout.of(day.toString()))
        .putIfPresent("cadence", era.cadence(), RulesWriter::cadence)
        .putIfPresent("slip", era.slip(), slip -> Layout.of(Words.of(slip)))
        .putIfPresent("gap", era.gap(), RulesWriter::gap)
        .putIfPresent("versions", era.versions(), template -> Layout.of(template.text()))
        .putIfPresent("support", era.support(), RulesWriter::support)
        .putIfPresent("dates", era.dates(), DatesWriter::dates)
        .putIfPresent("milestones", era.milestones(), PlanWriter::milestones)
        .putUnless(List.of(), "goals", era.goals(), PlanWriter::goals)
        .block();
  }

  private static Members start(Era.Start from) {
    return switch (from) {
      case Era.Start.AtRelease at -> new Members().put("from", at.version().text());
      case Era.Start.OnDay on -> new Members().put("fromDay", on.day().toString());
    };
  }

  private static Layout amendments(List<Amendment> amendments) {
    return Layout.block(
        amendments,
        amendment ->
            new Members()
                .put("decided", amendment.decided().toString())
                .put(
                    "versions",
                    Layout.line(amendment.versions(), version -> Layout.of(version.text())))
                .put("support", RulesWriter.support(amendment.support()))
                .putUnless("", "reason", amendment.reason(), Layout::of)
                .block());
  }

  private static Layout goals(List<Goal> goals) {
    return Layout.block(
        goals,
        goal ->
            new Members()
                .put("text", goal.text())
                .putIfPresent("owner", goal.owner(), Layout::of)
                .putUnless(false, "done", goal.done(), Layout::of)
                .line());
  }

  private static Layout skipped(List<SkippedSlot> skipped) {
    return Layout.block(
        skipped,
        slot -> {
          Members members =
              new Members()
                  .put("version", slot.version().text())
                  .put("slots", Layout.of(slot.slots()))
                  .putUnless(List.of(), "goals", slot.goals(), PlanWriter::goals);
          return slot.goals().isEmpty() ? members.line() : members.block();
        });
  }

  private static Layout pins(List<Pin> pins) {
    return Layout.block(
        pins,
        pin ->
            new Members()
                .put("version", pin.version().text())
                .put("date", pin.date().toString())
                .putUnless("", "reason", pin.reason(), Layout::of)
                .line());
  }
}
