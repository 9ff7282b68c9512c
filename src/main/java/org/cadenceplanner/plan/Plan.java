package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The document that committers decide on: a project's history, the calendars its committers live
/// by, the years looked at, and the scenarios to choose from.
///
/// @param name the project's name
/// @param source where the history comes from, as charts name it
/// @param today the day that counts as today; without one it is the day on which the plan is read
/// @param horizon the years looked at
/// @param endDaysCount whether the day on which a phase ends still counts as part of it
/// @param history the releases so far, by date
/// @param pastIntervals how often the project meant to release in the past, from which release on,
/// in the order of these; empty where the scenarios' rules tell that
/// @param calendars the holiday calendars heeded
/// @param load the work and the people
/// @param limits what no scenario should go beyond, at most 100
/// @param backports what was agreed on for pending backports, at most 1,000
/// @param scenarios the options, at least one
public record Plan(
    String name,
    Optional<String> source,
    Optional<LocalDate> today,
    Horizon horizon,
    boolean endDaysCount,
    List<HistoricRelease> history,
    List<PastInterval> pastIntervals,
    List<WeightedCalendar> calendars,
    Load load,
    List<Limit> limits,
    List<MarkedBackport> backports,
    List<Scenario> scenarios) {

  /// The most elements that a list in a plan's file may have, such as the releases of its history.
  public static final int MOST_ELEMENTS = 1_000;

  /// @throws IllegalArgumentException if the name is blank, there is no scenario, a version, a
  /// calendar or a scenario's name stands twice, there are more than 100 limits, or one of them names
  /// a phase or a class that no scenario has, or if there are more than 1,000 backports or one of them
  /// stands twice
  public Plan {
    history = List.copyOf(history);
    pastIntervals =
        pastIntervals.stream().sorted(Comparator.comparing(PastInterval::from)).toList();
    calendars = List.copyOf(calendars);
    limits = List.copyOf(limits);
    backports = List.copyOf(backports);
    scenarios = List.copyOf(scenarios);
    today.ifPresent(Horizon::requireDay);
    if (name.isBlank()) {
      throw new IllegalArgumentException(tr("a plan without a name; allowed: a name"));
    }
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException(tr("no scenarios; allowed: at least one"));
    }
    requireOnce(
        history.stream().map(HistoricRelease::version).toList(),
        version -> tr("release '%s' stands twice; allowed: each once", version));
    requireOnce(
        pastIntervals.stream().map(PastInterval::from).toList(),
        from -> tr("a past interval from '%s' stands twice; allowed: each once", from));
    WeightedCalendar.requireOnce(calendars);
    requireOnce(
        scenarios.stream().map(Scenario::name).toList(),
        other -> tr("scenario '%s' stands twice; allowed: each once", other));
    new Followed(scenarios).requireEnds();
    PhasesAndClasses.of(scenarios).require(limits);
    MarkedBackport.requireOnce(backports);
  }

  /// A plan without limits, past intervals and agreements on pending backports.
  ///
  /// @throws IllegalArgumentException as for one with them
  public Plan(
      String name,
      Optional<String> source,
      Optional<LocalDate> today,
      Horizon horizon,
      boolean endDaysCount,
      List<HistoricRelease> history,
      List<WeightedCalendar> calendars,
      Load load,
      List<Scenario> scenarios) {
    this(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        List.of(),
        calendars,
        load,
        List.of(),
        List.of(),
        scenarios);
  }

  public Optional<Scenario> scenario(String wanted) {
    return scenarios.stream().filter(scenario -> scenario.name().equals(wanted)).findFirst();
  }

  /// The people who do the work in a scenario: its own, else those of the plan's load.
  public List<Person> peopleOf(Scenario scenario) {
    return scenario.people().orElse(load.people());
  }

  private static <T> void requireOnce(List<T> names, Function<T, String> refusal) {
    Set<T> seen = new HashSet<>();
    for (T name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(refusal.apply(name));
      }
    }
  }

  /// The plan as it was known on a day before its today: without what was decided or came out later,
  /// and with that day as today. Limits on what nobody knew of then are left out. Pins, skipped slots
  /// and ends on record stay; they have no day.
  ///
  /// @throws IllegalArgumentException if what is left contradicts itself, as a cadence whose gap was
  /// decided before it
  public Plan asOf(LocalDate day) {
    List<Scenario> then = scenarios.stream().map(scenario -> scenario.asOf(day)).toList();
    return withToday(Optional.of(day))
        .withHistory(history.stream().filter(release -> !release.date().isAfter(day)).toList())
        .withLimits(List.of())
        .withScenarios(then)
        .withLimits(limits.stream().filter(PhasesAndClasses.of(then)::know).toList());
  }

  /// This plan with one of its scenarios under another name; those that follow it go on to.
  ///
  /// @throws IllegalArgumentException if the name is blank or taken
  public Plan withRenamed(Scenario scenario, String newName) {
    return withScenarios(
        scenarios.stream()
            .map(other -> other.equals(scenario) ? other.withName(newName) : other)
            .map(other -> other.withCadences(cadence -> cadence.renamed(scenario.name(), newName)))
            .toList());
  }

  /// The names of the phases from the release on that some scenario has, each once: what releases on
  /// record have ends of.
  public List<String> phases() {
    return scenarios.stream()
        .flatMap(scenario -> scenario.classes().stream())
        .flatMap(kind -> kind.phases().stream())
        .map(Phase::name)
        .distinct()
        .toList();
  }

  /// The names of all phases that some scenario has, those before the release too, each once: what
  /// limits may be on.
  public List<String> allPhases() {
    return PhasesAndClasses.of(scenarios).phases();
  }

  /// The names of the classes that some scenario has, each once.
  public List<String> classes() {
    return PhasesAndClasses.of(scenarios).classes();
  }

  /// This plan with the scenario of that name changed; as it is if it has none.
  public Plan withScenario(String wanted, UnaryOperator<Scenario> change) {
    return withScenarios(
        scenarios.stream()
            .map(scenario -> scenario.name().equals(wanted) ? change.apply(scenario) : scenario)
            .toList());
  }

  public Plan withName(String newName) {
    return new Plan(
        newName,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withSource(Optional<String> newSource) {
    return new Plan(
        name,
        newSource,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withToday(Optional<LocalDate> newToday) {
    return new Plan(
        name,
        source,
        newToday,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withHorizon(Horizon newHorizon) {
    return new Plan(
        name,
        source,
        today,
        newHorizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withEndDaysCount(boolean newEndDaysCount) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        newEndDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withHistory(List<HistoricRelease> newHistory) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        newHistory,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withPastIntervals(List<PastInterval> newPastIntervals) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        newPastIntervals,
        calendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withCalendars(List<WeightedCalendar> newCalendars) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        newCalendars,
        load,
        limits,
        backports,
        scenarios);
  }

  public Plan withScenarios(List<Scenario> newScenarios) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        backports,
        newScenarios);
  }

  public Plan withLoad(Load newLoad) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        newLoad,
        limits,
        backports,
        scenarios);
  }

  public Plan withLimits(List<Limit> newLimits) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        newLimits,
        backports,
        scenarios);
  }

  public Plan withBackports(List<MarkedBackport> newBackports) {
    return new Plan(
        name,
        source,
        today,
        horizon,
        endDaysCount,
        history,
        pastIntervals,
        calendars,
        load,
        limits,
        newBackports,
        scenarios);
  }
}
