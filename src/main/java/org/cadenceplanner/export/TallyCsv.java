package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.survey.Objection;
import org.cadenceplanner.insight.survey.OptionTally;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.insight.survey.Voter;

/// What votes come to as CSV: `what` is `option`, `objection`, `absent` or `look at`; numbers stand in
/// the rows of options alone.
final class TallyCsv {
  private static final List<String> HEADER =
      List.of(
          "what", "option", "name", "sum", "mean", "votes", "minus_2", "minus_1", "zero", "plus_1",
          "plus_2", "text");

  private TallyCsv() {}

  static String of(Tally tally) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    tally.options().forEach(option -> rows.add(row(option)));
    for (OptionTally option : tally.options()) {
      option.objections().forEach(it -> rows.add(row(option, it)));
    }
    tally.absent().forEach(voter -> rows.add(row("absent", "", voter.name(), "")));
    tally
        .toBeLookedAt()
        .forEach(
            it -> rows.add(row("look at", "", name(it.ballot().voter()), TallyInWords.of(it))));
    TallyInWords.blanks(tally).ifPresent(it -> rows.add(row("look at", "", "", it)));
    return Csv.of(rows);
  }

  private static List<String> row(OptionTally tally) {
    List<String> row = new ArrayList<>();
    row.add("option");
    row.add(tally.option().letter());
    row.add(tally.option().name());
    row.add(tally.sum().map(String::valueOf).orElse(""));
    row.add(tally.mean().map(FiguresJson::rounded).map(String::valueOf).orElse(""));
    row.add(String.valueOf(tally.voters()));
    for (Stance stance : Stance.values()) {
      row.add(String.valueOf(tally.count(stance)));
    }
    row.add("");
    return row;
  }

  private static List<String> row(OptionTally tally, Objection objection) {
    return row("objection", tally.option().letter(), objection.voter().name(), objection.comment());
  }

  private static List<String> row(String what, String letter, String name, String text) {
    return List.of(what, letter, name, "", "", "", "", "", "", "", "", text);
  }

  private static String name(Optional<Voter> voter) {
    return voter.map(Voter::name).orElse("");
  }
}
