package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.insight.advice.Harm;
import org.cadenceplanner.plan.Plan;

/// Advice written out: what `cadence advise` prints.
public final class AdviceExport {
  private AdviceExport() {}

  /// Writes what a search for better dates in a plan found.
  public static String of(Plan plan, Advice advice, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(plan, advice);
      case JSON -> AdviceJson.of(plan, advice);
      case CSV -> AdviceCsv.of(advice);
      case MARKDOWN -> markdown(plan, advice);
    };
  }

  private static String title(Plan plan, Advice advice) {
    return plan.name() + ": " + advice.now().scenario().name();
  }

  private static String text(Plan plan, Advice advice) {
    TextLines lines = new TextLines();
    lines.heading(title(plan, advice));
    AdviceInWords.summary(advice).forEach(lines::paragraph);
    lines.blank();
    lines.table(harms(advice));
    lines.blank();
    for (int i = 0; i < advice.best().size(); i++) {
      Advised advised = advice.best().get(i);
      lines.paragraph(heading(i, advised));
      advised.why().forEach(why -> lines.paragraph("- " + why));
      lines.blank();
    }
    return lines.text();
  }

  private static String markdown(Plan plan, Advice advice) {
    List<String> blocks = new ArrayList<>();
    blocks.add("# " + Markdown.text(title(plan, advice)) + "\n");
    blocks.add(Markdown.list(AdviceInWords.summary(advice)));
    blocks.add(Markdown.table(harms(advice)));
    for (int i = 0; i < advice.best().size(); i++) {
      Advised advised = advice.best().get(i);
      blocks.add("## " + Markdown.text(heading(i, advised)) + "\n");
      blocks.add(Markdown.list(advised.why()));
    }
    return String.join("\n", blocks);
  }

  private static String heading(int i, Advised advised) {
    return "%d. %s: cost %s"
        .formatted(i + 1, advised.scenario().name(), Words.number(advised.cost().total()));
  }

  /// What of each harm there is, as it is now and at best.
  private static Table harms(Advice advice) {
    List<List<String>> rows = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      rows.add(
          List.of(
              Words.capitalised(harm.inWords()),
              Words.number(advice.search().weights().of(harm)),
              Words.number(advice.now().cost().of(harm)),
              best(advice, harm)));
    }
    return new Table(List.of("Harm", "Weight", "Now", "Best"), rows);
  }

  private static String best(Advice advice, Harm harm) {
    return advice.best().isEmpty()
        ? Table.NONE
        : Words.number(advice.best().getFirst().cost().of(harm));
  }
}
