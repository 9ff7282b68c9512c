package org.cadenceplanner.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes arbitrary plans that are valid as a whole: they can be read, written and computed.
///
/// The same seed gives the same plans in the same order; put the seed into the failure message.
public final class PlanGenerator {
  /// The calendars that plans may name.
  public static final List<String> CALENDARS = List.of("gb/eng", "de/be", "pl", "us", "cn", "xen");

  private final Chance chance;
  private final DatesGenerator dates;
  private final SupportGenerator support;

  public PlanGenerator(long seed) {
    chance = new Chance(seed);
    dates = new DatesGenerator(chance);
    support = new SupportGenerator(chance, dates);
  }

  /// A plan with one to four scenarios.
  public Plan plan() {
    LocalDate start = LocalDate.of(2005, 1, 1).plusDays(chance.below(5_000));
    Numbering numbering = chance.one(Numbering.values());
    List<Scenario> scenarios =
        following(chance.named(1 + chance.below(4), name -> scenario(name, start, numbering)));
    int firstYear = start.getYear() - chance.below(6);
    return new Plan(
            chance.word(),
            chance.maybe(chance::word),
            chance.maybe(() -> start.plusDays(chance.below(2_000))),
            new Horizon(firstYear, firstYear + chance.below(16)),
            chance.toss(),
            history(start, numbering, phaseNames(scenarios)),
            dates.calendars(),
            chance.toss() ? Load.usual() : load(),
            scenarios)
        .withLimits(chance.several(chance.below(4), () -> limit(scenarios)))
        .withPastIntervals(pastIntervals(numbering))
        .withBackports(backports(numbering));
  }

  /// Some of the scenarios follow the one before them.
  private List<Scenario> following(List<Scenario> scenarios) {
    List<Scenario> all = new ArrayList<>(scenarios);
    for (int i = 1; i < all.size(); i++) {
      if (chance.below(4) == 0) {
        Scenario scenario = all.get(i);
        Cadence cadence = dates.following(all.get(i - 1).name());
        all.set(i, scenario.withRules(scenario.rules().withCadence(cadence)));
      }
    }
    return all;
  }

  private List<PastInterval> pastIntervals(Numbering numbering) {
    return chance.distinct(chance.below(3), 9).stream()
        .map(k -> new PastInterval(numbering.version(-k), Length.ofMonths(1 + chance.below(24))))
        .toList();
  }

  private List<MarkedBackport> backports(Numbering numbering) {
    return chance.distinct(chance.below(4), 20).stream()
        .map(
            i ->
                new MarkedBackport(
                    "%07x".formatted(chance.below(1 << 28)),
                    numbering.version(i),
                    chance.toss()
                        ? new MarkedBackport.Mark.AssignedTo(chance.word())
                        : new MarkedBackport.Mark.NotWanted(chance.word())))
        .toList();
  }

  private Limit limit(List<Scenario> scenarios) {
    return switch (chance.below(4)) {
      case 0 -> new Limit.MostBranches(1 + chance.below(9), maybeOne(allPhaseNames(scenarios)));
      case 1 ->
          new Limit.NoReleaseIn(
              new BlockedRange(chance.word(), dates.monthDay(), dates.monthDay()));
      case 2 ->
          new Limit.LeastOverlap(
              maybeOne(classNames(scenarios)), Length.ofMonths(1 + chance.below(24)));
      default -> new Limit.MostHolidaySeasons(chance.below(3));
    };
  }

  private Optional<String> maybeOne(List<String> names) {
    return names.isEmpty() ? Optional.empty() : chance.maybe(() -> chance.one(names));
  }

