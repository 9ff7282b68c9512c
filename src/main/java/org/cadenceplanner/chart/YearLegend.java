package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.ReleaseState;

/// What the marks of years one above the other mean: only those that are shown.
///
/// @param stories what is shown
record YearLegend(List<YearStory> stories) {
  private static final double TICK = 6;
  private static final double BOX = 14;
  private static final double GRADES = 36;
  private static final double PLACE = 16;

  Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (ReleaseState state : ReleaseState.values()) {
      if (anyShows(story -> story.releases().stream().anyMatch(r -> r.state() == state))) {
        entries.add(new Legend.Entry.State(Legend.name(state), state));
      }
    }
    if (anyShows(story -> !story.schedule().skipped().isEmpty())) {
      entries.add(new Legend.Entry.Skipped(tr("skipped slot")));
    }
    addMilestones(entries, false);
    addMilestones(entries, true);
    addHolidays(entries);
    if (anyShows(story -> !story.places().isEmpty())) {
      entries.add(own(tr("the cadence’s places in the year"), PLACE, YearLegend::place));
    }
    if (anyShows(YearStory::showsToday)) {
      String day = Words.day(stories.getFirst().schedule().today());
      entries.add(own(tr("today, %s", day), TICK, YearLegend::today));
    }
    return new Legend(entries);
  }

  private boolean anyShows(Predicate<YearStory> what) {
    return stories.stream().anyMatch(what);
  }

  private void addMilestones(List<Legend.Entry> entries, boolean inRow) {
    String names =
        stories.stream()
            .flatMap(story -> story.milestoneNames(inRow).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      entries.add(own(names, TICK, (sketch, area, subject) -> tick(sketch, area, inRow, subject)));
    }
  }

  private void addHolidays(List<Legend.Entry> entries) {
    if (anyShows(story -> story.off().stream().anyMatch(day -> day.share() >= 1))) {
      entries.add(own(tr("all committers off"), BOX, YearLegend::all));
    }
    if (anyShows(story -> story.off().stream().anyMatch(day -> day.share() < 1))) {
      entries.add(own(tr("some, stronger where more are"), GRADES, YearLegend::grades));
    }
  }

  private static Legend.Entry own(String name, double width, Legend.Sample sample) {
    return new Legend.Entry.Own(name, width, sample);
  }

  private static void tick(Sketch sketch, Area area, boolean inRow, Subject subject) {
    double reach = area.height() * (inRow ? 0.3 : 0.7);
    MilestoneMark.draw(sketch, area.centre(), reach, subject);
  }

  private static void all(Sketch sketch, Area area, Subject subject) {
    sketch.add(area.filled(YearRow.ink(sketch.palette(), 1)).about(subject));
  }

  private static void grades(Sketch sketch, Area area, Subject subject) {
    LegendSample.grades(sketch, area, subject, i -> YearRow.ink(sketch.palette(), 0.2 + 0.3 * i));
  }

  private static void place(Sketch sketch, Area area, Subject subject) {
    PlaceColumn.draw(sketch, area);
  }

  private static void today(Sketch sketch, Area area, Subject subject) {
    TodayMark.draw(sketch, area.centre().x(), area.inset(0, -2), subject);
  }
}
