package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.BacktestInWords;
import org.cadenceplanner.insight.DayInWords;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.insight.ReleaseInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.HolidaySeason;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What there is to say about a place in a timeline: what is drawn there, and its day.
///
/// Made once for a schedule and asked for each place; for one thread.
public final class SubjectInWords {
  private static final int LONGEST_SEASON = 2;

  private final Schedule schedule;
  private final DayIndex index;
  private final DayInWords days;
  private final List<Ghost> ghosts;
  private final List<ReleaseForecast> forecast;

  /// @param schedule what the scenario comes to
  /// @param index the days off of the plan's calendars
  public SubjectInWords(Schedule schedule, DayIndex index) {
    this(schedule, index, List.of());
  }

  /// @param schedule what the scenario comes to
  /// @param index the days off of the plan's calendars
  /// @param ghosts where the rules would have put releases
  public SubjectInWords(Schedule schedule, DayIndex index, List<Ghost> ghosts) {
    this(schedule, index, ghosts, List.of());
  }

  /// @param schedule what the scenario comes to
  /// @param index the days off of the plan's calendars
  /// @param ghosts where the rules would have put releases
  /// @param forecast when its releases may come
  public SubjectInWords(
      Schedule schedule, DayIndex index, List<Ghost> ghosts, List<ReleaseForecast> forecast) {
    this.schedule = schedule;
    this.index = index;
    this.days = new DayInWords(schedule, index);
    this.ghosts = List.copyOf(ghosts);
    this.forecast = List.copyOf(forecast);
  }

  /// The lines about what a drawing of the schedule has at a place: those of a release or a branch
  /// instead of its day's, those of other things before their day's.
  ///
  /// @param subject what is drawn there, see [org.cadenceplanner.drawing.Drawing#at]; empty for the
  /// ground
  /// @param day the day there, see [Plot#dayAt]
  public List<String> of(Optional<Subject> subject, LocalDate day) {
    List<String> own = subject.flatMap(Part::of).map(part -> about(part, day)).orElse(List.of());
    boolean alone = subject.flatMap(Part::of).filter(SubjectInWords::standsAlone).isPresent();
    if (alone && !own.isEmpty()) {
      return own;
    }
    List<String> lines = new ArrayList<>(own);
    lines.addAll(days.of(day));
    return List.copyOf(lines);
  }

  private static boolean standsAlone(Part part) {
    return part instanceof Part.Release || part instanceof Part.Branch;
  }

  /// The release that a subject is about, or of whose branch it is a part.
  public Optional<Release> release(Subject subject) {
    return Part.of(subject).flatMap(this::release);
  }

  private Optional<Release> release(Part part) {
    return part instanceof Part.OfRelease row
        ? schedule.worked().stream()
            .filter(release -> release.version().equals(row.version()))
            .findFirst()
        : Optional.empty();
  }

  private List<String> about(Part part, LocalDate day) {
    return switch (part) {
      case Part.Release release -> withForecast(release);
      case Part.Branch branch -> withForecast(branch);
      case Part.Forecast band -> forecast(band);
      case Part.ByRule rule -> lines(rule);
      case Part.Phase phase -> lines(phase);
      case Part.Milestone milestone -> lines(milestone);
      case Part.Skipped skipped ->
          List.of(
              tr(
                  "Skipped slot of %s: no release, and no version is used up.",
                  Words.weekdayAndDay(skipped.due())));
      case Part.Limit limit -> List.of(FiguresInWords.capacity(Figures.of(schedule)));
      case Part.Holidays holidays ->
          days.holidays(day).isEmpty() && isInSeason(day, holidays.from())
              ? List.of(tr("Holiday season: most committers are away around this day."))
              : List.of();
      case Part.OfWork _, Part.Count _, Part.Today _, Part.Sample _, Part.Figure _ -> List.of();
    };
  }

  /// A band of few days is drawn wider than they are.
  private boolean isInSeason(LocalDate day, LocalDate first) {
    return HolidaySeason.of(schedule, first, first.plusMonths(LONGEST_SEASON), index).stream()
        .anyMatch(
            season ->
                season.from().equals(first)
                    && !day.isBefore(first)
                    && day.isBefore(season.until()));
  }

  private List<String> lines(Part.OfRelease row) {
    return release(row).map(release -> ReleaseInWords.of(release, schedule)).orElse(List.of());
  }

  private List<String> withForecast(Part.OfRelease row) {
    return Stream.concat(lines(row).stream(), forecast(row).stream()).toList();
  }

  private List<String> forecast(Part.OfRelease row) {
    return forecast.stream()
        .filter(release -> release.version().equals(row.version()))
        .map(ForecastInWords::release)
        .toList();
  }

  private List<String> lines(Part.ByRule part) {
    return ghosts.stream()
        .filter(ghost -> ghost.version().equals(part.version()))
        .map(
            ghost ->
                tr(
                    "%s by rule: %s",
                    ghost.version(), BacktestInWords.came(ghost.day(), ghost.days())))
        .toList();
  }

  private List<String> lines(Part.Phase part) {
    return release(part).stream()
        .flatMap(
            release ->
                release.phases().stream()
                    .filter(phase -> phase.name().equals(part.name()))
                    .map(phase -> ReleaseInWords.phase(release, phase)))
        .toList();
  }

  private List<String> lines(Part.Milestone part) {
    return release(part).stream()
        .flatMap(
            release ->
                release.milestones().stream()
                    .filter(milestone -> milestone.name().equals(part.name()))
                    .map(m -> release.version() + ": " + ReleaseInWords.milestone(m)))
        .toList();
  }
}