  private static List<String> classNames(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.rules().support().names())
        .distinct()
        .toList();
  }

  private Scenario scenario(String name, LocalDate start, Numbering numbering) {
    List<Integer> eraStarts = chance.distinct(chance.below(4), 12);
    return new Scenario(
        name,
        new Anchor(numbering.version(0), start),
        new Rules(
            dates.cadence(),
            chance.one(Slip.values()),
            chance.below(4) == 0 ? gap() : Gap.NONE,
            numbering.needsTemplate() || chance.toss()
                ? Optional.of(numbering.template())
                : Optional.empty(),
            support.scheme(),
            chance.toss() ? DatePolicy.usual() : dates.policy(),
            dates.milestones()),
        eraStarts.stream().map(from -> era(numbering, from, start)).toList(),
        chance.several(
            chance.below(2),
            () ->
                new Amendment(
                    start.plusDays(chance.below(2_000)),
                    List.of(numbering.version(-1), numbering.version(1)),
                    support.scheme(),
                    chance.wordOrNothing())),
        chance.distinct(chance.below(3), 9).stream()
            .map(k -> new SkippedSlot(numbering.version(k), 1 + chance.below(3), goals()))
            .toList(),
        chance.distinct(chance.below(3), 9).stream()
            .map(
                k ->
                    new Pin(numbering.version(k), start.plusDays(200L * k), chance.wordOrNothing()))
            .toList(),
        chance.maybe(this::people));
  }

  private Era era(Numbering numbering, int from, LocalDate start) {
    return new Era(
        chance.below(3) == 0
            ? new Era.Start.OnDay(start.plusMonths(9L * from))
            : new Era.Start.AtRelease(numbering.version(from)),
        chance.rarely(() -> start.plusDays(chance.below(2_000))),
        chance.rarely(() -> start.plusMonths(12L * from)),
        chance.maybe(dates::cadence),
        chance.maybe(() -> chance.one(Slip.values())),
        Optional.empty(),
        chance.maybe(numbering::template),
        chance.maybe(support::scheme),
        chance.maybe(dates::policy),
        chance.maybe(dates::milestones),
        goals());
  }

  /// One that every cadence can keep.
  private Gap gap() {
    return new Gap(
        chance.maybe(() -> Length.ofDays(1 + chance.below(9))),
        chance.maybe(() -> Length.ofMonths(900)));
  }

  private List<Goal> goals() {
    return chance.several(
        chance.below(3), () -> new Goal(chance.word(), chance.maybe(chance::word), chance.toss()));
  }

  private Load load() {
    return new Load(
        figure(),
        figure(),
        chance.share(),
        figure(),
        figure(),
        figure(),
        figure(),
        Length.ofWeeks(1 + chance.below(60)),
        people(),
        sources());
  }

  private Map<LoadFigure, String> sources() {
    Map<LoadFigure, String> sources = new EnumMap<>(LoadFigure.class);
    chance
        .several(chance.below(3), () -> chance.one(LoadFigure.values()))
        .forEach(figure -> sources.put(figure, chance.word()));
    return sources;
  }

  private double figure() {
    return chance.toss() ? chance.below(200) : chance.share() * 100;
  }

  private List<Person> people() {
    return chance.several(
        chance.below(3),
        () -> new Person(chance.word(), chance.below(1_400) / 2.0, chance.below(9)));
  }

  private List<HistoricRelease> history(LocalDate start, Numbering numbering, List<String> phases) {
    int releases = chance.below(8);
    return IntStream.range(-releases, chance.below(2))
        .mapToObj(
            k ->
                new HistoricRelease(
                    numbering.version(k), start.plusDays(150L * k), ends(start, phases)))
        .toList();
  }

  private Map<String, HistoricEnd> ends(LocalDate start, List<String> phases) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    LocalDate day = start;
    for (String phase : phases.subList(0, Math.min(phases.size(), chance.below(3)))) {
      day = day.plusDays(31 + chance.below(450));
      ends.put(
          phase,
          chance.toss()
              ? new HistoricEnd.OnDay(day)
              : new HistoricEnd.InMonth(YearMonth.from(day)));
    }
    return ends;
  }

  private static List<String> allPhaseNames(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.rules().support().classes().stream())
        .flatMap(kind -> kind.phaseNames().stream())
        .distinct()
        .toList();
  }

  private static List<String> phaseNames(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.rules().support().classes().stream())
        .flatMap(kind -> kind.phases().stream())
        .map(Phase::name)
        .distinct()
        .toList();
  }
}
