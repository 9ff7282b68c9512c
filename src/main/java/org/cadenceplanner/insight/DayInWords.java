package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.BlockedDays;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Reason;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What there is to say about any day of a schedule: holidays and how many are off, what rules a
/// release out, the branches at once, what happens on it.
///
/// Made once for a schedule and asked for each day; for one thread.
public final class DayInWords {
  private static final int MOST_VERSIONS = 8;

  private final Schedule schedule;
  private final DayIndex index;
  private final Map<DatePolicy, BlockedDays> blocked = new HashMap<>();

  /// @param schedule what the scenario comes to
  /// @param index the days off of the plan's calendars
  public DayInWords(Schedule schedule, DayIndex index) {
    this.schedule = schedule;
    this.index = index;
  }

  /// A line for each fact, the day itself first.
  public List<String> of(LocalDate day) {
    List<String> lines = new ArrayList<>();
    lines.add(
        day.equals(schedule.today())
            ? tr("%s, today", Words.weekdayAndDay(day))
            : Words.weekdayAndDay(day));
    lines.addAll(events(day));
    lines.addAll(holidays(day));
    DayOff.between(schedule, index, day, day.plusDays(1)).forEach(off -> lines.add(off.inWords()));
    List<String> refused = Because.onDay(reasons(day));
    if (!refused.isEmpty()) {
      lines.add(tr("No day for a release: %s", String.join(", ", refused)));
    }
    lines.addAll(branches(day));
    lines.addAll(tooMany(day));
    return List.copyOf(lines);
  }

  /// The holidays on a day of the calendars heeded then, each with its calendars: `Good Friday (England,
  /// Germany)`.
  public List<String> holidays(LocalDate day) {
    Map<String, List<String>> calendars = new LinkedHashMap<>();
    for (WeightedCalendar weighted : schedule.calendarsOn(day)) {
      index
          .calendar(weighted.id())
          .filter(calendar -> calendar.names().containsKey(day))
          .ifPresent(
              calendar ->
                  calendars
                      .computeIfAbsent(calendar.names().get(day), name -> new ArrayList<>())
                      .add(calendar.name()));
    }
    return calendars.entrySet().stream()
        .map(holiday -> Because.withCalendars(holiday.getKey(), holiday.getValue()))
        .toList();
  }

  /// How many branches are supported on a day, in all and by phase, and then which: `3 branches
  /// supported: 2 in full support, 1 in security fixes only`, `full support: 4.10, 4.11`.
  public List<String> branches(LocalDate day) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    schedule.branches().byPhase().forEach((phase, count) -> counts.put(phase, count.at(day)));
    String parts =
        counts.entrySet().stream()
            .filter(phase -> phase.getValue() > 0)
            .map(phase -> tr("%s in %s", phase.getValue(), phase.getKey()))
            .collect(Collectors.joining(", "));
    int total = schedule.branches().total().at(day);
    List<String> lines = new ArrayList<>();
    lines.add(supported(total) + (parts.isEmpty() ? "" : ": " + parts));
    versionsByPhase(day)
        .forEach((phase, versions) -> lines.add(phase + ": " + shortened(versions)));
    return lines;
  }

  private static String supported(int branches) {
    return switch (branches) {
      case 0 -> tr("No branches supported");
      case 1 -> tr("1 branch supported");
      default -> tr("%s branches supported", branches);
    };
  }

  private List<String> tooMany(LocalDate day) {
    return schedule.breaches().stream()
        .filter(breach -> breach.limit() instanceof Limit.MostBranches)
        .filter(breach -> !day.isBefore(breach.from()) && day.isBefore(breach.until()))
        .map(breach -> tr("Limit broken: %s", LimitInWords.of(breach.limit())))
        .toList();
  }

  private List<String> events(LocalDate day) {
    List<String> lines = new ArrayList<>();
    for (Release release : schedule.releases()) {
      if (release.date().equals(day)) {
        lines.add(tr("Release of %s, %s", release.version(), ReleaseInWords.state(release)));
      }
      lines.addAll(milestones(release, day));
    }
    schedule.upcoming().forEach(release -> lines.addAll(milestones(release, day)));
    if (schedule.skipped().contains(day)) {
      lines.add(tr("Skipped slot: no release is due"));
    }
    return lines;
  }

  private static List<String> milestones(Release release, LocalDate day) {
    return release.milestones().stream()
        .filter(milestone -> milestone.date().equals(day))
        .map(milestone -> tr("%s of %s", milestone.name(), release.version()))
        .toList();
  }

  private List<Reason> reasons(LocalDate day) {
    return blocked
        .computeIfAbsent(
            schedule.datesOn(day), p -> BlockedDays.of(p, p.calendarsIn(schedule.plan()), index))
        .reasons(day);
  }

  private Map<String, List<String>> versionsByPhase(LocalDate day) {
    Map<String, List<String>> versions = new LinkedHashMap<>();
    schedule.branches().byPhase().keySet().forEach(phase -> versions.put(phase, new ArrayList<>()));
    schedule
        .counted()
        .forEach(
            release ->
                release.phases().stream()
                    .filter(phase -> isIn(phase, day))
                    .forEach(
                        phase ->
                            versions
                                .computeIfAbsent(title(phase), name -> new ArrayList<>())
                                .add(release.version().text())));
    versions.values().removeIf(List::isEmpty);
    return versions;
  }

  private static String title(PhaseSpan phase) {
    return phase.counts() ? phase.name() : tr("%s (not counted)", phase.name());
  }

  private boolean isIn(PhaseSpan phase, LocalDate day) {
    return phase.contains(day, schedule.plan().endDaysCount());
  }

  private static String shortened(List<String> versions) {
    int more = versions.size() - MOST_VERSIONS;
    return more <= 0
        ? String.join(", ", versions)
        : tr("%s and %s more", String.join(", ", versions.subList(0, MOST_VERSIONS)), more);
  }
}
