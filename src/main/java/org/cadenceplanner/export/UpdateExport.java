package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.insight.HistoryUpdate;
import org.cadenceplanner.insight.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Releases that were found, written out: what `cadence import` prints.
public final class UpdateExport {
  private static final List<String> HEADER =
      List.of("Version", "Date", "From", "Point releases", "Candidates", "");
  private static final List<String> CSV_HEADER =
      List.of("version", "release", "from", "point_releases", "candidates", "in_plan");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private UpdateExport() {}

  /// Writes what releases would add to a plan.
  ///
  /// @param source where they were found, in a sentence
  public static String of(String source, HistoryUpdate update, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(source, update);
      case JSON -> json(source, update);
      case CSV -> csv(update);
      case MARKDOWN -> markdown(source, update);
    };
  }

  private static String text(String source, HistoryUpdate update) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    lines.blank();
    lines.table(table(update));
    lines.blank();
    lines.paragraph(update.inWords());
    return lines.text();
  }

  private static String markdown(String source, HistoryUpdate update) {
    return String.join(
        "\n",
        Markdown.text(source) + "\n",
        Markdown.table(table(update)),
        Markdown.text(update.inWords()) + "\n");
  }

  private static Table table(HistoryUpdate update) {
    return new Table(HEADER, update.rows().stream().map(UpdateExport::cells).toList());
  }

  private static List<String> cells(HistoryUpdate.Row row) {
    FoundRelease found = row.found();
    return List.of(
        found.version().text(),
        Words.day(found.date()),
        found.where(),
        String.valueOf(found.points().size()),
        String.valueOf(found.candidates().size()),
        row.inWords());
  }

  private static String csv(HistoryUpdate update) {
    List<List<String>> rows = new ArrayList<>(List.of(CSV_HEADER));
    for (HistoryUpdate.Row row : update.rows()) {
      FoundRelease found = row.found();
      rows.add(
          List.of(
              found.version().text(),
              found.date().toString(),
              found.where(),
              String.valueOf(found.points().size()),
              String.valueOf(found.candidates().size()),
              row.known().map(LocalDate::toString).orElse("")));
    }
    return Csv.of(rows);
  }

  private static String json(String source, HistoryUpdate update) {
    ObjectNode root = NODES.objectNode().put("source", source).put("new", update.added());
    ArrayNode releases = root.putArray("releases");
    update.rows().forEach(row -> releases.add(json(row)));
    return JsonText.of(root);
  }

  private static ObjectNode json(HistoryUpdate.Row row) {
    FoundRelease found = row.found();
    ObjectNode node =
        NODES
            .objectNode()
            .put("version", found.version().text())
            .put("date", found.date().toString())
            .put("from", found.where())
            .put("inPlan", row.known().map(LocalDate::toString).orElse(null));
    add(node.putArray("pointReleases"), found.points());
    add(node.putArray("candidates"), found.candidates());
    return node;
  }

  private static void add(ArrayNode array, List<LocalDate> days) {
    days.forEach(day -> array.add(day.toString()));
  }
}
