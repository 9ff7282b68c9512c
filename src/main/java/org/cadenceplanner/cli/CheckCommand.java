package org.cadenceplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cadenceplanner.export.PlainText;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description =
        "Check a plan; exit code 1 if a date clashes and no free day was found, or a limit is"
            + " broken.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {
  private final Surroundings around;

  @Mixin private final OptionalPlan plan = new OptionalPlan();

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    ScheduledPlan scheduled = plan.schedule(around);
    List<String> found = scheduled.schedules().stream().flatMap(s -> found(s).stream()).toList();
    found.forEach(this::print);
    if (found.isEmpty()) {
      print(fine(scheduled));
    }
    notes(scheduled).forEach(this::print);
    return found.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
  }

  private void print(String finding) {
    PlainText.wrap(finding, PlainText.COLUMNS).forEach(around.out()::println);
  }

  private static String fine(ScheduledPlan scheduled) {
    return "%s: %s, every clash is resolved%s."
        .formatted(
            scheduled.plan().name(),
            Words.count(scheduled.schedules().size(), "scenario"),
            scheduled.plan().limits().isEmpty() ? "" : " and no limit is broken");
  }

  private static List<String> found(Schedule schedule) {
    Stream<String> clashes =
        schedule.clashes().stream()
            .filter(clash -> !clash.resolved())
            .map(clash -> named(schedule, words(clash)));
    Stream<String> breaches =
        schedule.breaches().stream()
            .filter(breach -> !breach.isHistory())
            .map(breach -> named(schedule, BreachInWords.marked(breach)));
    return Stream.concat(clashes, breaches).toList();
  }

  private static String named(Schedule schedule, String finding) {
    return schedule.scenario().name() + ": " + finding;
  }

  private static String words(Clash clash) {
    return "%s %s %s: %s; no free day within the limit."
        .formatted(
            clash.what(),
            clash.date().equals(clash.due()) ? "stays on" : "is put on",
            Words.weekdayAndDay(clash.date()),
            Because.inShort(clash));
  }

  private static List<String> notes(ScheduledPlan scheduled) {
    List<String> notes = new ArrayList<>();
    for (Schedule schedule : scheduled.schedules()) {
      schedule.breaches().stream()
          .filter(Breach::isHistory)
          .map(breach -> named(schedule, BreachInWords.marked(breach)))
          .forEach(notes::add);
      schedule.notes().forEach(note -> notes.add(named(schedule, note)));
    }
    return notes;
  }
}
