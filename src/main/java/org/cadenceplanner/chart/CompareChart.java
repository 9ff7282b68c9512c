package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.insight.RulesInWords;
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
  private static final double SHARE_OF_TABLE = 0.38;

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
    PhaseKey phases = PhaseKey.of(schedules.stream().flatMap(BranchStory::all).toList());
    List<BranchStory> stories = schedules.stream().map(this::story).toList();
    List<HolidaySeason> seasons =
        HolidaySeason.between(from(), until(), first().plan().calendars(), index);
    FigureTable table = new FigureTable(Comparison.of(schedules));

    Area inside = sketch.inside();
    PanelGrid grid = PanelGrid.of(inside, schedules.size(), sketch.type().of(28));
    boolean holidays = !bands(grid, inside, seasons).isEmpty();
    Frame frame =
        new Frame(
            title(),
            Legend.of(stories, phases, holidays, palette),
            new Sources(first(), index).footer());
    Area rest = frame.draw(sketch, inside, LEAST_PLOT);
    double tableHeight = table.height(sketch, rest.height() * SHARE_OF_TABLE);
    table.draw(sketch, rest.base(tableHeight));
    drawPanels(sketch, rest.above(tableHeight + sketch.type().of(10)), stories, phases, seasons);
    return sketch.finished();
  }

  private void drawPanels(
      Sketch sketch,
      Area area,
      List<BranchStory> stories,
      PhaseKey phases,
      List<HolidaySeason> seasons) {
    PanelGrid grid = PanelGrid.of(area, stories.size(), sketch.type().of(28));
    PanelHead anyHead = new PanelHead("", "");
    double head = anyHead.height(sketch, grid.cell(0));
    Optional<PanelLayout> layout = PanelLayout.of(sketch, grid.cell(0).below(head), stories);
    for (int i = 0; i < stories.size(); i++) {
      Area cell = grid.cell(i);
      BranchStory story = stories.get(i);
      String rules = Sentence.of(RulesInWords.of(schedules.get(i).scenario()));
      new PanelHead(story.name(), rules).draw(sketch, cell.top(head));
      layout.ifPresent(
          common -> new BranchPanel(story, phases, seasons, common).draw(sketch, cell.below(head)));
    }
  }

  private TitleBlock title() {
    String count = schedules.size() == 1 ? "one scenario" : schedules.size() + " scenarios";
    return new TitleBlock(
        first().plan().name() + ": " + count + " side by side",
        "The same axis, the same scale and the same holidays for all.");
  }

  private HolidayBands bands(PanelGrid grid, Area inside, List<HolidaySeason> seasons) {
    double width = Math.min(grid.cell(0).width(), inside.width()) * 0.9;
    return new HolidayBands(new TimeAxis(from(), until(), 0, Math.max(1, width)), seasons);
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
