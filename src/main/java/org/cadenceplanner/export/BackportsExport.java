package org.cadenceplanner.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.insight.BackportFigures;
import org.cadenceplanner.insight.Backports;
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
  public static String of(String source, Backports backports, OutputFormat format) {
    return switch (format) {
      case TEXT -> text(source, backports);
      case JSON -> BackportsJson.of(source, backports);
      case CSV -> csv(backports);
      case MARKDOWN -> markdown(source, backports);
    };
  }

  private static String text(String source, Backports backports) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    lines.blank();
    lines.table(branches(backports));
    lines.blank();
    lines.table(committers(backports));
    return lines.text();
  }

  private static String markdown(String source, Backports backports) {
    return String.join(
        "\n",
        Markdown.text(source) + "\n",
        Markdown.table(branches(backports)),
        Markdown.table(committers(backports)));
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
