package org.cadenceplanner.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes arbitrary plans that are valid as a whole: they can be read, written and computed.
///
/// The same seed gives the same plans in the same order; put the seed into the failure message.
public final class PlanGenerator {
  private static final List<String> WORDS =
      List.of(
          "full support",
          "Ende der Wartung – für alle",
          "sécurité",
          "a/b~c",
          "\"quoted\"",
          "back\\slash",
          "安全",
          "🚀 launch",
          "x",
          "it's <b>bold</b> & more",
          "  padded  ",
          "cycle",
          "phases");

  /// The calendars that plans may name.
  public static final List<String> CALENDARS = List.of("gb/eng", "de/be", "pl", "us", "cn", "xen");

  private static final int VERSIONS_BEFORE = 20;

  private final Random random;

  public PlanGenerator(long seed) {
    this.random = new Random(seed);
  }

  /// A plan with one to four scenarios.
  public Plan plan() {
    LocalDate start = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(5_000));
    Numbering numbering = Numbering.values()[random.nextInt(Numbering.values().length)];
    List<Scenario> scenarios =
        named(1 + random.nextInt(4), name -> scenario(name, start, numbering));
    int firstYear = start.getYear() - random.nextInt(6);
    return new Plan(
            word(),
            maybe(this::word),
            maybe(() -> start.plusDays(random.nextInt(2_000))),
            new Horizon(firstYear, firstYear + random.nextInt(16)),
            random.nextBoolean(),
            history(start, numbering, phaseNames(scenarios)),
            calendars(),
            random.nextBoolean() ? Load.usual() : load(),
            scenarios)
        .withLimits(several(random.nextInt(4), () -> limit(scenarios)))
        .withPastIntervals(pastIntervals(numbering))
        .withBackports(backports(numbering));
  }

  private List<PastInterval> pastIntervals(Numbering numbering) {
    return distinct(random.nextInt(3), 9).stream()
        .map(k -> new PastInterval(numbering.version(-k), Length.ofMonths(1 + random.nextInt(24))))
        .toList();
  }

  private List<MarkedBackport> backports(Numbering numbering) {
    return distinct(random.nextInt(4), 20).stream()
        .map(
            i ->
                new MarkedBackport(
                    "%07x".formatted(random.nextInt(1 << 28)),
                    numbering.version(i),
                    random.nextBoolean()
                        ? new MarkedBackport.Mark.AssignedTo(word())
                        : new MarkedBackport.Mark.NotWanted(word())))
        .toList();
  }

  private Limit limit(List<Scenario> scenarios) {
    return switch (random.nextInt(4)) {
      case 0 -> new Limit.MostBranches(1 + random.nextInt(9), maybeOne(phaseNames(scenarios)));
      case 1 -> new Limit.NoReleaseIn(new BlockedRange(word(), monthDay(), monthDay()));
      case 2 ->
          new Limit.LeastOverlap(
              maybeOne(classNames(scenarios)), Length.ofMonths(1 + random.nextInt(24)));
      default -> new Limit.MostHolidaySeasons(random.nextInt(3));
    };
  }

  private Optional<String> maybeOne(List<String> names) {
    return names.isEmpty() ? Optional.empty() : maybe(() -> one(names));
  }

  private static List<String> classNames(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.rules().support().names())
        .distinct()
        .toList();
  }

  private Scenario scenario(String name, LocalDate start, Numbering numbering) {
    List<Integer> eraStarts = distinct(random.nextInt(4), 12);
    return new Scenario(
        name,
        new Anchor(numbering.version(0), start),
        new Rules(
            cadence(),
            one(Slip.values()),
            random.nextInt(4) == 0 ? gap() : Gap.NONE,
            numbering.needsTemplate() || random.nextBoolean()
                ? Optional.of(numbering.template())
                : Optional.empty(),
            support(),
            random.nextBoolean() ? DatePolicy.usual() : dates(),
            milestones()),
        eraStarts.stream().map(from -> era(numbering, from, start)).toList(),
        several(
            random.nextInt(2),
            () ->
                new Amendment(
                    start.plusDays(random.nextInt(2_000)),
                    List.of(numbering.version(-1), numbering.version(1)),
                    support(),
                    wordOrNothing())),
        distinct(random.nextInt(3), 9).stream()
            .map(k -> new SkippedSlot(numbering.version(k), 1 + random.nextInt(3), goals()))
            .toList(),
        distinct(random.nextInt(3), 9).stream()
            .map(k -> new Pin(numbering.version(k), start.plusDays(200L * k), wordOrNothing()))
            .toList(),
        maybe(this::people));
  }

  private Era era(Numbering numbering, int from, LocalDate start) {
    return new Era(
        random.nextInt(3) == 0
            ? new Era.Start.OnDay(start.plusMonths(9L * from))
            : new Era.Start.AtRelease(numbering.version(from)),
        rarely(() -> start.plusDays(random.nextInt(2_000))),
        rarely(() -> start.plusMonths(12L * from)),
        maybe(this::cadence),
        maybe(() -> one(Slip.values())),
        Optional.empty(),
        maybe(numbering::template),
        maybe(this::support),
        maybe(this::dates),
        maybe(this::milestones),
        goals());
  }

  /// One that every cadence can keep.
  private Gap gap() {
    return new Gap(
        maybe(() -> Length.ofDays(1 + random.nextInt(9))), maybe(() -> Length.ofMonths(900)));
  }

  private Cadence cadence() {
    return switch (random.nextInt(5)) {
      case 3 ->
          new Cadence.Every(
              several(
                  2 + random.nextInt(3),
                  () -> new Length(1 + random.nextInt(60), one(LengthUnit.values()))));
      case 0 ->
          new Cadence.Yearly(
              several(1 + random.nextInt(4), this::slot).stream().distinct().toList());
      case 1 -> new Cadence.Every(Length.ofWeeks(3 + random.nextInt(60)));
      case 2 -> new Cadence.Every(Length.ofDays(20 + random.nextInt(400)));
      default -> new Cadence.Every(Length.ofMonths(1 + random.nextInt(24)));
    };
  }

  private YearlySlot slot() {
    Month month = Month.of(1 + random.nextInt(12));
    return switch (random.nextInt(3)) {
      case 0 -> new YearlySlot.OnDay(MonthDay.of(month, 1 + random.nextInt(month.maxLength())));
      case 1 -> new YearlySlot.InWeek(one(WeekOfMonth.values()), one(DayOfWeek.values()), month);
      default ->
          new YearlySlot.OnWeekday(one(WeekOfMonth.values()), one(DayOfWeek.values()), month);
    };
  }

  private SupportScheme support() {
    if (random.nextInt(3) > 0) {
      return SupportScheme.alike(early(), phases(List.of())).withDates(rarely(this::dates));
    }
    List<ReleaseClass> classes =
        named(
            1 + random.nextInt(3), name -> new ReleaseClass(name, early(), phases(List.of(name))));
    List<String> names = classes.stream().map(ReleaseClass::name).toList();
    List<String> cycle = new ArrayList<>(names);
    cycle.addAll(several(random.nextInt(3), () -> names.get(random.nextInt(names.size()))));
    return new SupportScheme(
        classes,
        cycle,
        maybe(() -> Version.of("4." + random.nextInt(9))),
        several(
            random.nextInt(3),
            () -> new ClassRule(names.get(random.nextInt(names.size())), condition())),
        rarely(this::dates));
  }

  private ClassRule.Condition condition() {
    return switch (random.nextInt(5)) {
      case 0 -> new ClassRule.Listed(List.of(Version.of("4." + random.nextInt(9))));
      case 1 -> new ClassRule.OfForm(new VersionTemplate("{major}." + random.nextInt(9)));
      case 2 -> new ClassRule.Numbered(one(ClassRule.Parity.values()));
      case 3 ->
          new ClassRule.Due(
              Set.of(one(Month.values())), maybe(() -> one(ClassRule.Parity.values())));
      default -> new ClassRule.FirstOfYear();
    };
  }

  private List<EarlyPhase> early() {
    int weeks = 30;
    List<EarlyPhase> phases = new ArrayList<>();
    for (String name : named(random.nextInt(3), name -> "before " + name)) {
      weeks -= 1 + random.nextInt(10);
      phases.add(new EarlyPhase(name, random.nextInt(4) == 0, Length.ofWeeks(weeks)));
    }
    return phases;
  }

  private List<Phase> phases(List<String> classes) {
    int months = 0;
    List<Phase> phases = new ArrayList<>();
    for (String name : named(random.nextInt(4), name -> name)) {
      int more = 1 + random.nextInt(30);
      months += more;
      phases.add(
          new Phase(
              name, random.nextInt(4) > 0, end(months, more, classes), one(Precision.values())));
    }
    return phases;
  }

  private End end(int months, int more, List<String> classes) {
    return switch (random.nextInt(6)) {
      case 0 -> new End.AfterStart(Length.ofMonths(more));
      case 1 -> new End.Rounded(simpleEnd(more, classes), rounding());
      case 2 -> new End.Earliest(several(2, () -> simpleEnd(more, classes)));
      case 3 -> new End.Latest(several(2, () -> simpleEnd(more, classes)));
      case 4 -> simpleEnd(more, classes);
      default -> new End.AfterRelease(Length.ofMonths(months));
    };
  }

  private End simpleEnd(int more, List<String> classes) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new End.Successor(
              1 + random.nextInt(4),
              maybe(() -> 0).flatMap(_ -> classes.stream().findFirst()),
              random.nextInt(3),
              maybe(() -> Length.ofWeeks(1 + random.nextInt(9))));
      case 1 -> new End.OnDay(monthDay(), random.nextInt(5), random.nextBoolean());
      case 2 -> new End.Unknown();
      default -> new End.AfterStart(Length.ofMonths(more));
    };
  }

  private Rounding rounding() {
    return switch (random.nextInt(4)) {
      case 0 -> new Rounding.EndOf(one(Rounding.Period.values()));
      case 1 -> new Rounding.DayOfMonth(1 + random.nextInt(31), random.nextBoolean());
      case 2 -> new Rounding.NextSlot(List.of(slot()));
      default -> new Rounding.AllowedWeekday();
    };
  }

  private DatePolicy dates() {
    return new DatePolicy(
        weekdays(),
        maybe(this::calendars),
        switch (random.nextInt(3)) {
          case 0 -> new Blocking.Any();
          case 1 -> new Blocking.All();
          default -> new Blocking.AtLeast(1 - random.nextDouble());
        },
        several(random.nextInt(3), this::range),
        several(random.nextInt(3), this::event),
        one(Direction.values()),
        random.nextInt(367));
  }

  private BlockedRange range() {
    return new BlockedRange(word(), monthDay(), monthDay());
  }

  private Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> days = EnumSet.of(one(DayOfWeek.values()));
    days.addAll(several(random.nextInt(6), () -> one(DayOfWeek.values())));
    return days;
  }

  private Event event() {
    LocalDate first = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
    return random.nextBoolean()
        ? new Event.Dated(word(), first, first.plusDays(random.nextInt(9)), few(), few())
        : new Event.NamedHoliday(word(), one(CALENDARS), word(), few(), few());
  }

  private int few() {
    return Math.max(0, random.nextInt(20) - 9);
  }

  private MonthDay monthDay() {
    Month month = Month.of(1 + random.nextInt(12));
    return MonthDay.of(month, 1 + random.nextInt(month.maxLength()));
  }

  private List<Milestone> milestones() {
    return named(
        random.nextInt(4),
        name ->
            new Milestone(
                name,
                Length.ofWeeks(1 + random.nextInt(20)),
                maybe(
                    () ->
                        new Milestone.Repeat(
                            Length.ofDays(3 + random.nextInt(12)),
                            maybe(() -> 1 + random.nextInt(9)))),
                rarely(this::longer),
                rarely(this::dates)));
  }

  private Longer longer() {
    return new Longer(
        Length.ofWeeks(1 + random.nextInt(4)),
        several(random.nextInt(2), this::range),
        several(1 + random.nextInt(2), this::event));
  }

  private List<Goal> goals() {
    return several(
        random.nextInt(3), () -> new Goal(word(), maybe(this::word), random.nextBoolean()));
  }

  private Load load() {
    return new Load(
        figure(),
        figure(),
        random.nextDouble(),
        figure(),
        figure(),
        figure(),
        figure(),
        Length.ofWeeks(1 + random.nextInt(60)),
        people(),
        sources());
  }

  private Map<LoadFigure, String> sources() {
    Map<LoadFigure, String> sources = new EnumMap<>(LoadFigure.class);
    several(random.nextInt(3), () -> one(LoadFigure.values()))
        .forEach(figure -> sources.put(figure, word()));
    return sources;
  }

  private double figure() {
    return random.nextBoolean() ? random.nextInt(200) : random.nextDouble() * 100;
  }

  private List<Person> people() {
    return several(
        random.nextInt(3),
        () -> new Person(word(), random.nextInt(1_400) / 2.0, random.nextInt(9)));
  }

  private List<WeightedCalendar> calendars() {
    return distinct(random.nextInt(5), CALENDARS.size() - 1).stream()
        .map(i -> new WeightedCalendar(CALENDARS.get(i), 1 + random.nextInt(4)))
        .toList();
  }

  private List<HistoricRelease> history(LocalDate start, Numbering numbering, List<String> phases) {
    int releases = random.nextInt(8);
    return IntStream.range(-releases, random.nextInt(2))
        .mapToObj(
            k ->
                new HistoricRelease(
                    numbering.version(k), start.plusDays(150L * k), ends(start, phases)))
        .toList();
  }

  private Map<String, HistoricEnd> ends(LocalDate start, List<String> phases) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    LocalDate day = start;
    for (String phase : phases.subList(0, Math.min(phases.size(), random.nextInt(3)))) {
      day = day.plusDays(31 + random.nextInt(450));
      ends.put(
          phase,
          random.nextBoolean()
              ? new HistoricEnd.OnDay(day)
              : new HistoricEnd.InMonth(YearMonth.from(day)));
    }
    return ends;
  }

  private static List<String> phaseNames(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.rules().support().classes().stream())
        .flatMap(kind -> kind.phases().stream())
        .map(Phase::name)
        .distinct()
        .toList();
  }

  private String word() {
    return one(WORDS);
  }

  private String wordOrNothing() {
    return random.nextBoolean() ? "" : word();
  }

  /// So many things, each with a name of its own.
  private <T> List<T> named(int count, Function<String, T> maker) {
    IntFunction<T> numbered = i -> maker.apply(word() + (i == 0 ? "" : " " + i));
    return IntStream.range(0, count).mapToObj(numbered).collect(Collectors.toList());
  }

  /// So many or fewer different numbers from 1 to a bound, rising.
  private List<Integer> distinct(int count, int most) {
    return List.copyOf(new TreeSet<>(several(count, () -> 1 + random.nextInt(most))));
  }

  private <T> List<T> several(int count, Supplier<T> maker) {
    return IntStream.range(0, count).mapToObj(i -> maker.get()).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> maker) {
    return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
  }

  private <T> Optional<T> rarely(Supplier<T> maker) {
    return random.nextInt(4) == 0 ? Optional.of(maker.get()) : Optional.empty();
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private <T> T one(T[] things) {
    return things[random.nextInt(things.length)];
  }

  /// How a project numbers its releases; number 0 is the anchor's.
  private enum Numbering {
    COUNTED("4.{n}") {
      @Override
      Version version(int k) {
        return Version.of("4." + (VERSIONS_BEFORE + k));
      }
    },
    BOUNDED("v{major}.{minor:0..2}") {
      @Override
      Version version(int k) {
        int number = VERSIONS_BEFORE + k;
        return Version.of("v" + (1 + number / 3) + "." + number % 3);
      }
    },
    DATED("{yy}.{mm}") {
      @Override
      Version version(int k) {
        int number = VERSIONS_BEFORE + k;
        return Version.of((10 + number / 2) + (number % 2 == 0 ? ".04" : ".10"));
      }
    };

    private final String template;

    Numbering(String template) {
      this.template = template;
    }

    abstract Version version(int k);

    VersionTemplate template() {
      return new VersionTemplate(template);
    }

    boolean needsTemplate() {
      return this != COUNTED;
    }
  }
}
