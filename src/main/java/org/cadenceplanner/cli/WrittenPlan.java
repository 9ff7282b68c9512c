package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.cadenceplanner.calendar.PlanCalendarFolders;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.FileTrouble;
import org.cadenceplanner.store.PlanFiles;

/// A plan that a command writes, and beside it, in `holidays`, the calendars of its own: without them it
/// would have other dates, or could not be read.
///
/// @param plan the plan
/// @param from the plan that it was made of
record WrittenPlan(Plan plan, FoundPlan from) {

  /// Writes it to a file, or to standard output where that is named.
  ///
  /// @return where the command says what it found: standard error, where the plan is on standard output
  /// @throws BadInput if a file is there and is not to be overwritten, a calendar of the same name is
  ///     there with other days, standard output would lose calendars, or something cannot be written
  ShellStream write(String name, boolean force, Surroundings around) {
    if (Surroundings.isStream(name)) {
      print(around);
      return around.err();
    }
    write(TargetFile.named(name, around), force);
    return around.out();
  }

  private void print(Surroundings around) {
    if (from.picture().filter(carried -> !carried.calendars().isEmpty()).isPresent()) {
      throw new BadInput(
          "the plan came with calendars of its own, which need a folder; allowed: -o with the name"
              + " of a file");
    }
    refuseUnreadable();
    around.out().print(PlanFiles.text(plan));
  }

  /// Writes it to a file.
  ///
  /// @throws BadInput as above, or if the plan could not be read again
  void write(TargetFile target, boolean force) {
    target.requireFree(force);
    refuseUnreadable();
    Path folder = PlanCalendarFolders.beside(target.path());
    Map<String, byte[]> calendars = from.calendarFiles(plan);
    calendars.forEach((name, days) -> requireNoOther(folder.resolve(name), days));
    calendars.forEach((name, days) -> create(folder.resolve(name), days));
    target.create(plan, force);
  }

  /// What was found elsewhere, and words from the command line, may be more than a plan can hold.
  private void refuseUnreadable() {
    PlanFiles.check(plan)
        .ifPresent(
            problem -> {
              throw new BadInput(
                  "the plan is not written, as it could not be read again:\n" + problem.inWords());
            });
  }

  private static void requireNoOther(Path file, byte[] days) {
    try {
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), days)) {
        throw new BadInput(
            file
                + " is there already with other days than the plan's; allowed: a file for the"
                + " plan in another folder");
      }
    } catch (IOException e) {
      throw new BadInput("cannot read " + file + ": " + FileTrouble.ofReading(e));
    }
  }

  private static void create(Path file, byte[] days) {
    if (!Files.exists(file)) {
      new TargetFile(file).withFolder().create(days, false);
    }
  }
}
