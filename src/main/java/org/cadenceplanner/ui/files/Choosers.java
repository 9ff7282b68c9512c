package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.FilesForOthers.Form;
import org.jspecify.annotations.Nullable;

/// Asks the system's dialogs for files, beginning in the folder used last. That folder is looked
/// for in the background; only what was asked for last is asked then.
public final class Choosers {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Window owner;
  private final Remembered remembered;
  private final Errands work;
  private int asked;

  /// @param work looks for the folder, in the background
  public Choosers(Window owner, Remembered remembered, Errands work) {
    this.owner = owner;
    this.remembered = remembered;
    this.work = work;
  }

  /// @param chosen takes the file, if one is chosen
  void planToOpen(Consumer<Path> chosen) {
    FileChooser chooser = chooser(tr("Open a plan"), plans());
    chooser.getExtensionFilters().addAll(picturesOfPlans(), all());
    inLastFolder(
        chooser::setInitialDirectory,
        () -> path(chooser.showOpenDialog(front())).ifPresent(chosen));
  }

  /// @param chosen takes the file, if one is chosen
  void historyToOpen(Consumer<Path> chosen) {
    FileChooser chooser = chooser(tr("Hold against history"), lists());
    chooser.getExtensionFilters().add(all());
    inLastFolder(
        chooser::setInitialDirectory,
        () -> path(chooser.showOpenDialog(front())).ifPresent(chosen));
  }

  /// @param chosen takes the file, if one is chosen
  void releasesToRead(Consumer<Path> chosen) {
    FileChooser chooser = chooser(tr("Import releases from a list"), lists());
    chooser.getExtensionFilters().add(all());
    inLastFolder(
        chooser::setInitialDirectory,
        () -> path(chooser.showOpenDialog(front())).ifPresent(chosen));
  }

  /// @param chosen takes the file; empty if none is chosen
  void eventsToRead(Consumer<Optional<Path>> chosen) {
    FileChooser chooser = chooser(tr("Days off from a calendar file"), events());
    chooser.getExtensionFilters().add(all());
    inLastFolder(
        chooser::setInitialDirectory, () -> chosen.accept(path(chooser.showOpenDialog(front()))));
  }

  /// Asks for a calendar file with dates that were written before.
  ///
  /// @param chosen takes the file, if one is chosen
  public void datesToRead(Consumer<Path> chosen) {
    FileChooser chooser = chooser(tr("Dates written before"), events());
    inLastFolder(
        chooser::setInitialDirectory,
        () -> path(chooser.showOpenDialog(front())).ifPresent(chosen));
  }

  /// Asks for files with answers to a ballot.
  ///
  /// @param chosen takes the files, if any are chosen
  public void answersToRead(Consumer<List<Path>> chosen) {
    FileChooser chooser = chooser(tr("Answers to count"), all());
    chooser.getExtensionFilters().add(answers());
    inLastFolder(
        chooser::setInitialDirectory,
        () ->
            Optional.ofNullable(chooser.showOpenMultipleDialog(front()))
                .map(files -> files.stream().map(File::toPath).toList())
                .ifPresent(chosen));
  }

  /// Asks for a list of backports.
  ///
  /// @param chosen takes the file, if one is chosen
  public void backportsToRead(Consumer<Path> chosen) {
    FileChooser chooser = chooser(tr("Import backports from a list"), backports());
    chooser.getExtensionFilters().add(all());
    inLastFolder(
        chooser::setInitialDirectory,
        () -> path(chooser.showOpenDialog(front())).ifPresent(chosen));
  }

  /// @param chosen takes the folder, if one is chosen
  void repositoryToRead(Consumer<Path> chosen) {
    repositoryToRead(tr("Import releases from git"), chosen);
  }

  /// Asks for the folder of a repository.
  ///
  /// @param title what the folder is asked for
  /// @param chosen takes the folder, if one is chosen
  public void repositoryToRead(String title, Consumer<Path> chosen) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    inLastFolder(
        chooser::setInitialDirectory, () -> path(chooser.showDialog(front())).ifPresent(chosen));
  }

  /// @param name the name proposed
  /// @param chosen takes the file, if one is chosen
  void planToSave(String name, Consumer<Path> chosen) {
    save(chooser(tr("Save the plan"), plans()), name, chosen);
  }

  /// Asks where something is to be written.
  ///
  /// @param name the name proposed
  /// @param forms the forms it may have, the usual one first
  /// @param chosen takes the file and the form that was chosen with it, if one is chosen
  void fileToSave(String title, String name, List<Form> forms, BiConsumer<Path, Form> chosen) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    Map<ExtensionFilter, Form> filters = new LinkedHashMap<>();
    forms.forEach(
        form -> filters.put(new ExtensionFilter(form.words(), "*" + form.suffix()), form));
    chooser.getExtensionFilters().setAll(filters.keySet());
    save(
        chooser,
        name,
        file ->
            chosen.accept(
                file,
                filters.getOrDefault(chooser.getSelectedExtensionFilter(), forms.getFirst())));
  }

  private void save(FileChooser chooser, String name, Consumer<Path> chosen) {
    chooser.setInitialFileName(name);
    inLastFolder(
        chooser::setInitialDirectory,
        () -> path(chooser.showSaveDialog(front())).ifPresent(chosen));
  }

  /// A dialog that asks for a file, while it is there; else the window itself.
  private Window front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isFocused())
        .findFirst()
        .orElse(owner);
  }

  private void inLastFolder(Consumer<File> begin, Runnable ask) {
    asked++;
    int mine = asked;
    remembered
        .preferences()
        .get()
        .folder()
        .map(folder -> new LastFolder(folder, Files::isDirectory, PATIENCE))
        .ifPresentOrElse(
            last ->
                work.start(
                    tr("Looking for %s", last.folder()),
                    last::find,
                    found -> {
                      if (mine == asked) {
                        found.map(Path::toFile).ifPresent(begin);
                        ask.run();
                      }
                    },
                    e -> {}),
            ask);
  }

  private static ExtensionFilter plans() {
    return new ExtensionFilter(tr("Plans (*.cadence.json)"), "*.cadence.json", "*.json");
  }

  private static ExtensionFilter picturesOfPlans() {
    return new ExtensionFilter(
        tr("Pictures with a plan in them (*.png, *.svg, *.pdf)"), "*.png", "*.svg", "*.pdf");
  }

  private static ExtensionFilter lists() {
    return new ExtensionFilter(tr("Lists of releases (*.csv, *.json)"), "*.csv", "*.json", "*.txt");
  }

  private static ExtensionFilter backports() {
    return new ExtensionFilter(tr("Lists of backports (*.csv)"), "*.csv", "*.txt");
  }

  private static ExtensionFilter events() {
    return new ExtensionFilter(tr("Calendar files (*.ics)"), "*.ics");
  }

  private static ExtensionFilter answers() {
    return new ExtensionFilter(
        tr("Mails, mailboxes and texts (*.eml, *.mbox, *.txt)"),
        "*.eml",
        "*.mbox",
        "*.txt",
        "*.md");
  }

  private static ExtensionFilter all() {
    return new ExtensionFilter(tr("All files"), "*");
  }

  private static FileChooser chooser(String title, ExtensionFilter filter) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    return chooser;
  }

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
