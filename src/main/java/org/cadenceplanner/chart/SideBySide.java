package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The panels of scenarios on one axis and one scale, whatever stands around them.
///
/// @param schedules what each scenario comes to
/// @param stories what of each is shown
/// @param phases the phases of all, so that the panels share their inks
/// @param grid where the panels stand
/// @param bands the holidays of each scenario
/// @param closeness how closely one looks
record SideBySide(
    List<Schedule> schedules,
    List<BranchStory> stories,
    PhaseKey phases,
    PanelGrid grid,
    List<List<HolidayBand>> bands,
    Closeness closeness) {

  /// @throws IllegalArgumentException if there are no scenarios, or more than 12
  static void requireNumber(List<Schedule> schedules) {
    if (schedules.isEmpty() || schedules.size() > CompareChart.MOST_SCENARIOS) {
      throw new IllegalArgumentException(
          tr(
              "%s scenarios in one chart; allowed: 1 to %s",
              schedules.size(), CompareChart.MOST_SCENARIOS));
    }
  }

  /// The panels of the whole horizon.
  ///
  /// @param index the days off of the plan's calendars
  /// @param area about what they fill
  static SideBySide of(List<Schedule> schedules, DayIndex index, Sketch sketch, Area area) {
    return of(schedules, index, DaysShown.all(schedules.getFirst().horizon()), sketch, area);
  }

  /// The panels of some days, on the scales of the whole horizon.
  ///
  /// @param index the days off of the plan's calendars
  /// @param area about what they fill
  static SideBySide of(
      List<Schedule> schedules, DayIndex index, DaysShown days, Sketch sketch, Area area) {
    List<BranchStory> far = stories(schedules, days, Closeness.YEARS);
    PanelGrid grid = PanelGrid.of(area, schedules.size(), sketch.type().of(28));
    TimeAxis axis = PanelLayout.axis(sketch, grid.cell(0), far);
    Closeness closeness = days.isWhole() ? Closeness.YEARS : Closeness.of(axis);
    List<BranchStory> stories =
        closeness == Closeness.YEARS ? far : stories(schedules, days, closeness);
    return new SideBySide(
        schedules,
        stories,
        PhaseKey.of(schedules.stream().flatMap(schedule -> schedule.counted().stream()).toList()),
        grid,
        schedules.stream()
            .map(schedule -> HolidayBands.visible(axis, closeness, schedule, index))
            .toList(),
        closeness);
  }

  private static List<BranchStory> stories(
      List<Schedule> schedules, DaysShown days, Closeness closeness) {
    return schedules.stream().map(schedule -> story(schedule, days, closeness)).toList();
  }

  private static BranchStory story(Schedule schedule, DaysShown days, Closeness closeness) {
    DaysShown all = days.whole();
    BranchStory story =
        switch (closeness) {
          case YEARS -> BranchStory.of(schedule, days.from(), days.until());
          case DAYS -> BranchStory.close(schedule, days.from(), days.until());
        };
    return story.onScaleOf(BranchStory.of(schedule, all.from(), all.until()));
  }

  Legend legend(Sketch sketch) {
    boolean showsHolidays = !bands.stream().allMatch(List::isEmpty);
    Legend legend = Legend.of(stories, phases, sketch.palette());
    Legend withHolidays =
        switch (closeness) {
          case YEARS -> legend.withHolidays(showsHolidays);
          case DAYS ->
              legend
                  .withMilestones(stories.stream().anyMatch(BranchStory::showsMilestones))
                  .withDaysOff(showsHolidays);
        };
    return withHolidays.withLimit(Capacity.words(stories), legendNamesLimit(sketch));
  }

  private boolean legendNamesLimit(Sketch sketch) {
    return PanelLayout.leavesLimitUnnamed(sketch, grid.cell(0), stories);
  }

  /// Draws the panels into an area.
  ///
  /// @param looked the name of the scenario to be marked as the one looked at, if any
  /// @return where the days of each panel stand; nothing where it is too small for any
  List<Plot> draw(Sketch sketch, Area area, Optional<String> looked) {
    PanelGrid cells = grid.in(area);
    List<PanelHead> heads = schedules.stream().map(schedule -> head(schedule, looked)).toList();
    Area first = cells.cell(0);
    double height = heads.stream().mapToDouble(h -> h.height(sketch, first)).max().orElse(0);
    Optional<PanelLayout> layout = PanelLayout.of(sketch, first.below(height), stories);
    PanelLayout.require(layout, sketch);
    sketch.requireLegible(
        legendNamesLimit(sketch)
            || !PanelLayout.leavesLimitUnnamed(sketch, first.below(height), stories));
    List<Plot> plots = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Area panel = cells.cell(i);
      BranchStory story = stories.get(i);
      List<HolidayBand> own = bands.get(i);
      heads.get(i).draw(sketch, panel);
      layout
          .map(common -> new BranchPanel(story, phases, own, common))
          .map(branches -> branches.draw(sketch, panel.below(height)))
          .ifPresent(plots::add);
    }
    return plots;
  }

  private PanelHead head(Schedule schedule, Optional<String> looked) {
    String name = schedule.scenario().name();
    return new PanelHead(
        name,
        rules().own(schedule.scenario()),
        looked.filter(name::equals).isPresent(),
        looked.isEmpty());
  }

  /// The rules of the scenarios, those shared apart from their own.
  RulesApart rules() {
    return new RulesApart(schedules.stream().map(Schedule::scenario).toList());
  }
}
