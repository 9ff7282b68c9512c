package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;

/// Finds where a schedule goes beyond the limits of its plan, within the years looked at.
///
/// History is looked at too, as people want to see where it stood; what it alone has done is told
/// apart, see [Breach#isHistory].
final class Breaches {
  private final Plan plan;
  private final LocalDate today;
  private final Draft draft;
  private final Function<List<WeightedCalendar>, List<HolidaySeason>> seasons;
  private final List<Release> releases;

  /// @param today the day that counts as today
  /// @param draft the releases of the schedule
  /// @param seasons finds the holiday seasons of calendars over all the years of the index
  Breaches(
      Plan plan,
      LocalDate today,
      Draft draft,
      Function<List<WeightedCalendar>, List<HolidaySeason>> seasons) {
    this.plan = plan;
    this.today = today;
    this.draft = draft;
    this.seasons = seasons;
    this.releases = new ArrayList<>(draft.counted(plan.horizon().end()));
    releases.sort(Comparator.comparing(Release::date));
  }

  /// The breaches limit by limit, those of each by their days.
  List<Breach> found() {
    List<Breach> found = new ArrayList<>();
    plan.limits().forEach(limit -> found.addAll(of(limit)));
    return found;
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
    List<DayRange> over = BranchCounts.joined(count.over(limit.most(), first(), end()));
    LocalDate firstPlanned = over.isEmpty() ? LocalDate.MAX : firstPlanned();
    return over.stream()
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

  /// The first day on which something is planned; the last of all days where nothing is.
  private LocalDate firstPlanned() {
    LocalDate first = LocalDate.MAX;
    for (Release release : releases) {
      if (!release.isReleased()) {
        LocalDate start =
            release.start().isBefore(release.date()) ? release.start() : release.date();
        first = start.isBefore(first) ? start : first;
      }
    }
    return first;
  }

  private StepFunction count(Optional<String> phase) {
    return phase
        .map(
            name ->
                StepFunction.counting(
                    releases.stream()
                        .flatMap(release -> release.phases().stream())
                        .filter(span -> span.name().equals(name))
                        .map(span -> BranchCounts.daysOf(span, plan.endDaysCount()))
                        .filter(Predicate.not(DayRange::isEmpty))
                        .toList()))
        .orElseGet(this::total);
  }

  private StepFunction total() {
    List<List<PhaseSpan>> branches = new ArrayList<>();
    draft.worked().forEach(release -> branches.add(release.phases()));
    return BranchCounts.total(branches, plan.endDaysCount());
  }

  private List<Breach.ReleaseInRange> inRange(Limit.NoReleaseIn limit) {
    return releases.stream()
        .filter(release -> plan.horizon().contains(release.date()))
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
      if (plan.horizon().contains(compared.get(i).date())) {
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
                .map(span -> BranchCounts.daysOf(span, plan.endDaysCount()).until())
                .max(LocalDate::compareTo)
                .orElse(release.date()));
  }

  private List<Breach.TooManySeasons> tooManySeasons(Limit.MostHolidaySeasons limit) {
    List<HolidaySeason> seasons = HolidaySeason.of(draft, plan, this.seasons);
    List<Breach.TooManySeasons> found = new ArrayList<>();
    for (int i = 0; i < releases.size(); i++) {
      tooManySeasons(limit, releases.get(i), nextWithinHorizon(i), seasons).ifPresent(found::add);
    }
    return found;
  }

  /// The release after one; those that come after the years looked at are known only where they have
  /// phases before their release.
  private Optional<Release> nextWithinHorizon(int place) {
    return releases.stream()
        .skip(place + 1L)
        .findFirst()
        .filter(release -> release.date().isBefore(end()));
  }

  private Optional<Breach.TooManySeasons> tooManySeasons(
      Limit.MostHolidaySeasons limit,
      Release before,
      Optional<Release> next,
      List<HolidaySeason> seasons) {
    LocalDate until = next.map(Release::date).orElse(end());
    if (!before.date().isBefore(until)
        || !until.isAfter(first())
        || !before.date().isBefore(end())) {
      return Optional.empty();
    }
    List<HolidaySeason> begun =
        seasons.subList(firstFrom(before.date(), seasons), firstFrom(until, seasons));
    return begun.size() > limit.most()
        ? Optional.of(
            new Breach.TooManySeasons(limit, before, next, until, begun, isHistory(before, next)))
        : Optional.empty();
  }

  /// The place of the first season that begins on a day or after it.
  private static int firstFrom(LocalDate day, List<HolidaySeason> seasons) {
    int low = 0;
    int high = seasons.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean isBefore = seasons.get(middle).from().isBefore(day);
      low = isBefore ? middle + 1 : low;
      high = isBefore ? high : middle;
    }
    return low;
  }

  private boolean isHistory(Release before, Optional<Release> next) {
    return isHistory(before) && next.filter(this::isHistory).isPresent();
  }

  private boolean isHistory(Release release) {
    return release.isReleased() && !release.date().isAfter(today);
  }

  private boolean isPast(LocalDate until) {
    return !until.isAfter(today);
  }

  private LocalDate first() {
    return plan.horizon().first();
  }

  private LocalDate end() {
    return plan.horizon().end();
  }
}
