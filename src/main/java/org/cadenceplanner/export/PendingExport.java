package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.PendingInWords;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.PendingList.Entry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The backports that branches still wait for, written out: what `cadence backports --pending`
/// prints.
public final class PendingExport {
  private static final List<String> HEADER = List.of("Age (days)", "Commit", "Subject", "Why");
  private static final String WHO = "Who";
  private static final List<String> CSV_HEADER =
      List.of(
          "branch",
          "commit",
          "day",
          "age",
          "security",
          "reason",
          "words",
          "author",
          "subject",
          "assigned_to",
          "not_wanted");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PendingExport() {}

  /// Writes what is pending.
  ///
  /// @param source where it was read, in a sentence
  /// @param today the day up to which ages are counted
  public static String of(String source, PendingList list, LocalDate today, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(source, list, today);
      case JSON -> json(source, list, today);
      case CSV -> csv(list, today);
      case MARKDOWN -> markdown(source, list, today);
    };
  }

  private static String text(String source, PendingList list, LocalDate today) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    list.byBranch()
        .forEach(
            (branch, entries) -> {
              lines.blank();
              lines.heading(PendingInWords.title(branch, entries.size()));
              lines.table(table(entries, today));
            });
    return lines.text();
  }

  private static String markdown(String source, PendingList list, LocalDate today) {
    List<String> parts = new ArrayList<>(List.of(Markdown.text(source) + "\n"));
    list.byBranch()
        .forEach(
            (branch, entries) -> {
              parts.add("## " + Markdown.text(PendingInWords.title(branch, entries.size())) + "\n");
              parts.add(Markdown.table(table(entries, today)));
            });
    return String.join("\n", parts);
  }

  /// Who does it is a column only where something was agreed on.
  private static Table table(List<Entry> entries, LocalDate today) {
    boolean hasMarks = entries.stream().anyMatch(entry -> entry.mark().isPresent());
    return new Table(
        hasMarks ? with(HEADER, WHO) : HEADER,
        entries.stream()
            .map(entry -> hasMarks ? with(cells(entry, today), who(entry)) : cells(entry, today))
            .toList());
  }

  private static List<String> with(List<String> cells, String last) {
    return Stream.concat(cells.stream(), Stream.of(last)).toList();
  }

  private static List<String> cells(Entry entry, LocalDate today) {
    PendingBackport pending = entry.backport();
    return List.of(
        String.valueOf(pending.age(today)),
        PendingInWords.commit(pending.id()),
        PendingInWords.subject(pending),
        PendingInWords.why(pending));
  }

  private static String who(Entry entry) {
    return entry.notWanted().map("not wanted: %s"::formatted).or(entry::person).orElse(Table.NONE);
  }

  private static String csv(PendingList list, LocalDate today) {
    List<List<String>> rows = new ArrayList<>(List.of(CSV_HEADER));
    list.entries().forEach(entry -> rows.add(row(entry, today)));
    return Csv.of(rows);
  }

  private static List<String> row(Entry entry, LocalDate today) {
    PendingBackport pending = entry.backport();
    return List.of(
        entry.version().text(),
        pending.id(),
        pending.day().toString(),
        String.valueOf(pending.age(today)),
        pending.isSecurity() ? "yes" : "",
        reason(pending),
        pending.words(),
        pending.author(),
        pending.subject(),
        entry.person().orElse(""),
        entry.notWanted().orElse(""));
  }

  private static String reason(PendingBackport pending) {
    return switch (pending.reason()) {
      case ASKED -> "asked";
      case FIXES -> "fixes";
    };
  }

  private static String json(String source, PendingList list, LocalDate today) {
    ObjectNode root = NODES.objectNode().put("source", source);
    ArrayNode branches = root.putArray("branches");
    for (Map.Entry<String, List<Entry>> branch : list.byBranch().entrySet()) {
      ObjectNode node = branches.addObject();
      node.put("name", branch.getKey())
          .put("version", branch.getValue().getFirst().version().text());
      ArrayNode pending = node.putArray("pending");
      branch.getValue().forEach(entry -> pending.add(json(entry, today)));
    }
    return JsonText.of(root);
  }

  private static ObjectNode json(Entry entry, LocalDate today) {
    PendingBackport pending = entry.backport();
    return NODES
        .objectNode()
        .put("commit", pending.id())
        .put("day", pending.day().toString())
        .put("age", pending.age(today))
        .put("author", pending.author())
        .put("subject", pending.subject())
        .put("security", pending.isSecurity())
        .put("reason", reason(pending))
        .put("words", pending.words())
        .put("assignedTo", entry.person().orElse(null))
        .put("notWanted", entry.notWanted().orElse(null));
  }
}
