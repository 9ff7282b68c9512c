package org.cadenceplanner.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import picocli.CommandLine.Parameters;

/// The plan that a command works on.
final class PlanArgument {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "PLAN",
      arity = "0..1",
      defaultValue = "xen-2018",
      description =
          "A plan file, - for standard input, or the name of a sample;"
              + " ${DEFAULT-VALUE} if none is given.")
  private String name = "xen-2018";

  /// Reads the plan and schedules all its scenarios.
  ///
  /// @throws BadInput if the plan, or a calendar it names, cannot be used
  ScheduledPlan schedule(Surroundings around) {
    try {
      Plan plan = read(around.in());
      DayIndex index = PlanCalendars.index(Calendars.of(folders(around.userFolder())), plan);
      Scheduler scheduler = new Scheduler(plan, index, LocalDate.now(around.clock()));
      List<Schedule> schedules = scheduler.all();
      return new ScheduledPlan(plan, index, schedules);
    } catch (InvalidPlan e) {
      throw new BadInput(e.getMessage());
    } catch (UnusableCalendars e) {
      throw new BadInput(prefixed(e.problems()));
    } catch (ContradictoryPlan e) {
      throw new BadInput(prefixed(List.of(e.getMessage())));
    }
  }

  /// The file that the plan comes from; none for standard input and samples.
  Optional<Path> file() {
    return name.equals(STANDARD_INPUT) || Samples.names().contains(name)
        ? Optional.empty()
        : Optional.of(path());
  }

  private Plan read(InputStream in) throws InvalidPlan {
    if (name.equals(STANDARD_INPUT)) {
      return PlanFiles.parse("standard input", in);
    }
    return Samples.names().contains(name) ? Samples.read(name) : PlanFiles.read(path());
  }

  private Path path() {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadInput("'%s' is not the name of a file".formatted(name));
    }
  }

  private List<Path> folders(Optional<Path> userFolder) {
    List<Path> folders = new ArrayList<>();
    file().ifPresent(file -> folders.add(file.resolveSibling("holidays")));
    userFolder.ifPresent(folder -> folders.add(folder.resolve("holidays")));
    return folders;
  }

  private String prefixed(List<String> problems) {
    return String.join("\n", problems.stream().map(problem -> name + ": " + problem).toList());
  }
}
