package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.chart.LoadChart;
import org.cadenceplanner.chart.TimelineChart;
import org.cadenceplanner.chart.YearChart;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.insight.BriefOption;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.NextReleases;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.Work;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// A brief in the order in which it is read, with its charts: what is asked, the options side by side,
/// each of them, and what all of it rests on.
final class BriefBlocks {
  private static final int YEARS_OF = 2;

  private final Brief brief;
  private final List<Schedule> schedules;
  private final DayIndex index;
  private final CompareChart compared;
  private final List<Block> blocks = new ArrayList<>();

  private BriefBlocks(Brief brief, List<Schedule> schedules, DayIndex index) {
    this.brief = brief;
    this.schedules = schedules;
    this.index = index;
    this.compared = new CompareChart(schedules, index).withoutFigures();
  }

  /// @param schedules what the options of the brief come to, in their order
  /// @param index the days off of the plan's calendars
  static List<Block> of(Brief brief, List<Schedule> schedules, DayIndex index) {
    BriefBlocks all = new BriefBlocks(brief, schedules, index);
    all.addQuestion();
    all.addSideBySide();
    all.addCosts();
    all.addLimits();
    for (int i = 0; i < schedules.size(); i++) {
      all.addOption(i);
    }
    all.addYears();
    all.addAssumed();
    return all.blocks;
  }

  private void addQuestion() {
    blocks.add(new Block.Heading(1, brief.title()));
    blocks.add(new Block.Quote(brief.question()));
    blocks.add(new Block.Paragraph(options()));
  }

  private String options() {
    return tr(
        "%s, as of %s: %s.",
        amountOf(brief.options().size(), "option", "options"),
        Words.day(schedules.getFirst().today()),
        names(schedules));
  }

  private static String names(List<Schedule> schedules) {
    return Words.list(
        schedules.stream().map(schedule -> tr("'%s'", schedule.scenario().name())).toList());
  }

  private void addSideBySide() {
    blocks.add(new Block.Heading(2, tr("Side by side")));
    blocks.add(
        new Block.Picture(
            "compare",
            tr("Chart: the branches of each option over time."),
            ChartKind.COMPARE,
            schedules,
            compared));
    add(tr("Figure"), brief.figures());
    addItems(tr("What the claims come to"), brief.claims());
  }

  private void addCosts() {
    blocks.add(new Block.Heading(2, tr("What it costs")));
    blocks.add(new Block.Paragraph(tr("Hours of work a month, once the rules have settled.")));
    add(tr("Work"), brief.costs());
  }

  private void add(String corner, Comparison comparison) {
    List<String> header =
        Stream.concat(Stream.of(corner), comparison.scenarios().stream()).toList();
    blocks.add(new Block.Grid(header, comparison.rows().stream().map(BriefBlocks::cells).toList()));
    boolean isMarked =
        comparison.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::best);
    if (isMarked) {
      blocks.add(new Block.Paragraph(tr("Bold is the best of its row.")));
    }
  }

  private static List<Cell> cells(Comparison.Row row) {
    return Stream.concat(Stream.of(new Cell(row.label(), false)), row.cells().stream()).toList();
  }

  private void addLimits() {
    if (!brief.limits().isEmpty()) {
      addItems(tr("Limits for all options"), brief.limits());
    }
  }

  private void addItems(String heading, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(2, heading));
      blocks.add(new Block.Items(items));
    }
  }

  private void addOption(int place) {
    BriefOption option = brief.options().get(place);
    Schedule schedule = schedules.get(place);
    int number = place + 1;
    blocks.add(new Block.Heading(2, tr("Option %s: %s", number, option.name())));
    blocks.add(new Block.Paragraph(option.rules()));
    blocks.add(
        new Block.Picture(
            "timeline-" + number,
            tr(
                "Chart: the releases of '%s' with the phases of their support, and how many"
                    + " branches there are at once.",
                option.name()),
            ChartKind.TIMELINE,
            List.of(schedule),
            TimelineChart.of(schedule, index)));
    addDates(option.dates());
    blocks.add(new Block.Heading(3, tr("Work and limits")));
    addLoad(schedule, number);
    blocks.add(new Block.Items(sentences(option)));
  }

  /// Where nobody has hours, there is nothing to hold them against.
  private void addLoad(Schedule schedule, int number) {
    Work work = Figures.of(schedule).work();
    if (work.total() > 0 && work.available() > 0) {
      String name = schedule.scenario().name();
      blocks.add(
          new Block.Picture(
              "load-" + number,
              tr(
                  "Chart: the hours of work of '%s' by month, and those that the people have.",
                  name),
              ChartKind.LOAD,
              List.of(schedule),
              new LoadChart(schedule)));
    }
  }

  private void addDates(NextReleases dates) {
    blocks.add(new Block.Heading(3, tr("Next releases")));
    if (dates.rows().isEmpty()) {
      blocks.add(new Block.Paragraph(tr("No release is to come in the years looked at.")));
    } else {
      blocks.add(
          new Block.Grid(
              dates.header(),
              dates.rows().stream()
                  .map(row -> row.stream().map(text -> new Cell(text, false)).toList())
                  .toList()));
    }
  }

  private List<String> sentences(BriefOption option) {
    List<String> sentences = new ArrayList<>(option.costs());
    if (option.broken().isEmpty() && !brief.limits().isEmpty()) {
      sentences.add(tr("No limit is broken."));
    }
    sentences.addAll(option.broken());
    sentences.addAll(option.notes());
    return sentences;
  }

  private void addYears() {
    List<Schedule> shown = schedules.subList(0, Math.min(YEARS_OF, schedules.size()));
    blocks.add(new Block.Heading(2, tr("Holidays year by year")));
    blocks.add(
        new Block.Picture(
            "years",
            tr(
                "Chart: the releases of %s in each year, and how many are off on each day.",
                names(shown)),
            ChartKind.YEAR,
            shown,
            new YearChart(shown, index)));
  }

  private void addAssumed() {
    String sources = compared.caption().sources();
    addItems(
        tr("What is assumed"),
        Stream.concat(Stream.of(sources), brief.assumed().stream()).toList());
  }
}
