package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.LimitInWords;
import org.cadenceplanner.insight.ReleaseInWords;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Until;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Placement;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.cadenceplanner.schedule.StepFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Schedules as JSON, for other programs: members may be added, none is renamed.
final class ScheduleJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ScheduleJson() {}

  static String of(Plan plan, List<Schedule> schedules) {
    ObjectNode root = NODES.objectNode().put("plan", plan.name());
    ArrayNode scenarios = root.putArray("scenarios");
    schedules.forEach(schedule -> scenarios.add(scenario(schedule)));
    return JsonText.of(root);
  }

  private static ObjectNode scenario(Schedule schedule) {
    Figures figures = Figures.of(schedule);
    ObjectNode node = NODES.objectNode().put("name", schedule.scenario().name());
    ArrayNode releases = node.putArray("releases");
    schedule.releases().forEach(release -> releases.add(release(release)));
    node.set("branches", branches(schedule, figures));
    ArrayNode places = node.putArray("placesInYear");
    figures.placesInYear().forEach(places::add);
    ArrayNode clashes = node.putArray("clashes");
    schedule.clashes().forEach(clash -> clashes.add(clash(clash)));
    ArrayNode breaches = node.putArray("breaches");
    schedule.breaches().forEach(breach -> breaches.add(breach(breach)));
    ArrayNode skipped = node.putArray("skipped");
    schedule.skipped().forEach(day -> skipped.add(day.toString()));
    ArrayNode upcoming = node.putArray("upcoming");
    schedule.upcoming().forEach(release -> upcoming.add(upcoming(release)));
    ArrayNode notes = node.putArray("notes");
    schedule.notes().forEach(notes::add);
    return node.put("rules", RulesInWords.of(schedule.scenario()));
  }

  private static ObjectNode release(Release release) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("version", release.version().text())
            .put("state", ReleaseInWords.state(release))
            .put("class", release.releaseClass())
            .put("due", release.due().map(LocalDate::toString).orElse(null))
            .put("date", release.date().toString());
    putAll(node, "because", Because.ofRelease(release.refused()));
    ArrayNode phases = node.putArray("phases");
    release.phases().forEach(phase -> phases.add(phase(phase)));
    putMilestones(node, release);
    release.pin().ifPresent(pin -> node.put("pinnedBecause", pin.reason()));
    return node;
  }

  private static ObjectNode upcoming(Release release) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("version", release.version().text())
            .put("date", release.date().toString());
    putMilestones(node, release);
    return node;
  }

  private static void putMilestones(ObjectNode node, Release release) {
    ArrayNode milestones = node.putArray("milestones");
    release.milestones().forEach(milestone -> milestones.add(milestone(milestone)));
  }

  private static ObjectNode phase(PhaseSpan phase) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("name", phase.name())
            .put("from", phase.start().map(LocalDate::toString).orElse(null))
            .put("until", Until.of(phase))
            .put("counts", phase.counts());
    phase.placement().ifPresent(end -> putEnd(node, end));
    return node;
  }

  private static void putEnd(ObjectNode node, Placement end) {
    node.put("due", end.due().toString());
    putAll(node, "because", Because.ofMilestone(end.refused()));
  }

  private static ObjectNode milestone(ScheduledMilestone milestone) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("name", milestone.name())
            .put("due", milestone.due().toString())
            .put("date", milestone.date().toString());
    putAll(node, "because", Because.ofMilestone(milestone.placement().refused()));
    milestone.longer().ifPresent(longer -> node.put("earlier", ReleaseInWords.longer(longer)));
    putAll(node, "mergedWith", milestone.mergedWith());
    return node;
  }

  private static ObjectNode branches(Schedule schedule, Figures figures) {
    ObjectNode node = FiguresJson.branches(figures);
    ArrayNode steps = node.putArray("steps");
    schedule
        .branches()
        .changes(schedule.horizon().first(), schedule.horizon().end())
        .forEach(day -> steps.add(step(schedule, day)));
    return node;
  }

  private static ObjectNode step(Schedule schedule, LocalDate day) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("from", day.toString())
            .put("total", schedule.branches().total().at(day));
    ObjectNode byPhase = node.putObject("byPhase");
    for (Map.Entry<String, StepFunction> phase : schedule.branches().byPhase().entrySet()) {
      byPhase.put(phase.getKey(), phase.getValue().at(day));
    }
    return node;
  }

  private static ObjectNode clash(Clash clash) {
    ObjectNode node =
        NODES.objectNode().put("what", clash.what()).put("day", clash.due().toString());
    putAll(node, "because", Because.of(clash));
    return node.put("resolved", clash.resolved()).put("date", clash.date().toString());
  }

  private static ObjectNode breach(Breach breach) {
    return NODES
        .objectNode()
        .put("limit", LimitInWords.of(breach.limit()))
        .put("from", breach.from().toString())
        .put("until", breach.until().toString())
        .put("release", breach.release().map(release -> release.version().text()).orElse(null))
        .put("because", BreachInWords.of(breach))
        .put("history", breach.isHistory());
  }

  private static void putAll(ObjectNode node, String member, List<String> texts) {
    ArrayNode array = node.putArray(member);
    texts.forEach(array::add);
  }
}
