package org.cadenceplanner.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.BackportFigures;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.PhaseBackports;
import org.cadenceplanner.insight.StableBranch;
import org.cadenceplanner.insight.Words;

/// The backports of a repository, written out: what `cadence backports` prints.
///
/// As CSV, a row for each branch and month since the branch's release: `commits` counts all that are
/// no merges, `backports` those that were taken from the main line.
public final class BackportsExport {
  private static final List<String> HEADER =
      List.of("Branch", "Released", "Backports", "Security", "Busiest", "Delay", "Points", "Gap");
  private static final List<String> CSV_HEADER =
      List.of("branch", "month", "commits", "backports", "security", "committers", "largest_share");
  private static final List<String> COMMITTERS = List.of("Committer", "Backports", "Share");
  private static final int MOST_COMMITTERS = 10;

  private BackportsExport() {}

  /// Writes what is on the branches.
  ///
  /// @param source where it was read, in a sentence
  /// @param phases how many there were in each phase, where a plan says which those are
  public static String of(
      String source, Backports backports, Optional<PhaseBackports> phases, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(source, tables(backports, phases));
      case JSON -> BackportsJson.of(source, backports, phases);
      case CSV -> csv(backports);
      case MARKDOWN -> markdown(source, tables(backports, phases));
    };
  }

  private static String text(String source, List<Table> tables) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    for (Table table : tables) {
      lines.blank();
      lines.table(table);
    }
    return lines.text();
  }

  private static String markdown(String source, List<Table> tables) {
    Stream<String> parts = tables.stream().map(Markdown::table);
    return Stream.concat(Stream.of(Markdown.text(source) + "\n"), parts)
        .collect(Collectors.joining("\n"));
  }

  private static List<Table> tables(Backports backports, Optional<PhaseBackports> phases) {
    List<Table> tables = new ArrayList<>(List.of(branches(backports)));
    phases.filter(it -> !it.rows().isEmpty()).map(BackportsExport::phases).ifPresent(tables::add);
    tables.add(committers(backports));
    return tables;
  }

  private static Table phases(PhaseBackports phases) {
    List<String> header = new ArrayList<>(List.of(HEADER.getFirst()));
    header.addAll(phases.phases());
    header.add("other");
    return new Table(header, phases.rows().stream().map(BackportsExport::cells).toList());
  }

  private static List<String> cells(PhaseBackports.Row row) {
    List<String> cells = new ArrayList<>(List.of(row.branch().text()));
    row.counts().forEach(count -> cells.add(String.valueOf(count)));
    cells.add(String.valueOf(row.outside()));
    return cells;
  }

  private static Table branches(Backports backports) {
    return new Table(HEADER, backports.branches().stream().map(BackportsExport::cells).toList());
  }

  private static List<String> cells(StableBranch branch) {
    BackportFigures figures = BackportFigures.of(branch.backports());
    return List.of(
        branch.version().text(),
        Table.textOf(branch.released().map(Words::day)),
        String.valueOf(figures.count()),
        Table.textOf(figures.securityShare().map(Words::percent)),
        Table.textOf(figures.busiestShare().map(Words::percent)),
        Table.textOf(figures.delay().map(Words::number)),
        String.valueOf(branch.points().size()),
        Table.textOf(BackportFigures.median(branch.gaps()).map(Words::number)));
  }

  private static Table committers(Backports backports) {
    BackportFigures all = BackportFigures.of(backports.all());
    return new Table(
        COMMITTERS,
        all.byCommitter().entrySet().stream()
            .limit(MOST_COMMITTERS)
            .map(
                one ->
                    List.of(
                        one.getKey(),
                        String.valueOf(one.getValue()),
                        Words.percent((double) one.getValue() / all.count())))
            .toList());
  }

  private static String csv(Backports backports) {
    List<List<String>> rows = new ArrayList<>(List.of(CSV_HEADER));
    for (StableBranch branch : backports.branches()) {
      Map<YearMonth, BackportFigures> taken = BackportFigures.byMonth(branch.backports());
      BackportFigures.byMonth(branch.commits())
          .forEach(
              (month, all) ->
                  rows.add(row(branch, month, all, Optional.ofNullable(taken.get(month)))));
    }
    return Csv.of(rows);
  }

  private static List<String> row(
      StableBranch branch, YearMonth month, BackportFigures all, Optional<BackportFigures> taken) {
    return List.of(
        branch.version().text(),
        month.toString(),
        String.valueOf(all.count()),
        String.valueOf(taken.map(BackportFigures::count).orElse(0)),
        String.valueOf(taken.map(BackportFigures::security).orElse(0)),
        String.valueOf(all.byCommitter().size()),
        all.busiestShare().map(FiguresJson::rounded).map(String::valueOf).orElse(""));
  }
}
