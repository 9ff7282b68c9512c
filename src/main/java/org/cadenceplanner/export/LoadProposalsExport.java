package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposalInWords;
import org.cadenceplanner.plan.Load;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Figures of the load that a history gives, written out: what `cadence import backports` prints.
public final class LoadProposalsExport {
  private static final List<String> HEADER = List.of("Figure", "Found", "In the plan", "From");
  private static final String NONE =
      "No figures: none of these branches is in the plan and in one phase of it for a whole month.";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private LoadProposalsExport() {}

  /// Writes proposals beside what a plan has.
  ///
  /// @param source where they were found, in a sentence
  /// @param load the load of the plan
  public static String of(
      String source, List<LoadProposal> proposals, Load load, OutputFormat format) {
    List<List<String>> rows = proposals.stream().map(proposal -> row(proposal, load)).toList();
    return switch (format) {
      case TEXT -> text(source, rows);
      case MARKDOWN -> Markdown.text(source) + "\n\n" + Markdown.table(new Table(HEADER, rows));
      case CSV -> csv(rows);
      case JSON -> json(source, rows);
    };
  }

  private static String text(String source, List<List<String>> rows) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    lines.blank();
    if (rows.isEmpty()) {
      lines.paragraph(NONE);
    } else {
      lines.table(new Table(HEADER, rows));
    }
    return lines.text();
  }

  private static String csv(List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(List.of(List.of("figure", "found", "plan", "from")));
    all.addAll(rows);
    return Csv.of(all);
  }

  private static String json(String source, List<List<String>> rows) {
    ObjectNode root = NODES.objectNode().put("source", source);
    ArrayNode figures = root.putArray("figures");
    rows.forEach(
        row ->
            figures
                .addObject()
                .put("figure", row.get(0))
                .put("found", row.get(1))
                .put("inPlan", row.get(2))
                .put("from", row.get(3)));
    return JsonText.of(root);
  }

  private static List<String> row(LoadProposal proposal, Load load) {
    LoadProposalInWords words = LoadProposalInWords.of(proposal, load);
    return List.of(words.figure(), words.found(), words.inPlan(), words.from());
  }
}
