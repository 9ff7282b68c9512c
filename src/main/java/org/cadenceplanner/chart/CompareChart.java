package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// Scenarios of one plan side by side on one axis and one scale, and under them their figures, the
/// best of each row marked.
///
/// @param schedules what each scenario comes to, 1 to 12; two to six are read best
/// @param index the days off of the plan's calendars
public record CompareChart(List<Schedule> schedules, DayIndex index) implements Chart {

  /// The most scenarios in one chart.
  public static final int MOST_SCENARIOS = 12;

  private static final double LEAST_PLOT = 240;
  private static final double SHARE_OF_PANELS = 0.6;

  /// @throws IllegalArgumentException if there are no scenarios, or more than 12
  public CompareChart {
    schedules = List.copyOf(schedules);
    if (schedules.isEmpty() || schedules.size() > MOST_SCENARIOS) {
      throw new IllegalArgumentException(
          schedules.size() + " scenarios in one chart; allowed: 1 to " + MOST_SCENARIOS);
    }
  }

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    List<BranchStory> stories = schedules.stream().map(this::story).toList();
    PhaseKey phases =
        PhaseKey.of(schedules.stream().flatMap(schedule -> schedule.counted().stream()).toList());
    Area inside = sketch.inside();
    PanelGrid grid =
        PanelGrid.of(
            inside.top(inside.height() * SHARE_OF_PANELS), stories.size(), sketch.type().of(28));
    List<List<HolidayBand>> bands = bands(sketch, grid.cell(0), stories);

    Legend legend =
        Legend.of(stories, phases, palette)
            .withHolidays(!bands.stream().allMatch(List::isEmpty))
            .withLimit(PanelLayout.leavesLimitUnnamed(sketch, grid.cell(0), stories));
    Frame frame = new Frame(title(), legend, new Sources(schedules, index).footer());
    Area rest = frame.draw(sketch, inside, LEAST_PLOT);
    FigureTable table = new FigureTable(Comparison.of(schedules));
    double tableHeight = table.height(sketch, rest);
    table.draw(sketch, rest.base(tableHeight));
    Area panels = rest.above(tableHeight + sketch.type().of(10));
    drawPanels(sketch, grid.in(panels), stories, phases, bands);
    return sketch.finished();
  }

  private void drawPanels(
      Sketch sketch,
      PanelGrid grid,
      List<BranchStory> stories,
      PhaseKey phases,
      List<List<HolidayBand>> bands) {
    List<PanelHead> heads = schedules.stream().map(this::head).toList();
    Area cell = grid.cell(0);
    double head = heads.stream().mapToDouble(h -> h.height(sketch, cell)).max().orElse(0);
    Optional<PanelLayout> layout = PanelLayout.of(sketch, cell.below(head), stories);
    for (int i = 0; i < stories.size(); i++) {
      Area panel = grid.cell(i);
      BranchStory story = stories.get(i);
      List<HolidayBand> own = bands.get(i);
      heads.get(i).draw(sketch, panel);
      layout.ifPresent(
          common -> new BranchPanel(story, phases, own, common).draw(sketch, panel.below(head)));
    }
  }

  private PanelHead head(Schedule schedule) {
    return new PanelHead(schedule.scenario().name(), rules().own(schedule.scenario()));
  }

  private TitleBlock title() {
    String option =
        schedules.size() == 1
            ? first().scenario().name()
            : schedules.size() + " scenarios side by side";
    return new TitleBlock(first().plan().name(), option, rules().shared());
  }

  private RulesApart rules() {
    return new RulesApart(schedules.stream().map(Schedule::scenario).toList());
  }

  /// The bands of each scenario.
  private List<List<HolidayBand>> bands(Sketch sketch, Area panel, List<BranchStory> stories) {
    TimeAxis axis = PanelLayout.axis(sketch, panel, stories);
    return schedules.stream()
        .map(schedule -> HolidayBands.visible(axis, Closeness.YEARS, schedule, index))
        .toList();
  }

  private BranchStory story(Schedule schedule) {
    return BranchStory.of(schedule, from(), until());
  }

  private Schedule first() {
    return schedules.getFirst();
  }

  private LocalDate from() {
    return first().horizon().first();
  }

  private LocalDate until() {
    return first().horizon().end();
  }
}
