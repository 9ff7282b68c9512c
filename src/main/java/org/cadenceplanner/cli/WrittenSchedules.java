package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of a command that writes schedules out: of which plan, which scenarios, and where to.
final class WrittenSchedules {
  @Mixin private final OptionalPlan plan = new OptionalPlan();
  @Mixin private final Output output = new Output();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only this scenario; may be given several times.")
  private List<String> scenarios = List.of();

  /// How schedules are put into a text.
  interface Form {
    String of(Plan plan, List<Schedule> schedules);
  }

  /// The file that is written to, if it is not standard output.
  ///
  /// @throws BadInput if no file can have the name
  Optional<Path> file(Surroundings around) {
    return output.file(around);
  }

  /// Writes the schedules asked for.
  ///
  /// @throws BadInput if the plan cannot be used, has no such scenario, or nothing can be written
  void write(Form form, Surroundings around) {
    ScheduledPlan scheduled = plan.schedule(around);
    output.write(form.of(scheduled.plan(), scheduled.of(scenarios)), around);
  }
}
