package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.SettledCounts;

/// What is said in the debate, as sentences with the numbers that make it true or false.
///
/// On the dates in the year, for each scenario that has such; on the branches, each scenario against
/// the first one; and on peaks that are the same only where the day on which support ends counts,
/// each scenario against the first one and the one before it.
public final class Claims {
  private static final double ALIKE = 0.005;

  private Claims() {}

  /// The sentences on some schedules of one plan; none where nothing settles and no dates recur.
  public static List<String> of(List<Schedule> schedules) {
    List<String> claims = placesInYear(schedules);
    for (int i = 1; i < schedules.size(); i++) {
      branches(schedules.get(i), schedules.getFirst()).ifPresent(claims::add);
    }
    claims.addAll(samePeaks(schedules));
    return claims;
  }

  /// The same with those on the branches turned round: of one schedule against each other one, and
  /// these first.
  ///
  /// Example: `'8 months' needs 12.5 % more branch-years than '9 months': …`
  public static List<String> of(List<Schedule> schedules, Schedule looked) {
    List<String> claims = new ArrayList<>();
    schedules.stream()
        .filter(other -> !other.equals(looked))
        .forEach(other -> branches(looked, other).ifPresent(claims::add));
    claims.addAll(placesInYear(schedules));
    claims.addAll(samePeaks(schedules));
    return claims;
  }

  private static List<String> placesInYear(List<Schedule> schedules) {
    List<String> claims = new ArrayList<>();
    schedules.forEach(schedule -> placesInYear(schedule).ifPresent(claims::add));
    if (!claims.isEmpty()) {
      claims.add(tr("These dates hold as long as slips are not carried forward."));
    }
    return claims;
  }

  private static List<String> samePeaks(List<Schedule> schedules) {
    List<String> claims = new ArrayList<>();
    for (int i = 1; i < schedules.size(); i++) {
      samePeak(schedules.get(i), schedules.getFirst()).ifPresent(claims::add);
      if (i > 1) {
        samePeak(schedules.get(i), schedules.get(i - 1)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<String> placesInYear(Schedule schedule) {
    List<String> places = PlacesInYear.inWords(schedule);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            tr(
                changesCadence(schedule.scenario())
                    ? "'%s' in the end falls on %s in the year: %s."
                    : "'%s' falls on %s in the year: %s.",
                schedule.scenario().name(),
                amountOf(places.size(), "date", "dates"),
                Words.list(places)));
  }

  private static boolean changesCadence(Scenario scenario) {
    return scenario.eras().stream().anyMatch(era -> era.cadence().isPresent());
  }

  private static Optional<String> samePeak(Schedule schedule, Schedule other) {
    return schedule
        .settled()
        .flatMap(
            mine ->
                other
                    .settled()
                    .filter(it -> it.peakWithEndDays() == mine.peakWithEndDays())
                    .filter(it -> it.peakWithoutEndDays() != mine.peakWithoutEndDays())
                    .map(it -> samePeak(schedule, mine, other, it)));
  }

  private static String samePeak(
      Schedule schedule, SettledCounts mine, Schedule other, SettledCounts theirs) {
    return tr(
        "'%s' and '%s' have the same peak, %s, only where the day on which support ends counts;"
            + " else it is %s against %s.",
        schedule.scenario().name(),
        other.scenario().name(),
        mine.peakWithEndDays(),
        mine.peakWithoutEndDays(),
        theirs.peakWithoutEndDays());
  }

  private static Optional<String> branches(Schedule schedule, Schedule other) {
    Optional<CountFigures.Settled> theirs = CountFigures.Settled.ofTotal(other);
    return CountFigures.Settled.ofTotal(schedule)
        .flatMap(
            mine ->
                theirs.map(
                    it -> sentence(schedule.scenario().name(), mine, other.scenario().name(), it)));
  }

  private static String sentence(
      String name, CountFigures.Settled mine, String other, CountFigures.Settled theirs) {
    String mean = against(Words.number(mine.mean()), Words.number(theirs.mean()));
    return tr(
        mean.equals("1")
            ? "%s: %s branch at once on average, at most %s."
            : "%s: %s branches at once on average, at most %s.",
        need(name, mine.mean(), other, theirs.mean()),
        mean,
        against(peak(mine), peak(theirs)));
  }

  private static String need(String name, double mine, String other, double theirs) {
    if (isAlike(mine, theirs)) {
      return tr("'%s' needs as many branch-years as '%s'", name, other);
    }
    if (isAlike(theirs, 0)) {
      return tr("'%s' needs more branch-years than '%s'", name, other);
    }
    String share = Words.percent(Math.abs(mine - theirs) / theirs);
    return tr(
        mine > theirs
            ? "'%s' needs %s more branch-years than '%s'"
            : "'%s' needs %s fewer branch-years than '%s'",
        name,
        share,
        other);
  }

  private static String against(String mine, String theirs) {
    return mine.equals(theirs) ? mine : tr("%s against %s", mine, theirs);
  }

  private static String peak(CountFigures.Settled settled) {
    return settled.shareAtPeak() > 1 - ALIKE
        ? tr("%s (all of the time)", settled.peak())
        : tr("%s (%s of the time)", settled.peak(), Words.percent(settled.shareAtPeak()));
  }

  private static boolean isAlike(double mine, double theirs) {
    return Math.abs(mine - theirs) < ALIKE;
  }
}
