package org.cadenceplanner.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.CarriedPlan;
import org.cadenceplanner.store.ChartSettings;
import org.cadenceplanner.store.Samples;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The plan that a command works on.
class PlanArgument {
  static final String LABEL = "PLAN";

  private String name = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Show what was known on a day such as 2026-02-09: without later decisions and releases.")
  private Optional<String> asOf = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private Optional<FoundPlan> found = Optional.empty();

  /// The plan of a name that was not given by itself.
  static PlanArgument named(String name) {
    PlanArgument argument = new PlanArgument();
    argument.name(name);
    return argument;
  }

  /// Says which plan it is.
  final void name(String name) {
    this.name = name;
  }

  /// Whether a word, where a command may stand too, names a sample or a file that can be saved to.
  static boolean isThere(String word, Surroundings around) {
    return Samples.names().contains(word)
        || (!word.startsWith("-") && !Commands.NAMES.contains(word) && isFile(word, around));
  }

  /// Reads the plan and schedules all its scenarios.
  ///
  /// @throws BadInput if the plan, or a calendar it names, cannot be used
  ScheduledPlan schedule(Surroundings around) {
    return schedule(load(around), around);
  }

  /// Schedules all scenarios of the plan that was read.
  ///
  /// @throws BadInput if the plan, or a calendar it names, cannot be used
  ScheduledPlan schedule(Plan plan, Surroundings around) {
    return plan(
        plan,
        around,
        index -> new ScheduledPlan(plan, index, new Scheduler(plan, index, around.today()).all()));
  }

  /// Reads the plan.
  ///
  /// @throws BadInput if it cannot be used
  Plan load(Surroundings around) {
    FoundPlan read = named().find(around);
    found = Optional.of(read);
    return asOf(read.plan(), around.today());
  }

  /// What the picture shows that the plan came in, if it came in one and that can be said.
  Optional<ChartSettings> chart() {
    return picture().flatMap(CarriedPlan::chart);
  }

  /// The files of the calendars that the plan names, by their names, but for those of the program.
  ///
  /// @throws BadInput if one cannot be read
  Map<String, byte[]> calendarFiles(Plan plan, Surroundings around) {
    try {
      return calendars(around).files(plan);
    } catch (CalendarFailure e) {
      throw new BadInput(prefixed(List.of(e.getMessage())));
    }
  }

  private Calendars calendars(Surroundings around) {
    return picture()
        .map(carried -> Calendars.of(carried.calendars()))
        .orElseGet(() -> Calendars.of(named().folders(around)));
  }

  /// The plan as it was read.
  FoundPlan found() {
    return found.orElseThrow();
  }

  /// What the plan came in, where that is a picture.
  Optional<CarriedPlan> picture() {
    return found.flatMap(FoundPlan::picture);
  }

  /// Plans a plan that was made of this one.
  ///
  /// @param work what is done with the days off of its calendars
  /// @throws BadInput if the plan, or a calendar it names, cannot be used
  <T> T plan(Plan plan, Surroundings around, Function<DayIndex, T> work) {
    try {
      return with(PlanCalendars.index(calendars(around), plan), work);
    } catch (UnusableCalendars e) {
      throw new BadInput(prefixed(e.problems()));
    }
  }

  /// Plans with the days off that are known already.
  ///
  /// @throws BadInput if the plan cannot be used
  <T> T with(DayIndex index, Function<DayIndex, T> work) {
    try {
      return work.apply(index);
    } catch (ContradictoryPlan e) {
      throw new BadInput(prefixed(List.of(e.getMessage())));
    }
  }

  private Plan asOf(Plan plan, LocalDate now) {
    LocalDate today = plan.today().orElse(now);
    return asOf.map(text -> day(text, today))
        .filter(day -> day.isBefore(today))
        .map(day -> asOf(day, plan))
        .orElse(plan);
  }

  private static Plan asOf(LocalDate day, Plan plan) {
    try {
      return plan.asOf(day);
    } catch (IllegalArgumentException e) {
      throw new BadInput("as it was known on %s: %s".formatted(day, e.getMessage()));
    }
  }

  private static LocalDate day(String text, LocalDate today) {
    return parsed(text)
        .filter(day -> !day.isAfter(today) && day.getYear() >= Horizon.EARLIEST_YEAR)
        .orElseThrow(
            () ->
                new BadInput(
                    ("--as-of: found '%s'; allowed: a day such as 2026-02-09, from %s to the"
                            + " plan's today, %s")
                        .formatted(text, Horizon.EARLIEST_YEAR, today)));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isFile(String word, Surroundings around) {
    try {
      return Files.isRegularFile(around.file(word));
    } catch (BadInput e) {
      return false;
    }
  }

  private NamedPlan named() {
    return new NamedPlan(name, command.subcommands().keySet());
  }

  private String prefixed(List<String> problems) {
    String plan = named().inMessages();
    return String.join("\n", problems.stream().map(problem -> plan + ": " + problem).toList());
  }
}
