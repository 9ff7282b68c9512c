package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.Claims;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Scenarios side by side, written out: what `cadence compare` prints. The best of a row bears a
/// star.
public final class ComparisonExport {
  private static final int SCENARIOS_ABREAST = 3;

  private ComparisonExport() {}

  /// Writes the comparison of schedules of a plan, at least one.
  public static String of(Plan plan, List<Schedule> schedules, OutputFormat format) {
    Comparison comparison = Comparison.of(schedules);
    List<String> claims = Claims.of(schedules);
    return switch (format) {
      case TEXT -> text(plan, comparison, claims);
      case JSON -> json(plan, schedules, comparison, claims);
      case CSV -> Csv.of(rows(comparison));
      case MARKDOWN -> markdown(plan, comparison, claims);
    };
  }

  private static String text(Plan plan, Comparison comparison, List<String> claims) {
    List<String> lines = new ArrayList<>(PlainText.wrap(plan.name(), PlainText.COLUMNS));
    for (int from = 0; from < comparison.scenarios().size(); from += SCENARIOS_ABREAST) {
      int to = Math.min(comparison.scenarios().size(), from + SCENARIOS_ABREAST);
      lines.add("");
      lines.addAll(
          new TextTable(new Table(header(comparison, from, to), rows(comparison, from, to)))
              .lines());
    }
    lines.addAll(starExplained(comparison));
    if (!claims.isEmpty()) {
      lines.add("");
      claims.forEach(c -> lines.addAll(PlainText.wrapHanging(c, PlainText.COLUMNS, "  ")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> starExplained(Comparison comparison) {
    boolean starred =
        comparison.rows().stream()
            .anyMatch(r -> r.cells().stream().anyMatch(Comparison.Cell::best));
    boolean severalTables = comparison.scenarios().size() > SCENARIOS_ABREAST;
    return starred
        ? List.of("", "* the best of its row" + (severalTables ? ", all tables together" : ""))
        : List.of();
  }

  private static String markdown(Plan plan, Comparison comparison, List<String> claims) {
    int all = comparison.scenarios().size();
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      List<String> cells = new ArrayList<>(List.of(Markdown.text(row.label())));
      row.cells().forEach(cell -> cells.add(Markdown.marked(cell)));
      rows.add(cells);
    }
    return "# %s\n\n".formatted(Markdown.text(plan.name()))
        + Markdown.tableOfMarkup(
            header(comparison, 0, all).stream().map(Markdown::text).toList(), rows)
        + (claims.isEmpty() ? "" : "\n" + Markdown.list(claims));
  }

  private static String json(
      Plan plan, List<Schedule> schedules, Comparison comparison, List<String> claims) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("plan", plan.name());
    ArrayNode scenarios = root.putArray("scenarios");
    comparison.scenarios().forEach(scenarios::add);
    ArrayNode figures = root.putArray("figures");
    schedules.forEach(s -> figures.add(FiguresJson.of(s.scenario().name(), Figures.of(s))));
    ArrayNode rows = root.putArray("rows");
    for (Comparison.Row row : comparison.rows()) {
      ArrayNode cells = rows.addObject().put("figure", row.label()).putArray("values");
      row.cells().forEach(c -> cells.addObject().put("value", c.text()).put("best", c.best()));
    }
    ArrayNode sentences = root.putArray("claims");
    claims.forEach(sentences::add);
    return JsonText.of(root);
  }

  private static List<List<String>> rows(Comparison comparison) {
    int all = comparison.scenarios().size();
    List<List<String>> rows = new ArrayList<>(List.of(header(comparison, 0, all)));
    comparison
        .rows()
        .forEach(
            row ->
                rows.add(
                    IntStream.rangeClosed(0, all)
                        .mapToObj(i -> i == 0 ? row.label() : row.cells().get(i - 1).text())
                        .toList()));
    return rows;
  }

  private static List<String> header(Comparison comparison, int from, int to) {
    List<String> header = new ArrayList<>(List.of("Figure"));
    header.addAll(comparison.scenarios().subList(from, to));
    return header;
  }

  private static List<List<String>> rows(Comparison comparison, int from, int to) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.label()));
      row.cells().subList(from, to).forEach(c -> cells.add(c.text() + (c.best() ? " *" : "")));
      rows.add(cells);
    }
    return rows;
  }
}
