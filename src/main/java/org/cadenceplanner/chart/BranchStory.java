package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.BranchCounts;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// What a panel tells of one scenario: the branches of which anything shows in a stretch of days.
///
/// @param name the scenario's name
/// @param from the first day shown
/// @param until the first day after those shown
/// @param releases the releases whose branches show, by date, with the milestones that show
/// @param skipped the due days of slots with no release in them
/// @param today the day that counts as today
/// @param counts the branches at once
/// @param capacity what the people can look after
/// @param limits the limits of the plan
/// @param emphasised the class with the longest life where there are several, else none
/// @param closeness how closely one looks
/// @param ghosts where the rules would have put releases
/// @param forecast when releases may come
/// @param scale what the scales beside the rows and the counts have room for
record BranchStory(
    String name,
    LocalDate from,
    LocalDate until,
    List<Release> releases,
    List<LocalDate> skipped,
    LocalDate today,
    BranchCounts counts,
    Capacity capacity,
    LimitsShown limits,
    Optional<String> emphasised,
    Closeness closeness,
    List<Ghost> ghosts,
    List<ReleaseForecast> forecast,
    Scale scale) {

  /// What the scales have room for.
  ///
  /// @param versions the versions that may stand left of the rows
  /// @param most the largest number of branches
  record Scale(List<String> versions, int most) {

    Scale {
      versions = List.copyOf(versions);
    }
  }

  BranchStory {
    releases = List.copyOf(releases);
    skipped = List.copyOf(skipped);
    ghosts = List.copyOf(ghosts);
    forecast = List.copyOf(forecast);
  }

  /// What a schedule comes to from a day on and before another.
  static BranchStory of(Schedule schedule, LocalDate from, LocalDate until) {
    return of(schedule, from, until, Closeness.YEARS, release -> List.of());
  }

  /// The same with the milestone that is selected, if one is.
  static BranchStory pointingAt(
      Optional<Part.OfRelease> selected, Schedule schedule, LocalDate from, LocalDate until) {
    String scenario = schedule.scenario().name();
    return of(
        schedule,
        from,
        until,
        Closeness.YEARS,
        release ->
            release.milestones().stream()
                .filter(
                    milestone ->
                        selected
                            .filter(
                                new Part.Milestone(scenario, release.version(), milestone.name())
                                    ::equals)
                            .isPresent())
                .toList());
  }

  /// The same looked at closely, with all milestones.
  static BranchStory close(Schedule schedule, LocalDate from, LocalDate until) {
    return of(schedule, from, until, Closeness.DAYS, Release::milestones);
  }

  private static BranchStory of(
      Schedule schedule,
      LocalDate from,
      LocalDate until,
      Closeness closeness,
      Function<Release, List<ScheduledMilestone>> milestones) {
    TimeAxis days = new TimeAxis(from, until, 0, 1);
    List<Release> shown =
        schedule.worked().stream()
            .map(release -> release.withMilestones(milestones.apply(release)))
            .filter(release -> showsAnyOf(release, days))
            .sorted(Comparator.comparing(Release::date))
            .toList();
    Capacity capacity = Capacity.of(schedule.plan().peopleOf(schedule.scenario()));
    int peak = schedule.branches().total().peak(from, until);
    return new BranchStory(
        schedule.scenario().name(),
        from,
        until,
        shown,
        schedule.skipped().stream().filter(days::shows).toList(),
        schedule.today(),
        schedule.branches(),
        capacity,
        LimitsShown.of(schedule),
        longestLived(shown),
        closeness,
        List.of(),
        List.of(),
        new Scale(
            shown.stream().map(release -> release.version().text()).toList(),
            Math.max(1, capacity.onScaleWith(peak))));
  }

  // A release too of which only a milestone shows.
  private static boolean showsAnyOf(Release release, TimeAxis days) {
    return days.shows(release.date())
        || days.showsAny(release.start(), release.end())
        || release.milestones().stream().map(ScheduledMilestone::date).anyMatch(days::shows);
  }

  /// Whether a branch is shown with an end that nobody knows.
  boolean hasOpenEnd() {
    return releases.stream()
        .flatMap(release -> release.phases().stream())
        .anyMatch(PhaseSpan::isOpen);
  }

  /// Whether too many branches are shown.
  boolean showsTooMany(PhaseKey phases) {
    return limits.tooMany().stream()
        .filter(breach -> phases.showsAllOf(breach.limit()))
        .anyMatch(breach -> breach.from().isBefore(until) && breach.until().isAfter(from));
  }

  /// Whether a milestone is shown.
  boolean showsMilestones() {
    return releases.stream()
        .flatMap(release -> release.milestones().stream())
        .anyMatch(milestone -> shows(milestone.date()));
  }

  /// Whether a release is shown that breaks a limit by its day.
  boolean showsBreaking() {
    return releases.stream()
        .anyMatch(release -> shows(release.date()) && limits.areBrokenBy(release));
  }

  /// Whether the limit on all branches is on the scale.
  boolean showsMost() {
    return limits.mostBranches().isPresent() && limits.mostBranches().getAsInt() <= scale.most();
  }

  private static Optional<String> longestLived(List<Release> releases) {
    boolean several = releases.stream().map(Release::releaseClass).distinct().count() > 1;
    return releases.stream()
        .filter(release -> several)
        .max(Comparator.comparingLong(r -> ChronoUnit.DAYS.between(r.date(), r.end())))
        .map(Release::releaseClass);
  }

  /// This story on the scales of another, so that both can be compared: they stay where they are
  /// while one looks at other days.
  BranchStory onScaleOf(BranchStory other) {
    return with(other.emphasised(), ghosts, forecast, other.scale());
  }

  /// This story with those of the ghosts whose releases and days show.
  BranchStory withGhosts(List<Ghost> newGhosts) {
    List<Version> versions = releases.stream().map(Release::version).toList();
    return with(
        emphasised,
        newGhosts.stream()
            .filter(ghost -> shows(ghost.day()) && versions.contains(ghost.version()))
            .toList(),
        forecast,
        scale);
  }

  /// This story with when those of its releases may come that a forecast speaks of.
  BranchStory withForecast(List<ReleaseForecast> newForecast) {
    List<Version> versions = releases.stream().map(Release::version).toList();
    return with(
        emphasised,
        ghosts,
        newForecast.stream().filter(release -> versions.contains(release.version())).toList(),
        scale);
  }

  private BranchStory with(
      Optional<String> newEmphasised,
      List<Ghost> newGhosts,
      List<ReleaseForecast> newForecast,
      Scale newScale) {
    return new BranchStory(
        name,
        from,
        until,
        releases,
        skipped,
        today,
        counts,
        capacity,
        limits,
        newEmphasised,
        closeness,
        newGhosts,
        newForecast,
        newScale);
  }

  /// Whether the date of a release in a state is on the axis.
  boolean shows(ReleaseState state) {
    return releases.stream().anyMatch(release -> release.state() == state && shows(release.date()));
  }

  /// Whether a day is one of those shown.
  boolean shows(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
