package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;

/// The hours that a scenario asks for in each month of the horizon, by kind of work, and those that
/// its people can give.
///
/// Branches cost what [Upkeep] tells, by how many of them there are on average in the month; the
/// work on a release is spread evenly from its first milestone to its date.
///
/// @param months the months in order
/// @param people who does it
public record WorkOverTime(List<Month> months, List<Person> people) {
  private static final int MONTHS_OF_YEAR = 12;

  /// Figures that differ by less are the same.
  private static final double TINY = 1e-6;

  /// The work of one month.
  public record Month(YearMonth month, Hours hours) {
    public LocalDate first() {
      return month.atDay(1);
    }

    /// The first day after it.
    public LocalDate end() {
      return month.plusMonths(1).atDay(1);
    }
  }

  /// The work of one year of twelve months.
  ///
  /// @param available the hours that the people can give in it
  /// @param monthsOver in how many of its months there is more than that
  public record Year(int year, Hours hours, double available, int monthsOver) {}

  public WorkOverTime {
    months = List.copyOf(months);
    people = List.copyOf(people);
  }

  /// The work of a schedule.
  public static WorkOverTime of(Schedule schedule) {
    Plan plan = schedule.plan();
    Upkeep upkeep = new Upkeep(plan.load());
    YearMonth first = YearMonth.from(schedule.horizon().first());
    YearMonth end = YearMonth.from(schedule.horizon().end());
    Map<YearMonth, Double> releases = ReleaseWork.byMonth(schedule.worked());
    return new WorkOverTime(
        Stream.iterate(first, end::isAfter, month -> month.plusMonths(1))
            .map(
                month ->
                    new Month(
                        month,
                        upkeep
                            .aMonth(
                                schedule.branches(), month.atDay(1), month.plusMonths(1).atDay(1))
                            .plus(
                                Hours.ofReleases(releases.getOrDefault(month, 0.0), plan.load()))))
            .toList(),
        plan.peopleOf(schedule.scenario()));
  }

  /// The hours a month that the people can give together.
  public double available() {
    return people.stream().mapToDouble(Person::hours).sum();
  }

  /// Whether there is anyone to do it.
  public boolean hasPeople() {
    return !people.isEmpty();
  }

  /// The hours of a month on average.
  public Hours mean() {
    return all().times(1.0 / months.size());
  }

  private Hours all() {
    return Hours.sum(months.stream().map(Month::hours).toList());
  }

  /// The first month that has the most hours.
  public Month most() {
    return months.stream()
        .reduce((most, next) -> next.hours().total() > most.hours().total() + TINY ? next : most)
        .orElseThrow();
  }

  /// The work year by year.
  public List<Year> years() {
    Map<Integer, List<Month>> byYear =
        months.stream()
            .collect(
                Collectors.groupingBy(
                    month -> month.month().getYear(), TreeMap::new, Collectors.toList()));
    return byYear.entrySet().stream().map(year -> yearOf(year.getKey(), year.getValue())).toList();
  }

  private Year yearOf(int year, List<Month> ofYear) {
    return new Year(
        year,
        Hours.sum(ofYear.stream().map(Month::hours).toList()),
        available() * ofYear.size(),
        (int) ofYear.stream().filter(this::isOver).count());
  }

  /// The hours of a year on average.
  public double aYear() {
    return MONTHS_OF_YEAR * mean().total();
  }

  /// Whether a month has more work than the people can give; none has where there is nobody.
  public boolean isOver(Month month) {
    return hasPeople() && month.hours().total() > available() + TINY;
  }

  /// In how many months there is more work than the people can give.
  public int monthsOver() {
    return (int) months.stream().filter(this::isOver).count();
  }

  /// The hours a month of the person who has most; none where there is nobody.
  OptionalDouble mostOfOne() {
    return people.stream().mapToDouble(Person::hours).filter(hours -> hours > 0).max();
  }

  /// The part of the work that falls to the person who has most hours, where it is shared out by the
  /// hours that each has, 0 to 1; empty where nobody has any.
  public OptionalDouble shareOfOne() {
    OptionalDouble most = mostOfOne();
    return most.isPresent()
        ? OptionalDouble.of(most.getAsDouble() / available())
        : OptionalDouble.empty();
  }

  /// How many people with as many hours as the one who has most the work would take on average;
  /// empty where nobody has any.
  public OptionalInt peopleNeeded() {
    OptionalDouble most = mostOfOne();
    return most.isPresent()
        ? OptionalInt.of((int) Math.ceil(mean().total() / most.getAsDouble() - TINY))
        : OptionalInt.empty();
  }

  /// The month that a day lies in; the first or the last of them for days outside.
  public Month at(LocalDate day) {
    long place = ChronoUnit.MONTHS.between(months.getFirst().month(), YearMonth.from(day));
    return months.get(Math.clamp(place, 0, months.size() - 1));
  }
}
