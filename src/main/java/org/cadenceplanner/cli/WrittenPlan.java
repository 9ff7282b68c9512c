package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.CarriedPlan;
import org.cadenceplanner.store.FileTrouble;
import org.cadenceplanner.store.PlanFiles;

/// A plan that a command writes, and beside it, in `holidays`, the calendars of its own that came with it
/// in a picture: without them it would have other dates, or could not be read.
///
/// @param calendars the files of these calendars, by their names
record WrittenPlan(Plan plan, Map<String, byte[]> calendars) {

  /// @param picture what the plan came in, where that is a picture
  static WrittenPlan of(Plan plan, Optional<CarriedPlan> picture) {
    return new WrittenPlan(plan, picture.map(CarriedPlan::calendars).orElseGet(Map::of));
  }

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
    if (!calendars.isEmpty()) {
      throw new BadInput(
          "the plan came with calendars of its own, which need a folder; allowed: -o with the name"
              + " of a file");
    }
    around.out().print(text());
  }

  /// Writes it to a file.
  ///
  /// @throws BadInput as above
  void write(TargetFile target, boolean force) {
    target.requireFree(force);
    Path folder = target.path().resolveSibling("holidays");
    calendars.forEach((name, days) -> requireNoOther(folder.resolve(name), days));
    calendars.forEach((name, days) -> create(folder.resolve(name), days));
    target.create(text(), force);
  }

  private String text() {
    return PlanFiles.text(plan);
  }

  private static void requireNoOther(Path file, byte[] days) {
    try {
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), days)) {
        throw new BadInput(
            file
                + " is there already with other days than the picture's; allowed: a file for the"
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
