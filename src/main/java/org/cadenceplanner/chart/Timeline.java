package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// What a timeline shows, whatever stands around it.
///
/// @param story what of a scenario is shown
/// @param phases its phases, and which of them are left out of bars and counts
/// @param bands the holidays shown
record Timeline(BranchStory story, PhaseKey phases, List<HolidayBand> bands) {

  /// What a story shows on a sketch.
  ///
  /// @param index the days off of the plan's calendars
  static Timeline of(Schedule schedule, DayIndex index, BranchStory story, Sketch sketch) {
    TimeAxis axis = PanelLayout.axis(sketch, sketch.inside(), List.of(story));
    return new Timeline(
        story,
        PhaseKey.of(schedule.counted()),
        HolidayBands.visible(axis, story.closeness(), schedule, index));
  }

  /// The same without some of the phases.
  Timeline hiding(Set<String> some) {
    return new Timeline(story, phases.hiding(some), bands);
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
    Legend legend = Legend.of(List.of(story), phases, sketch.palette()).withForecast(ofForecast);
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
    return layout.map(found -> new BranchPanel(story, phases, bands, found).draw(sketch, area));
  }

  private Optional<PanelLayout> layout(Sketch sketch, Area area) {
    return PanelLayout.of(sketch, area, List.of(story));
  }
}
