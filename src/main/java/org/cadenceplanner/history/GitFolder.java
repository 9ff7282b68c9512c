package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Opens git repositories as they are: without the settings of the system and of the user, which
/// would be looked for by running git.
final class GitFolder {
  private GitFolder() {}

  /// Opens the repository that a folder is, or is in.
  ///
  /// @throws BadRepository if there is none
  static Repository open(Path folder) throws BadRepository, IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadRepository(
          tr(
              "%s is no folder; allowed: the folder of a git repository, bare or with its files",
              folder));
    }
    heedNoSettings();
    File place = folder.toAbsolutePath().normalize().toFile();
    File repository =
        Optional.ofNullable(RepositoryCache.FileKey.resolve(place, FS.DETECTED))
            .or(() -> Optional.ofNullable(new RepositoryBuilder().findGitDir(place).getGitDir()))
            .orElseThrow(() -> none(folder));
    return built(folder, repository);
  }

  private static Repository built(Path folder, File repository) throws BadRepository, IOException {
    try {
      return new RepositoryBuilder().setGitDir(repository).setMustExist(true).build();
    } catch (IllegalArgumentException e) {
      throw new BadRepository(
          tr(
              "%s cannot be read as a git repository: its file config is damaged; allowed: one that"
                  + " git can read",
              folder));
    }
  }

  /// JGit asks one place, for all repositories of the process.
  private static void heedNoSettings() {
    SystemReader now = SystemReader.getInstance();
    if (!(now instanceof NoSettings)) {
      SystemReader.setInstance(new NoSettings(now));
    }
  }

  private static BadRepository none(Path folder) {
    return new BadRepository(
        tr(
            "%s is in no git repository; allowed: the folder of one, bare or with its files",
            folder));
  }

  /// Reads nothing but the repository's own settings.
  private static final class NoSettings extends SystemReader.Delegate {
    NoSettings(SystemReader usual) {
      super(usual);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
      return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
      return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
      return new Nothing(parent, fs);
    }
  }

  /// Settings in no file.
  private static final class Nothing extends FileBasedConfig {
    Nothing(@Nullable Config parent, FS fs) {
      super(parent, new File("no-settings"), fs);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // What JGit measured is measured again.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
