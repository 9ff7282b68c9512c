package org.cadenceplanner.export;

import java.util.List;
import java.util.Locale;
import org.cadenceplanner.insight.CadenceInWords;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.insight.advice.Harm;
import org.cadenceplanner.insight.advice.NearDate;
import org.cadenceplanner.insight.advice.Strip;
import org.cadenceplanner.plan.Plan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Advice as JSON, for other programs: members may be added, none is renamed.
final class AdviceJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AdviceJson() {}

  static String of(Plan plan, Advice advice) {
    ObjectNode root =
        NODES
            .objectNode()
            .put("plan", plan.name())
            .put("scenario", advice.now().scenario().name())
            .put("next", advice.next().version().text())
            .put("looked", advice.looked())
            .put("impossible", advice.impossible())
            .put("margin", advice.search().margin().days());
    ObjectNode weights = root.putObject("weights");
    for (Harm harm : Harm.values()) {
      weights.put(harm.key(), FiguresJson.rounded(advice.search().weights().of(harm)));
    }
    texts(root.putArray("unknownFeasts"), advice.unknown());
    root.set("now", advised(advice.now()));
    ArrayNode best = root.putArray("best");
    advice.best().forEach(advised -> best.add(advised(advised)));
    ArrayNode strips = root.putArray("strips");
    advice.strips().forEach(strip -> strips.add(strip(strip)));
    return JsonText.of(root);
  }

  private static ObjectNode advised(Advised advised) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("name", advised.scenario().name())
            .put("due", advised.due().toString())
            .put("rules", RulesInWords.of(advised.scenario()));
    ArrayNode weekdays = node.putArray("weekdays");
    advised.dates().weekdays().stream()
        .sorted()
        .forEach(day -> weekdays.add(day.name().toLowerCase(Locale.ROOT)));
    node.put("direction", advised.dates().direction().word());
    node.put("cost", FiguresJson.rounded(advised.cost().total()));
    ObjectNode harms = node.putObject("harms");
    for (Harm harm : Harm.values()) {
      harms.put(harm.key(), FiguresJson.rounded(advised.cost().of(harm)));
    }
    ArrayNode near = node.putArray("near");
    advised.near().forEach(date -> near.add(near(date)));
    texts(node.putArray("why"), advised.why());
    return node;
  }

  private static ObjectNode near(NearDate date) {
    return NODES
        .objectNode()
        .put("version", date.version().text())
        .put("milestone", date.milestone().orElse(null))
        .put("date", date.date().toString())
        .put("feast", date.feast())
        .put("holiday", date.holiday())
        .put("holidayOn", date.feastDay().toString());
  }

  private static ObjectNode strip(Strip strip) {
    ObjectNode node = NODES.objectNode().put("cadence", CadenceInWords.of(strip.cadence()));
    ArrayNode days = node.putArray("days");
    for (Strip.Day day : strip.days()) {
      ObjectNode one = days.addObject().put("due", day.day().toString());
      if (day.cost().isPresent()) {
        one.put("cost", FiguresJson.rounded(day.cost().getAsDouble()));
      } else {
        one.putNull("cost");
      }
    }
    return node;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
