package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.StableBranch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The backports that branches still wait for, written out: what `cadence backports --pending`
/// prints.
public final class PendingExport {
  private static final List<String> HEADER = List.of("Age (days)", "Commit", "Subject", "Why");
  private static final List<String> CSV_HEADER =
      List.of("branch", "commit", "day", "age", "security", "reason", "words", "author", "subject");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DIGITS = 12;

  private PendingExport() {}

  /// Writes what is pending.
  ///
  /// @param source where it was read, in a sentence
  /// @param today the day up to which ages are counted
  public static String of(
      String source, Backports backports, LocalDate today, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(source, backports, today);
      case JSON -> json(source, backports, today);
      case CSV -> csv(backports, today);
      case MARKDOWN -> markdown(source, backports, today);
    };
  }

  private static List<StableBranch> waiting(Backports backports) {
    return backports.branches().stream().filter(branch -> !branch.pending().isEmpty()).toList();
  }

  private static String text(String source, Backports backports, LocalDate today) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    for (StableBranch branch : waiting(backports)) {
      lines.blank();
      lines.heading(title(branch));
      lines.table(table(branch, today));
    }
    return lines.text();
  }

  private static String markdown(String source, Backports backports, LocalDate today) {
    List<String> parts = new ArrayList<>(List.of(Markdown.text(source) + "\n"));
    for (StableBranch branch : waiting(backports)) {
      parts.add("## " + Markdown.text(title(branch)) + "\n");
      parts.add(Markdown.table(table(branch, today)));
    }
    return String.join("\n", parts);
  }

  private static String title(StableBranch branch) {
    return "%s: %s pending".formatted(branch.name(), branch.pending().size());
  }

  private static Table table(StableBranch branch, LocalDate today) {
    return new Table(
        HEADER, branch.pending().stream().map(pending -> cells(pending, today)).toList());
  }

  private static List<String> cells(PendingBackport pending, LocalDate today) {
    return List.of(
        String.valueOf(pending.age(today)),
        pending.id().substring(0, DIGITS),
        pending.isSecurity() ? pending.subject() + " (security)" : pending.subject(),
        why(pending));
  }

  private static String why(PendingBackport pending) {
    return switch (pending.reason()) {
      case ASKED -> "asked for: " + pending.words();
      case FIXES -> "fixes " + shortened(pending.words());
    };
  }

  private static String shortened(String commit) {
    return commit.substring(0, Math.min(DIGITS, commit.length()));
  }

  private static String csv(Backports backports, LocalDate today) {
    List<List<String>> rows = new ArrayList<>(List.of(CSV_HEADER));
    for (StableBranch branch : waiting(backports)) {
      branch.pending().forEach(pending -> rows.add(row(branch, pending, today)));
    }
    return Csv.of(rows);
  }

  private static List<String> row(StableBranch branch, PendingBackport pending, LocalDate today) {
    return List.of(
        branch.version().text(),
        pending.id(),
        pending.day().toString(),
        String.valueOf(pending.age(today)),
        pending.isSecurity() ? "yes" : "",
        reason(pending),
        pending.words(),
        pending.author(),
        pending.subject());
  }

  private static String reason(PendingBackport pending) {
    return switch (pending.reason()) {
      case ASKED -> "asked";
      case FIXES -> "fixes";
    };
  }

  private static String json(String source, Backports backports, LocalDate today) {
    ObjectNode root = NODES.objectNode().put("source", source);
    ArrayNode branches = root.putArray("branches");
    for (StableBranch branch : backports.branches()) {
      ObjectNode node = branches.addObject();
      node.put("name", branch.name())
          .put("version", branch.version().text())
          .put("supported", branch.isSupported());
      ArrayNode list = node.putArray("pending");
      branch.pending().forEach(pending -> list.add(json(pending, today)));
    }
    return JsonText.of(root);
  }

  private static ObjectNode json(PendingBackport pending, LocalDate today) {
    return NODES
        .objectNode()
        .put("commit", pending.id())
        .put("day", pending.day().toString())
        .put("age", pending.age(today))
        .put("author", pending.author())
        .put("subject", pending.subject())
        .put("security", pending.isSecurity())
        .put("reason", reason(pending))
        .put("words", pending.words());
  }
}
