package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.insight.survey.OptionTally;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;

/// What votes come to as plain text and as Markdown: a table of the options, the objections, who
/// has not voted, and what should be looked at.
final class TallyText {
  private TallyText() {}

  static String text(Tally tally) {
    TextLines lines = new TextLines();
    lines.heading(title(tally));
    lines.paragraph(TallyInWords.turnout(tally));
    lines.blank();
    lines.table(table(tally));
    lines.blank();
    add(tr("Objections (-2)"), objections(tally), lines);
    TallyInWords.absent(tally).ifPresent(it -> addParagraph(it, lines));
    add(tr("To be looked at"), toBeLookedAt(tally), lines);
    TallyInWords.blanks(tally).ifPresent(it -> addParagraph(it, lines));
    return lines.text();
  }

  private static void add(String heading, List<String> items, TextLines lines) {
    if (!items.isEmpty()) {
      lines.plain(heading + ":");
      items.forEach(lines::item);
      lines.blank();
    }
  }

  private static void addParagraph(String text, TextLines lines) {
    lines.paragraph(text);
    lines.blank();
  }

  static String markdown(Tally tally) {
    List<String> blocks = new ArrayList<>();
    blocks.add("# " + Markdown.text(title(tally)) + "\n");
    blocks.add(Markdown.text(TallyInWords.turnout(tally)) + "\n");
    blocks.add(Markdown.table(table(tally)));
    add(tr("Objections (-2)"), objections(tally), blocks);
    TallyInWords.absent(tally).ifPresent(it -> blocks.add(Markdown.text(it) + "\n"));
    add(tr("To be looked at"), toBeLookedAt(tally), blocks);
    TallyInWords.blanks(tally).ifPresent(it -> blocks.add(Markdown.text(it) + "\n"));
    return String.join("\n", blocks);
  }

  private static void add(String heading, List<String> items, List<String> blocks) {
    if (!items.isEmpty()) {
      blocks.add("## " + heading + "\n");
      blocks.add(Markdown.list(items));
    }
  }

  private static String title(Tally tally) {
    return tr("%s: %s", tally.survey().plan(), tr("the votes"));
  }

  private static Table table(Tally tally) {
    List<String> header =
        new ArrayList<>(List.of(tr("Option"), tr("Sum"), tr("Mean"), tr("Votes")));
    Stream.of(Stance.values()).map(Stance::typed).forEach(header::add);
    return new Table(header, tally.options().stream().map(TallyText::row).toList());
  }

  private static List<String> row(OptionTally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(tally.option().letter() + " " + tally.option().name());
    cells.add(TallyInWords.sum(tally));
    cells.add(TallyInWords.mean(tally));
    cells.add(String.valueOf(tally.voters()));
    for (Stance stance : Stance.values()) {
      cells.add(String.valueOf(tally.count(stance)));
    }
    return cells;
  }

  private static List<String> objections(Tally tally) {
    return tally.options().stream()
        .flatMap(
            option ->
                option.objections().stream()
                    .map(it -> tr("%s: %s", option.option().name(), TallyInWords.of(it))))
        .toList();
  }

  private static List<String> toBeLookedAt(Tally tally) {
    return tally.toBeLookedAt().stream().map(TallyInWords::of).toList();
  }
}
