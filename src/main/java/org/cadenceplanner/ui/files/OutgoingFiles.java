package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadenceplanner.store.WholeFiles;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.Notices;

/// Asks the system's dialog where files for others are to be, and writes them there.
public final class OutgoingFiles implements FilesForOthers {
  private final Errands work;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Choosers choosers;

  /// Files that were made.
  ///
  /// @param files what is to be in them
  /// @param taken those whose names are taken, about which nobody has been asked yet
  private record Made(WholeFiles files, List<Path> taken) {}

  /// @param work makes and writes files, in the background
  /// @param notices tells what was written
  public OutgoingFiles(Errands work, Dialogs dialogs, Notices notices, Remembered remembered) {
    this.work = work;
    this.dialogs = dialogs;
    this.notices = notices;
    this.choosers = new Choosers(dialogs.owner(), remembered, work);
  }

  @Override
  public void save(Wanted wanted) {
    choosers.fileToSave(
        wanted.title(),
        wanted.name(),
        wanted.forms(),
        (chosen, form) -> make(wanted, chosen, withSuffix(chosen, form, wanted.forms())));
  }

  private void make(Wanted wanted, Path chosen, Path file) {
    work.start(
        tr("Making %s", file.getFileName()),
        () -> made(wanted.making(), chosen, file),
        made -> askThenWrite(made, file, wanted.otherwise()),
        e -> dialogs.tell(wanted.otherwise(), e));
  }

  // The system's dialog has asked about the name that was chosen, not about any other.
  private static Made made(Making making, Path chosen, Path file) throws Exception {
    WholeFiles files = new WholeFiles(making.of(file));
    List<Path> taken =
        files.bytes().sequencedKeySet().stream()
            .filter(path -> !path.equals(chosen) && Files.exists(path))
            .toList();
    return new Made(files, taken);
  }

  private void askThenWrite(Made made, Path file, String otherwise) {
    if (made.taken().isEmpty() || mayReplace(made.taken())) {
      write(made.files(), file, otherwise);
    }
  }

  private boolean mayReplace(List<Path> taken) {
    String names =
        taken.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining(", "));
    Path first = taken.getFirst();
    return taken.size() == 1
        ? dialogs
            .ask(
                tr("%s is there already. Replace it?", names),
                tr("%s\n\nWhat is in it would be gone.", first),
                List.of(tr("Replace it")))
            .isPresent()
        : dialogs
            .ask(
                tr("%s are there already. Replace them?", amountOf(taken.size(), "file", "files")),
                tr("%s in %s\n\nWhat is in them would be gone.", names, first.resolveSibling("")),
                List.of(tr("Replace them")))
            .isPresent();
  }

  private void write(WholeFiles files, Path file, String otherwise) {
    work.finish(
        tr("Writing %s", file.getFileName()),
        () -> {
          files.replace();
          return files.bytes().size() - 1;
        },
        beside -> notices.tell(written(file.getFileName(), beside)),
        e -> dialogs.tell(otherwise, e));
  }

  private static String written(Path name, int beside) {
    return beside == 0
        ? tr("Saved %s", name)
        : tr("Saved %s, and %s beside it", name, amountOf(beside, "file", "files"));
  }

  /// Whoever typed the suffix of one of the forms wants that one.
  private static Path withSuffix(Path chosen, Form form, List<Form> forms) {
    String name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
    return forms.stream().anyMatch(it -> name.endsWith(it.suffix()))
        ? chosen
        : chosen.resolveSibling(chosen.getFileName() + form.suffix());
  }
}
