package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.DateTable;
import org.cadenceplanner.insight.DayOff;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// What years one above the other show of a schedule.
///
/// @param schedule what the scenario comes to
/// @param off the days off in the horizon
/// @param places the places in the year of the last cadence
/// @param dates the dates with the holidays near them; empty where there are no calendars
record YearStory(
    Schedule schedule,
    List<DayOff> off,
    List<PlacesInYear.Days> places,
    Optional<DateTable> dates) {

  static YearStory of(Schedule schedule, DayIndex index) {
    Horizon horizon = schedule.horizon();
    return new YearStory(
        schedule,
        DayOff.between(schedule, index, horizon.first(), horizon.end()),
        PlacesInYear.days(schedule),
        Optional.of(index)
            .filter(it -> !it.calendars().isEmpty())
            .map(it -> DateTable.of(schedule, it)));
  }

  String scenario() {
    return schedule.scenario().name();
  }

  /// What stands over its years.
  ///
  /// @param ownRules the rules that set it apart from others; empty text where there are none
  PanelHead head(String ownRules) {
    String where = Words.list(PlacesInYear.inWords(schedule));
    String sentences =
        Stream.of(Sentence.of(where), Sentence.of(near()), ownRules)
            .filter(sentence -> !sentence.isEmpty())
            .reduce("", (all, sentence) -> all.isEmpty() ? sentence : all + " " + sentence);
    return new PanelHead(
        scenario() + ": " + PlacesInYear.number(schedule), sentences, false, false);
  }

  /// How many dates are near holidays, in words; empty text where none is to come.
  private String near() {
    return dates.map(DateTable::nearInWords).orElse("");
  }

  /// The releases with a day in the horizon.
  List<Release> releases() {
    return schedule.releases().stream()
        .filter(release -> schedule.horizon().contains(release.date()))
        .toList();
  }

  /// The releases whose milestones may have a day in the horizon.
  Stream<Release> prepared() {
    return Stream.concat(schedule.releases().stream(), schedule.upcoming().stream());
  }

  /// The milestones of a release with a day in the horizon.
  List<ScheduledMilestone> milestones(Release release) {
    return release.milestones().stream()
        .filter(milestone -> schedule.horizon().contains(milestone.date()))
        .toList();
  }

  boolean showsToday() {
    return schedule.horizon().contains(schedule.today());
  }

  /// The names of milestones, those of a row without their numbers.
  ///
  /// @param inRow whether those of rows are asked for, or those that stand alone
  List<String> milestoneNames(boolean inRow) {
    return prepared()
        .flatMap(release -> milestones(release).stream())
        .filter(milestone -> milestone.number().isPresent() == inRow)
        .map(YearStory::nameOfRow)
        .distinct()
        .toList();
  }

  private static String nameOfRow(ScheduledMilestone milestone) {
    String name = milestone.name();
    return milestone.number().isPresent() && name.lastIndexOf(' ') > 0
        ? name.substring(0, name.lastIndexOf(' '))
        : name;
  }
}
