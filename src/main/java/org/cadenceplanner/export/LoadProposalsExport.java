package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposalInWords;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
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
      case MARKDOWN -> Markdown.text(source) + "\n\n" + markdown(rows);
      case CSV -> csv(rows);
      case JSON -> json(source, proposals, load);
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

  private static String markdown(List<List<String>> rows) {
    return rows.isEmpty() ? Markdown.text(NONE) + "\n" : Markdown.table(new Table(HEADER, rows));
  }

  private static String json(String source, List<LoadProposal> proposals, Load load) {
    ObjectNode root = NODES.objectNode().put("source", source);
    ArrayNode figures = root.putArray("figures");
    proposals.forEach(
        proposal -> figures.add(figure(proposal, load).put("from", proposal.source())));
    return JsonText.of(root);
  }

  /// A length is written as plan files have it.
  private static ObjectNode figure(LoadProposal proposal, Load load) {
    return switch (proposal) {
      case LoadProposal.InFullSupport found ->
          figure(
              LoadFigure.BACKPORTS_IN_FULL_SUPPORT,
              found.backports(),
              load.backportsInFullSupport());
      case LoadProposal.InSecuritySupport found ->
          figure(
              LoadFigure.BACKPORTS_IN_SECURITY_SUPPORT,
              found.backports(),
              load.backportsInSecuritySupport());
      case LoadProposal.SecurityShare found ->
          figure(LoadFigure.SECURITY_SHARE, found.share(), load.securityShare());
      case LoadProposal.PointReleaseEvery found ->
          NODES
              .objectNode()
              .put("figure", LoadFigure.POINT_RELEASE_EVERY.key())
              .put("found", found.every().toString())
              .put("inPlan", load.pointReleaseEvery().toString());
    };
  }

  private static ObjectNode figure(LoadFigure figure, double found, double inPlan) {
    return NODES
        .objectNode()
        .put("figure", figure.key())
        .put("found", FiguresJson.rounded(found))
        .put("inPlan", FiguresJson.rounded(inPlan));
  }

  private static List<String> row(LoadProposal proposal, Load load) {
    LoadProposalInWords words = LoadProposalInWords.of(proposal, load);
    return List.of(words.figure(), words.found(), words.inPlan(), words.from());
  }
}
