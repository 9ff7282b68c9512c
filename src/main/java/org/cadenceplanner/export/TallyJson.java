package org.cadenceplanner.export;

import org.cadenceplanner.insight.survey.Judged;
import org.cadenceplanner.insight.survey.OptionTally;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.insight.survey.Voter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What votes come to as JSON, for other programs: members may be added, none is renamed.
final class TallyJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TallyJson() {}

  static String of(Tally tally) {
    ObjectNode root =
        NODES
            .objectNode()
            .put("plan", tally.survey().plan())
            .put("ballot", tally.survey().code())
            .put("counted", tally.counted().size());
    ArrayNode options = root.putArray("options");
    tally.options().forEach(option -> options.add(option(option)));
    ArrayNode ballots = root.putArray("ballots");
    tally
        .counted()
        .forEach(
            ballot -> {
              ObjectNode node =
                  ballots.addObject().put("voter", ballot.voter().map(Voter::name).orElse(""));
              node.put("place", ballot.place().toString());
              ObjectNode answers = node.putObject("answers");
              ballot
                  .answers()
                  .forEach((letter, answer) -> answers.put(letter, answer.stance().value()));
              node.put("comment", ballot.comment());
            });
    ArrayNode absent = root.putArray("absent");
    tally.absent().forEach(voter -> absent.add(voter.name()));
    ArrayNode lookedAt = root.putArray("toBeLookedAt");
    tally.toBeLookedAt().forEach(judged -> lookedAt.add(judged(judged)));
    ArrayNode blanks = root.putArray("withoutAnswers");
    tally.blanks().forEach(place -> blanks.add(place.toString()));
    return JsonText.of(root);
  }

  private static ObjectNode option(OptionTally tally) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("letter", tally.option().letter())
            .put("name", tally.option().name())
            .put("sum", tally.sum().orElse(null))
            .put("votes", tally.voters())
            .put("mean", tally.mean().map(FiguresJson::rounded).orElse(null));
    ObjectNode counts = node.putObject("counts");
    for (Stance stance : Stance.values()) {
      counts.put(String.valueOf(stance.value()), tally.count(stance));
    }
    ArrayNode objections = node.putArray("objections");
    tally
        .objections()
        .forEach(
            it ->
                objections
                    .addObject()
                    .put("voter", it.voter().name())
                    .put("comment", it.comment()));
    return node;
  }

  private static ObjectNode judged(Judged judged) {
    return NODES
        .objectNode()
        .put("file", judged.ballot().place().file())
        .put("line", judged.ballot().place().line())
        .put("voter", judged.ballot().voter().map(Voter::name).orElse(null))
        .put("says", TallyInWords.of(judged));
  }
}
