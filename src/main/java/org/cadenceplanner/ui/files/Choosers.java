package org.cadenceplanner.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the system's dialogs for files, beginning in the folder used last.
final class Choosers {
  private static final ExtensionFilter PLANS =
      new ExtensionFilter("Plans (*.cadence.json)", "*.cadence.json", "*.json");
  private static final ExtensionFilter PICTURES = new ExtensionFilter("Pictures (*.png)", "*.png");
  private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*");

  private final Window owner;
  private final Remembered remembered;

  Choosers(Window owner, Remembered remembered) {
    this.owner = owner;
    this.remembered = remembered;
  }

  Optional<Path> planToOpen() {
    FileChooser chooser = chooser("Open a plan", PLANS);
    chooser.getExtensionFilters().add(ALL);
    return path(chooser.showOpenDialog(owner));
  }

  Optional<Path> planToSave(String name) {
    FileChooser chooser = chooser("Save the plan", PLANS);
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner));
  }

  Optional<Path> pictureToSave(String name) {
    FileChooser chooser = chooser("Save the picture", PICTURES);
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner));
  }

  /// A file's name made of what it holds, such as `xen-project.cadence.json`.
  ///
  /// @param otherwise the name where no letter and no digit is left
  static String fileName(String of, String otherwise, String suffix) {
    String words = of.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return (words.isEmpty() ? otherwise : words.replace(' ', '-')) + suffix;
  }

  private FileChooser chooser(String title, ExtensionFilter filter) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    remembered
        .preferences()
        .get()
        .folder()
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
