package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The timeline as a window shows it: the same as [TimelineChart] without title, rules and footer,
/// which the window says elsewhere, and for any days of the horizon.
///
/// The room left of the rows and the scale of the counts are those of the whole horizon, so that
/// they stay where they are while one looks at other days. Where a day is at least 3 units wide,
/// weeks, single days off and milestones show too; else of the milestones the selected one alone.
///
/// @param schedule what the scenario comes to
/// @param index the days off of the plan's calendars
/// @param days the days shown
/// @param selected what is selected in it
/// @param ghosts where the rules would have put releases
/// @param hidden the phases that are left out of bars and counts, and struck out in the legend
/// @param forecast when its releases may come, no release while that is not known yet; empty where it
/// is not shown
public record TimelinePanel(
    Schedule schedule,
    DayIndex index,
    DaysShown days,
    Optional<Part.OfRelease> selected,
    List<Ghost> ghosts,
    Set<String> hidden,
    Optional<List<ReleaseForecast>> forecast)
    implements Chart {

  private static final double LEAST_PLOT = 140;

  public TimelinePanel {
    ghosts = List.copyOf(ghosts);
    hidden = Set.copyOf(hidden);
    forecast = forecast.map(List::copyOf);
  }

  /// A panel of all phases.
  public TimelinePanel(
      Schedule schedule,
      DayIndex index,
      DaysShown days,
      Optional<Part.OfRelease> selected,
      List<Ghost> ghosts) {
    this(schedule, index, days, selected, ghosts, Set.of(), Optional.empty());
  }

  /// This panel without some of the phases.
  public TimelinePanel hiding(Set<String> phases) {
    return new TimelinePanel(schedule, index, days, selected, ghosts, phases, forecast);
  }

  /// This panel with when its releases may come; without where that is empty.
  public TimelinePanel withForecast(Optional<List<ReleaseForecast>> shown) {
    return new TimelinePanel(schedule, index, days, selected, ghosts, hidden, shown);
  }

  /// A panel without ghosts.
  public TimelinePanel(
      Schedule schedule, DayIndex index, DaysShown days, Optional<Part.OfRelease> selected) {
    this(schedule, index, days, selected, List.of());
  }

  /// The panel of the whole horizon, with nothing selected.
  public static TimelinePanel of(Schedule schedule, DayIndex index) {
    return new TimelinePanel(schedule, index, DaysShown.all(schedule.horizon()), Optional.empty());
  }

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return drawn(size, palette, measure).drawing();
  }

  /// Draws this panel and says where its days stand.
  public Drawn drawn(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Timeline timeline = Timeline.of(schedule, index, shown(sketch), sketch).hiding(hidden);
    Area rest =
        timeline.legend(sketch, forecast.isPresent()).over(sketch, sketch.inWindow(), LEAST_PLOT);
    Optional<Plot> plot = timeline.draw(sketch, rest);
    return new Drawn(sketch.finished(), plot);
  }

  private BranchStory shown(Sketch sketch) {
    return story(sketch).withGhosts(ghosts).withForecast(forecast.orElse(List.of()));
  }

  private BranchStory story(Sketch sketch) {
    DaysShown all = days.whole();
    BranchStory whole = BranchStory.of(schedule, all.from(), all.until());
    BranchStory far =
        BranchStory.pointingAt(selected, schedule, days.from(), days.until()).onScaleOf(whole);
    TimeAxis axis = PanelLayout.axis(sketch, sketch.inside(), List.of(far));
    return switch (Closeness.of(axis)) {
      case YEARS -> far;
      case DAYS -> BranchStory.close(schedule, days.from(), days.until()).onScaleOf(whole);
    };
  }
}
