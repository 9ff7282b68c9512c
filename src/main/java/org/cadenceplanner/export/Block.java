package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.schedule.Schedule;

/// A part of a paper, whatever form it is written in. All texts are plain ones.
sealed interface Block {
  /// What is above a part of the paper.
  ///
  /// @param level 1 for the paper's own, to 3
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /// The one sentence that the paper is about.
  record Quote(String text) implements Block {}

  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A table, in each row the best cells marked; the first cell of a row says what it is about.
  ///
  /// @param header the names of the columns
  /// @param rows the rows, each as long as the header
  record Grid(List<String> header, List<List<Cell>> rows) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A chart.
  ///
  /// @param name a word that no other chart of the paper has: lower-case letters, digits and hyphens
  /// @param alternative what it shows, for those who do not see it
  /// @param shown the scenarios that it shows
  record Picture(String name, String alternative, ChartKind kind, List<Schedule> shown, Sheet sheet)
      implements Block {
    public Picture {
      shown = List.copyOf(shown);
    }
  }
}
