package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// Makes the entries of a schedule, and numbers those that are alike.
final class CalendarEntries {
  private final Schedule schedule;
  private final List<CalendarEntry> entries = new ArrayList<>();
  private final Map<Alike, Integer> alike = new HashMap<>();

  private record Alike(Kind kind, Version version, String name) {}

  CalendarEntries(Schedule schedule) {
    this.schedule = schedule;
  }

  List<CalendarEntry> all() {
    for (Release release : schedule.releases()) {
      addMilestones(release);
      add(release);
      release.supported().stream()
          .filter(phase -> !phase.isOpen() && phase.from().isBefore(phase.until()))
          .forEach(phase -> add(release, phase));
      addPointReleases(release);
    }
    schedule.upcoming().forEach(this::addMilestones);
    return List.copyOf(entries);
  }

  private void addMilestones(Release release) {
    release.milestones().forEach(milestone -> add(release, milestone));
  }

  private void add(Release release, ScheduledMilestone milestone) {
    add(
        Kind.MILESTONE,
        release,
        milestone.name(),
        milestone.date(),
        release.version() + " " + milestone.name(),
        List.of(ReleaseInWords.milestone(milestone)));
  }

  private void add(Release release) {
    add(
        Kind.RELEASE,
        release,
        "",
        release.date(),
        tr("%s release", release.version()),
        ReleaseInWords.of(release, schedule));
  }

  private void add(Release release, PhaseSpan phase) {
    add(
        Kind.END_OF_PHASE,
        release,
        phase.name(),
        lastDaySaid(phase),
        end(release, phase),
        List.of(ReleaseInWords.phase(release, phase)));
  }

  /// Those to come while the branch counts as supported, in the years looked at: when earlier ones
  /// came, the plan does not know.
  private void addPointReleases(Release release) {
    Length every = schedule.plan().load().pointReleaseEvery();
    LocalDate end = schedule.horizon().end();
    LocalDate day = every.after(release.date());
    for (int number = 1; day.isBefore(end); number++) {
      if (day.isAfter(schedule.today()) && isSupportedOn(release, day)) {
        addPointRelease(release, number, day);
      }
      day = every.after(release.date(), number + 1L);
    }
  }

  private static boolean isSupportedOn(Release release, LocalDate day) {
    return release.supported().stream().anyMatch(phase -> phase.counts() && phase.contains(day));
  }

  private void addPointRelease(Release release, int number, LocalDate day) {
    entries.add(
        new CalendarEntry(
            Kind.POINT_RELEASE,
            release.version(),
            "",
            number,
            day,
            false,
            schedule.plan().name() + ": " + tr("%s point release %s", release.version(), number),
            List.of(expected(), scenario())));
  }

  private String expected() {
    return tr(
        "To be expected, not planned: one every %s while the branch is supported",
        Words.length(schedule.plan().load().pointReleaseEvery()));
  }

  private static String end(Release release, PhaseSpan phase) {
    String end = tr("%s end of %s", release.version(), phase.name());
    return phase.precision() == Precision.DAY ? end : end + " (" + Until.inWords(phase) + ")";
  }

  private static LocalDate lastDaySaid(PhaseSpan phase) {
    return phase.precision() == Precision.DAY ? phase.until() : phase.until().minusDays(1);
  }

  private void add(
      Kind kind, Release release, String name, LocalDate day, String what, List<String> facts) {
    entries.add(
        new CalendarEntry(
            kind,
            release.version(),
            name,
            alike.merge(new Alike(kind, release.version(), name), 1, Integer::sum),
            day,
            release.isReleased(),
            schedule.plan().name() + ": " + what,
            Stream.concat(facts.stream(), Stream.of(scenario())).toList()));
  }

  private String scenario() {
    return tr("Scenario: %s", schedule.scenario().name());
  }
}
