package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendarFolders;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.CarriedPlan;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.OpenedPlan;
import org.cadenceplanner.store.PictureFiles;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.ScreenKind;

/// Reads plans and schedules their first scenario; all of it takes files, so none of it is for the
/// screen's thread.
///
/// @param userFolder where the user's own calendars lie, in `holidays`
/// @param clock says what today is
public record Loading(Optional<Path> userFolder, Clock clock) {

  /// A plan that is ready to be shown.
  ///
  /// @param planned what its first scenario comes to; of one that cannot be planned what is out
  ///   already, so that it can be mended in the window
  /// @param planning how it was scheduled
  /// @param file the file it is from; empty for a sample
  /// @param picture the picture it came in, which is not its file; empty where it came in none
  /// @param screen the screen of the chart in that picture; empty where none is said
  public record Loaded(
      Planned planned,
      Planning planning,
      Optional<OpenFile> file,
      Optional<Path> picture,
      Optional<ScreenKind> screen) {}

  /// The plan of a file, or of a picture that it travels in.
  ///
  /// @throws InvalidPlan if it cannot be read or is no plan
  public Loaded file(Path path) throws InvalidPlan {
    if (PictureFiles.isPicture(path)) {
      return picture(path);
    }
    OpenedPlan opened = OpenFile.read(path);
    return loaded(opened.plan(), Optional.of(opened.file()));
  }

  private Loaded picture(Path path) throws InvalidPlan {
    CarriedPlan carried = PictureFiles.read(path);
    Planning planning = planning(carried.calendars());
    String scenario = seen(carried).orElseGet(() -> firstOf(carried.plan()));
    Planned planned = planning.first(carried.plan(), scenario);
    Optional<ScreenKind> screen = carried.chart().map(chart -> ScreenKind.of(chart.kind()));
    return new Loaded(planned, planning, Optional.empty(), Optional.of(path), screen);
  }

  private static Optional<String> seen(CarriedPlan carried) {
    return carried.chart().stream().flatMap(chart -> chart.scenarios().stream()).findFirst();
  }

  private static String firstOf(Plan plan) {
    return plan.scenarios().getFirst().name();
  }

  /// The plan of a sample.
  public Loaded sample(String name) {
    return loaded(Samples.read(name), Optional.empty());
  }

  /// A plan as it is, with the calendars that are found beside a file.
  public Loaded loaded(Plan plan, Optional<OpenFile> file) {
    return loaded(plan, planning(file.map(OpenFile::path)), file);
  }

  /// Unsaved work, with the calendars that came with it where it has no file.
  Loaded unsaved(UnsavedPlan work) {
    boolean hasOwn = work.file().isEmpty() && !work.calendars().isEmpty();
    return hasOwn
        ? loaded(work.plan(), planning(work.calendars()), Optional.empty())
        : loaded(work.plan(), work.file());
  }

  private static Loaded loaded(Plan plan, Planning planning, Optional<OpenFile> file) {
    Planned planned = planning.first(plan, firstOf(plan));
    return new Loaded(planned, planning, file, Optional.empty(), Optional.empty());
  }

  /// How a plan is scheduled whose calendars came with it: with those, then the program's.
  private Planning planning(Map<String, byte[]> calendars) {
    return new Planning(Calendars.of(calendars), clock);
  }

  /// The folder of the calendars that are a plan file's own.
  static Path calendarsBeside(Path file) {
    return PlanCalendarFolders.beside(file);
  }

  /// How the plan of a file is scheduled: with the calendars of its own, then the user's, then the
  /// program's.
  Planning planning(Optional<Path> file) {
    List<Path> folders =
        Stream.concat(
                file.stream().flatMap(path -> PlanCalendarFolders.of(path).stream()),
                userFolder.map(folder -> folder.resolve("holidays")).stream())
            .toList();
    return new Planning(Calendars.of(folders), clock);
  }
}
