package org.cadenceplanner.ui.dates;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.FileNames;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// Writing the dates of a scenario for other programs.
public final class DatesActions {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final FilesForOthers files;
  private final Errands work;
  private final Consumer<Consumer<Path>> askForEarlier;

  /// @param files writes them
  /// @param work reads files, in the background
  /// @param askForEarlier asks for a file for calendars, and tells which it is
  public DatesActions(
      Workspace workspace,
      Dialogs dialogs,
      FilesForOthers files,
      Errands work,
      Consumer<Consumer<Path>> askForEarlier) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.files = files;
    this.work = work;
    this.askForEarlier = askForEarlier;
  }

  /// Asks which dates, in which form and where to, and writes them.
  public void export() {
    dialogs.takeOverTyped();
    Edited seen = workspace.seen();
    new DatesDialog(dialogs, seen, this::askForEarlier).ask().ifPresent(it -> write(it, seen));
  }

  private void askForEarlier(Consumer<WrittenBefore> found, Consumer<String> failed) {
    askForEarlier.accept(
        file ->
            work.start(
                tr("Opening %s", file.getFileName()),
                () -> new WrittenBefore(file, EarlierEvents.read(file)),
                found,
                e -> failed.accept(Reason.of(e))));
  }

  private void write(DatesWanted wanted, Edited seen) {
    Planning planning = workspace.planning();
    String suffix = wanted.format().suffix();
    files.save(
        new FilesForOthers.Wanted(
            tr("Save the dates"),
            FileNames.of(seen.plan().name() + " " + wanted.scenario(), "dates", suffix),
            List.of(new FilesForOthers.Form(words(wanted.format()), suffix)),
            tr("The dates were not saved"),
            FilesForOthers.Making.alone(file -> wanted.file(seen.plan(), planning, file))));
  }

  private static String words(DatesFormat format) {
    return tr("%s (*%s)", FormText.name(format), format.suffix());
  }
}
