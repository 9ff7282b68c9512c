package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// What a timeline shows, whatever stands around it.
///
/// @param schedule what the scenario comes to
/// @param story what of the schedule is shown
/// @param bands the holidays shown
/// @param hidden the phases that are left out of bars and counts
record Timeline(Schedule schedule, BranchStory story, List<HolidayBand> bands, Set<String> hidden) {

  /// What a story shows on a sketch.
  ///
  /// @param index the days off of the plan's calendars
  static Timeline of(Schedule schedule, DayIndex index, BranchStory story, Sketch sketch) {
    TimeAxis axis = PanelLayout.axis(sketch, sketch.inside(), List.of(story));
    return new Timeline(
        schedule, story, HolidayBands.visible(axis, story.closeness(), schedule, index), Set.of());
  }

  /// The same without some of the phases.
  Timeline hiding(Set<String> phases) {
    return new Timeline(schedule, story, bands, phases);
  }

  /// The legend of what is shown.
  Legend legend(Sketch sketch) {
    return legend(sketch, !story.forecast().isEmpty());
  }

  /// The same.
  ///
  /// @param ofForecast whether it says what the bands of a forecast are, also where none is in
  ///   sight
  Legend legend(Sketch sketch, boolean ofForecast) {
    Legend legend = Legend.of(List.of(story), phases(), sketch.palette()).withForecast(ofForecast);
    Legend withHolidays =
        switch (story.closeness()) {
          case YEARS -> legend.withHolidays(!bands.isEmpty());
          case DAYS -> legend.withMilestones(story.showsMilestones()).withDaysOff(!bands.isEmpty());
        };
    return withHolidays.withLimit(
        Capacity.words(List.of(story)),
        PanelLayout.leavesLimitUnnamed(sketch, sketch.inside(), List.of(story)));
  }

  /// Whether an area has room for rows that can be told apart, and for the counts.
  boolean hasRoom(Sketch sketch, Area area) {
    return layout(sketch, area).filter(PanelLayout::isLegible).isPresent();
  }

  /// Draws into an area; nothing where it is too small.
  Optional<Plot> draw(Sketch sketch, Area area) {
    Optional<PanelLayout> layout = layout(sketch, area);
    PanelLayout.require(layout, sketch);
    return layout.map(found -> new BranchPanel(story, phases(), bands, found).draw(sketch, area));
  }

  private Optional<PanelLayout> layout(Sketch sketch, Area area) {
    return PanelLayout.of(sketch, area, List.of(story));
  }

  private PhaseKey phases() {
    return PhaseKey.of(schedule.counted()).hiding(hidden);
  }
}
