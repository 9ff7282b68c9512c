package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// What years one above the other show, whatever stands around them: a block for each scenario.
///
/// @param stories what of each scenario is shown
record Years(List<YearStory> stories) {
  private static final double BETWEEN_BLOCKS = 12;

  static Years of(List<Schedule> schedules, DayIndex index) {
    return new Years(schedules.stream().map(schedule -> YearStory.of(schedule, index)).toList());
  }

  Legend legend() {
    return new YearLegend(stories).legend();
  }

  /// Draws the blocks one above the other, as high as each other; what few years leave of the area
  /// stays empty below them.
  List<YearPlot> draw(Sketch sketch, Area area) {
    List<PanelHead> heads = heads();
    double gap = sketch.type().of(BETWEEN_BLOCKS);
    double room = (area.height() - gap * (stories.size() - 1)) / stories.size();
    Area first = area.top(room);
    double head = heads.stream().mapToDouble(h -> h.height(sketch, first)).max().orElse(0);
    double rows = Math.min(room - head, new YearBlock(stories.getFirst()).greatestHeight(sketch));
    List<YearPlot> plots = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      double top = Math.round(area.y() + i * (head + rows + gap));
      Area block = new Area(area.x(), top, area.width(), room);
      heads.get(i).draw(sketch, block);
      new YearBlock(stories.get(i)).draw(sketch, block.below(head).top(rows)).ifPresent(plots::add);
    }
    return plots;
  }

  private List<PanelHead> heads() {
    RulesApart rules =
        new RulesApart(stories.stream().map(story -> story.schedule().scenario()).toList());
    return stories.stream()
        .map(story -> story.head(stories.size() == 1 ? "" : rules.own(story.schedule().scenario())))
        .toList();
  }
}
