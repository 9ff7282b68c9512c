package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.WeightedCalendar;

/// Finds where a schedule goes beyond the limits of its plan, within the years looked at.
///
/// History is looked at too, as people want to see where it stood; what it alone has done is told
/// apart, see [Breach#isHistory].
final class Breaches {
  private final Schedule schedule;
  private final Function<List<WeightedCalendar>, List<HolidaySeason>> seasons;
  private final List<Release> releases;
  private final LocalDate firstPlanned;

  /// @param seasons finds the holiday seasons of calendars over all the years of the index
  Breaches(Schedule schedule, Function<List<WeightedCalendar>, List<HolidaySeason>> seasons) {
    this.schedule = schedule;
    this.seasons = seasons;
    this.releases =
        schedule.counted().stream().sorted(Comparator.comparing(Release::date)).toList();
    this.firstPlanned =
        releases.stream()
            .filter(Predicate.not(Release::isReleased))
            .flatMap(release -> Stream.concat(Stream.of(release.date()), begins(release)))
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
  }

  private static Stream<LocalDate> begins(Release release) {
    return release.phases().stream().map(PhaseSpan::from);
  }

  /// The breaches limit by limit, those of each by their days.
  List<Breach> found() {
    return schedule.plan().limits().stream().<Breach>flatMap(limit -> of(limit).stream()).toList();
  }

  private List<? extends Breach> of(Limit limit) {
    return switch (limit) {
      case Limit.MostBranches most -> tooMany(most);
      case Limit.NoReleaseIn never -> inRange(never);
      case Limit.LeastOverlap least -> tooShort(least);
      case Limit.MostHolidaySeasons most -> tooManySeasons(most);
    };
  }

  private List<Breach.TooManyBranches> tooMany(Limit.MostBranches limit) {
    StepFunction count = count(limit.phase());
    return BranchCounts.joined(count.over(limit.most(), first(), end())).stream()
        .map(
            days ->
                new Breach.TooManyBranches(
                    limit,
                    days.from(),
                    days.until(),
                    count.peak(days.from(), days.until()),
                    isPast(days.until()) && !days.until().isAfter(firstPlanned)))
        .toList();
  }

  private StepFunction count(Optional<String> phase) {
    return phase
        .map(
            name ->
                StepFunction.counting(
                    releases.stream()
                        .flatMap(release -> release.phases().stream())
                        .filter(span -> span.name().equals(name))
                        .map(span -> BranchCounts.daysOf(span, schedule.plan().endDaysCount()))
                        .filter(Predicate.not(DayRange::isEmpty))
                        .toList()))
        .orElseGet(schedule.branches()::total);
  }

  private List<Breach.ReleaseInRange> inRange(Limit.NoReleaseIn limit) {
    return releases.stream()
        .filter(release -> schedule.horizon().contains(release.date()))
        .filter(release -> limit.range().contains(release.date()))
        .map(release -> new Breach.ReleaseInRange(limit, release, isHistory(release)))
        .toList();
  }

  private List<Breach.ShortOverlap> tooShort(Limit.LeastOverlap limit) {
    List<Release> compared =
        releases.stream()
            .filter(
                release -> limit.releaseClass().stream().allMatch(release.releaseClass()::equals))
            .toList();
    List<Breach.ShortOverlap> found = new ArrayList<>();
    for (int i = 1; i < compared.size(); i++) {
      if (schedule.horizon().contains(compared.get(i).date())) {
        tooShort(limit, compared.get(i - 1), compared.get(i)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Breach.ShortOverlap> tooShort(
      Limit.LeastOverlap limit, Release before, Release next) {
    LocalDate wanted = limit.least().after(next.date());
    return supportedUntil(before)
        .filter(end -> end.isBefore(wanted))
        .map(
            end ->
                new Breach.ShortOverlap(
                    limit, before, end, next, wanted, isHistory(next) && isPast(wanted)));
  }

  /// The first day on which a release is not supported any more; empty where that is open.
  private Optional<LocalDate> supportedUntil(Release release) {
    List<PhaseSpan> supported = release.phases().stream().filter(PhaseSpan::counts).toList();
    return supported.stream().anyMatch(PhaseSpan::isOpen)
        ? Optional.empty()
        : Optional.of(
            supported.stream()
                .map(span -> BranchCounts.daysOf(span, schedule.plan().endDaysCount()).until())
                .max(LocalDate::compareTo)
                .orElse(release.date()));
  }

  private List<Breach.TooManySeasons> tooManySeasons(Limit.MostHolidaySeasons limit) {
    NavigableMap<LocalDate, HolidaySeason> seasons = seasons();
    List<Breach.TooManySeasons> found = new ArrayList<>();
    for (int i = 0; i < releases.size(); i++) {
      Optional<Release> next =
          i + 1 < releases.size() ? Optional.of(releases.get(i + 1)) : Optional.empty();
      tooManySeasons(limit, releases.get(i), next, seasons).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Breach.TooManySeasons> tooManySeasons(
      Limit.MostHolidaySeasons limit,
      Release before,
      Optional<Release> next,
      NavigableMap<LocalDate, HolidaySeason> seasons) {
    LocalDate until = next.map(Release::date).orElse(end());
    if (!before.date().isBefore(until)
        || !until.isAfter(first())
        || !before.date().isBefore(end())) {
      return Optional.empty();
    }
    List<HolidaySeason> begun = List.copyOf(seasons.subMap(before.date(), until).values());
    return begun.size() > limit.most()
        ? Optional.of(
            new Breach.TooManySeasons(limit, before, next, until, begun, isHistory(before, next)))
        : Optional.empty();
  }

  private NavigableMap<LocalDate, HolidaySeason> seasons() {
    NavigableMap<LocalDate, HolidaySeason> byFirstDay = new TreeMap<>();
    HolidaySeason.of(schedule, seasons).forEach(season -> byFirstDay.put(season.from(), season));
    return byFirstDay;
  }

  private boolean isHistory(Release before, Optional<Release> next) {
    return isHistory(before) && next.filter(this::isHistory).isPresent();
  }

  private boolean isHistory(Release release) {
    return release.isReleased() && !release.date().isAfter(schedule.today());
  }

  private boolean isPast(LocalDate until) {
    return !until.isAfter(schedule.today());
  }

  private LocalDate first() {
    return schedule.horizon().first();
  }

  private LocalDate end() {
    return schedule.horizon().end();
  }
}
