package org.cadenceplanner.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folders in which the calendars of a plan's own lie.
public final class PlanCalendarFolders {
  private static final String NAME = "holidays";

  private PlanCalendarFolders() {}

  /// Those of a plan file, the nearest first: `holidays` beside it, and where it is a link, `holidays`
  /// beside what it leads to. They need not exist.
  public static List<Path> of(Path plan) {
    Path beside = beside(plan);
    if (!Files.isSymbolicLink(plan)) {
      return List.of(beside);
    }
    try {
      return List.of(beside, beside(plan.toRealPath()));
    } catch (IOException e) {
      return List.of(beside); // it leads nowhere
    }
  }

  /// The one that calendars of its own are written to.
  public static Path beside(Path plan) {
    return plan.resolveSibling(NAME);
  }
}
