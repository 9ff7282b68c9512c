import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.data.gantt.Task;
import org.jfree.data.gantt.TaskSeries;
import org.jfree.data.gantt.TaskSeriesCollection;

/// What a short program with JFreeChart makes of the same releases: a bar for each phase.
public final class JFreeChartPeer {
  private JFreeChartPeer() {}

  /// @param words a file with lines of release, phase, first day and last day, and the picture to write
  public static void main(String[] words) throws IOException {
    Map<String, TaskSeries> phases = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(words[0]))) {
      String[] cells = line.split(",");
      phases
          .computeIfAbsent(cells[1], TaskSeries::new)
          .add(new Task(cells[0], day(cells[2]), day(cells[3])));
    }
    TaskSeriesCollection bars = new TaskSeriesCollection();
    phases.values().forEach(bars::add);
    JFreeChart chart =
        ChartFactory.createGanttChart("Releases", "Release", "Date", bars, true, false, false);
    ChartUtils.saveChartAsPNG(new File(words[1]), chart, 1600, 900);
  }

  private static Date day(String text) {
    return Date.valueOf(LocalDate.parse(text));
  }
}
