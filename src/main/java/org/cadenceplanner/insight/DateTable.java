package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The days of all releases and milestones in the years of a plan, those of releases after these years
/// too, each with the holidays near it.
///
/// @param rows the days in their order
public record DateTable(List<DateRow> rows) {
  private static final int NEAR = 7;

  public DateTable {
    rows = List.copyOf(rows);
  }

  /// The days of what a scenario comes to.
  ///
  /// @param index the days off of the plan's calendars
  public static DateTable of(Schedule schedule, DayIndex index) {
    Neighbours neighbours = Neighbours.of(schedule, index);
    return new DateTable(
        Stream.concat(
                schedule.releases().stream().flatMap(release -> rows(release, neighbours)),
                schedule.upcoming().stream().flatMap(release -> milestones(release, neighbours)))
            .filter(row -> schedule.horizon().contains(row.date()))
            .sorted(Comparator.comparing(DateRow::date))
            .toList());
  }

  /// How many of the days that are still to come are near holidays, releases and milestones apart;
  /// empty text where none is to come.
  ///
  /// Example: `2 of 9 planned releases and 21 of 81 milestones come within 7 days of a day that at
  /// least half have off`
  public String nearInWords() {
    List<DateRow> planned = rows.stream().filter(DateRow::isPlanned).toList();
    List<DateRow> releases = planned.stream().filter(r -> r.milestone().isEmpty()).toList();
    List<DateRow> milestones = planned.stream().filter(r -> r.milestone().isPresent()).toList();
    if (planned.isEmpty()) {
      return "";
    }
    List<String> near =
        Stream.of(nearOfReleases(releases), nearOfMilestones(milestones))
            .flatMap(Optional::stream)
            .toList();
    boolean isOne = near.size() == 1 && DateRow.near(planned).size() == 1;
    return tr(
        isOne
            ? "%s comes within %s days of a day that at least half have off"
            : "%s come within %s days of a day that at least half have off",
        Words.list(near),
        NEAR);
  }

  private static Optional<String> nearOfReleases(List<DateRow> releases) {
    return releases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            tr(
                releases.size() == 1 ? "%s of %s planned release" : "%s of %s planned releases",
                DateRow.near(releases).size(),
                releases.size()));
  }

  private static Optional<String> nearOfMilestones(List<DateRow> milestones) {
    return milestones.isEmpty()
        ? Optional.empty()
        : Optional.of(
            tr(
                milestones.size() == 1 ? "%s of %s milestone" : "%s of %s milestones",
                DateRow.near(milestones).size(),
                milestones.size()));
  }

  private static Stream<DateRow> rows(Release release, Neighbours neighbours) {
    return Stream.concat(
        milestones(release, neighbours),
        Stream.of(row(release, Optional.empty(), release.date(), neighbours)));
  }

  private static Stream<DateRow> milestones(Release release, Neighbours neighbours) {
    return release.milestones().stream().map(milestone -> row(release, milestone, neighbours));
  }

  private static DateRow row(Release release, ScheduledMilestone milestone, Neighbours neighbours) {
    return row(release, Optional.of(milestone.name()), milestone.date(), neighbours);
  }

  private static DateRow row(
      Release release, Optional<String> milestone, LocalDate date, Neighbours neighbours) {
    return new DateRow(
        neighbours.schedule().scenario().name(),
        release.version(),
        milestone,
        release.state(),
        date,
        neighbours.of(date));
  }

  private static NavigableMap<LocalDate, DayOff> halvesOff(Schedule schedule, DayIndex index) {
    NavigableMap<LocalDate, DayOff> days = new TreeMap<>();
    LocalDate from = schedule.horizon().first().minusDays(NEAR);
    LocalDate until = schedule.horizon().end().plusDays(NEAR);
    DayOff.between(schedule, index, from, until).stream()
        .filter(DayOff::isOfHalf)
        .forEach(off -> days.put(off.day(), off));
    return days;
  }

  /// Finds the holidays near any day.
  ///
  /// @param halves the days on which at least half are off
  /// @param names the holidays of those days, as far as they were asked for
  private record Neighbours(
      Schedule schedule,
      NavigableMap<LocalDate, DayOff> halves,
      DayInWords words,
      Map<LocalDate, List<String>> names) {

    static Neighbours of(Schedule schedule, DayIndex index) {
      DayInWords words = new DayInWords(schedule, index);
      return new Neighbours(schedule, halvesOff(schedule, index), words, new HashMap<>());
    }

    Optional<HolidaysNear> of(LocalDate day) {
      return Stream.of(
              Optional.ofNullable(halves.floorEntry(day)),
              Optional.ofNullable(halves.ceilingEntry(day)))
          .flatMap(Optional::stream)
          .map(Map.Entry::getValue)
          .filter(off -> Math.abs(days(day, off)) <= NEAR)
          .min(Comparator.comparingInt(off -> Math.abs(days(day, off))))
          .map(off -> new HolidaysNear(off, days(day, off), namesOf(off.day())));
    }

    private static int days(LocalDate day, DayOff off) {
      return (int) ChronoUnit.DAYS.between(day, off.day());
    }

    private List<String> namesOf(LocalDate day) {
      return names.computeIfAbsent(day, words::holidays);
    }
  }
}
