package org.cadenceplanner.cli;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.calendar.PlanCalendarFolders;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.PictureFiles;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;

/// A plan as the user names it: a plan file, a picture that a plan travels in, `-` for standard input, or the name of a sample.
///
/// @param commands the commands that may stand in its place
record NamedPlan(String name, Set<String> commands) {
  private static final String STANDARD_INPUT = "standard input";

  /// Reads the plan.
  ///
  /// @throws BadInput if it cannot be used
  Plan load(Surroundings around) {
    return find(around).plan();
  }

  /// Reads the plan, and what travels with it.
  ///
  /// @throws BadInput if it cannot be used
  FoundPlan find(Surroundings around) {
    try {
      return read(around);
    } catch (InvalidPlan e) {
      throw new BadInput(e.getMessage());
    }
  }

  private FoundPlan read(Surroundings around) throws InvalidPlan {
    if (isStandardInput()) {
      return read(new BufferedInputStream(around.in()));
    }
    return isSample() ? FoundPlan.of(Samples.read(name)) : read(around.file(name));
  }

  private static FoundPlan read(InputStream in) throws InvalidPlan {
    return PictureFiles.isPicture(in)
        ? FoundPlan.in(PictureFiles.parse(STANDARD_INPUT, in))
        : FoundPlan.of(PlanFiles.parse(STANDARD_INPUT, in));
  }

  private FoundPlan read(Path file) throws InvalidPlan {
    if (!Files.exists(file)) {
      throw new BadInput(UnknownPlan.message(name, commands));
    }
    return PictureFiles.isPicture(file)
        ? FoundPlan.in(PictureFiles.read(file))
        : new FoundPlan(PlanFiles.read(file), Optional.empty(), PlanCalendarFolders.of(file));
  }

  /// What messages call it.
  String inMessages() {
    return isStandardInput() ? STANDARD_INPUT : name;
  }

  /// The folders in which the calendars of its own are looked for.
  List<Path> folders(Surroundings around) {
    List<Path> folders = new ArrayList<>();
    if (!isStandardInput() && !isSample()) {
      folders.addAll(PlanCalendarFolders.of(around.file(name)));
    }
    around.userFolder().ifPresent(folder -> folders.add(folder.resolve("holidays")));
    return folders;
  }

  private boolean isStandardInput() {
    return Surroundings.isStream(name);
  }

  private boolean isSample() {
    return Samples.names().contains(name);
  }
}
